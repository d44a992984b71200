#include "claims/rules/macro_expander.h"

#include <map>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "claims/base/regex.h"

namespace claims {
namespace {

bool IsMacroName(absl::string_view name) {
  if (name.empty() || !absl::ascii_isupper(name[0])) return false;
  for (char c : name) {
    if (!absl::ascii_isupper(c) && !absl::ascii_isdigit(c) && c != '_') return false;
  }
  return true;
}

using Places = std::map<std::string, std::string>;  // name -> "FILE:LINE"

Places AllMacros(const std::vector<ParsedPack>& packs) {
  Places places;
  for (const ParsedPack& parsed : packs) {
    for (int i = 0; i < parsed.pack->macro_size(); ++i) {
      places.emplace(parsed.pack->macro(i).name(),
                     absl::StrCat(parsed.file, ":", parsed.Line("macro", i)));
    }
  }
  return places;
}

// Names every use of a macro that is known but not yet defined: itself, or one
// that comes later. Returns whether there is one.
bool UsesLaterMacro(const v1::Macro& macro, const MacroTable& defined, const Places& all,
                    std::string* message) {
  for (const auto& [name, place] : all) {
    if (defined.count(name) > 0) continue;
    if (macro.pattern().find(absl::StrCat("{@", name, "}")) == std::string::npos) continue;
    *message = name == macro.name()
                   ? absl::StrCat("macro \"", name, "\" uses itself")
                   : absl::StrCat("macro \"", macro.name(), "\" uses \"", name,
                                  "\", which is defined only later, at ", place,
                                  "; define it before");
    return true;
  }
  return false;
}

std::optional<TranslatedPattern> Translate(const ParsedPack& parsed, int index,
                                           const MacroTable& defined, const Places& all,
                                           std::vector<Issue>* issues) {
  const v1::Macro& macro = parsed.pack->macro(index);
  const int line = parsed.Line("macro", index, "pattern");
  std::string message;
  if (UsesLaterMacro(macro, defined, all, &message)) {
    parsed.Error(issues, line, message);
    return std::nullopt;
  }
  std::vector<PatternFault> faults;
  TranslatedPattern translated = TranslatePattern(macro.pattern(), defined, &faults);
  for (const PatternFault& fault : faults) {
    parsed.Error(issues, line,
                 absl::StrCat("macro \"", macro.name(), "\", ",
                              DescribeOffset(macro.pattern(), fault.offset), ": ",
                              fault.message));
  }
  if (!faults.empty() || translated.broken_macro) return std::nullopt;
  // Alone, so that a parenthesis left open here is not looked for in a rule.
  const auto regex = BuildRegex(translated.regex);
  if (!regex.ok()) {
    parsed.Error(issues, line, absl::StrCat("macro \"", macro.name(), "\": RE2 refuses it: ",
                                            regex.status().message()));
    return std::nullopt;
  }
  return translated;
}

}  // namespace

MacroTable CollectMacros(const std::vector<ParsedPack>& packs, std::vector<Issue>* issues) {
  const Places all = AllMacros(packs);
  MacroTable macros;
  for (const ParsedPack& parsed : packs) {
    for (int i = 0; i < parsed.pack->macro_size(); ++i) {
      const std::string& name = parsed.pack->macro(i).name();
      const int line = parsed.Line("macro", i);
      if (!IsMacroName(name)) {
        parsed.Error(issues, line,
                     absl::StrCat("macro name \"", name,
                                  "\" should be capitals, digits and \"_\": \"LEADS\""));
      }
      if (macros.count(name) > 0) {
        parsed.Error(issues, line, absl::StrCat("macro \"", name, "\" is defined already, at ",
                                                all.at(name)));
        continue;
      }
      macros[name] = Translate(parsed, i, macros, all, issues);
    }
  }
  return macros;
}

}  // namespace claims
