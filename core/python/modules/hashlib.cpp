// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <nettle/nettle-meta.h>

#include <vector>

#include "core/python/modules/all.h"
#include "core/python/modules/registry.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/bytes.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/set.h"
#include "core/runtime/str.h"

// The hashlib module: the common digests, by nettle.

namespace loopscope::python {
namespace {

using namespace runtime;

struct Algorithm {
  std::string_view name;
  const nettle_hash* functions;
};

const Algorithm kAlgorithms[] = {
    {"md5", &nettle_md5},           {"sha1", &nettle_sha1},         {"sha224", &nettle_sha224},
    {"sha256", &nettle_sha256},     {"sha384", &nettle_sha384},     {"sha512", &nettle_sha512},
    {"sha3_224", &nettle_sha3_224}, {"sha3_256", &nettle_sha3_256}, {"sha3_384", &nettle_sha3_384},
    {"sha3_512", &nettle_sha3_512},
};

class Hash final : public Object {
 public:
  Hash(Type& type, const Algorithm& kind)
      : Object(type, ObjectKind::Other), algorithm(kind), m_state(kind.functions->context_size) {
    algorithm.functions->init(m_state.data());
  }
  void update(std::string_view bytes) {
    algorithm.functions->update(m_state.data(), bytes.size(), reinterpret_cast<const uint8_t*>(bytes.data()));
  }
  // Of what was given so far; more may follow.
  std::string digest() const {
    std::vector<uint8_t> state = m_state;
    std::string bytes(algorithm.functions->digest_size, '\0');
    algorithm.functions->digest(state.data(), bytes.size(), reinterpret_cast<uint8_t*>(bytes.data()));
    return bytes;
  }
  void copyStateFrom(const Hash& other) { m_state = other.m_state; }

  const Algorithm& algorithm;

 private:
  std::vector<uint8_t> m_state;
};

Hash& hashIn(const Value& self) {
  return *static_cast<Hash*>(self.object());
}

std::string_view bytesGiven(Runtime& runtime, const Value& value) {
  if (const Bytes* bytes = value.as<Bytes>()) return bytes->view();
  runtime.raise(runtime.types().typeError, value.as<Str>() != nullptr
                                               ? "Strings must be encoded before hashing"
                                               : "object supporting the buffer API required");
}

void feed(Runtime& runtime, Hash& hash, const Value& value) {
  const std::string_view bytes = bytesGiven(runtime, value);
  runtime.charge(bytes.size() / 64);
  hash.update(bytes);
}

Value makeHash(NativeCall& call, const Algorithm& algorithm, const Value& data) {
  Ref<Hash> hash = call.runtime.heap().make<Hash>(call.in<Type>(), algorithm);
  if (!data.isUnbound()) feed(call.runtime, *hash, data);
  return hash;
}

template <size_t index>
Value construct(NativeCall& call) {
  return makeHash(call, kAlgorithms[index], call[0]);
}

Value constructNamed(NativeCall& call) {
  std::string name = str(call.runtime, call[0]);
  for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  for (const Algorithm& algorithm : kAlgorithms) {
    if (algorithm.name == name) return makeHash(call, algorithm, call[1]);
  }
  call.runtime.raise(call.runtime.types().valueError,
                     fmt::format("unsupported hash type {}", str(call.runtime, call[0])));
}

Value hexDigest(NativeCall& call) {
  std::string hex;
  for (const char c : hashIn(call[0]).digest()) hex += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return Str::make(call.runtime, hex);
}

Value copy(NativeCall& call) {
  const Hash& from = hashIn(call[0]);
  Ref<Hash> made = call.runtime.heap().make<Hash>(from.type(), from.algorithm);
  made->copyStateFrom(from);
  return made;
}

constexpr NativeDefinition kMethods[] = {
    {"update", "self, obj, /",
     [](NativeCall& c) { return feed(c.runtime, hashIn(c[0]), c[1]), Value::none(); }},
    {"digest", "self, /",
     [](NativeCall& c) -> Value { return Bytes::make(c.runtime, hashIn(c[0]).digest()); }},
    {"hexdigest", "self, /", hexDigest},
    {"copy", "self, /", copy},
};
constexpr NativeAttribute kAttributes[] = {
    {"name",
     [](Runtime& r, const Value& self) -> Value { return Str::make(r, hashIn(self).algorithm.name); }},
    {"digest_size",
     [](Runtime&, const Value& self) {
       return Value::integer(hashIn(self).algorithm.functions->digest_size);
     }},
    {"block_size",
     [](Runtime&, const Value& self) {
       return Value::integer(hashIn(self).algorithm.functions->block_size);
     }},
};

#define SIGNATURE "string=?, *, usedforsecurity=True"
constexpr NativeDefinition kFunctions[] = {
    {"md5", SIGNATURE, construct<0>},      {"sha1", SIGNATURE, construct<1>},
    {"sha224", SIGNATURE, construct<2>},   {"sha256", SIGNATURE, construct<3>},
    {"sha384", SIGNATURE, construct<4>},   {"sha512", SIGNATURE, construct<5>},
    {"sha3_224", SIGNATURE, construct<6>}, {"sha3_256", SIGNATURE, construct<7>},
    {"sha3_384", SIGNATURE, construct<8>}, {"sha3_512", SIGNATURE, construct<9>},
};
constexpr NativeDefinition kNamed[] = {{"new", "name, data=?, **kwargs", constructNamed}};
constexpr std::string_view kNames[] = {"algorithms_available",
                                       "algorithms_guaranteed",
                                       "md5",
                                       "new",
                                       "sha1",
                                       "sha224",
                                       "sha256",
                                       "sha384",
                                       "sha512"};

void build(ModuleContext& context) {
  Runtime& runtime = context.runtime;
  Type& type =
      runtime.makeType({.name = "HASH", .module = "_hashlib", .canBeBase = false, .namedWithModule = true});
  type.slots.create = nullptr;
  type.slots.repr = [](Runtime& r, const Value& self) {
    return fmt::format("<{} _hashlib.HASH object @ {}>", hashIn(self).algorithm.name, r.addressText(self));
  };
  type.define(kMethods);
  type.define(kAttributes);
  context.set("_HASH", Value::of(&type));
  const Ref<Set> names = Set::make(runtime);
  for (const Algorithm& algorithm : kAlgorithms) names->add(runtime, Str::make(runtime, algorithm.name));
  context.set("algorithms_available", Value::of(names.get()));
  context.set("algorithms_guaranteed", Value::of(names.get()));
  context.define(kFunctions, &type, NativeStyle::Builtin);
  context.define(kNamed, &type);
}

}  // namespace

const ModuleDefinition kHashlibModule = {"hashlib", kNames, build};

}  // namespace loopscope::python
