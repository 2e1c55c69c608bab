// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/diagnostic.h"

#include <fmt/format.h>

namespace loopscope {

std::string formatDiagnostic(const Diagnostic& diagnostic, const std::string& fileName) {
  std::string text = fileName;
  if (diagnostic.where.line > 0)
    text += fmt::format(":{}:{}", diagnostic.where.line, diagnostic.where.column);
  text += ": ";
  if (!diagnostic.type.empty()) text += diagnostic.type + ": ";
  text += diagnostic.message;
  if (!diagnostic.hint.empty()) text += fmt::format(" ({})", diagnostic.hint);
  return text;
}

}  // namespace loopscope
