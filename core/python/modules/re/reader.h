// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/python/modules/re/syntax.h"

// The reader of a pattern, shared by the files that write its parts: groups and repeats, escapes and sets.

namespace loopscope::python {

// How many characters a part matches.
struct RegexWidth {
  uint64_t least = 0;
  uint64_t most = 0;
  static constexpr uint64_t kEndless = 0xffffffff;

  void add(RegexWidth other) {
    least = std::min(kEndless, least + other.least);
    most = std::min(kEndless, most + other.most);
  }
};

class RegexReader {
 public:
  RegexReader(const std::u32string& pattern, uint32_t flags, bool isText);
  RegexSyntax read();

 private:
  enum class ItemKind : uint8_t { None, Anchor, Repeat, Other };
  // The last item of a sequence: a quantifier goes behind it.
  struct Item {
    ItemKind kind = ItemKind::None;
    RegexWidth width;
  };
  struct Group {
    RegexWidth width;
    bool isOpen = true;
  };
  // What a character of a set, or an escape, stands for.
  struct Character {
    char32_t code = 0;
    std::string category;  // "\\d"; empty: the code counts
  };
  // The pattern says (?x) at its start: everything is read once more.
  struct StartAgain {
    uint32_t flags;
  };

  bool atEnd() const { return m_at >= m_pattern.size(); }
  char32_t peek() const { return atEnd() ? 0 : m_pattern[m_at]; }
  bool takes(char32_t c) {
    if (atEnd() || m_pattern[m_at] != c) return false;
    ++m_at;
    return true;
  }
  [[noreturn]] void fail(std::string message, size_t position) const;
  std::string textOf(size_t from, size_t to) const;  // of the pattern, as UTF-8

  // Groups and repeats (reader.cpp).
  RegexWidth alternatives();
  RegexWidth sequence();
  bool skipsVerbose();
  Item atom(const Item& last, RegexWidth& total);
  Item repeat(const Item& last, RegexWidth& total);
  bool readBounds(uint64_t& least, uint64_t& most);
  Item group(size_t start);
  Item captured(size_t start, const std::string& name, size_t nameAt);
  Item named(size_t start);
  Item lookaround(size_t start, char32_t kind);
  Item conditional(size_t start);
  Item flagsGroup(size_t start, char32_t first);
  Item body(size_t start, const std::string& open);
  void closeBracket(size_t start);
  std::string nameUntil(char32_t end, size_t& nameAt);
  uint32_t numberOf(const std::string& name, size_t nameAt) const;

  // Escapes and sets (reader_characters.cpp).
  Item escape();
  Item reference(size_t backslash);
  Item set();
  Character setCharacter();
  std::string setItem(const Character& character) const;
  Character characterEscape(size_t backslash, char32_t letter, bool inSet);
  char32_t hexEscape(size_t backslash, size_t digits);
  void literal(char32_t c);
  static std::string literalText(char32_t c);

  const std::u32string& m_pattern;
  bool m_isText;
  bool m_verbose;
  size_t m_at = 0;
  RegexSyntax m_result;
  std::string m_out;
  std::vector<Group> m_groups;                            // without group 0
  std::vector<std::pair<uint32_t, size_t>> m_conditions;  // groups that must exist in the end, and where
  uint32_t m_depth = 0;                                   // of groups in groups
};

}  // namespace loopscope::python
