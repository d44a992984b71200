#!/bin/bash
# .ci/count_events on test reports and build events as Bazel and GoogleTest
# write them. Each row: what the run was, and the count that it must give.
set -uo pipefail
ci=$TEST_SRCDIR/$TEST_WORKSPACE/.ci
tmp=$TEST_TMPDIR
failures=0

# report NAME <XML: a test.xml of that name.
report() { mkdir -p "$tmp/$1" && cat >"$tmp/$1/test.xml"; }

# ran LABEL REPORT, ended LABEL STATUS: Bazel's events of a target.
ran() {
  echo "{\"id\":{\"testResult\":{\"label\":\"$1\",\"run\":1,\"configuration\":{\"id\":\"a1\"}}},\
\"testResult\":{\"testActionOutput\":[{\"name\":\"test.log\",\"uri\":\"file://$tmp/$2/test.log\"},\
{\"name\":\"test.xml\",\"uri\":\"file://$tmp/$2/test.xml\"}]}}"
}
ended() {
  echo "{\"id\":{\"testSummary\":{\"label\":\"$1\",\"configuration\":{\"id\":\"a1\"}}},\
\"testSummary\":{\"totalRunCount\":1,\"overallStatus\":\"$2\"}}"
}

# expect WHAT COUNT LABEL... <EVENTS
expect() {
  local what=$1 want=$2 got
  shift 2
  cat >"$tmp/events"
  got=$(printf '%s\n' "$@" | "$ci/count_events" "$tmp/events" 2>"$tmp/messages")
  if [[ $got != "$want" ]]; then
    echo "$what: counted '$got', not '$want'"
    failures=$((failures + 1))
  fi
}

report three <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="4" failures="0" disabled="1" name="AllTests">
  <testsuite name="A">
    <testcase name="One" status="run" result="completed" time="0" classname="A" />
    <testcase name="Off" status="notrun" result="suppressed" time="0" classname="A" />
    <testcase name="Two/0" value_param="&quot;a&gt;/&quot;" status="run" result="completed">
      <properties><property name="k" value="v"/></properties>
    </testcase>
    <testcase name="Late" status="run" result="skipped"><skipped message="x"/></testcase>
    <testcase name="Three" status="run" result="completed" />
  </testsuite>
</testsuites>
XML

# A message that quotes XML must not count as XML; two failures are one case.
report one_bad <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="A">
    <testcase name="Good" status="run" result="completed" />
    <testcase name="Bad" status="run" result="completed">
      <failure message="&lt;testcase/&gt;" type=""><![CDATA[got <testcase name="x" /> <failure>
<testcase name="y" />]]>]]&gt;<![CDATA[ <testcase />]]></failure>
      <failure message="again" type=""><![CDATA[again]]></failure>
    </testcase>
  </testsuite>
</testsuites>
XML

# What Bazel writes for a script, or for a program that died.
report script <<'XML'
<testsuites><testsuite name="s" tests="1" failures="0" errors="0">
<testcase name="s" status="run" duration="0" time="0"></testcase>
<system-out><![CDATA[<testcase name="printed" />]]></system-out></testsuite></testsuites>
XML
report died <<'XML'
<testsuites><testsuite name="d" tests="1" failures="0" errors="1">
<testcase name="d" status="run" time="3"><error message="exited with error code 142"></error></testcase>
<system-out><![CDATA[]]></system-out></testsuite></testsuites>
XML
report cut_off <<'XML'
<testsuites><testsuite name="A"><testcase name="One" status="run" result="completed" />
XML

expect 'cases of one target' '3 0' //a:t < <(ran //a:t three; ended //a:t PASSED)
expect 'a script is one case' '1 0' //a:t < <(ran //a:t script; ended //a:t PASSED)
expect 'sum over targets' '4 0' //a:t //b:t < <(
  ran //a:t three; ran //b:t script; ended //a:t PASSED; ended //b:t PASSED)
expect 'shards add up' '4 0' //a:t < <(ran //a:t three; ran //a:t script; ended //a:t PASSED)
expect 'label that begins another' '1 0' //a:t < <(
  ran //a:t script; ran //a:t2 three; ended //a:t PASSED; ended //a:t2 PASSED)
expect 'a failed case' '1 1' //a:t < <(ran //a:t one_bad; ended //a:t FAILED)
expect 'a program that died' '0 1' //a:t < <(ran //a:t died; ended //a:t FAILED)
expect 'failed after its cases passed' '3 1' //a:t < <(ran //a:t three; ended //a:t FAILED)
expect 'timed out without a report' '0 1' //a:t < <(ended //a:t TIMEOUT)
expect 'did not build' '3 1' //a:t //b:t < <(ran //a:t three; ended //a:t PASSED)
expect 'flaky is passed' '1 0' //a:t < <(ran //a:t script; ended //a:t FLAKY)
expect 'report cut off' '1 1' //a:t < <(ran //a:t cut_off; ran //a:t script; ended //a:t PASSED)
expect 'report missing' '0 1' //a:t < <(ran //a:t nowhere; ended //a:t PASSED)
expect 'no tests' '0 0' '' </dev/null

exit $((failures > 0))
