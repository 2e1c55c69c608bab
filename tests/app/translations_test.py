# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the window has its translation, with the same places for what is filled in.

    translations_test.py LUPDATE ROOT
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

lupdate, root = sys.argv.pop(1), pathlib.Path(sys.argv.pop(1))


def places(text):
    return sorted(re.findall(r"%L?\d", text))


class Translations(unittest.TestCase):
    def messages(self, file):
        """As they are in the sources now: lupdate adds what is new and marks it."""
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / file.name
            copy.write_bytes(file.read_bytes())
            subprocess.run([lupdate, "app", "ui", "core/trace",
                            "-tr-function-alias", "QT_TRANSLATE_NOOP+=LOOPSCOPE_PHRASE", "-I", ".", "-silent", "-locations", "none", "-ts", str(copy)],
                           cwd=root, check=True)
            tree = xml.etree.ElementTree.parse(copy)
        return [m for m in tree.getroot().iter("message") if m.find("translation").get("type") != "vanished"]

    def test_every_text_is_translated_and_fills_in_the_same(self):
        for file in sorted((root / "resources/translations").glob("*.ts")):
            messages = self.messages(file)
            self.assertGreater(len(messages), 300)
            for message in messages:
                source, translation = message.find("source").text, message.find("translation")
                with self.subTest(file=file.name, text=source):
                    self.assertIsNone(translation.get("type"), "it has no translation")
                    self.assertTrue(translation.text)
                    self.assertEqual(places(source), places(translation.text))


if __name__ == "__main__":
    unittest.main()
