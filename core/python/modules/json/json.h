// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/native.h"

// What json.py builds on: the module _json.

namespace loopscope::python {

// encode(object, encoder): the text; the encoder's attributes are the options. Asks its default() for what
// has no form in JSON.
runtime::Value encodeJson(runtime::NativeCall& call);
// scan(text, index, decoder, error): the value that begins there and the index behind it, as a tuple. Raises
// error(message, text, index) where there is none.
runtime::Value scanJson(runtime::NativeCall& call);
// quote(text): in double quotes, with everything escaped that is not ASCII.
runtime::Value quoteJson(runtime::NativeCall& call);

}  // namespace loopscope::python
