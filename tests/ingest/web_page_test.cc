#include "claims/ingest/web_page.h"

#include <fstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/ingest/document_reader.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

// Long enough to be prose.
constexpr char kFirst[] = "Norway and Chile met in Oslo on Tuesday for a second round of talks.";
constexpr char kSecond[] =
    "The Chilean team, led by Ana Prieto, asked for a longer ceasefire there.";

std::string Paragraphs() { return absl::StrCat("<p>", kFirst, "</p><p>", kSecond, "</p>"); }
std::string Text() { return absl::StrCat(kFirst, "\n\n", kSecond); }

TEST(WebPageTest, TextIsTheArticlesOnly) {
  struct Case {
    const char* name;
    std::string html;
    std::string want;
  };
  const std::string p = Paragraphs();
  const std::string teaser =
      "<article><p>Another story, of which the front page shows only a line or so "
      "here.</p></article>";
  const Case cases[] = {
      {"bare paragraphs", p, Text()},
      {"marked by article",
       "<div><p>" + std::string(kSecond) + " Sign up.</p></div><article>" + p + "</article>",
       Text()},
      {"marked by itemprop",
       "<div itemprop='articleBody'>" + p + "</div><p>Our offices are closed.</p>", Text()},
      {"teasers after it", "<article>" + p + "</article>" + teaser + teaser, Text()},
      {"teasers before it", teaser + teaser + "<article>" + p + "</article>", Text()},
      {"unmarked, beside a short block",
       "<div><div>" + p + "<p>" + kFirst +
           "</p></div><div><p>This site uses small files to remember you.</p></div></div>",
       Text() + "\n\n" + kFirst},
      {"furniture inside",
       "<article><nav>Home World</nav>" + p +
           "<aside>Related</aside><div class='newsletter-box'><p>Get our briefing each day, free "
           "of charge.</p></div>"
           "<script>var a = 'They met in Rome on Friday, it was said, for "
           "hours.';</script></article>",
       Text()},
      {"hidden",
       "<article>" + p + "<p style='display: none'>" + kFirst + "</p><p hidden>x</p></article>",
       Text()},
      {"all-link paragraph",
       "<article>" + p +
           "<p><a href='/x'>Read also: what the rebels want from it</a></p></article>",
       Text()},
      {"link inside a sentence",
       "<article><p>Norway and Chile <a href='/x'>met in Oslo</a> on Tuesday for a second round of "
       "talks.</p><p>" +
           std::string(kSecond) + "</p></article>",
       Text()},
      {"caption",
       "<article>" + p +
           "<figure><img><figcaption>Ana Prieto in Oslo.</figcaption></figure></article>",
       Text() + "\n\nAna Prieto in Oslo."},
      {"line ends and blanks",
       "<article><p>Norway and\n  Chile&nbsp;met in <b>Oslo</b> on Tuesday for a second round "
       "of\ttalks.<br>" +
           std::string(kSecond) + "</p></article>",
       absl::StrCat(kFirst, "\n", kSecond)},
      {"headline inside", "<article><h1>Talks open</h1>" + p + "</article>",
       "Talks open\n\n" + Text()},
      {"headline above", "<h1>Talks open</h1><div>x</div><article>" + p + "</article>",
       "Talks open\n\n" + Text()},
      {"broken markup", "<article><p>" + std::string(kFirst) + "<p>" + kSecond + "</div></span>",
       Text()},
      {"no prose", "<ul><li><a href='/'>Home</a></li></ul>", ""},
      {"nothing", "", ""},
      {"not HTML", "\x01\x02<<<>", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(ReadWebPage(c.html, "").text, c.want) << c.name;
  }
}

TEST(WebPageTest, MetadataComesFromTheSurestMark) {
  struct Case {
    const char* name;
    std::string head;
    const char* title;
    const char* publisher;
    const char* url;
    const char* published;
  };
  const Case cases[] = {
      {"JSON-LD",
       R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks open",)"
       R"("publisher":{"@type":"Organization","name":"The Oslo Gazette"},)"
       R"("datePublished":"2031-05-04T10:00:00Z","mainEntityOfPage":{"@id":"https://g.example/1"}}</script>)",
       "Talks open", "The Oslo Gazette", "https://g.example/1", "2031-05-04T10:00:00Z"},
      {"JSON-LD in a graph, beside others",
       R"(<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},)"
       R"({"@type":["Thing","ReportageNewsArticle"],"headline":"Talks open","url":"https://g.example/1",)"
       R"("publisher":[{"name":"The Oslo Gazette"}],"datePublished":"2031-05-04"}]}</script>)",
       "Talks open", "The Oslo Gazette", "https://g.example/1", "2031-05-04"},
      {"JSON-LD before Open Graph",
       R"(<meta property="og:title" content="Other"><meta property="og:site_name" content="Gazette Online">)"
       R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks open"}</script>)",
       "Talks open", "Gazette Online", "", ""},
      {"Open Graph",
       R"(<meta property="og:title" content="Talks open"><meta property="og:site_name" content="Gazette">)"
       R"(<meta property="og:url" content="https://g.example/1">)"
       R"(<meta property="article:published_time" content="2031-05-04T10:00:00+0200">)",
       "Talks open", "Gazette", "https://g.example/1", "2031-05-04T10:00:00+02:00"},
      {"plain HTML",
       R"(<title> Talks  open </title><link rel="canonical" href="https://g.example/1">)"
       R"(<meta name="DC.date.issued" content="2031-05-04 10:00">)",
       "Talks open", "", "https://g.example/1", "2031-05-04"},
      {"broken JSON-LD is passed over",
       R"(<script type="application/ld+json">{"@type":"NewsArticle",</script><title>Talks open</title>)",
       "Talks open", "", "", ""},
      {"JSON-LD of something else",
       R"(<script type="application/ld+json">{"@type":"Organization","headline":"x"}</script>)", "",
       "", "", ""},
      {"a date that is none", R"(<meta name="date" content="4 May 2031">)", "", "", "", ""},
  };
  for (const Case& c : cases) {
    const WebPage page = ReadWebPage(
        absl::StrCat("<html><head>", c.head, "</head><body>", Paragraphs(), "</body></html>"), "");
    EXPECT_EQ(page.title, c.title) << c.name;
    EXPECT_EQ(page.publisher, c.publisher) << c.name;
    EXPECT_EQ(page.url, c.url) << c.name;
    EXPECT_EQ(page.published, c.published) << c.name;
  }
}

TEST(WebPageTest, TheTimeElementGivesTheDay) {
  const std::string html = absl::StrCat(
      "<time datetime='2031-05-09'>updated</time><time itemprop='datePublished' "
      "datetime='2031-05-04T08:00:00Z'>4 May</time>",
      Paragraphs());
  EXPECT_EQ(ReadWebPage(html, "").published, "2031-05-04T08:00:00Z");
}

TEST(WebPageTest, ArticleBodyServesWhereThePageShowsNone) {
  const std::string html = absl::StrCat(
      R"(<script type="application/ld+json">{"@type":"NewsArticle","articleBody":")", kFirst,
      R"("}</script><div id="root"></div>)");
  EXPECT_EQ(ReadWebPage(html, "").text, kFirst);
}

