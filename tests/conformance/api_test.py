# SPDX-License-Identifier: GPL-3.0-or-later
"""That every public name of Python 3.11's asyncio, and every public method of its classes, stands in some program that is
compared with CPython. What is refused is listed here: it needs sockets, subprocesses or other people's transports. The names
come from the CPython that runs this test, where it is 3.11."""
import ast
import asyncio
import functools
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
PROGRAMS = [*(HERE / "programs").glob("*.py"), *(HERE.parents[1] / "tests/core/python/programs").glob("*.py"),
            *(HERE.parents[1] / "resources/scenarios").glob("*.py")]

# Classes of the world of transports, all of them, and what only streams raise.
REFUSED_CLASSES = {
    "IncompleteReadError", "LimitOverrunError", "SendfileNotAvailableError", "AbstractChildWatcher", "AbstractServer", "BaseProtocol", "BaseTransport", "BufferedProtocol", "DatagramProtocol",
    "DatagramTransport", "FastChildWatcher", "MultiLoopChildWatcher", "PidfdChildWatcher", "Protocol", "ReadTransport",
    "SafeChildWatcher", "Server", "StreamReader", "StreamReaderProtocol", "StreamWriter", "SubprocessProtocol",
    "SubprocessTransport", "ThreadedChildWatcher", "Transport", "WriteTransport",
}
REFUSED_FUNCTIONS = {
    # for those who write a Task of their own
    "_enter_task", "_leave_task", "_register_task", "_unregister_task", "_set_running_loop",
    "create_subprocess_exec", "create_subprocess_shell", "open_connection", "open_unix_connection", "start_server",
    "start_unix_server", "get_child_watcher", "set_child_watcher",
}
REFUSED_METHODS = {
    "add_reader", "add_writer", "remove_reader", "remove_writer", "connect_accepted_socket", "connect_read_pipe",
    "connect_write_pipe", "create_connection", "create_datagram_endpoint", "create_server", "create_unix_connection",
    "create_unix_server", "getaddrinfo", "getnameinfo", "sendfile", "sock_accept", "sock_connect", "sock_recv", "sock_recv_into",
    "sock_recvfrom", "sock_recvfrom_into", "sock_sendall", "sock_sendfile", "sock_sendto", "start_tls", "subprocess_exec",
    "subprocess_shell", "get_child_watcher", "set_child_watcher",
}


@functools.cache
def names_used():
    """Every name and attribute that stands in a program."""
    used = set()
    for program in PROGRAMS:
        for node in ast.walk(ast.parse(program.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                used.add(node.attr)
            elif isinstance(node, ast.Name):
                used.add(node.id)
            elif isinstance(node, ast.alias):
                used.add(node.name)
    return used


def methods_of(kind):
    plain = set(dir(next(base for base in (OSError, BaseException, object) if issubclass(kind, base))))
    return {name for name in dir(kind) if not name.startswith("_") and name not in plain} - REFUSED_METHODS


@unittest.skipIf(sys.version_info[:2] != (3, 11), "the judge is Python 3.11")
class Api(unittest.TestCase):
    def setUp(self):
        self.used = names_used()
        self.public = set(asyncio.__all__) - REFUSED_CLASSES - REFUSED_FUNCTIONS

    def test_every_public_name_stands_in_a_program(self):
        self.assertEqual(sorted(self.public - self.used), [])

    def test_every_method_of_a_public_class_stands_in_a_program(self):
        kinds = [getattr(asyncio, name) for name in self.public]
        missing = {f"{kind.__name__}.{name}" for kind in kinds if isinstance(kind, type)
                   for name in methods_of(kind) - self.used}
        self.assertEqual(sorted(missing), [])

    def test_what_is_refused_is_in_no_list_for_nothing(self):
        everything = set(asyncio.__all__)
        self.assertEqual(sorted((REFUSED_CLASSES | REFUSED_FUNCTIONS) - everything), [])
        self.assertEqual(sorted(REFUSED_METHODS - set(dir(asyncio.AbstractEventLoop)) - set(dir(asyncio.AbstractEventLoopPolicy))), [])


if __name__ == "__main__":
    unittest.main()
