// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <thread>

#include "core/run/frame_locals.h"
#include "ui/view/view_state.h"

// The variables of the selected task at the cursor. They are found by running the program again, so that is
// done on a thread of its own, when the cursor rests, and only while a task is selected.

namespace loopscope::view {

class Locals : public QObject {
  Q_OBJECT
 public:
  // run::localsAt for the program that the view shows. Called on another thread.
  using Read = std::function<std::vector<run::FrameLocals>(EventId, LaneId, std::stop_token)>;

  // The view outlives it.
  explicit Locals(ViewState* view, QObject* parent = nullptr);
  ~Locals() override;

  // For the run that the view shows from now on. Empty: nothing can be read.
  void setRead(Read read);
  // Outermost first; null while they are not known for where the cursor stands and what is selected.
  const std::vector<run::FrameLocals>* atCursor() const;

 signals:
  void changed();

 private:
  struct Wanted {
    EventId event;
    LaneId lane;
    bool operator==(const Wanted&) const = default;
  };
  Wanted wanted() const { return {m_view->cursor(), m_view->selection().lane}; }
  void follow();
  void start();
  void receive(const Wanted& which, quint64 generation, std::vector<run::FrameLocals> frames);

  ViewState* m_view;
  Read m_read;
  QTimer m_rest;
  quint64 m_generation = 0;  // readings of an earlier one no longer count
  Wanted m_known;
  std::vector<run::FrameLocals> m_frames;
  std::jthread m_worker;
};

}  // namespace loopscope::view
