// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/trace_builder.h"

#include <algorithm>

namespace loopscope::test_support {

using trace::EventKind;
using trace::LaneKind;
using trace::ObjectKind;
using trace::Outcome;
using trace::StepInput;

namespace {

uint32_t number(Outcome outcome) {
  return static_cast<uint32_t>(outcome);
}

}  // namespace

TraceBuilder::TraceBuilder(std::string_view fileName, std::string_view source) {
  m_data.fileName = fileName;
  m_data.source = source;
  addLane(LaneKind::MainThread, "main thread", "", LaneId());
}

TraceBuilder& TraceBuilder::atNs(int64_t timeNs) {
  m_nowNs = timeNs;
  return *this;
}

EventId TraceBuilder::add(EventKind kind, LaneId lane, const Fields& fields) {
  trace::Event event;
  event.timeNs = m_nowNs;
  event.value = fields.value;
  event.setKindAndLane(kind, lane);
  event.object = fields.object.value();
  event.other = fields.other;
  event.site = fields.site.value();
  event.text = text(fields.text).value();
  event.cause = fields.cause.value();
  m_data.events.push_back(event);
  return last();
}

LaneId TraceBuilder::addLane(LaneKind kind, std::string_view name, std::string_view detail, LaneId parent,
                             ObjectId object) {
  const LaneId id = LaneId::fromSize(m_data.lanes.size());
  // Whoever adds a lane adds the event that creates it next.
  const EventId created = id == mainThread() ? EventId() : EventId::fromSize(size());
  m_data.lanes.push_back({kind, text(name), text(detail), parent, object, created, SiteId()});
  if (object.valid()) m_data.objects[object.value()].lane = id;
  return id;
}

ObjectId TraceBuilder::addObject(ObjectKind kind, std::string_view label) {
  m_data.objects.push_back({kind, text(label), EventId::fromSize(size()), LaneId()});
  return ObjectId::fromSize(m_data.objects.size() - 1);
}

SiteId TraceBuilder::site(uint32_t line, std::string_view function) {
  if (line == 0) return {};
  const trace::Site site{text(m_data.fileName), text(function), SourceRange{line, 5, line, 20}};
  const auto found = std::find(m_data.sites.begin(), m_data.sites.end(), site);
  const auto index = static_cast<size_t>(found - m_data.sites.begin());
  if (found == m_data.sites.end()) m_data.sites.push_back(site);
  return SiteId::fromSize(index);
}

TextId TraceBuilder::text(std::string_view text) {
  return text.empty() ? TextId() : m_data.texts.intern(text);
}

ObjectId TraceBuilder::objectOf(LaneId lane) const {
  return m_data.lanes[lane.value()].object;
}

LaneId TraceBuilder::startLoop(std::string_view startedBy) {
  m_loop = addLane(LaneKind::EventLoop, "Event loop", "", mainThread());
  add(EventKind::LoopStarted, m_loop, {.text = startedBy});
  return m_loop;
}

EventId TraceBuilder::iteration(uint32_t ready) {
  return add(EventKind::IterationBegins, m_loop, {.value = ++m_iteration, .other = ready});
}

EventId TraceBuilder::moveClock(int64_t toNs, EventId cause) {
  const EventId moved = add(EventKind::ClockMoves, m_loop, {.value = toNs, .cause = cause});
  m_nowNs = toNs;
  return moved;
}

void TraceBuilder::finish(int64_t exitCode) {
  add(EventKind::LoopStopped, m_loop);
  add(EventKind::LoopClosed, m_loop);
  add(EventKind::ProgramEnded, mainThread(),
      {.value = exitCode, .other = number(exitCode == 0 ? Outcome::Returned : Outcome::Raised)});
}

LaneId TraceBuilder::createTask(LaneId creator, std::string_view coroutine, uint32_t line) {
  const std::string name = "Task-" + std::to_string(++m_tasks);
  const ObjectId object = addObject(ObjectKind::Task, name);
  const LaneId lane = addLane(LaneKind::Task, name, coroutine, creator, object);
  m_data.lanes.back().site = site(line);
  m_scheduled[lane] =
      add(EventKind::TaskCreated, creator, {.object = object, .other = lane.value(), .site = site(line)});
  return lane;
}

EventId TraceBuilder::step(LaneId task) {
  const EventId cause = m_scheduled[task];
  const bool first = event(cause).kind() == EventKind::TaskCreated;
  const StepInput input = first ? StepInput::Start : StepInput::Value;
  return add(EventKind::TaskStepBegins, task, {.value = static_cast<int64_t>(input), .cause = cause});
}

EventId TraceBuilder::stepWithException(LaneId task, std::string_view exception) {
  return add(
      EventKind::TaskStepBegins, task,
      {.value = static_cast<int64_t>(StepInput::Exception), .text = exception, .cause = m_scheduled[task]});
}

ObjectId TraceBuilder::awaits(LaneId task, std::string_view label, uint32_t line, ObjectId future) {
  const ObjectId object = future.valid() ? future : addObject(ObjectKind::Future, label);
  const std::string function(m_data.texts.at(m_data.lanes[task.value()].detail));
  add(EventKind::TaskAwaits, task, {.object = object, .site = site(line, function), .text = label});
  return object;
}

EventId TraceBuilder::yields(LaneId task, uint32_t line) {
  return m_scheduled[task] = add(EventKind::TaskYielded, task, {.site = site(line)});
}

EventId TraceBuilder::ends(LaneId task, Outcome outcome, std::string_view text) {
  return add(EventKind::TaskEnded, task, {.object = objectOf(task), .other = number(outcome), .text = text});
}

EventId TraceBuilder::wakes(LaneId task, ObjectId future, EventId cause) {
  return m_scheduled[task] =
             add(EventKind::TaskWoken, m_loop, {.object = future, .other = task.value(), .cause = cause});
}

EventId TraceBuilder::cancels(LaneId by, LaneId task) {
  return add(EventKind::CancelRequested, by, {.object = objectOf(task), .other = task.value()});
}

EventId TraceBuilder::cancelThrown(LaneId task, EventId request) {
  return add(EventKind::CancelThrown, task, {.cause = request});
}

EventId TraceBuilder::enters(LaneId lane, std::string_view coroutine) {
  const ObjectId object = addObject(ObjectKind::Coroutine, coroutine);
  m_frames.push_back({lane, object});
  return add(EventKind::CoroutineEntered, lane, {.object = object, .text = coroutine});
}

EventId TraceBuilder::leaves(LaneId lane, Outcome outcome) {
  const auto frame =
      std::find_if(m_frames.rbegin(), m_frames.rend(), [&](auto& f) { return f.lane == lane; });
  CHECK(frame != m_frames.rend());
  const ObjectId object = frame->coroutine;
  m_frames.erase(std::next(frame).base());
  return add(EventKind::CoroutineLeft, lane, {.object = object, .other = number(outcome)});
}

EventId TraceBuilder::sleeps(LaneId task, int64_t delayNs, std::string_view label, uint32_t line) {
  const ObjectId future = addObject(ObjectKind::Future, label);
  const EventId timer = setTimer(task, m_nowNs + delayNs, label, future);
  m_sleeper[timer] = task;
  awaits(task, label, line, future);
  return timer;
}

void TraceBuilder::fires(EventId timer) {
  const int64_t deadlineNs = event(timer).value;
  const std::string label(m_data.texts.at(event(timer).textId()));
  const ObjectId future = event(timer).objectId();
  if (deadlineNs > m_nowNs) moveClock(deadlineNs, timer);
  due(timer);
  iteration(1);
  const EventId run = runs(timer, label);
  wakes(m_sleeper.at(timer), future, resolves(m_loop, future, run));
  endsHandle(run);
}

EventId TraceBuilder::setTimer(LaneId lane, int64_t deadlineNs, std::string_view label, ObjectId object) {
  return add(EventKind::TimerSet, lane, {.value = deadlineNs, .object = object, .text = label});
}

EventId TraceBuilder::due(EventId timer) {
  return add(EventKind::TimerDue, m_loop, {.cause = timer});
}

EventId TraceBuilder::runs(EventId handle, std::string_view label) {
  return add(EventKind::HandleRuns, m_loop, {.text = label, .cause = handle});
}

EventId TraceBuilder::endsHandle(EventId run) {
  return add(EventKind::HandleEnds, m_loop, {.cause = run});
}

EventId TraceBuilder::resolves(LaneId lane, ObjectId future, EventId cause, Outcome outcome,
                               std::string_view text) {
  return add(EventKind::FutureDone, lane,
             {.object = future, .other = number(outcome), .text = text, .cause = cause});
}

EventId TraceBuilder::line(LaneId lane, uint32_t line, std::string_view function) {
  const auto frame =
      std::find_if(m_frames.rbegin(), m_frames.rend(), [&](auto& f) { return f.lane == lane; });
  const ObjectId coroutine = frame == m_frames.rend() ? ObjectId() : frame->coroutine;
  return add(EventKind::LineReached, lane, {.object = coroutine, .site = site(line, function)});
}

EventId TraceBuilder::prints(LaneId lane, std::string_view text) {
  return add(EventKind::Printed, lane, {.other = 0, .text = text});
}

EventId TraceBuilder::blocks(LaneId lane, int64_t untilNs, std::string_view call, uint32_t line) {
  return m_block[lane] =
             add(EventKind::BlockBegins, lane, {.value = untilNs, .site = site(line), .text = call});
}

EventId TraceBuilder::unblocks(LaneId lane) {
  m_nowNs = std::max(m_nowNs, event(m_block.at(lane)).value);
  return add(EventKind::BlockEnds, lane, {.cause = m_block.at(lane)});
}

LaneId TraceBuilder::createPool(int64_t maxWorkers) {
  const ObjectId object = addObject(ObjectKind::Pool, "ThreadPool");
  const LaneId lane = addLane(LaneKind::Pool, "ThreadPool", "", mainThread(), object);
  add(EventKind::PoolCreated, m_loop, {.value = maxWorkers, .object = object, .other = lane.value()});
  return lane;
}

LaneId TraceBuilder::startWorker(LaneId pool) {
  const LaneId lane = addLane(LaneKind::Worker, "worker-" + std::to_string(++m_workers), "", pool);
  add(EventKind::WorkerStarted, m_loop, {.object = objectOf(pool), .other = lane.value()});
  return lane;
}

EventId TraceBuilder::submits(LaneId by, LaneId pool, std::string_view function) {
  const ObjectId job = addObject(ObjectKind::Job, function);
  return add(EventKind::JobSubmitted, by, {.object = job, .other = objectOf(pool).value(), .text = function});
}

EventId TraceBuilder::startsJob(LaneId worker, EventId submitted) {
  const std::string function(m_data.texts.at(event(submitted).textId()));
  return add(EventKind::JobStarted, worker,
             {.object = event(submitted).objectId(), .text = function, .cause = submitted});
}

EventId TraceBuilder::endsJob(LaneId worker, EventId submitted, std::string_view result) {
  return add(EventKind::JobEnded, worker,
             {.object = event(submitted).objectId(), .other = number(Outcome::Returned), .text = result});
}

EventId TraceBuilder::handsBack(LaneId worker, ObjectId future, EventId cause) {
  return add(EventKind::HandedBack, worker, {.object = future, .cause = cause});
}

trace::TracePtr TraceBuilder::build() {
  return std::make_shared<trace::Trace>(std::move(m_data));
}

}  // namespace loopscope::test_support
