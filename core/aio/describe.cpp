// SPDX-License-Identifier: GPL-3.0-or-later
// Values in a few words, for the trace. Recording must not change a run, so the program's own __repr__ and
// __str__ are never called: what is not built in shows its class.
#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/runtime/dict.h"
#include "core/runtime/exception.h"
#include "core/runtime/format.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/set.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

namespace loopscope::aio {

using runtime::Value;

namespace {

constexpr size_t kMostBytes = 80;
constexpr int kDeepest = 3;

class Describer {
 public:
  explicit Describer(runtime::Runtime& values) : m_values(values) {}

  void add(const Value& value, int depth);
  void addException(const Value& exception);
  std::string take();

 private:
  bool full() const { return m_text.size() > kMostBytes; }
  void addObject(const Value& value, int depth);
  template <class Items>
  void addItems(const Items& items, int depth);
  void addDict(const runtime::Dict& dict, int depth);
  void addSet(const runtime::Set& set, int depth);

  runtime::Runtime& m_values;
  std::string m_text;
};

void Describer::add(const Value& value, int depth) {
  switch (value.tag()) {
    case runtime::Tag::None:
    case runtime::Tag::Unbound:
      m_text += "None";
      return;
    case runtime::Tag::Bool:
      m_text += value.asBool() ? "True" : "False";
      return;
    case runtime::Tag::Int:
      m_text += fmt::format("{}", value.asInt());
      return;
    case runtime::Tag::Float:
      m_text += runtime::formatFloat(value.asFloat());
      return;
    case runtime::Tag::NotImplemented:
      m_text += "NotImplemented";
      return;
    case runtime::Tag::Ellipsis:
      m_text += "Ellipsis";
      return;
    case runtime::Tag::Object:
      return addObject(value, depth);
  }
}

void Describer::addObject(const Value& value, int depth) {
  const bool mayGoIn = depth < kDeepest && !full();
  if (auto* text = value.as<runtime::Str>()) {
    const std::string_view view = text->view();
    m_text += runtime::quote(text->isAscii() ? view.substr(0, kMostBytes) : view);
  } else if (auto* list = value.as<runtime::List>(); list != nullptr && mayGoIn) {
    m_text += "[";
    addItems(list->items(), depth);
    m_text += "]";
  } else if (auto* tuple = value.as<runtime::Tuple>(); tuple != nullptr && mayGoIn) {
    m_text += "(";
    addItems(tuple->items(), depth);
    m_text += tuple->size() == 1 ? ",)" : ")";
  } else if (auto* dict = value.as<runtime::Dict>(); dict != nullptr && mayGoIn) {
    addDict(*dict, depth);
  } else if (auto* set = value.as<runtime::Set>(); set != nullptr && mayGoIn) {
    addSet(*set, depth);
  } else if (const Task* task = Task::from(value)) {
    m_text += task->name();
  } else if (value.as<runtime::Exception>() != nullptr) {
    addException(value);
  } else if (value.object()->kind() == runtime::ObjectKind::BigInt) {
    m_text += "a large int";
  } else {
    m_text += fmt::format("<{}>", value.object()->type().name());
  }
}

template <class Items>
void Describer::addItems(const Items& items, int depth) {
  bool first = true;
  for (const Value& item : items) {
    if (full()) return;
    if (!first) m_text += ", ";
    first = false;
    add(item, depth + 1);
  }
}

void Describer::addDict(const runtime::Dict& dict, int depth) {
  m_text += "{";
  size_t position = 0;
  bool first = true;
  while (const runtime::Dict::Entry* entry = dict.next(position)) {
    if (full()) return;
    if (!first) m_text += ", ";
    first = false;
    add(entry->key, depth + 1);
    m_text += ": ";
    add(entry->value, depth + 1);
  }
  m_text += "}";
}

void Describer::addSet(const runtime::Set& set, int depth) {
  if (set.size() == 0) {
    m_text += "set()";
    return;
  }
  m_text += "{";
  size_t position = 0;
  bool first = true;
  while (const Value* item = set.next(position)) {
    if (full()) return;
    if (!first) m_text += ", ";
    first = false;
    add(*item, depth + 1);
  }
  m_text += "}";
}

void Describer::addException(const Value& exception) {
  auto* object = exception.as<runtime::Exception>();
  if (object == nullptr) return add(exception, 0);
  m_text += object->type().name();
  const auto* arguments = object->arguments.as<runtime::Tuple>();
  if (arguments == nullptr || arguments->size() == 0) return;
  const Value& first = (*arguments)[0];
  const auto* message = first.as<runtime::Str>();
  if (message != nullptr && message->view().empty() && arguments->size() == 1) return;
  m_text += ": ";
  if (message != nullptr && arguments->size() == 2 &&
      object->type().isSubtypeOf(*m_values.types().baseExceptionGroup)) {
    const auto* inner = object->payload.as<runtime::Tuple>();
    const size_t count = inner != nullptr ? inner->size() : 0;
    m_text += fmt::format("{} ({} sub-exception{})", message->view(), count, count == 1 ? "" : "s");
    return;
  }
  if (message != nullptr && arguments->size() == 1) {
    m_text += message->view();
  } else if (arguments->size() == 1) {
    add(first, 0);
  } else {
    add(object->arguments, 0);
  }
}

// No more than fits on a line; cut between code points.
std::string Describer::take() {
  if (m_text.size() <= kMostBytes) return std::move(m_text);
  size_t end = kMostBytes;
  while (end > 0 && (static_cast<unsigned char>(m_text[end]) & 0xc0) == 0x80) --end;
  m_text.resize(end);
  return std::move(m_text) + "…";
}

}  // namespace

TextId Asyncio::describe(const Value& value) {
  return value.isNone() || value.isUnbound() ? m_noneText : m_recorder.text(inFewWords(value));
}

std::string Asyncio::inFewWords(const Value& value) const {
  Describer describer(m_runtime);
  describer.add(value, 0);
  return describer.take();
}

std::string Asyncio::distinctLabel(trace::ObjectKind kind, const std::string& label, ObjectId object) {
  const auto [found, isFirst] = m_labelled.try_emplace({kind, label}, Labelled{object, 1});
  if (isFirst) return label;
  if (++found->second.count == 2) m_recorder.labelObject(found->second.first, label + " #1");
  return fmt::format("{} #{}", label, found->second.count);
}

TextId Asyncio::describeException(const Value& exception) {
  Describer describer(m_runtime);
  describer.addException(exception);
  return m_recorder.text(describer.take());
}

}  // namespace loopscope::aio
