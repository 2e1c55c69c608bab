// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include "tests/core/python_front/ast_dump.h"

// How dumps are put together; shared by the files that write them.

namespace loopscope::python {

// "(head child child)", or just the head without children.
class Form {
 public:
  explicit Form(std::string_view head) : m_text(fmt::format("({}", head)) {}

  template <class Node>
  Form& add(const Node* child) {
    return word(child == nullptr ? "-" : dump(child));
  }
  template <class Node>
  Form& all(List<Node*> children) {
    for (const Node* child : children) add(child);
    return *this;
  }
  template <class Node>
  Form& group(std::string_view head, List<Node*> children) {
    return word(Form(head).all(children).done());
  }
  Form& block(std::string_view head, Block children) {
    return children.empty() ? *this : group(head, children);
  }
  Form& word(std::string_view text) {
    m_text += ' ';
    m_text += text;
    return *this;
  }
  std::string done() { return m_text + ")"; }

 private:
  std::string m_text;
};

inline const char* nameOf(ConstantValue value) {
  constexpr const char* kNames[] = {"None", "True", "False", "Ellipsis"};
  return kNames[static_cast<int>(value)];
}

}  // namespace loopscope::python
