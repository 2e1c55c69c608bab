// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/world_comments.h"

#include <algorithm>

namespace loopscope::run {
namespace {

using python::NetAnswer;
using python::ScenarioFile;

constexpr std::string_view kNetExample = "# net: https://example.org/a 200 0.3s \"text\"";
constexpr std::string_view kFileExample = "# file: notes.txt \"one\\ntwo\\n\"";

std::string joined(const std::vector<std::string_view>& lines) {
  std::string text;
  for (const std::string_view line : lines) text.append(line).append("\n");
  return text;
}

bool isMethod(std::string_view word) {
  static constexpr std::string_view kMethods[] = {"GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"};
  return std::find(std::begin(kMethods), std::end(kMethods), word) != std::end(kMethods);
}

bool isUrl(std::string_view word) {
  const size_t scheme = word.find("://");
  return (word.starts_with("http://") || word.starts_with("https://")) && word.size() > scheme + 3;
}

// The text after everything else: in quotes, JSON, or the lines below.
std::optional<Diagnostic> readBody(ValueReader& reader, const HeadComment& comment, NetAnswer& answer) {
  answer.hasBody = !reader.atEnd() || !comment.block.empty();
  if (reader.atEnd()) {
    answer.body = joined(comment.block);
    return {};
  }
  const std::string_view rest = reader.rest();
  const char closing = rest.front() == '{' ? '}' : ']';
  if (rest.front() == '{' || rest.front() == '[') {
    if (rest.back() != closing)
      return reader.wrong(Phrase::say("a JSON body ends with %1", std::string(1, closing)), kNetExample);
    answer.isJson = true;
    answer.body = rest;
    return {};
  }
  std::optional<std::string> text = reader.quoted();
  if (!text)
    return reader.wrong(Phrase::say("a body is a text in quotes, or JSON that begins with { or ["),
                        kNetExample);
  if (!reader.atEnd()) return reader.wrong(Phrase::say("nothing comes after the body"), kNetExample);
  answer.body = std::move(*text);
  return {};
}

// 404, or refused, or timeout, or nothing.
std::optional<Diagnostic> readKind(ValueReader& reader, NetAnswer& answer) {
  if (const std::optional<int> status = reader.integer()) {
    answer.status = *status;
    if (*status < 100 || *status > 599)
      return reader.wrongBefore(Phrase::say("a status is a number from 100 to 599"), kNetExample);
  } else if (reader.rest().starts_with("refused")) {
    answer.kind = NetAnswer::Kind::Refused;
    reader.word();
  } else if (reader.rest().starts_with("timeout")) {
    answer.kind = NetAnswer::Kind::Silent;
    reader.word();
  }
  return {};
}

// "-> ADDRESS", and "sets NAME=VALUE" as often as there are cookies.
std::optional<Diagnostic> readHeaders(ValueReader& reader, NetAnswer& answer) {
  for (;;) {
    if (reader.rest().starts_with("->")) {
      reader.word();
      answer.location = reader.word();
      if (!isUrl(answer.location) && !answer.location.starts_with("/"))
        return reader.wrongBefore(
            Phrase::say("a redirect leads to an address, or to a path that begins with /"),
            "# net: https://example.org/old 301 -> https://example.org/new");
    } else if (reader.rest().starts_with("sets ")) {
      reader.word();
      const std::string_view cookie = reader.word();
      const size_t equals = cookie.find('=');
      if (equals == 0 || equals == std::string_view::npos)
        return reader.wrongBefore(Phrase::say("a cookie is a name, = and a value"),
                                  "# net: https://example.org/login sets session=42");
      answer.cookies.emplace_back(cookie.substr(0, equals), cookie.substr(equals + 1));
    } else {
      return {};
    }
  }
}

std::optional<Diagnostic> readNet(const HeadComment& comment, NetAnswer& answer) {
  ValueReader reader(comment);
  std::string_view url = reader.word();
  if (isMethod(url)) {
    answer.method = url;
    url = reader.word();
  }
  if (!isUrl(url))
    return reader.wrongBefore(Phrase::say("an address begins with http:// or https://"), kNetExample);
  answer.url = url;
  if (std::optional<Diagnostic> wrong = readKind(reader, answer)) return wrong;
  if (const std::optional<SimTime> delay = reader.duration()) answer.delay = *delay;
  if (answer.kind == NetAnswer::Kind::Answered) {
    if (std::optional<Diagnostic> wrong = readHeaders(reader, answer)) return wrong;
    if (!answer.location.empty() && answer.status == 200) answer.status = 302;
    return readBody(reader, comment, answer);
  }
  if (!reader.atEnd()) return reader.wrong(Phrase::say("what gives no answer has no body"), kNetExample);
  return {};
}

std::optional<Diagnostic> readFile(const HeadComment& comment, ScenarioFile& file) {
  ValueReader reader(comment);
  file.name = reader.word();
  if (file.name.empty() || file.name.find_first_of("\"'") != std::string::npos)
    return reader.wrongBefore(Phrase::say("a file has a name without blanks or quotes"), kFileExample);
  file.delay = reader.duration().value_or(SimTime{});
  file.text = joined(comment.block);
  if (reader.atEnd()) return {};
  std::optional<std::string> text = reader.quoted();
  if (!text)
    return reader.wrong(Phrase::say("a file's text stands in quotes, or in lines below that begin with # |"),
                        kFileExample);
  if (!reader.atEnd()) return reader.wrong(Phrase::say("nothing comes after the text"), kFileExample);
  file.text = *text + file.text;
  return {};
}

}  // namespace

python::World readWorld(std::span<const HeadComment> comments, std::vector<Diagnostic>& diagnostics) {
  python::World world;
  for (const HeadComment& comment : comments) {
    std::optional<Diagnostic> wrong;
    if (comment.key == "net") wrong = readNet(comment, world.answers.emplace_back());
    if (comment.key == "file") wrong = readFile(comment, world.files.emplace_back());
    if (wrong) diagnostics.push_back(std::move(*wrong));
  }
  return world;
}

}  // namespace loopscope::run
