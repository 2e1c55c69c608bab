# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of the tree, as ARCHITECTURE.md promises it: who may include whom, what every file carries, that every
source is built. The checks take a tree as a dictionary (path -> text), so that they can be tried on made-up trees too."""
import json
import os
import pathlib
import re
import sys
import unittest

MAX_LINES = 450
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
TOP_FOLDERS = (".ci", "app", "core", "resources", "tests", "ui")
SOURCES = (".cpp", ".h")
CHECKED = SOURCES + (".py", ".txt", ".md", ".sh")
SPEAKING_NAMES = {"CMakeLists.txt", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "LICENSE"}

FACE_OF_CORE = ("core/base", "core/trace", "core/run")
MAY_INCLUDE = {
    "core/base": (),
    "core/trace": ("core/base",),
    "core/runtime": ("core/base",),
    "core/sched": ("core/base", "core/trace"),
    "core/aio": ("core/base", "core/trace", "core/runtime", "core/sched"),
    "core/python": ("core/base", "core/trace", "core/runtime", "core/sched", "core/aio"),
    "core/run": ("core/base", "core/trace", "core/runtime", "core/sched", "core/aio", "core/python"),
    "ui/view": FACE_OF_CORE,
    "ui/paint": FACE_OF_CORE + ("ui/view",),
    "ui/timeline": FACE_OF_CORE + ("ui/view", "ui/paint"),
    "ui/export": FACE_OF_CORE + ("ui/view", "ui/paint"),
    "ui/panels": FACE_OF_CORE + ("ui/view",),
    "app": FACE_OF_CORE + ("ui/",),
}


def folder_of(path):
    """The layer a path belongs to: core/python/modules/x.cpp is core/python."""
    return next((layer for layer in MAY_INCLUDE if path.startswith(layer + "/")), None)


def includes(text):
    return re.findall(r'^\s*#\s*include\s+(["<])([^">]+)[">]', text, re.MULTILINE)


def layering(path, text, tree):
    layer = folder_of(path)
    for quote, target in includes(text):
        if quote == "<":
            if path.startswith(("core/", "tests/core/")) and re.match(r"Q[A-Z]|Qt|Qsci", target):
                yield f"{path}: core knows no Qt, yet <{target}> is included"
            continue
        if target.endswith(".moc"):
            continue
        if target not in tree:
            yield f'{path}: "{target}" is not a path from the root of the repository'
        allowed = MAY_INCLUDE.get(layer)
        if allowed is not None and not target.startswith((layer + "/",) + tuple(a.rstrip("/") + "/" for a in allowed)):
            yield f'{path}: {layer} may not include "{target}"'


def head(path, text, tree):
    if path.endswith((".py", ".sh") + SOURCES) or path.endswith("CMakeLists.txt"):
        first_lines = "\n".join(text.split("\n", 3)[:3])
        is_program = path.startswith("resources/scenarios/") or re.match(r"tests/.*/programs/", path)
        if SPDX not in first_lines and not is_program:
            yield f"{path}: no line '{SPDX}' at the top"
    if path.endswith(".h") and "#pragma once" not in text:
        yield f"{path}: no #pragma once"


def length(path, text, tree):
    lines = text.count("\n")
    if path.endswith(SOURCES + (".py",)) and lines > MAX_LINES:
        yield f"{path}: {lines} lines, more than {MAX_LINES}; it asks to be two files"


def naming(path, text, tree):
    for part in pathlib.PurePosixPath(path).parts:
        if part not in SPEAKING_NAMES and not re.fullmatch(r"\.?[a-z0-9_]+(\.[a-z0-9_]+)*", part):
            yield f"{path}: '{part}' is not snake_case"


def test_folders(path, text, tree):
    folder = re.fullmatch(r"tests/(.+)/CMakeLists\.txt", path)
    if folder and folder[1] not in re.split(r"[\s()]+", tree["tests/CMakeLists.txt"]):
        yield f"{path}: its folder is not named in tests/CMakeLists.txt, so its tests do not run"


CHECKS = (layering, head, length, naming, test_folders)


def problems(tree):
    return [problem for path in sorted(tree) for check in CHECKS for problem in check(path, tree[path], tree)]


def not_built(tree, built):
    return [f"{path}: no CMakeLists.txt lists it, so it is not built"
            for path in sorted(tree) if path.endswith(".cpp") and path not in built]


def read_tree(root):
    files = (path for top in TOP_FOLDERS for path in (root / top).rglob("*") if path.is_file())
    return {
        str(path.relative_to(root)): path.read_text(encoding="utf-8") if path.suffix in CHECKED else ""
        for path in files
        if "__pycache__" not in path.parts
    }


def read_built(root, build):
    commands = json.loads((build / "compile_commands.json").read_text())
    return {os.path.relpath(command["file"], root) for command in commands}


class TheTree(unittest.TestCase):
    root = pathlib.Path(__file__).resolve().parents[3]
    build = None

    def in_order(self, found):
        if found:
            self.fail("\n" + "\n".join(found))

    def test_is_in_order(self):
        self.in_order(problems(read_tree(self.root)))

    def test_is_built_to_the_last_source(self):
        if self.build is None:
            self.skipTest("no build folder given")
        self.in_order(not_built(read_tree(self.root), read_built(self.root, self.build)))


class TheChecks(unittest.TestCase):
    def one_problem_in(self, tree, words):
        found = problems({"tests/CMakeLists.txt": f"# {SPDX}\n", **tree})
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def test_notice_an_include_against_the_layers(self):
        header = f"// {SPDX}\n#pragma once\n"
        tree = {"core/base/a.h": header + '#include "core/sched/b.h"\n', "core/sched/b.h": header}
        self.one_problem_in(tree, "core/base may not include")

    def test_notice_that_the_window_reaches_into_the_scheduler(self):
        header = f"// {SPDX}\n#pragma once\n"
        tree = {"ui/view/a.h": header + '#include "core/sched/b.h"\n', "core/sched/b.h": header}
        self.one_problem_in(tree, "ui/view may not include")

    def test_notice_qt_in_core(self):
        self.one_problem_in({"core/base/a.h": f"// {SPDX}\n#pragma once\n#include <QString>\n"}, "core knows no Qt")

    def test_notice_a_source_that_is_not_built(self):
        tree = {"core/base/a.cpp": "", "core/base/b.cpp": "", "core/base/b.h": ""}
        self.assertEqual([p.split(":")[0] for p in not_built(tree, {"core/base/b.cpp"})], ["core/base/a.cpp"])

    def test_notice_a_missing_licence_line(self):
        self.one_problem_in({"core/base/a.h": "#pragma once\n"}, "no line")

    def test_notice_a_header_that_can_be_included_twice(self):
        self.one_problem_in({"core/base/a.h": f"// {SPDX}\n"}, "pragma once")

    def test_notice_a_long_file(self):
        self.one_problem_in({"core/base/a.h": f"// {SPDX}\n#pragma once\n" + "\n" * MAX_LINES}, "more than")

    def test_notice_a_name_that_is_not_snake_case(self):
        self.one_problem_in({"core/base/TimeAxis.h": f"// {SPDX}\n#pragma once\n"}, "snake_case")

    def test_notice_a_test_folder_that_is_never_run(self):
        tree = {"tests/CMakeLists.txt": f"# {SPDX}\nset(folders core/base)\n",
                "tests/core/aio/CMakeLists.txt": f"# {SPDX}\n"}
        self.one_problem_in(tree, "not named in tests/CMakeLists.txt")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        TheTree.build = pathlib.Path(sys.argv.pop(1))
    unittest.main()
