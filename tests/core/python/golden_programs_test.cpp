// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/run/simulate.h"

// Every program in tests/core/python/programs, run here and under the machine's python3: the same output, the
// same exit code, the same last line on stderr, and the same line of the program at fault. Where a program
// says "fails here", that is the line.

namespace loopscope {
namespace {

namespace fs = std::filesystem;

const fs::path kFolder = "tests/core/python/programs";

std::string readFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

std::string lastLine(std::string text) {
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text.substr(text.rfind('\n') + 1);
}

// The line of the program that the last traceback ends with; 0 without one.
int lastPlace(const std::string& errors, const fs::path& program) {
  const std::string words = program.filename().string() + "\", line ";
  const size_t found = errors.rfind(words);
  return found == std::string::npos ? 0 : std::atoi(errors.c_str() + found + words.size());
}

// The line that says so; 0 when none does.
int lineMarked(const std::string& source) {
  const size_t mark = source.find("  # fails here\n");
  return mark == std::string::npos
             ? 0
             : 1 + static_cast<int>(
                       std::count(source.begin(), source.begin() + static_cast<ptrdiff_t>(mark), '\n'));
}

struct Outcome {
  std::string output;
  std::string lastErrorLine;
  int lastPlace;
  int exitCode;
};

Outcome runUnderPython(const fs::path& program) {
  const fs::path folder = fs::temp_directory_path() / ("loopscope_golden_" + std::to_string(getpid()));
  fs::create_directories(folder);
  const std::string command = "python3 '" + program.string() + "' >'" + (folder / "out").string() + "' 2>'" +
                              (folder / "err").string() + "'";
  const int status = std::system(command.c_str());
  const std::string errors = readFile(folder / "err");
  Outcome outcome{readFile(folder / "out"), lastLine(errors), lastPlace(errors, program),
                  WEXITSTATUS(status)};
  fs::remove_all(folder);
  return outcome;
}

std::vector<std::string> programNames() {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".py") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class GoldenProgram : public testing::TestWithParam<std::string> {};

TEST_P(GoldenProgram, PrintsWhatPythonPrints) {
  const fs::path path = kFolder / (GetParam() + ".py");
  const run::Run ours = run::simulate({path.string(), readFile(path)});
  for (const Diagnostic& diagnostic : ours.diagnostics) {
    ADD_FAILURE() << formatDiagnostic(diagnostic, path.string());
  }
  const Outcome python = runUnderPython(path);
  EXPECT_EQ(ours.output.standardOutput, python.output);
  EXPECT_EQ(lastLine(ours.output.standardError), python.lastErrorLine);
  EXPECT_EQ(lastPlace(ours.output.standardError, path), python.lastPlace);
  if (const int marked = lineMarked(readFile(path))) {
    EXPECT_EQ(python.lastPlace, marked);
  }
  // python3 that dies of Ctrl+C dies of a signal; a shell calls that 130.
  EXPECT_EQ(ours.exitCode, python.exitCode);
}

INSTANTIATE_TEST_SUITE_P(Programs, GoldenProgram, testing::ValuesIn(programNames()),
                         [](const auto& each) { return each.param; });

}  // namespace
}  // namespace loopscope
