// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "core/base/utf8.h"
#include "core/python/modules/json/json.h"
#include "core/runtime/bigint.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/dict.h"
#include "core/runtime/format.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/sequence.h"
#include "core/runtime/sort.h"
#include "core/runtime/str.h"

// Values to JSON text.

namespace loopscope::python {
namespace {

using namespace runtime;

void appendEscape(std::string& out, char32_t unit) {
  out += fmt::format("\\u{:04x}", static_cast<uint32_t>(unit));
}

void appendQuoted(std::string& out, std::string_view text, bool asciiOnly) {
  out += '"';
  for (size_t position = 0; position < text.size();) {
    const char32_t c = nextCodePoint(text, position);
    switch (c) {
      case '"':
        out += "\\\"";
        continue;
      case '\\':
        out += "\\\\";
        continue;
      case '\n':
        out += "\\n";
        continue;
      case '\r':
        out += "\\r";
        continue;
      case '\t':
        out += "\\t";
        continue;
      case '\f':
        out += "\\f";
        continue;
      case '\b':
        out += "\\b";
        continue;
      default:
        break;
    }
    if (c < 0x20 || (asciiOnly && c >= 0x7f && c < 0x10000)) {
      appendEscape(out, c);
    } else if (asciiOnly && c >= 0x10000) {
      appendEscape(out, 0xd800 + ((c - 0x10000) >> 10));
      appendEscape(out, 0xdc00 + ((c - 0x10000) & 0x3ff));
    } else {
      appendUtf8(out, c);
    }
  }
  out += '"';
}

class Encoder {
 public:
  Encoder(Runtime& runtime, const Value& options) : m_runtime(runtime), m_options(options) {
    m_skipKeys = isOn("skipkeys");
    m_asciiOnly = isOn("ensure_ascii");
    m_checkCircular = isOn("check_circular");
    m_allowNan = isOn("allow_nan");
    m_sortKeys = isOn("sort_keys");
    m_itemSeparator = str(runtime, option("item_separator"));
    m_keySeparator = str(runtime, option("key_separator"));
    const Value indent = option("indent");
    m_hasIndent = !indent.isNone();
    if (isInteger(indent)) {
      const int64_t width = std::max<int64_t>(0, clampToInt64(indent));
      expectBytes(runtime, static_cast<uint64_t>(width), 1);
      m_indent.assign(static_cast<size_t>(width), ' ');
    } else if (m_hasIndent) {
      m_indent = str(runtime, indent);
    }
  }

  std::string take() { return std::move(m_out); }

  void append(const Value& value) {
    m_runtime.charge(1);
    if (appendPlain(value)) return;
    const RecursionGuard guard(m_runtime, " while encoding a JSON object");
    const Entered entered(*this, value);
    if (const Dict* dict = value.as<Dict>()) return appendDict(value, *dict);
    if (value.as<List>() != nullptr || value.as<Tuple>() != nullptr) return appendList(value);
    append(m_runtime.callMethod(m_options, "default", {value}));
  }

 private:
  // What is being written, to find circles.
  class Entered {
   public:
    Entered(Encoder& encoder, const Value& value) : m_encoder(encoder) {
      std::vector<const Object*>& open = encoder.m_open;
      const Object* object = value.isObject() ? value.object() : nullptr;
      if (encoder.m_checkCircular && std::find(open.begin(), open.end(), object) != open.end()) {
        encoder.m_runtime.raise(encoder.m_runtime.types().valueError, "Circular reference detected");
      }
      open.push_back(object);
    }
    ~Entered() { m_encoder.m_open.pop_back(); }
    Entered(const Entered&) = delete;
    Entered& operator=(const Entered&) = delete;

   private:
    Encoder& m_encoder;
  };

  Value option(std::string_view name) { return getAttribute(m_runtime, m_options, name); }
  bool isOn(std::string_view name) { return truth(m_runtime, option(name)); }

