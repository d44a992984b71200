# Counts the test cases of one JUnit XML file, as GoogleTest and Bazel write it.
# Prints "PASSED FAILED". Skipped and disabled cases are neither.
# Exit status 1 when the file is not complete XML of that kind.
#
# Each record is what follows one "<": an element up to the text after it. Text
# in CDATA sections may hold anything, so what is in them is passed over.

BEGIN { RS = "<" }

in_cdata { if (index($0, "]]>")) in_cdata = 0; next }
/^!\[CDATA\[/ { in_cdata = !index($0, "]]>"); next }

/^testcase[ \t\r\n\/>]/ {
  open = 1
  bad = 0
  skipped = /[ \t\r\n](status="notrun"|result="(skipped|suppressed)")/
  # Attribute values escape ">", so the first one ends the tag.
  if (substr($0, index($0, ">") - 1, 1) == "/") close_case()
}
/^(failure|error)[ \t\r\n\/>]/ { bad = 1; any_bad = 1 }
/^skipped[ \t\r\n\/>]/ { skipped = 1 }
/^\/testcase[ \t\r\n]*>/ { close_case() }
/^\/testsuites?[ \t\r\n]*>/ { complete = 1 }

function close_case() {
  if (!open) return
  open = 0
  if (bad) failed++
  else if (!skipped) passed++
}

END {
  if (any_bad && !failed) failed = 1  # a failure outside any case
  print passed + 0, failed + 0
  if (!complete || open || in_cdata) exit 1
}
