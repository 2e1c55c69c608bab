// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/super.h"

#include <fmt/format.h>

#include "core/python/interp/interp.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"

namespace loopscope::python {

using runtime::Arguments;
using runtime::Runtime;
using runtime::Str;
using runtime::Type;
using runtime::Value;

namespace {

class Super final : public runtime::Object {
 public:
  Super(Type& type, Type& after, Value instance)
      : Object(type, runtime::ObjectKind::Other), behind(after), self(std::move(instance)) {}

  Type& behind;
  Value self;  // an instance, or a class in class methods

  void clear() override { self = Value(); }
};

// The mro that is searched: the object's class's, or the class's own in a class method.
Type& startOf(Runtime& runtime, const Value& self, const Type& behind) {
  if (Type* type = self.as<Type>(); type != nullptr && type->isSubtypeOf(behind)) return *type;
  return runtime::typeOf(runtime, self);
}

// What object.__init_subclass__ does: nothing.
Value endOfInitSubclass(Runtime& runtime) {
  static constexpr runtime::NativeDefinition kDefinition = {
      "__init_subclass__", "/", [](runtime::NativeCall&) { return Value::none(); }};
  return runtime.heap().make<runtime::Native>(runtime, kDefinition, runtime::NativeStyle::Builtin, nullptr,
                                              nullptr);
}

Value findSuper(Runtime& runtime, const Value& value, Str& name) {
  const auto& super = *static_cast<Super*>(value.object());
  Type& start = startOf(runtime, super.self, super.behind);
  if (&name != runtime.names().class_) {
    if (const Value* found = start.lookupAfter(super.behind, name)) {
      const bool isClass = super.self.as<Type>() == &start;
      const Value held = *found;
      return runtime::describe(runtime, held, isClass ? Value() : super.self, start);
    }
  }
  if (name.view() == "__init_subclass__") return endOfInitSubclass(runtime);
  Value own = runtime::genericFindAttribute(runtime, value, name);
  if (!own.isUnbound()) return own;
  runtime.raise(runtime.types().attributeError,
                fmt::format("'super' object has no attribute '{}'", name.view()));
}

Value bind(Runtime& runtime, Type& type, Type& behind, const Value& self) {
  if (!startOf(runtime, self, behind).isSubtypeOf(behind)) {
    runtime.raise(runtime.types().typeError, "super(type, obj): obj must be an instance or subtype of type");
  }
  return runtime.heap().make<Super>(type, behind, self);
}

// super() without arguments: __class__ from the closure, self from the first parameter.
Value createFromFrame(Runtime& runtime, Type& type) {
  const auto refuse = [&](const char* message) { runtime.raise(runtime.types().runtimeError, message); };
  Frame* frame = static_cast<Interpreter*>(runtime.caller())->frame();
  if (frame == nullptr || frame->function == nullptr) refuse("super(): no current frame");
  const Code& code = *frame->code;
  if (code.positionalCount == 0) refuse("super(): no arguments");
  Value self = frame->slots()[0];
  for (size_t i = 0; i < code.cellCount && self.isUnbound(); ++i) {
    if (i < code.cellNames.size() && code.cellNames[i] == code.localNames[0]) {
      self = static_cast<Cell*>(frame->slots()[code.localCount + i].object())->value;
    }
  }
  if (self.isUnbound()) refuse("super(): arg[0] deleted");
  for (size_t i = 0; i < code.freeNames.size(); ++i) {
    if (code.freeNames[i] != runtime.names().class_) continue;
    Type* owner = frame->function->closure[i]->value.as<Type>();
    if (owner == nullptr) refuse("super(): empty __class__ cell");
    return bind(runtime, type, *owner, self);
  }
  refuse("super(): __class__ cell not found");
  return Value();
}

Value createSuper(Runtime& runtime, Type& type, const Arguments& arguments) {
  if (arguments.positional.empty()) return createFromFrame(runtime, type);
  Type* behind = arguments.positional[0].as<Type>();
  if (behind == nullptr || arguments.positional.size() != 2) {
    runtime.raise(runtime.types().typeError, "super() takes a class and an instance of it");
  }
  return bind(runtime, type, *behind, arguments.positional[1]);
}

}  // namespace

Type& makeSuperType(Runtime& runtime) {
  Type& type = runtime.makeType({.name = "super", .canBeBase = false});
  type.slots.create = createSuper;
  type.slots.initialize = nullptr;
  type.slots.getAttribute = findSuper;
  return type;
}

}  // namespace loopscope::python
