// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/exception.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/tuple.h"

// The templates and the inline functions of operations.h.

namespace loopscope::runtime {

inline Type& typeOf(Runtime& runtime, const Value& value) {
  return value.isObject() ? value.object()->type() : runtime.typeOfTag(value.tag());
}

template <class Visit>
void forEach(Runtime& runtime, const Value& iterable, Visit&& visit) {
  if (iterable.isObject() && &iterable.object()->type() == runtime.types().list) {
    const Ref<List> list(static_cast<List*>(iterable.object()));
    for (size_t i = 0; i < list->size(); ++i) {
      runtime.charge(1);
      Value item = (*list)[i];
      if (!visit(item)) return;
    }
    return;
  }
  if (iterable.isObject() && &iterable.object()->type() == runtime.types().tuple) {
    const Ref<Tuple> tuple(static_cast<Tuple*>(iterable.object()));
    for (size_t i = 0; i < tuple->size(); ++i) {
      Value item = (*tuple)[i];
      if (!visit(item)) return;
    }
    return;
  }
  const Value iterator = iterate(runtime, iterable);
  for (Value item; next(runtime, iterator, item);) {
    runtime.charge(1);
    if (!visit(item)) return;
  }
}

// Calls the function of a program. False: it raised StopIteration, which ends the iterator that called it.
template <class Function>
bool untilStop(Runtime& runtime, const Function& function) {
  try {
    function();
    return true;
  } catch (const Raise& raised) {
    if (!raised.exception.object()->type().isSubtypeOf(*runtime.types().stopIteration)) throw;
    return false;
  }
}

}  // namespace loopscope::runtime
