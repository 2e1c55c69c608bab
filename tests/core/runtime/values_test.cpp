// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/bytes.h"
#include "core/runtime/instance.h"
#include "core/runtime/iterator.h"
#include "core/runtime/set.h"
#include "core/runtime/sort.h"
#include "tests/core/runtime/fixture.h"

namespace loopscope::runtime {
namespace {

class ValuesTest : public RuntimeTest {
 protected:
  // A class as a program would make one, without the interpreter.
  Type& makeClass(std::string_view name, std::vector<Type*> bases = {}) {
    Type& type = runtime.makeType(
        {.name = name, .bases = std::move(bases), .module = "__main__", .instancesHaveAttributes = true});
    type.isProgramClass = true;
    return type;
  }
  Value construct(const Type* type, std::initializer_list<Value> arguments = {}) {
    return runtime.call(Value::of(const_cast<Type*>(type)), arguments);
  }
  Value define(NativeFunction function, std::string_view signature, std::string_view name = "f") {
    return runtime.heap().make<Native>(runtime, NativeDefinition{name, signature, function},
                                       NativeStyle::Library, nullptr, nullptr);
  }
};

Value giveAll(NativeCall& call) {
  return Tuple::make(call.runtime, call.arguments);
}

TEST_F(ValuesTest, equalNamesAreOneObject) {
  EXPECT_EQ(&runtime.intern("name"), &runtime.intern(std::string("na") + "me"));
  Ref<Str> made = Str::make(runtime, "name");
  EXPECT_NE(made.get(), &runtime.intern("name"));
  EXPECT_EQ(&runtime.intern(*made), &runtime.intern("name"));
}

TEST_F(ValuesTest, textAppendedInPlaceDoesNotChangeOtherHoldersOfIt) {
  Value target = text("some text that is long enough to be given room to grow in, when it does");
  for (int i = 0; i < 3; ++i) {
    const Value before = target;
    const std::string shownBefore = shown(before);
    binaryInPlace(runtime, BinaryOp::Add, target, text("more"));
    binaryInPlace(runtime, BinaryOp::Add, target, target);
    EXPECT_EQ(shown(before), shownBefore);
  }
}

TEST_F(ValuesTest, theHashOfTextThatGrewIsThatOfItsNewText) {
  Value target = text("0123456789012345678901234567890123456789012345678901234567890123456789");
  binaryInPlace(runtime, BinaryOp::Add, target, text("a"));
  hash(runtime, target);
  binaryInPlace(runtime, BinaryOp::Add, target, text("b"));
  EXPECT_EQ(hash(runtime, target), hash(runtime, text(str(runtime, target))));
}

TEST_F(ValuesTest, containersThatHoldThemselvesShowDots) {
  Ref<List> items = List::make(runtime);
  items->append(items);
  Ref<Dict> dict = Dict::make(runtime);
  dict->set(runtime.intern("self"), dict);
  EXPECT_EQ(shown(items), "[[...]]");
  EXPECT_EQ(shown(dict), "{'self': {...}}");
}

TEST_F(ValuesTest, endlessNestingIsARecursionErrorNotACrash) {
  Value outer = list({});
  for (int i = 0; i < 100'000; ++i) outer = list({outer});
  EXPECT_EQ(raisedBy([&] { shown(outer); }),
            "RecursionError: maximum recursion depth exceeded while getting the repr of an object");
  Value same = list({});
  for (int i = 0; i < 100'000; ++i) same = list({same});
  EXPECT_EQ(raisedBy([&] { equals(runtime, outer, same); }),
            "RecursionError: maximum recursion depth exceeded in comparison");
}

TEST_F(ValuesTest, aDictNoticesThatItGrowsWhileItIsWalked) {
  Ref<Dict> dict = Dict::make(runtime);
  dict->set(runtime.intern("a"), integer(1));
  const Value iterator = iterate(runtime, dict);
  Value key;
  EXPECT_TRUE(next(runtime, iterator, key));
  dict->set(runtime.intern("b"), integer(2));
  EXPECT_EQ(raisedBy([&] { next(runtime, iterator, key); }),
            "RuntimeError: dictionary changed size during iteration");
}

TEST_F(ValuesTest, aDictKeepsItsOrderThroughManyChanges) {
  Ref<Dict> dict = Dict::make(runtime);
  for (int i = 0; i < 2000; ++i) dict->set(runtime, integer(i), integer(i));
  for (int i = 0; i < 2000; ++i) {
    if (i % 7 == 0) continue;
    EXPECT_TRUE(dict->remove(runtime, integer(i)));
  }
  for (int i = 5000; i < 6000; ++i) dict->set(runtime, integer(i), integer(i));
  int64_t last = -1;
  size_t count = 0;
  size_t position = 0;
  while (const Dict::Entry* entry = dict->next(position)) {
    EXPECT_GT(entry->key.asInt(), last);
    last = entry->key.asInt();
    ++count;
  }
  EXPECT_EQ(count, dict->size());
  EXPECT_EQ(count, 286u + 1000u);
  EXPECT_EQ(dict->find(runtime, integer(1)), nullptr);
  EXPECT_NE(dict->find(runtime, Value::number(7.0)), nullptr);
}

TEST_F(ValuesTest, aSetThatIsFilledAndEmptiedDoesNotGrow) {
  Ref<Set> set = Set::make(runtime);
  set->add(runtime, integer(1));
  const uint64_t before = runtime.heap().bytes();
  for (int i = 0; i < 100'000; ++i) {
    set->add(runtime, integer(2));
    set->remove(runtime, integer(2));
  }
  EXPECT_LT(runtime.heap().bytes(), before + 4096);
}

TEST_F(ValuesTest, setsOfTextKeepTheOrderOfInsertion) {
  Ref<Set> set = Set::make(runtime);
  for (const char* word : {"one", "two", "three", "four"}) set->add(runtime, text(word));
  set->remove(runtime, text("two"));
  set->add(runtime, text("two"));
  EXPECT_EQ(shown(set), "{'one', 'three', 'four', 'two'}");
  EXPECT_EQ(shown(set->pop()), "'one'");
}

TEST_F(ValuesTest, aSortWhoseComparisonRaisesLosesNothing) {
  std::vector<Value> items(500);
  for (size_t i = 0; i < items.size(); ++i) items[i] = integer(static_cast<int64_t>(i) * 7919 % 500);
  items[400] = text("not a number");
  EXPECT_EQ(raisedBy([&] { sortValues(runtime, items, Value::none(), false); }).substr(0, 9), "TypeError");
  std::vector<bool> seen(500);
  for (const Value& item : items) {
    ASSERT_FALSE(item.isUnbound());
    if (item.isInt()) seen[static_cast<size_t>(item.asInt())] = true;
  }
  EXPECT_EQ(std::count(seen.begin(), seen.end(), false), 1);
}

TEST_F(ValuesTest, sortingIsStableInBothDirections) {
  const Value first =
      define([](NativeCall& call) { return getItem(call.runtime, call[0], Value::integer(0)); }, "x");
  for (const bool reverse : {false, true}) {
    std::vector<Value> pairs(300);
    for (int i = 0; i < 300; ++i)
      pairs[static_cast<size_t>(i)] = Tuple::make(runtime, {integer(i % 5), integer(i)});
    sortValues(runtime, pairs, first, reverse);
    for (size_t i = 1; i < pairs.size(); ++i) {
      const Tuple& before = *pairs[i - 1].as<Tuple>();
      const Tuple& after = *pairs[i].as<Tuple>();
      EXPECT_TRUE(reverse ? before[0].asInt() >= after[0].asInt() : before[0].asInt() <= after[0].asInt());
      EXPECT_TRUE(!before[0].is(after[0]) || before[1].asInt() < after[1].asInt());
    }
  }
}

TEST_F(ValuesTest, instancesBuiltAlikeShareAShape) {
  Type& type = makeClass("Point");
  Value first = construct(&type);
  Value second = construct(&type);
  Str& x = runtime.intern("x");
  Str& y = runtime.intern("y");
  for (const Value& point : {first, second}) {
    setAttribute(runtime, point, x, integer(1));
    setAttribute(runtime, point, y, integer(2));
  }
  EXPECT_EQ(first.as<Instance>()->own().shape(), second.as<Instance>()->own().shape());
  deleteAttribute(runtime, second, x);
  EXPECT_NE(first.as<Instance>()->own().shape(), second.as<Instance>()->own().shape());
  EXPECT_EQ(shown(getAttribute(runtime, second, y)), "2");
  EXPECT_EQ(raisedBy([&] { getAttribute(runtime, second, x); }),
            "AttributeError: 'Point' object has no attribute 'x'");
}

TEST_F(ValuesTest, anInstanceWithManyAttributesFindsThemAll) {
  Type& type = makeClass("Wide");
  for (int round = 0; round < 3; ++round) {  // later instances have room within themselves
    const Value wide = construct(&type);
    for (int i = 0; i < 100; ++i)
      setAttribute(runtime, wide, runtime.intern("a" + std::to_string(i)), integer(i));
    for (int i = 0; i < 100; ++i) {
      EXPECT_EQ(getAttribute(runtime, wide, "a" + std::to_string(i)).asInt(), i);
    }
  }
}

TEST_F(ValuesTest, aClassAttributeThatChangesIsSeenBySubclassesAtOnce) {
  Type& base = makeClass("Base");
  Type& derived = makeClass("Derived", {&base});
  Str& name = runtime.intern("setting");
  EXPECT_EQ(derived.lookup(name), nullptr);
  const uint32_t version = derived.version();
  base.set(name, integer(1));
  ASSERT_NE(derived.lookup(name), nullptr);
  EXPECT_NE(derived.version(), version);
  base.set(name, integer(2));
  EXPECT_EQ(derived.lookup(name)->asInt(), 2);
  base.remove(name);
  EXPECT_EQ(derived.lookup(name), nullptr);
}

TEST_F(ValuesTest, theOrderOfBasesIsC3) {
  Type& a = makeClass("A");
  Type& b = makeClass("B", {&a});
  Type& c = makeClass("C", {&a});
  Type& d = makeClass("D", {&b, &c});
  const std::vector<Type*> expected = {&d, &b, &c, &a, runtime.types().object};
  EXPECT_EQ(std::vector<Type*>(d.mro().begin(), d.mro().end()), expected);
  EXPECT_EQ(raisedBy([&] {
              makeClass("E", {&a, &b});
            }),
            "TypeError: Cannot create a consistent method resolution\norder (MRO) for bases A, B");
}

TEST_F(ValuesTest, subclassesOfBuiltInTypesAreThatAndMore) {
  Type& stack = makeClass("Stack", {runtime.types().list});
  const Value items = construct(&stack, {list({integer(1), integer(2)})});
  runtime.callMethod(items, "append", {integer(3)});
  setAttribute(runtime, items, runtime.intern("name"), text("pile"));
  EXPECT_EQ(shown(items), "[1, 2, 3]");
  EXPECT_EQ(shown(getAttribute(runtime, items, "name")), "'pile'");
  EXPECT_EQ(typeName(runtime, items), "Stack");

  Type& tag = makeClass("Tag", {runtime.types().str});
  const Value tagged = construct(&tag, {text("héllo")});
  setAttribute(runtime, tagged, runtime.intern("level"), integer(1));
  EXPECT_EQ(shown(tagged), "'héllo'");
  EXPECT_TRUE(equals(runtime, tagged, text("héllo")));

  Type& number = makeClass("Number", {runtime.types().integer});
  EXPECT_EQ(shown(add(runtime, construct(&number, {integer(5)}), integer(1))), "6");
  Type& pair = makeClass("Pair", {runtime.types().tuple});
  EXPECT_EQ(shown(construct(&pair, {list({integer(1), integer(2)})})), "(1, 2)");
}

TEST_F(ValuesTest, argumentsOfNativesAreBoundAsPythonBindsThem) {
  const Value f = define(giveAll, "a, b=2, *rest, c, d='x', **more");
  const KeywordArgument c{&runtime.intern("c"), integer(3)};
  const KeywordArgument e{&runtime.intern("e"), integer(5)};
  const std::vector<Value> four = {integer(1), integer(2), integer(8), integer(9)};
  const std::vector<Value> one = {integer(1)};
  const std::vector<KeywordArgument> keywords = {c, e};
  EXPECT_EQ(shown(runtime.call(f, Arguments{four, keywords})), "(1, 2, (8, 9), 3, 'x', {'e': 5})");
  EXPECT_EQ(shown(runtime.call(f, Arguments{one, std::span(&c, 1)})), "(1, 2, (), 3, 'x', {})");
  EXPECT_EQ(raisedBy([&] { runtime.call(f, {integer(1)}); }),
            "TypeError: f() missing 1 required keyword-only argument: 'c'");
}

TEST_F(ValuesTest, callsThatDoNotFitAreToldInPythonsWords) {
  const Value f = define(giveAll, "delay, result=None");
  const KeywordArgument delay{&runtime.intern("delay"), integer(1)};
  const KeywordArgument other{&runtime.intern("other"), integer(1)};
  const std::vector<Value> one = {integer(1)};
  const auto said = [&](std::span<const Value> positional, std::span<const KeywordArgument> keywords) {
    return raisedBy([&] { runtime.call(f, Arguments{positional, keywords}); });
  };
  const std::vector<Value> three(3, integer(1));
  EXPECT_EQ(said({}, {}), "TypeError: f() missing 1 required positional argument: 'delay'");
  EXPECT_EQ(said(three, {}), "TypeError: f() takes from 1 to 2 positional arguments but 3 were given");
  EXPECT_EQ(said(one, std::span(&delay, 1)), "TypeError: f() got multiple values for argument 'delay'");
  EXPECT_EQ(said(one, std::span(&other, 1)), "TypeError: f() got an unexpected keyword argument 'other'");
  const Value append = getAttribute(runtime, Value::of(runtime.types().list), "append");
  EXPECT_EQ(raisedBy([&] {
              runtime.call(append, {integer(1), integer(2)});
            }),
            "TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object");
}

TEST_F(ValuesTest, exceptionsShowThemselvesAsInPython) {
  const BuiltinTypes& types = runtime.types();
  EXPECT_EQ(shown(construct(types.valueError, {text("no")})), "ValueError('no')");
  EXPECT_EQ(shown(construct(types.valueError, {integer(1), integer(2)})), "ValueError(1, 2)");
  EXPECT_EQ(str(runtime, construct(types.keyError, {text("key")})), "'key'");
  EXPECT_EQ(str(runtime, construct(types.valueError)), "");
  EXPECT_EQ(str(runtime, construct(types.osError, {integer(2), text("gone"), text("f")})),
            "[Errno 2] gone: 'f'");
  EXPECT_EQ(shown(getAttribute(runtime, construct(types.stopIteration, {integer(7)}), "value")), "7");
  const Value group = construct(
      types.exceptionGroup, {text("many"), list({construct(types.valueError), construct(types.keyError)})});
  EXPECT_EQ(str(runtime, group), "many (2 sub-exceptions)");
  const Value split = runtime.callMethod(group, "split", {Value::of(types.keyError)});
  EXPECT_EQ(shown(split), "(ExceptionGroup('many', [KeyError()]), ExceptionGroup('many', [ValueError()]))");
}

TEST_F(ValuesTest, addressesAreTheSameInEveryRun) {
  const auto addresses = [] {
    Runtime fresh(uint64_t{64} << 20);
    const Value first = List::make(fresh);
    const Value second = List::make(fresh);
    return fresh.addressText(second) + fresh.addressText(first) + fresh.addressText(second);
  };
  EXPECT_EQ(addresses(), addresses());
  EXPECT_NE(addresses(), "");
}

TEST_F(ValuesTest, unpackingCountsAsPythonDoes) {
  std::vector<Value> targets(2);
  EXPECT_EQ(raisedBy([&] { unpack(runtime, list({integer(1)}), targets); }),
            "ValueError: not enough values to unpack (expected 2, got 1)");
  EXPECT_EQ(raisedBy([&] { unpack(runtime, text("abc"), targets); }),
            "ValueError: too many values to unpack (expected 2)");
  EXPECT_EQ(raisedBy([&] { unpack(runtime, integer(5), targets); }),
            "TypeError: cannot unpack non-iterable int object");
}

}  // namespace
}  // namespace loopscope::runtime
