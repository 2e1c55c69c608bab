// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/object.h"
#include "core/runtime/value.h"

// A reference that keeps nothing alive. The runtime empties it when its object goes, and calls its callback.

namespace loopscope::runtime {

class WeakReference : public Object {
 public:
  // The callback is called with this reference when the object has gone, once; None: nothing is.
  WeakReference(Type& type, Object& target, Value callback);
  ~WeakReference() override;

  // Unbound when it has gone, or goes at this moment.
  Value target() const;

  Value callback;
  Value hash;  // the target's, once it was asked for: a set finds an empty reference again

  void clear() override;

 private:
  friend class Runtime;

  Object* m_target;
};

}  // namespace loopscope::runtime
