// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/python/compile/code_builder.h"
#include "core/python/compile/compile.h"
#include "core/python/syntax/ast.h"

// The inside of the compiler, shared by the files that implement it: compile.cpp (scopes, names),
// compile_expressions.cpp, compile_calls.cpp, compile_statements.cpp, compile_functions.cpp,
// compile_control.cpp (loops, try, with), compile_match.cpp. The shape of protected blocks follows CPython's:
// a finally body is compiled once for every way out of its try.

namespace loopscope::python {

class Compiler {
 public:
  Compiler(const Module& module, const std::string& fileName, const CompileTarget& target);
  std::unique_ptr<Program> run();

 private:
  using Label = CodeBuilder::Label;

  // What break, continue and return have to undo on their way out, innermost last.
  struct Block {
    enum class Kind : uint8_t {
      Loop,
      ForLoop,
      Try,
      Finally,
      FinallyHandler,
      With,
      AsyncWith,
      Handler,
      Value
    };
    Kind kind;
    Label handler = 0;         // Try, Finally, With, AsyncWith, and the clean-up of Handler
    bool isProtected = false;  // a handler is set and its range is open
    uint32_t start = 0;
    int32_t depth = 0;  // of the stack when the handler begins
    Label breakTarget = 0;
    Label continueTarget = 0;
    python::Block finallyBody = {};  // Finally
    const Name* name = nullptr;      // Try: an except clause's name, unbound at its end
  };

  // The code being built.
  struct Unit {
    Unit(Code& code, const Scope& where, Unit* outside) : builder(code), scope(where), parent(outside) {}
    CodeBuilder builder;
    const Scope& scope;
    Unit* parent;
    std::vector<Block> blocks;
  };

  // Sets the place of what is emitted while it lives.
  class At {
   public:
    At(Compiler& compiler, const SourceRange& range) : m_builder(compiler.b()), m_before(m_builder.range()) {
      m_builder.setRange(range);
    }
    ~At() { m_builder.setRange(m_before); }
    At(const At&) = delete;
    At& operator=(const At&) = delete;

   private:
    CodeBuilder& m_builder;
    SourceRange m_before;
  };

  CodeBuilder& b() { return m_unit->builder; }
  void emit(Opcode op, int32_t arg = 0, uint32_t extra = 0) { b().emit(op, arg, extra); }

  // Scopes and names (compile.cpp).
  Code& newCode(std::string_view name, const Scope& scope);
  void beginUnit(Code& code, const Scope& scope);
  void endUnit();
  runtime::Str& str(const Identifier& identifier);
  runtime::Str& str(std::string_view text);
  int32_t nameIndex(runtime::Str& name) { return static_cast<int32_t>(b().name(name)); }
  uint32_t globalSlot(const Identifier& name);
  void load(const Identifier& name, const Binding& binding);
  void store(const Name& name);
  void erase(const Name& name);
  void loadNone();
  void loadConstant(ConstantValue value);
  void loadText(std::string_view text);
  void loadInt(int64_t value);
  int32_t constant(const std::string& key, const runtime::Value& value);
  void makeCells();

  // Expressions.
  void expression(const Expression& node);
  void literal(const Expression& node);
  runtime::Value literalValue(const Expression& node);
  bool constantTuple(const List<Expression*>& elements);
  void fString(const FString& node);
  void elements(const List<Expression*>& list, Opcode build);
  void dict(const DictDisplay& node);
  void unary(const Unary& node);
  void binary(const Binary& node);
  void logical(const Logical& node);
  void compare(const Compare& node);
  void compareOp(CompareOperator op);
  void conditional(const Conditional& node);
  void jumpIf(const Expression& node, Label target, bool wanted);
  void jumpIfCompare(const Compare& node, Label target, bool wanted);
  void subscript(const Subscript& node);
  void slice(const Slice& node);
  void await(const Expression& value);
  void delegate();  // awaitable or iterator on the stack -> its result
  void yield(const Yield& node);
  void loadAttribute(const Identifier& name);

