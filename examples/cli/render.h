// How results are written: the choices that flags and the terminal leave.
#ifndef CLAIMS_EXAMPLES_CLI_RENDER_H_
#define CLAIMS_EXAMPLES_CLI_RENDER_H_

#include <string>

#include "claims/report/style.h"
#include "examples/cli/console.h"
#include "examples/cli/options.h"
#include "google/protobuf/message.h"

namespace claims::cli {

// --format, else text on a terminal and jsonl elsewhere.
Format OutputFormat(const Options& options, const Console& console);

// --color, the terminal's width. Text in a file is not wrapped to a terminal.
TextOptions OutputStyle(const Options& options, const Console& console);

// --jobs, else the number of processors.
int Jobs(const Options& options);

// One record in a format for programs (jsonl or binpb). Messages that hold
// strings that are not UTF-8 do not get here: documents are checked when read.
std::string Record(const google::protobuf::Message& message, Format format);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_RENDER_H_
