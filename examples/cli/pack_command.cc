#include "absl/strings/str_cat.h"
#include "claims/rules/example_check.h"
#include "examples/cli/commands.h"
#include "examples/cli/packs.h"

namespace claims::cli {
namespace {

std::string Counted(int count, absl::string_view noun) {
  return absl::StrCat(count, " ", noun, count == 1 ? "" : "s");
}

std::string Summary(const PackSet& packs) {
  int examples = 0, counter_examples = 0;
  for (const CompiledRule& rule : packs.rules()) {
    examples += rule.rule->example_size();
    counter_examples += rule.rule->counter_example_size();
  }
  return absl::StrCat(Counted(static_cast<int>(packs.rules().size()), "rule"), ", ",
                      Counted(examples, "example"), ", ",
                      Counted(counter_examples, "counter-example"));
}

}  // namespace

int RunPack(const Options& options, Console& console) {
  Options with_files = options;
  with_files.packs = options.inputs;
  const std::shared_ptr<const PackSet> packs = LoadPacks(with_files, console);
  if (packs == nullptr) return kExitInputError;
  const auto extractor = Extractor::Create(packs);
  const std::vector<Issue> issues =
      CheckExamples(*packs, [&](const v1::Document& document) {
        return extractor->Extract(document).value_or(std::vector<v1::Claim>());
      });
  for (const Issue& issue : issues) console.Report(issue);
  console.Write(absl::StrCat(
      Summary(*packs), ": ",
      issues.empty() ? std::string("all as they should be")
                     : absl::StrCat(issues.size(), " not as they should be"),
      "\n"));
  return issues.empty() ? kExitOk : kExitInputError;
}

}  // namespace claims::cli
