// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/sim_time.h"

// A scenario carries what its run needs in comments before its first line of code, "# key: value", so that it
// stays one file that python3 runs unchanged. Lines that begin with "# |" continue the one above: they are
// text.

namespace loopscope::run {

struct HeadComment {
  std::string_view key;
  std::string_view value;
  std::vector<std::string_view> block;  // the lines below it, without "# | "
  SourceRange where;                    // of the value
};

// Those at the head of the source, in order; other comments in between are passed over. Views of the source.
std::vector<HeadComment> headComments(std::string_view source);

// Takes a value apart from the left. Each function gives nothing, and takes nothing, when it does not fit.
class ValueReader {
 public:
  explicit ValueReader(const HeadComment& comment)
      : m_comment(comment), m_rest(comment.value), m_taken(comment.value) {}

  bool atEnd();
  std::string_view rest();
  std::string_view word();            // up to the next blank
  std::optional<SimTime> duration();  // "0.3s", "300ms", "50ns"
  std::optional<int> integer();
  std::optional<std::string> quoted();  // "text" or 'text'; knows \n, \t, \\ and the quotes
  // A diagnostic at what comes next, or at what was taken last, with a line that would be right.
  Diagnostic wrong(Phrase message, std::string_view example);
  Diagnostic wrongBefore(Phrase message, std::string_view example);

 private:
  std::string_view peekWord();
  void take(size_t bytes);
  Diagnostic wrongAt(std::string_view place, Phrase message, std::string_view example) const;

  const HeadComment& m_comment;
  std::string_view m_rest;
  std::string_view m_taken;
};

}  // namespace loopscope::run
