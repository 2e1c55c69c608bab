// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdio>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "core/python/builtins/builtins.h"
#include "core/python/interp/console.h"
#include "core/runtime/bigint.h"
#include "core/runtime/bytes.h"
#include "core/runtime/format.h"
#include "core/runtime/iterator.h"
#include "core/runtime/set.h"
#include "tests/core/runtime/fixture.h"

// The same operations by CPython (reference.py) and by us: some ten thousand, compared by what they show.

namespace loopscope::runtime {
namespace {

using Json = nlohmann::json;

// What python3 says, read once for all tests.
const std::map<std::string, std::vector<Json>>& referenceCases() {
  static const std::map<std::string, std::vector<Json>> cases = [] {
    std::map<std::string, std::vector<Json>> read;
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen("python3 tests/core/runtime/reference.py", "r"),
                                                     pclose);
    std::string line;
    for (int c = std::getc(pipe.get()); c != EOF; c = std::getc(pipe.get())) {
      if (c != '\n') {
        line.push_back(static_cast<char>(c));
        continue;
      }
      Json each = Json::parse(line);
      read[each["group"]].push_back(std::move(each));
      line.clear();
    }
    return read;
  }();
  return cases;
}

class Silent : public python::Console {
 public:
  void write(python::Stream, std::string_view) override {}
  Value replacement(python::Stream) override { return {}; }
};

class ReferenceTest : public RuntimeTest {
 protected:
  ReferenceTest() : builtins(Dict::make(runtime)) { python::installBuiltins(runtime, *builtins, console); }

  Value decode(const Json& json) {
    if (json.is_null()) return Value::none();
    if (json.is_boolean()) return Value::boolean(json.get<bool>());
    if (json.is_string()) return text(json.get<std::string>());
    const std::string kind = json.begin().key();
    const Json& data = json.begin().value();
    if (kind == "int") return parseInt(runtime, data.get<std::string>(), 0);
    if (kind == "float") return Value::number(std::strtod(data.get<std::string>().c_str(), nullptr));
    if (kind == "range") return Range::make(runtime, data[0], data[1], data[2]);
    if (kind == "slice") return Slice::make(runtime, decode(data[0]), decode(data[1]), decode(data[2]));
    if (kind == "bytes") {
      std::string bytes;
      for (const Json& byte : data) bytes.push_back(static_cast<char>(byte.get<int>()));
      return Bytes::make(runtime, bytes);
    }
    if (kind == "dict") {
      Ref<Dict> dict = Dict::make(runtime);
      for (const Json& pair : data) dict->set(runtime, decode(pair[0]), decode(pair[1]));
      return dict;
    }
    return decodeSequence(kind, data);
  }

  Value decodeSequence(const std::string& kind, const Json& data) {
    Ref<List> items = List::make(runtime);
    for (const Json& item : data) items->append(decode(item));
    if (kind == "list") return items;
    return runtime.call(*builtins->find(runtime.intern(kind)), {items});
  }

  Value perform(const std::string& op, std::vector<Value>& args) {
    static const std::map<std::string, BinaryOp> binaryOps = {
        {"+", BinaryOp::Add},        {"-", BinaryOp::Subtract},     {"*", BinaryOp::Multiply},
        {"/", BinaryOp::TrueDivide}, {"//", BinaryOp::FloorDivide}, {"%", BinaryOp::Modulo},
        {"**", BinaryOp::Power},     {"<<", BinaryOp::ShiftLeft},   {">>", BinaryOp::ShiftRight},
        {"&", BinaryOp::And},        {"|", BinaryOp::Or},           {"^", BinaryOp::Xor}};
    static const std::map<std::string, CompareOp> compareOps = {
        {"<", CompareOp::Less},      {"<=", CompareOp::LessEqual}, {"==", CompareOp::Equal},
        {"!=", CompareOp::NotEqual}, {">", CompareOp::Greater},    {">=", CompareOp::GreaterEqual}};
    if (const auto found = binaryOps.find(op); found != binaryOps.end()) {
      return binary(runtime, found->second, args[0], args[1]);
    }
    if (const auto found = compareOps.find(op); found != compareOps.end()) {
      return compare(runtime, found->second, args[0], args[1]);
    }
    if (op.ends_with('=')) {
      Value target = args[0];
      binaryInPlace(runtime, binaryOps.at(op.substr(0, op.size() - 1)), target, args[1]);
      return target;
    }
    return performNamed(op, args);
  }

