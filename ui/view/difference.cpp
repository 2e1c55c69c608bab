// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/difference.h"

namespace loopscope::view {

namespace {

// Walks the task steps of a run; handles without a task are the library's business.
class Steps {
 public:
  explicit Steps(const RunView& run) : m_run(run) { skip(); }

  bool atEnd() const { return m_next == m_run.steps().size(); }
  EventId here() const {
    return atEnd() ? EventId::fromSize(m_run.trace().size() - 1) : m_run.steps()[m_next];
  }
  void advance() {
    ++m_next;
    skip();
  }
  bool sameAs(const Steps& other) const {
    const trace::Event& a = m_run.trace().at(here());
    const trace::Event& b = other.m_run.trace().at(other.here());
    return a.timeNs == b.timeNs && a.value == b.value && nameOf(a) == other.nameOf(b);
  }

 private:
  void skip() {
    while (!atEnd() && m_run.trace().at(here()).kind() != trace::EventKind::TaskStepBegins) ++m_next;
  }
  std::string_view nameOf(const trace::Event& event) const {
    return m_run.trace().text(m_run.trace().at(event.lane()).name);
  }

  const RunView& m_run;
  size_t m_next = 0;
};

}  // namespace

std::optional<Difference> firstDifference(const RunView& first, const RunView& second) {
  Steps a(first);
  Steps b(second);
  while (!a.atEnd() && !b.atEnd() && a.sameAs(b)) {
    a.advance();
    b.advance();
  }
  if (a.atEnd() && b.atEnd()) return {};
  return Difference{a.here(), b.here()};
}

}  // namespace loopscope::view
