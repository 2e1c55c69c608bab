# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the window has its translation, with the same places for what is filled in, and every scenario
what it says of itself.

    translations_test.py LUPDATE ROOT
"""
import itertools
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
            subprocess.run([lupdate, "app", "ui", "core",
                            "-tr-function-alias", "tr+=say,tr+=sentence,tr+=known,Q_DECLARE_TR_FUNCTIONS+=LOOPSCOPE_PHRASES", "-I", ".", "-silent", "-locations", "none", "-ts", str(copy)],
                           cwd=root, check=True)
            tree = xml.etree.ElementTree.parse(copy)
        return [m for m in tree.getroot().iter("message") if m.find("translation").get("type") != "vanished"]

    def test_every_text_is_translated_and_fills_in_the_same(self):
        for file in sorted((root / "resources/translations").glob("loopscope_*.ts")):
            messages = self.messages(file)
            self.assertGreater(len(messages), 300)
            for message in messages:
                source, translation = message.find("source").text, message.find("translation")
                with self.subTest(file=file.name, text=source):
                    self.assertIsNone(translation.get("type"), "it has no translation")
                    self.assertTrue(translation.text)
                    self.assertEqual(places(source), places(translation.text))

    def said_by_scenarios(self):
        """Titles, topics and sentences at their heads, and the notes of their tours."""
        said = set()
        for file in (root / "resources/scenarios").glob("*.py"):
            lines = [line.strip() for line in file.read_text(encoding="utf-8").splitlines()]
            said.update(re.findall(r"^# (?:title|topic|text): (.+)$", "\n".join(lines), re.MULTILINE))
            for note, group in itertools.groupby(lines, lambda line: line.startswith("#:")):
                if note:
                    said.add(" ".join(line[2:].strip() for line in group))
        return said

    def test_what_scenarios_say_is_translated_and_nothing_else(self):
        said = self.said_by_scenarios()
        windows = sorted((root / "resources/translations").glob("loopscope_*.ts"))
        for file in (window.with_name(window.name.replace("loopscope", "scenarios")) for window in windows):
            context, = xml.etree.ElementTree.parse(file).getroot().iter("context")
            self.assertEqual(context.find("name").text, "Scenario")
            translations = {m.find("source").text: m.find("translation") for m in context.iter("message")}
            with self.subTest(file=file.name):
                self.assertEqual(sorted(translations), sorted(said))
                for source, translation in translations.items():
                    self.assertTrue(translation.text and not translation.get("type"), source)


if __name__ == "__main__":
    unittest.main()
