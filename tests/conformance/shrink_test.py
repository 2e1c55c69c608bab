# SPDX-License-Identifier: GPL-3.0-or-later
"""The shrinker keeps what is looked for and leaves out what is not."""
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from shrink import shrink  # noqa: E402

PROGRAM = """\
import asyncio

def first(a, b):
    # a comment
    try:
        for n in range(3):
            print(a, [b, 2, needle(n + 1) + 4])
            print("more")
    except ValueError as error:
        print(error)
    else:
        print("fine")
    finally:
        print("end")

class Second:
    def method(self):
        print("thread")

first(1, 2)
"""


class ShrinkTest(unittest.TestCase):
    def test_one_name_is_all_that_is_left(self):
        self.assertEqual(shrink(PROGRAM, lambda text: "needle" in text), "needle\n")

    def test_two_things_far_apart_are_both_kept(self):
        small = shrink(PROGRAM, lambda text: "needle" in text and "thread" in text)
        self.assertEqual(small, "needle\n'thread'\n")

    def test_a_block_that_is_needed_keeps_its_head(self):
        small = shrink(PROGRAM, lambda text: "for n in" in text)
        self.assertEqual(small, "for n in 0:\n    pass\n")

    def test_only_programs_that_parse_are_tried(self):
        def shows(text):
            compile(text, "tried", "exec")
            return "finally" in text
        self.assertEqual(shrink(PROGRAM, shows), "try:\n    pass\nfinally:\n    pass\n")

    def test_the_number_of_tries_is_limited(self):
        tries = []
        shrink(PROGRAM, lambda text: tries.append(text) or True, most_tries=7)
        self.assertLessEqual(len(tries), 7)

    def test_what_does_not_show_it_comes_back_as_it_was(self):
        self.assertEqual(shrink(PROGRAM, lambda text: False), PROGRAM)


if __name__ == "__main__":
    unittest.main()