TEST(WebPageTest, EncodingsBecomeUtf8) {
  const std::string tail = " met in Oslo on Tuesday for a second round of talks there.</p>";
  const std::string want =
      "Qu\xC3\xA9"
      "bec met in Oslo on Tuesday for a second round of talks there.";
  const struct {
    const char* name;
    std::string html;
    const char* charset;
  } cases[] = {
      {"UTF-8, unmarked", "<p>Qu\xC3\xA9" "bec" + tail, ""},
      {"UTF-8 that the server misnames", "<p>Qu\xC3\xA9" "bec" + tail, "iso-8859-1"},
      {"the server's word", "<p>Qu\xE9" "bec" + tail, "ISO-8859-1"},
      {"the page's mark", "<head><meta charset='windows-1252'></head><p>Qu\xE9" "bec" + tail, ""},
      {"no mark", "<p>Qu\xE9" "bec" + tail, ""},
      {"a name that is none", "<p>Qu\xE9" "bec" + tail, "klingon"},
      {"an entity", "<p>Qu&eacute;bec" + tail, ""},
  };
  for (const auto& c : cases) EXPECT_EQ(ReadWebPage(c.html, c.charset).text, want) << c.name;
}

TEST(WebPageTest, DeepNestingEndsNothing) {
  std::string html;
  for (int i = 0; i < 200000; ++i) html += "<div>";
  EXPECT_EQ(ReadWebPage(html + Paragraphs(), "").text.find('<'), std::string::npos);
}

TEST(HtmlFileTest, IsOneDocument) {
  const std::string path = ::testing::TempDir() + "/page.html";
  std::ofstream(path) << "<html><head><link rel='canonical' href='https://www.herald.example/a'>"
                         "<title>Talks open</title></head><body>"
                      << Paragraphs() << "</body></html>";
  auto reader = DocumentReader::Open(path, {"", "2031-05-06"});
  ASSERT_TRUE(reader.ok()) << reader.status();
  std::vector<Issue> issues;
  v1::Document document;
  ASSERT_TRUE((*reader)->Next(&document, &issues));
  EXPECT_EQ(document.id(), path);
  EXPECT_EQ(document.publisher(), "herald.example");
  EXPECT_EQ(document.published(), "2031-05-06");
  EXPECT_EQ(document.text(), "Talks open\n\n" + Text());
  EXPECT_FALSE((*reader)->Next(&document, &issues));
  EXPECT_TRUE(issues.empty());
}

TEST(HtmlFileTest, APageWithoutProseIsAnIssue) {
  const std::string path = ::testing::TempDir() + "/empty.htm";
  std::ofstream(path) << "<html><body></body></html>";
  auto reader = DocumentReader::Open(path);
  ASSERT_TRUE(reader.ok()) << reader.status();
  std::vector<Issue> issues;
  v1::Document document;
  EXPECT_FALSE((*reader)->Next(&document, &issues));
  ASSERT_EQ(issues.size(), 1u);
  EXPECT_EQ(issues[0].file, path);
  EXPECT_NE(issues[0].message.find("has no article text"), std::string::npos);
}

}  // namespace
}  // namespace claims
