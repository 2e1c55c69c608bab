// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/all.h"
#include "core/python/modules/random_generator.h"
#include "core/python/modules/registry.h"
#include "core/runtime/bigint.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"

// What takes its bits from the operating system elsewhere, uuid and secrets, takes them from the run's seed:
// a stream of its own, which random.seed() does not touch.

namespace loopscope::python {
namespace {

using namespace runtime;

constexpr uint64_t kStream = 0x75756964;  // sets it apart from that of the random module

class Seeded final : public Object {
 public:
  Seeded(Type& type, uint64_t seed)
      : Object(type, ObjectKind::Other), generator(BigInteger(seed) + (BigInteger(kStream) << 64)) {}
  RandomGenerator generator;
};

Value bits(NativeCall& call) {
  const int64_t count = toIndex(call.runtime, call[0]);
  if (count < 0) call.runtime.raise(call.runtime.types().valueError, "number of bits must be non-negative");
  call.runtime.heap().reserve(static_cast<uint64_t>(count) / 8);
  call.runtime.heap().release(static_cast<uint64_t>(count) / 8);
  return makeInt(call.runtime, call.in<Seeded>().generator.bits(static_cast<uint64_t>(count)));
}

constexpr NativeDefinition kFunctions[] = {{"bits", "count, /", bits}};
constexpr std::string_view kNames[] = {"bits"};

void build(ModuleContext& context) {
  Type& type = context.runtime.makeType({.name = "_Seeded", .module = "_seeded", .canBeBase = false});
  const Ref<Seeded> seeded = context.runtime.heap().make<Seeded>(type, context.options.seed);
  context.set("_stream", Value::of(seeded.get()));
  context.define(kFunctions, seeded.get());
}

}  // namespace

const ModuleDefinition kSeededModule = {"_seeded", kNames, build};

}  // namespace loopscope::python
