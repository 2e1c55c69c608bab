// SPDX-License-Identifier: GPL-3.0-or-later
// Networks, pipes and processes of the operating system: known by name, so that a program that only
// imports them runs, and one that uses them is told so.
#include <fmt/format.h>

#include "core/aio/type_support.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Value;

void refuse(Asyncio& asyncio, std::string_view what) {
  std::string place;
  if (const SiteId id = asyncio.language().currentSite(); id.valid()) {
    const sched::Recorder& recorder = asyncio.recorder();
    const trace::Site& site = recorder.site(id);
    place = fmt::format("{}:{}: ", recorder.textAt(site.file), site.range.line);
  }
  throw runtime::RunEnds{
      static_cast<uint32_t>(trace::FindingKind::NotSimulated),
      fmt::format("{}Loopscope does not simulate {} yet: there is no network and no operating system here.",
                  place, what)};
}

namespace {

#define LOOPSCOPE_REFUSED_LOOP_METHODS(X)                                                            \
  X(add_reader)                                                                                      \
  X(remove_reader)                                                                                   \
  X(add_writer)                                                                                      \
  X(remove_writer)                                                                                   \
  X(connect_accepted_socket)                                                                         \
  X(connect_read_pipe) X(connect_write_pipe) X(create_connection) X(create_datagram_endpoint)        \
      X(create_server) X(create_unix_connection) X(create_unix_server) X(getaddrinfo) X(getnameinfo) \
          X(sendfile) X(sock_accept) X(sock_connect) X(sock_recv) X(sock_recv_into) X(sock_recvfrom) \
              X(sock_recvfrom_into) X(sock_sendall) X(sock_sendfile) X(sock_sendto) X(start_tls)     \
                  X(subprocess_exec) X(subprocess_shell)

constexpr runtime::NativeDefinition kRefusedLoopMethods[] = {
#define X(name)                    \
  {#name, "self, *args, **kwargs", \
   [](NativeCall& call) -> Value { refuse(asyncioOf(call), "loop." #name "()"); }},
    LOOPSCOPE_REFUSED_LOOP_METHODS(X)
#undef X
};

}  // namespace

std::span<const runtime::NativeDefinition> refusedLoopMethods() {
  return kRefusedLoopMethods;
}

}  // namespace loopscope::aio