  // Calls (compile_calls.cpp).
  void call(const Call& node);
  void callSpread(const Call& node);
  bool callMethod(const Call& node);
  uint32_t keywordNames(const List<KeywordArgument>& keywords);
  void positionalTuple(const List<Expression*>& arguments);
  void keywordDict(const List<KeywordArgument>& keywords);

  // Functions and classes (compile_functions.cpp).
  void function(const FunctionDef& node);
  void lambda(const Lambda& node);
  void classDef(const ClassDef& node);
  void comprehension(const Comprehension& node);
  void comprehensionClauses(const Comprehension& node, size_t index);
  void comprehensionElement(const Comprehension& node);
  void parametersOf(Code& code, const Parameters& parameters);
  void makeFunction(Code& code, const Scope& scope, const Parameters* parameters, const Expression* returns);
  uint32_t defaults(const Parameters& parameters);
  uint32_t annotations(const Parameters& parameters, const Expression* returns);
  void annotation(const Expression& node);
  std::string sourceText(const SourceRange& range) const;
  void decorate(const List<Expression*>& decorators);

  // Statements (compile_statements.cpp).
  void block(const python::Block& body);
  void statement(const Statement& node);
  void simpleStatement(const Statement& node);
  void assign(const Expression& target);
  void unpack(const List<Expression*>& targets);
  void augmentedAssign(const AugmentedAssign& node);
  void annotatedAssign(const AnnotatedAssign& node);
  void remove(const Expression& target);
  void assertion(const Assert& node);
  void import(const Import& node);
  void importFrom(const ImportFrom& node);
  void setUpAnnotations(const python::Block& body);
  void ifStatement(const If& node);
  void line(const SourceRange& range);

  // Loops and protected blocks (compile_control.cpp, compile_try.cpp).
  // The body of a loop, and back to its start.
  void repeat(python::Block body, const Block& loop);
  void whileLoop(const While& node);
  void forLoop(const For& node);
  void asyncForLoop(const For& node);
  void leaveLoop(bool isBreak);
  void returnValue();
  void unwindTo(size_t level, bool keepTop, const std::function<void()>& leave);
  void unwind(const Block& block, bool keepTop);
  void open(Block block);  // begins its protected range
  Block close();           // ends it and takes the block off
  void closeRange(const Block& block, size_t level);
  void tryStatement(const Try& node);
  void tryExcept(const Try& node);
  void guarded(const Try& node, Label handlers, Label end);
  void tryFinally(const Try& node);
  void handler(const ExceptHandler& node, Label end);
  void tryExceptStar(const Try& node);
  void starHandler(const ExceptHandler& node);
  void with(const With& node, size_t index);
  void restoreAndReraise();  // the clean-up of a handler: old exc -> raised again
  void unbindHandlerName(const Name* name);

  // Patterns (compile_match.cpp). Subjects and captures live in hidden slots until the whole pattern matched.
  struct Capture {
    const Name* name;
    int32_t slot;
  };
  struct CaseContext {
    std::vector<Capture> captures;
    std::vector<int32_t> slots;  // all that were taken
  };
  void match(const Match& node);
  void matchCase(const MatchCase& node, int32_t subject, Label end);
  void pattern(const Pattern& node, int32_t subject, Label fail, CaseContext& context);
  void sequencePattern(const SequencePattern& node, int32_t subject, Label fail, CaseContext& context);
  void mappingPattern(const MappingPattern& node, int32_t subject, Label fail, CaseContext& context);
  void classPattern(const ClassPattern& node, int32_t subject, Label fail, CaseContext& context);
  void orPattern(const OrPattern& node, int32_t subject, Label fail, CaseContext& context);
  void capture(const Name& name, CaseContext& context);  // takes the value off the stack
  int32_t hiddenSlot(CaseContext& context);
  int32_t newSlot();
  void clearSlots(const std::vector<int32_t>& slots);

  const Module& m_module;
  const CompileTarget& m_target;
  std::unique_ptr<Program> m_program;
  Unit* m_unit = nullptr;
  std::vector<std::unique_ptr<Unit>> m_units;
  std::vector<runtime::Str*> m_names;  // by TextId
  bool m_annotationsAreText = false;
};

}  // namespace loopscope::python