  Value performNamed(const std::string& op, std::vector<Value>& args) {
    if (op == "neg") return unary(runtime, UnaryOp::Negate, args[0]);
    if (op == "pos") return unary(runtime, UnaryOp::Plus, args[0]);
    if (op == "invert") return unary(runtime, UnaryOp::Invert, args[0]);
    if (op == "getitem") return getItem(runtime, args[0], args[1]);
    if (op == "contains") return Value::boolean(contains(runtime, args[0], args[1]));
    if (op == "setitem") {
      setItem(runtime, args[0], args[1], args[2]);
      return Value::none();
    }
    if (op == "delitem") {
      deleteItem(runtime, args[0], args[1]);
      return Value::none();
    }
    if (op[0] == '.') {
      const Value method = getAttribute(runtime, args[0], op.substr(1));
      return runtime.call(method, Arguments{std::span<const Value>(args).subspan(1), {}});
    }
    const Value* function = builtins->find(runtime.intern(op.substr(5)));
    if (function == nullptr) return text("there is no built-in " + op.substr(5));
    return runtime.call(*function, Arguments{args, {}});
  }

  std::string show(Value value) {
    const BuiltinTypes& types = runtime.types();
    const Type* type = &typeOf(runtime, value);
    const bool isView = type == types.dictKeys || type == types.dictValues || type == types.dictItems;
    if (isView || value.as<Iterator>() != nullptr) value = toList(runtime, value);
    try {
      return repr(runtime, value);
    } catch (const Raise& raised) {
      if (!isInstance(runtime, raised.exception, *types.valueError)) throw;
      return format(runtime, value, "#x");
    }
  }

  static bool isChangeable(const Value& value) {
    return value.as<List>() != nullptr || value.as<Dict>() != nullptr ||
           (value.isObject() && value.object()->kind() == ObjectKind::Set);
  }

  std::string outcome(const Json& each) {
    std::vector<Value> args;
    for (const Json& arg : each["args"]) args.push_back(decode(arg));
    std::vector<std::string> before;
    before.reserve(args.size());
    for (const Value& arg : args) before.push_back(isChangeable(arg) ? repr(runtime, arg) : "");
    std::string result;
    try {
      const std::string raised = raisedBy([&] { result = show(perform(each["do"], args)); });
      if (raised != "nothing") result = raised;
    } catch (const RunEnds& end) {
      result = "the run ends: " + end.sentence;
    }
    for (size_t i = 0; i < args.size(); ++i) {
      if (isChangeable(args[i]) && repr(runtime, args[i]) != before[i])
        result += " changed " + repr(runtime, args[i]);
    }
    return result;
  }

  void compareGroup(const std::string& group) {
    const auto found = referenceCases().find(group);
    ASSERT_TRUE(found != referenceCases().end()) << "python3 said nothing about " << group;
    size_t differences = 0;
    for (const Json& each : found->second) {
      const std::string ours = outcome(each);
      if (ours == each["want"].get<std::string>() || ++differences > 25) continue;
      ADD_FAILURE() << each["do"] << " " << each["args"].dump()
                    << "\n  Python: " << each["want"].get<std::string>() << "\n  ours:   " << ours;
    }
    EXPECT_EQ(differences, 0u) << "of " << found->second.size();
  }

  Silent console;
  Ref<Dict> builtins;
};

TEST_F(ReferenceTest, arithmeticAndComparisonOfNumbersGiveWhatPythonGives) {
  compareGroup("numbers");
}
TEST_F(ReferenceTest, floatsAreWrittenAndReadAsPythonDoes) {
  compareGroup("float repr");
}
TEST_F(ReferenceTest, intsAreReadFromTextAsPythonDoes) {
  compareGroup("int text");
}
TEST_F(ReferenceTest, formatSpecificationsGiveWhatPythonGives) {
  compareGroup("format");
}
TEST_F(ReferenceTest, methodsOfTextGiveWhatPythonGives) {
  compareGroup("str");
}
TEST_F(ReferenceTest, listsAndTuplesDoWhatPythonsDo) {
  compareGroup("list");
}
TEST_F(ReferenceTest, rangesDoWhatPythonsDo) {
  compareGroup("range");
}
TEST_F(ReferenceTest, dictsDoWhatPythonsDo) {
  compareGroup("dict");
}
TEST_F(ReferenceTest, setsOfNumbersKeepPythonsOrder) {
  compareGroup("set");
}
TEST_F(ReferenceTest, mistakesAreToldInPythonsWords) {
  compareGroup("mistakes");
}

}  // namespace
}  // namespace loopscope::runtime