  // The text of a number or a constant; empty for anything else.
  std::string scalar(const Value& value) {
    if (value.isNone()) return "null";
    if (value.isBool()) return value.asBool() ? "true" : "false";
    if (isInteger(value)) return formatInt(m_runtime, value);
    if (!value.isFloat() && !isInstance(m_runtime, value, *m_runtime.types().number)) return {};
    const double number = toNumber(m_runtime, value);
    if (std::isfinite(number)) return formatFloat(number);
    if (!m_allowNan) {
      m_runtime.raise(m_runtime.types().valueError, "Out of range float values are not JSON compliant");
    }
    return std::isnan(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
  }

  bool appendPlain(const Value& value) {
    if (const Str* text = value.as<Str>()) {
      appendQuoted(m_out, text->view(), m_asciiOnly);
      return true;
    }
    const std::string text = scalar(value);
    m_out += text;
    return !text.empty();
  }

  void newLine() {
    if (m_out.size() > m_reported + (size_t{1} << 20)) {
      expectBytes(m_runtime, m_out.size(), 2);
      m_reported = m_out.size();
    }
    if (!m_hasIndent) return;
    m_out += '\n';
    for (size_t i = 0; i < m_depth; ++i) m_out += m_indent;
  }

  void appendList(const Value& value) {
    const Ref<List> items = toList(m_runtime, value);
    if (items->size() == 0) {
      m_out += "[]";
      return;
    }
    m_out += '[';
    ++m_depth;
    for (size_t i = 0; i < items->size(); ++i) {
      if (i > 0) m_out += m_itemSeparator;
      newLine();
      append((*items)[i]);
    }
    --m_depth;
    newLine();
    m_out += ']';
  }

  // False when the key is to be left out.
  bool appendKey(const Value& key) {
    if (const Str* text = key.as<Str>()) {
      appendQuoted(m_out, text->view(), m_asciiOnly);
      return true;
    }
    const std::string text = scalar(key);
    if (!text.empty()) {
      appendQuoted(m_out, text, m_asciiOnly);
      return true;
    }
    if (m_skipKeys) return false;
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("keys must be str, int, float, bool or None, not {}",
                                typeOf(m_runtime, key).shortName()));
  }

  std::vector<Value> sortedKeys(const Dict& dict) {
    std::vector<Value> keys;
    size_t position = 0;
    while (const Dict::Entry* entry = dict.next(position)) keys.push_back(entry->key);
    if (m_sortKeys) sortValues(m_runtime, keys, Value::none(), false);
    return keys;
  }

  void appendDict(const Value& self, const Dict& dict) {
    if (dict.size() == 0) {
      m_out += "{}";
      return;
    }
    m_out += '{';
    ++m_depth;
    newLine();
    bool isFirst = true;
    for (const Value& key : sortedKeys(dict)) {
      const size_t before = m_out.size();
      if (!isFirst) {
        m_out += m_itemSeparator;
        newLine();
      }
      if (!appendKey(key)) {
        m_out.resize(before);
        continue;
      }
      isFirst = false;
      m_out += m_keySeparator;
      const Value* value = self.as<Dict>()->find(m_runtime, key);
      const Value held = value != nullptr ? *value : Value::none();
      append(held);
    }
    --m_depth;
    newLine();
    m_out += '}';
  }

  Runtime& m_runtime;
  const Value& m_options;
  bool m_skipKeys;
  bool m_asciiOnly;
  bool m_checkCircular;
  bool m_allowNan;
  bool m_sortKeys;
  bool m_hasIndent;
  std::string m_itemSeparator;
  std::string m_keySeparator;
  std::string m_indent;
  std::string m_out;
  size_t m_depth = 0;
  size_t m_reported = 0;  // the size that the heap was asked for last
  std::vector<const Object*> m_open;
};

}  // namespace

Value encodeJson(NativeCall& call) {
  Encoder encoder(call.runtime, call[1]);
  encoder.append(call[0]);
  return Str::make(call.runtime, encoder.take());
}

Value quoteJson(NativeCall& call) {
  std::string out;
  appendQuoted(out, str(call.runtime, call[0]), true);
  return Str::make(call.runtime, out);
}

}  // namespace loopscope::python
