// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Python types of generators and async generators; coroutines' own is asyncio's (aio::Types).

namespace loopscope::runtime {
class Runtime;
}

namespace loopscope::python {

struct PythonTypes;

void makeGeneratorTypes(runtime::Runtime& runtime, PythonTypes& types);

}  // namespace loopscope::python
