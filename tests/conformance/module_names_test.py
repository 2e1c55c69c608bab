# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: module_names_test.py LOOPSCOPE

That core/python/modules/missing_names.cpp lists just what CPython's modules have and Loopscope's do not."""
import importlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "core/python/modules/missing_names.cpp"


def listed():
    """Module -> the names in its row."""
    rows = re.findall(r'\{"([\w.]+)",\s*((?:"[^"]*"\s*)+)\}', TABLE.read_text())
    return {module: set("".join(re.findall(r'"([^"]*)"', names)).split()) for module, names in rows}


def own_names(modules):
    """Module -> the public names that Loopscope's has."""
    lines = ["import json", *(f"import {module}" for module in modules), "names = {"]
    lines += [f"    {module!r}: [name for name in dir({module}) if not name.startswith('_')]," for module in modules]
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder, "names.py")
        program.write_text("\n".join([*lines, "}", "print(json.dumps(names))"]))
        run = subprocess.run([sys.argv[1], "run", program], capture_output=True, text=True)
    return {module: set(names) for module, names in json.loads(run.stdout).items()}


class ModuleNames(unittest.TestCase):
    def test_every_module_of_cpython_has_a_row_with_just_what_is_missing(self):
        rows = listed()
        self.assertGreater(len(rows), 40)
        own = own_names(rows)
        for module, missing in rows.items():
            with self.subTest(module):
                theirs = {name for name in dir(importlib.import_module(module)) if not name.startswith("_")}
                self.assertEqual(missing - theirs, set(), "CPython does not have these")
                self.assertEqual(missing & own[module], set(), "Loopscope has these")
                self.assertEqual(theirs - own[module] - missing, set(), "these stand nowhere")


if __name__ == "__main__":
    if sys.version_info[:2] != (3, 11):
        print("skipped: this needs Python 3.11")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
