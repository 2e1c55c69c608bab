// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/native.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/container/small_vector.hpp>

#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/signature.h"
#include "core/runtime/str.h"

namespace loopscope::runtime {
namespace {

constexpr size_t kFewParameters = 8;

Type& typeOfStyle(Runtime& runtime, NativeStyle style) {
  switch (style) {
    case NativeStyle::Builtin:
      return *runtime.types().native;
    case NativeStyle::Method:
      return *runtime.types().nativeMethod;
    case NativeStyle::ClassMethod:
      return *runtime.types().nativeClassMethod;
    case NativeStyle::Library:
      break;
  }
  return *runtime.types().function;
}

}  // namespace

Native::Native(Runtime& runtime, const NativeDefinition& definition, NativeStyle style, Type* owner,
               void* context)
    : Object(typeOfStyle(runtime, style), ObjectKind::Native),
      m_runtime(runtime),
      m_definition(definition),
      m_style(style),
      m_owner(owner),
      m_context(context) {}

Native::~Native() = default;

std::string Native::qualifiedName() const {
  return m_owner != nullptr ? fmt::format("{}.{}", m_owner->shortName(), name()) : std::string(name());
}

std::string Native::qualifiedName(const Value& self) const {
  const Type* given = m_style == NativeStyle::ClassMethod ? self.as<Type>() : nullptr;
  const Type& type = given != nullptr ? *given : typeOf(m_runtime, self);
  return m_owner != nullptr ? fmt::format("{}.{}", type.shortName(), name()) : qualifiedName();
}

Value Native::call(std::span<const Value> positional) {
  if (positional.size() != m_exactCount) return bindAndCall({positional, {}});
  if (m_style != NativeStyle::Builtin || m_owner != nullptr) checkSelf(positional);
  NativeCall call{m_runtime, positional, m_context};
  return m_definition.function(call);
}

Value Native::call(const Arguments& arguments) {
  const bool isExact = arguments.keywords.empty() && arguments.positional.size() == m_exactCount;
  return isExact ? call(arguments.positional) : bindAndCall(arguments);
}

bool Native::hasParameter(std::string_view name) {
  return signature().has(name);
}

const Signature& Native::signature() {
  if (!m_signature) {
    m_signature = std::make_unique<Signature>(m_runtime, *this);
    if (m_signature->isPlain()) m_exactCount = m_signature->count();
  }
  return *m_signature;
}

Value Native::bindAndCall(const Arguments& arguments) {
  const Signature& parameters = signature();
  checkSelf(arguments.positional);
  boost::container::small_vector<Value, kFewParameters> bound;
  if (arguments.keywords.empty() && parameters.needsOnlyDefaults(arguments.positional.size())) {
    bound.assign(arguments.positional.begin(), arguments.positional.end());
    parameters.addDefaults(bound);
  } else {
    bound.resize(parameters.count());
    parameters.bind(arguments, {bound.data(), bound.size()});
  }
  NativeCall call{m_runtime, {bound.data(), bound.size()}, m_context};
  return m_definition.function(call);
}

// __new__ makes objects of its own type and its subtypes only: of others it does not know the insides.
void Native::checkType(std::span<const Value> positional) const {
  const Type* type = positional.empty() ? nullptr : positional[0].as<Type>();
  const std::string_view owner = m_owner->shortName();
  std::string message;
  if (positional.empty()) {
    message = fmt::format("{}.__new__(): not enough arguments", owner);
  } else if (type == nullptr) {
    message =
        fmt::format("{}.__new__(X): X is not a type object ({})", owner, typeName(m_runtime, positional[0]));
  } else if (!type->isSubtypeOf(*m_owner)) {
    message = fmt::format("{}.__new__({}): {} is not a subtype of {}", owner, type->name(), type->name(),
                          m_owner->name());
  } else {
    const auto mro = type->mro();
    const auto native =
        std::find_if(mro.begin(), mro.end(), [](const Type* each) { return !each->isProgramClass; });
    if (m_owner->isProgramClass || (*native)->slots.create == m_owner->slots.create) return;
    message =
        fmt::format("{}.__new__({}) is not safe, use {}.__new__()", owner, type->name(), (*native)->name());
  }
  m_runtime.raise(m_runtime.types().typeError, message);
}

void Native::checkSelf(std::span<const Value> positional) const {
  if (m_owner == nullptr) return;
  if (name() == "__new__") return checkType(positional);
  if (m_style == NativeStyle::ClassMethod && (positional.empty() || positional[0].as<Type>() == nullptr)) {
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("{}() must be called on a type", qualifiedName()));
  }
  if (m_style != NativeStyle::Method) return;
  if (positional.empty()) {
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("unbound method {}() needs an argument", qualifiedName()));
  }
  const Type& type = typeOf(m_runtime, positional[0]);
  if (&type == m_owner || type.isSubtypeOf(*m_owner)) return;
  m_runtime.raise(m_runtime.types().typeError,
                  fmt::format("descriptor '{}' for '{}' objects doesn't apply to a '{}' object", name(),
                              m_owner->name(), type.name()));
}

void BoundMethod::clear() {
  function = Value();
  self = Value();
}

}  // namespace loopscope::runtime
