// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// super(): an object that looks attributes up behind a class in its object's method resolution order.

namespace loopscope::runtime {
class Runtime;
class Type;
}  // namespace loopscope::runtime

namespace loopscope::python {

runtime::Type& makeSuperType(runtime::Runtime& runtime);

}  // namespace loopscope::python
