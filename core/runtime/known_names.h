// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The dunder names that C++ asks for all the time, interned once per run.

namespace loopscope::runtime {

class Str;

// clang-format off
#define LOOPSCOPE_KNOWN_NAMES(X) \
  X(init, "__init__") X(new_, "__new__") X(class_, "__class__") X(dict, "__dict__") X(doc, "__doc__") \
  X(module, "__module__") X(name, "__name__") X(qualname, "__qualname__") X(repr, "__repr__") \
  X(str, "__str__") X(format, "__format__") X(hash, "__hash__") X(bool_, "__bool__") X(len, "__len__") \
  X(iter, "__iter__") X(next, "__next__") X(contains, "__contains__") X(getItem, "__getitem__") \
  X(setItem, "__setitem__") X(delItem, "__delitem__") X(getAttr, "__getattr__") X(setAttr, "__setattr__") \
  X(delAttr, "__delattr__") X(call, "__call__") X(eq, "__eq__") X(ne, "__ne__") X(lt, "__lt__") \
  X(le, "__le__") X(gt, "__gt__") X(ge, "__ge__") X(index, "__index__") X(int_, "__int__") \
  X(float_, "__float__") X(abs, "__abs__") X(round, "__round__") X(reversed, "__reversed__") \
  X(missing, "__missing__") X(del, "__del__") X(enter, "__enter__") X(exit, "__exit__") \
  X(aenter, "__aenter__") X(aiter, "__aiter__") X(anext, "__anext__") X(await, "__await__") \
  X(get, "__get__") X(set, "__set__") X(delete_, "__delete__") X(setName, "__set_name__") \
  X(notes, "__notes__") X(traceback, "__traceback__") X(slots, "__slots__") X(mro, "__mro__") \
  X(func, "__func__") X(self, "__self__") X(divmod, "__divmod__") X(rdivmod, "__rdivmod__") \
  X(pow, "__pow__") X(trunc, "__trunc__") X(floor, "__floor__") X(bytes, "__bytes__") \
  X(instanceCheck, "__instancecheck__") X(subclassCheck, "__subclasscheck__") X(lengthHint, "__length_hint__") X(mroEntries, "__mro_entries__") \
  X(classCell, "__classcell__") \
  X(annotations, "__annotations__") X(getAttribute, "__getattribute__") X(aexit, "__aexit__") \
  X(initSubclass, "__init_subclass__") X(bases, "__bases__") X(wrapped, "__wrapped__") X(ceil, "__ceil__")
// clang-format on

struct KnownNames {
#define X(name, text) Str* name;
  LOOPSCOPE_KNOWN_NAMES(X)
#undef X
};

}  // namespace loopscope::runtime
