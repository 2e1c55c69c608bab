// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// What the interpreter can do, one instruction each. The pictures show the value stack before and after, its
// top to the right; "a" is Instruction::arg and "x" is Instruction::extra. Names, constants and nested code
// are indices into the Code's tables; slots are indices into the frame; targets are instruction indices.
//
// Variables captured by inner functions live in Cell objects: the frame's own in its slots, those captured
// from outside in the function's closure.

namespace loopscope::python {

// clang-format off
#define LOOPSCOPE_OPCODES(X)                                                                          \
  /* Place and limits. */                                                                             \
  X(Line)            /* -- ; line place a begins; x: instructions until the next one */               \
  /* The stack. */                                                                                    \
  X(LoadConst)       /* -- const[a] */                                                                \
  X(Pop)             /* v -- */                                                                       \
  X(Copy)            /* v(a) ... -- v(a) ... v(a); 1 is the top */                                    \
  X(Swap)            /* v(a) ... v(1) -- v(1) ... v(a) */                                             \
  /* Variables. */                                                                                    \
  X(LoadFast)        /* -- slot[a] */                                                                 \
  X(LoadFastLoadFast)  /* -- slot[x] slot[a] */                                                       \
  X(LoadFastLoadConst) /* -- slot[x] const[a] */                                                      \
  X(StoreFast)       /* v -- */                                                                       \
  X(DeleteFast)      /* -- */                                                                         \
  X(MakeCell)        /* -- ; slot[a] becomes a cell that holds slot[x] (x == kNone: nothing) */       \
  X(LoadCell)        /* -- v; from the cell in slot[a] */                                             \
  X(StoreCell)       /* v -- */                                                                       \
  X(DeleteCell)      /* -- */                                                                         \
  X(LoadFree)        /* -- v; from closure[a] */                                                      \
  X(StoreFree)       /* v -- */                                                                       \
  X(DeleteFree)      /* -- */                                                                         \
  X(LoadGlobal)      /* -- v; from the module's slot a, else the built-in of that name */             \
  X(StoreGlobal)     /* v -- */                                                                       \
  X(DeleteGlobal)    /* -- */                                                                         \
  X(LoadName)        /* -- v; class body: names[a] in the namespace, else module slot x */            \
  X(LoadNameOrFree)  /* -- v; class body: names[a] in the namespace, else closure[x] */               \
  X(StoreName)       /* v -- */                                                                       \
  X(DeleteName)      /* -- */                                                                         \
  X(LoadOwnCell)     /* -- cell; the Cell object in slot[a], for an inner closure */                  \
  X(LoadOuterCell)   /* -- cell; the Cell object closure[a] */                                        \
  /* Operators. x == 1: in place (a += b). */                                                         \
  X(Add) X(Subtract) X(Multiply) X(Divide) X(FloorDivide) X(Modulo) X(Power) /* l r -- v */           \
  X(LeftShift) X(RightShift) X(BitOr) X(BitXor) X(BitAnd)                    /* l r -- v */           \
  X(AddConst)        /* l -- l + const[a], an int */                                                  \
  X(SubtractConst)   /* l -- l - const[a], an int */                                                  \
  X(Not) X(Negative) X(Positive) X(Invert)                                   /* v -- v */             \
  X(Equal) X(NotEqual) X(Less) X(LessEqual) X(Greater) X(GreaterEqual)       /* l r -- bool */        \
  X(Is) X(IsNot) X(In) X(NotIn)                                              /* l r -- bool */        \
  /* Jumps. */                                                                                        \
  X(Jump)            /* -- ; to a */                                                                  \
  X(JumpBack)        /* -- ; to a, earlier in the code */                                             \
  X(JumpIfFalse)     /* v -- */                                                                       \
  X(JumpIfTrue)      /* v -- */                                                                       \
  X(JumpIfFalseOrPop) /* v -- v, jumping | -- */                                                      \
  X(JumpIfTrueOrPop) /* v -- v, jumping | -- */                                                       \
  X(JumpIfNone)      /* v -- */                                                                       \
  X(JumpIfNotNone)   /* v -- */                                                                       \
  X(JumpUnlessEqual) X(JumpUnlessNotEqual) X(JumpUnlessLess)                 /* l r -- */             \
  X(JumpUnlessLessEqual) X(JumpUnlessGreater) X(JumpUnlessGreaterEqual)      /* l r -- */             \
  /* Iteration and unpacking. */                                                                      \
  X(GetIter)         /* iterable -- iterator */                                                       \
  X(ForIter)         /* it -- it v | --, jumping to a when it is exhausted */                         \
  X(Unpack)          /* v -- v(a) ... v(1) */                                                         \
  X(UnpackStar)      /* v -- after(a) list before(x): a after the star, x before it */                \
  /* Displays and strings. */                                                                         \
  X(BuildTuple) X(BuildList) X(BuildSet)      /* v(a) ... v(1) -- collection */                       \
  X(BuildDict)       /* k(a) v(a) ... -- dict */                                                      \
  X(BuildSlice)      /* lower upper [step] -- slice; a: 2 or 3 */                                     \
  X(BuildString)     /* s(a) ... s(1) -- str */                                                       \
  X(Format)          /* v [spec] -- str; a: conversion character or 0; x: 1 when a spec is there */   \
  X(ListAppend)      /* list ... v -- list ...; the list is a below the value */                      \
  X(SetAdd)          /* set ... v -- set ... */                                                       \
  X(DictAdd)         /* dict ... k v -- dict ... */                                                   \
  X(ListExtend)      /* list iterable -- list */                                                       \
  X(SetUpdate)       /* set iterable -- set */                                                        \
  X(DictUpdate)      /* dict mapping -- dict */                                                       \
  X(DictMerge)       /* f args dict mapping -- f args dict; for **kwargs of a call */                \
  X(ListToTuple)     /* list -- tuple */                                                              \
  /* Attributes and items. x: inline cache. */                                                        \
  X(LoadAttribute)   /* o -- v */                                                                     \
  X(StoreAttribute)  /* v o -- */                                                                     \
  X(DeleteAttribute) /* o -- */                                                                       \
  X(LoadMethod)      /* o -- function self | unbound v; names[a] */                                   \
  X(LoadItem)        /* o i -- v */                                                                   \
  X(StoreItem)       /* v o i -- */                                                                   \
  X(DeleteItem)      /* o i -- */                                                                     \
  /* Functions. */                                                                                    \
  X(Call)            /* f v(a) ... v(1) -- result */                                                  \
  X(CallMethod)      /* function self v(a) ... | unbound f v(a) ... -- result */                      \
  X(CallKeywords)    /* f v(a) ... v(1) -- result; keyword names of the last ones: keywords[x] */     \
  X(CallMethodKeywords) /* as CallMethod, with keywords[x] */                                         \
  X(CallSpread)      /* f iterable [dict] -- result; a: 1 when the dict is there */                      \
  X(MakeFunction)    /* [defaults] [keyword defaults] [annotations] cells... -- function; children[a]; */ \
                     /* x: MakeFlags and, above them, the number of cells */                          \
  X(MakeClass)       /* body name bases(tuple) [keywords] -- class; a: 1 when the keywords are there */ \
  X(Return)          /* v -- */                                                                       \
  /* Exceptions. */                                                                                   \
  X(Raise)           /* [exception [cause]] -- ; a of them */                                         \
  X(PushHandled)     /* exc -- old exc; exc is being handled */                                       \
  X(PopHandled)      /* old -- ; old is being handled again */                                        \
  X(Reraise)         /* exc -- */                                                                     \
  X(MatchException)  /* exc type -- exc bool */                                                       \
  X(MatchGroup)      /* exc type -- rest match; either may be None */                                 \
  X(ReraiseStar)     /* original list -- exc or None: what is left after except* clauses */           \
  X(NoteHandled)     /* exc -- exc; records that an except clause took it */                          \
  X(EnterWith)       /* manager -- exit entered */                                                  \
  X(EnterAsyncWith)  /* manager -- exit awaitable */                                                 \
  X(CallExit)        /* exit -- result of exit(None, None, None) */                                   \
  X(CallExitRaised)  /* exit old exc -- exit old exc result */                                        \
  X(EndAsyncFor)     /* aiter exc -- ; raises exc unless it is StopAsyncIteration */                  \
  /* Suspension. */                                                                                   \
  X(Yield)           /* v -- sent */                                                                  \
  X(YieldAsync)      /* v -- sent; in an async generator */                                           \
  X(GetDelegate)     /* iterable -- iterator; for yield from */                                       \
  X(GetAwaitable)    /* v -- awaitable; a: 1 after __aenter__, 2 after __aexit__ */                   \
  X(GetAsyncIter)    /* v -- aiter */                                                                 \
  X(GetAsyncNext)    /* aiter -- aiter awaitable */                                                   \
  X(Delegate)        /* iterator sent -- result; as often as it takes */                              \
  /* Modules. */                                                                                      \
  X(ImportName)      /* -- module; names[a]; x: 1 for the dotted module itself, 0 for its first part */ \
  X(ImportFrom)      /* module -- module v; names[a] */                                               \
  X(ImportStar)      /* module -- */                                                                  \
  /* Patterns. */                                                                                     \
  X(ClearFast)       /* -- ; slot[a] becomes Unbound */                                               \
  X(MatchSequence)   /* o -- bool */                                                                  \
  X(MatchMapping)    /* o -- bool */                                                                  \
  X(Length)          /* o -- int */                                                                   \
  X(MatchKeys)       /* o keys -- values or None */                                                   \
  X(MatchClass)      /* o type names -- values or None; a: how many positional */                     \
  X(CopyWithoutKeys) /* o keys -- dict */

enum class Opcode : uint8_t {
#define X(name) name,
  LOOPSCOPE_OPCODES(X)
#undef X
};
// clang-format on

// What MakeFunction finds on the stack, in this order.
enum MakeFlags : uint32_t {
  kHasDefaults = 1,         // a tuple
  kHasKeywordDefaults = 2,  // a dict
  kHasAnnotations = 4,      // a dict
};

struct Instruction {
  uint32_t op : 8;
  uint32_t extra : 24;
  int32_t arg;

  Opcode opcode() const { return static_cast<Opcode>(op); }
  static constexpr uint32_t kNone = 0xffffff;
};
static_assert(sizeof(Instruction) == 8);

}  // namespace loopscope::python
