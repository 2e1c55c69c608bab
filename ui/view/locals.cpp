// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/locals.h"

namespace loopscope::view {

namespace {
constexpr int kRestMs = 30;  // while somebody scrubs, nothing is run
}

Locals::Locals(ViewState* view, QObject* parent) : QObject(parent), m_view(view) {
  m_rest.setSingleShot(true);
  m_rest.setInterval(kRestMs);
  connect(&m_rest, &QTimer::timeout, this, &Locals::start);
  connect(view, &ViewState::cursorChanged, this, &Locals::follow);
  connect(view, &ViewState::selectionChanged, this, &Locals::follow);
}

Locals::~Locals() {
  m_worker.request_stop();
  if (m_worker.joinable()) m_worker.join();
}

void Locals::setRead(Read read) {
  m_read = std::move(read);
  m_worker.request_stop();
  ++m_generation;
  m_known = {};
  m_frames.clear();
  follow();
}

const std::vector<run::FrameLocals>* Locals::atCursor() const {
  return m_known.lane.valid() && m_known == wanted() ? &m_frames : nullptr;
}

void Locals::follow() {
  m_rest.stop();
  const Wanted which = wanted();
  if (!m_read || !m_view->hasRun() || !which.lane.valid() || which == m_known) return;
  if (m_view->run()->trace().at(which.lane).kind != trace::LaneKind::Task) return;
  m_rest.start();
}

// An earlier reading ends soon after it is told to; until then the next one waits. What it still says is no
// answer, even if somebody comes back to where it was asked.
void Locals::start() {
  if (m_worker.joinable()) {
    m_worker.request_stop();
    ++m_generation;
    return;
  }
  m_worker = std::jthread([this, which = wanted(), read = m_read,
                           generation = m_generation](const std::stop_token& stop) {
    std::vector<run::FrameLocals> frames = read(which.event, which.lane, stop);
    QMetaObject::invokeMethod(
        this, [this, which, generation, frames = std::move(frames)] { receive(which, generation, frames); },
        Qt::QueuedConnection);
  });
}

void Locals::receive(const Wanted& which, quint64 generation, std::vector<run::FrameLocals> frames) {
  m_worker.join();
  m_worker = {};
  if (generation == m_generation && which == wanted()) {
    m_known = which;
    m_frames = std::move(frames);
    emit changed();
  } else {
    follow();
  }
}

}  // namespace loopscope::view
