# SPDX-License-Identifier: GPL-3.0-or-later
"""That rules.md names programs that exist, and every program about these parts of asyncio."""
import pathlib
import re
import unittest

PARTS = ("iterations", "task", "gather", "wait", "as_completed", "shield", "timeout", "queue", "lock", "event", "condition",
         "semaphore", "barrier", "runner", "contextvars", "subclass")
HERE = pathlib.Path(__file__).resolve().parent


class Rules(unittest.TestCase):
    def setUp(self):
        table = (HERE / "rules.md").read_text().split("|---|---|")[1]
        self.named = set(re.findall(r"`(\w+)`", table))
        self.programs = {path.stem for path in (HERE / "programs").glob("*.py")}

    def test_names_only_programs_that_exist(self):
        self.assertEqual(self.named - self.programs, set())

    def test_names_every_program_of_its_parts(self):
        self.assertEqual({name for name in self.programs - self.named if name.startswith(tuple(part + "_" for part in PARTS))},
                         set())


if __name__ == "__main__":
    unittest.main()
