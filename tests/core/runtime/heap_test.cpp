// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/heap.h"

#include "core/runtime/instance.h"
#include "tests/core/runtime/fixture.h"

namespace loopscope::runtime {
namespace {

class HeapTest : public RuntimeTest {
 protected:
  // What the run ends with, or nothing.
  std::string endOf(const std::function<void()>& action) {
    try {
      action();
    } catch (const RunEnds& end) {
      EXPECT_EQ(end.findingKind, RunEnds::kLimitReached);
      return end.sentence;
    }
    return "nothing";
  }
};

// Notes when it dies, in a list that the test reads.
class Mortal : public Object {
 public:
  Mortal(Type& type, std::vector<int>& deaths, int number)
      : Object(type, ObjectKind::Other), m_deaths(deaths), m_number(number) {}
  ~Mortal() override { m_deaths.push_back(m_number); }

 private:
  std::vector<int>& m_deaths;
  int m_number;
};

// Its finalizer puts it back into a list, once.
class Lazarus : public Object {
 public:
  Lazarus(Type& type, List& grave) : Object(type, ObjectKind::Other), m_grave(grave) { wantFinalizer(); }
  void finalize() override { m_grave.append(Value::of(this)); }

 private:
  List& m_grave;
};

TEST_F(HeapTest, anObjectDiesWhenItsLastReferenceGoes) {
  std::vector<int> deaths;
  Value first(runtime.heap().make<Mortal>(*runtime.types().object, deaths, 1));
  Value second = first;
  first = Value::none();
  EXPECT_TRUE(deaths.empty());
  second = Value::none();
  EXPECT_EQ(deaths, std::vector<int>{1});
}

TEST_F(HeapTest, theItemsOfAListDieFromItsEnd) {
  std::vector<int> deaths;
  {
    Ref<List> items = List::make(runtime);
    for (int i = 0; i < 3; ++i)
      items->append(runtime.heap().make<Mortal>(*runtime.types().object, deaths, i));
  }
  EXPECT_EQ(deaths, (std::vector<int>{2, 1, 0}));
}

TEST_F(HeapTest, aMillionNestedListsDieWithoutDeepRecursion) {
  Runtime roomy(uint64_t{1} << 30);
  Value outer = List::make(roomy);
  for (int i = 0; i < 1'000'000; ++i) {
    Ref<List> next = List::make(roomy);
    next->append(std::move(outer));
    outer = std::move(next);
  }
  const uint64_t before = roomy.heap().bytes();
  outer = Value::none();
  EXPECT_LT(roomy.heap().bytes(), before / 10);
}

TEST_F(HeapTest, aFinalizerMayBringAnObjectBackButRunsOnce) {
  Ref<List> grave = List::make(runtime);
  { const Value lazarus(runtime.heap().make<Lazarus>(*runtime.types().object, *grave)); }
  EXPECT_EQ(grave->size(), 1u);
  const uint64_t before = runtime.heap().bytes();
  grave->removeAt(0);
  EXPECT_EQ(grave->size(), 0u);
  EXPECT_LT(runtime.heap().bytes(), before);
}

TEST_F(HeapTest, cyclesAreTakenApartWithTheRuntime) {
  // AddressSanitizer reports what would be left.
  Ref<List> list = List::make(runtime);
  Ref<Dict> dict = Dict::make(runtime);
  list->append(dict);
  dict->set(runtime.intern("list"), list);
}

TEST_F(HeapTest, aListThatGrowsForEverEndsTheRun) {
  const std::string end = endOf([&] {
    Ref<List> list = List::make(runtime);
    while (true) list->append(integer(1));
  });
  EXPECT_EQ(end, "The program's values took more than 64 MB, the limit for one run.");
}

TEST_F(HeapTest, whatWouldBeTooLargeEndsTheRunBeforeItIsMade) {
  const Value many = integer(1'000'000'000'000);
  for (const Value& value : {text("x"), list({integer(1)}), Value(Tuple::make(runtime, {integer(1)}))}) {
    EXPECT_NE(endOf([&] { multiply(runtime, value, many); }), "nothing") << shown(value);
  }
  const Value ten = integer(10);
  EXPECT_NE(endOf([&] { binary(runtime, BinaryOp::Power, ten, integer(10'000'000'000)); }), "nothing");
  EXPECT_NE(endOf([&] { binary(runtime, BinaryOp::ShiftLeft, ten, integer(10'000'000'000)); }), "nothing");
  EXPECT_NE(endOf([&] { format(runtime, text("x"), "2000000000"); }), "nothing");
  EXPECT_NE(endOf([&] { format(runtime, Value::number(1), ".2000000000f"); }), "nothing");
  EXPECT_NE(endOf([&] { binary(runtime, BinaryOp::Modulo, text("%2000000000d"), integer(1)); }), "nothing");
}

TEST_F(HeapTest, memoryThatIsGivenBackCanBeUsedAgain) {
  for (int i = 0; i < 100; ++i) multiply(runtime, text("x"), integer(10'000'000));
}

TEST_F(HeapTest, everyByteIsGivenBack) {
  const uint64_t before = runtime.heap().bytes();
  {
    Ref<Dict> dict = Dict::make(runtime);
    for (int i = 0; i < 1000; ++i)
      dict->set(runtime, integer(i), list({integer(i), text("text of some length")}));
    for (int i = 0; i < 1000; i += 2) dict->remove(runtime, integer(i));
    Value joined = text("");
    for (int i = 0; i < 1000; ++i) binaryInPlace(runtime, BinaryOp::Add, joined, text("piece"));
    const Value power = binary(runtime, BinaryOp::Power, integer(3), integer(5000));
  }
  EXPECT_EQ(runtime.heap().bytes(), before);
}

}  // namespace
}  // namespace loopscope::runtime
