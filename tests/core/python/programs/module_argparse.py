# Command lines: what is parsed, what is refused, and how it is shown.
import argparse


def attempt(parser, line):
    try:
        print(line, "->", parser.parse_args(line.split()))
    except SystemExit as end:
        print(line, "-> exit", end.code)
    except argparse.ArgumentError as error:
        print(line, "-> error", error)


class Loud(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, str(values).upper() + "!")


def even(text):
    if int(text) % 2:
        raise argparse.ArgumentTypeError(f"{text} is odd")
    return int(text)


parser = argparse.ArgumentParser(prog="fetch", description="Fetches  pages,\nmany at a time.", epilog="Be kind to %(prog)s.")
parser.add_argument("urls", nargs="+", help="what to fetch")
parser.add_argument("-c", "--concurrency", type=int, default=10, metavar="N", help="how many at once (default: %(default)s)")
parser.add_argument("-t", "--timeout", type=float, default="2.5", help="seconds")
parser.add_argument("-v", "--verbose", action="count", default=0)
parser.add_argument("--no-cache", dest="cache", action="store_false", help="ask again each time, even for pages that were here a moment ago and cannot have changed since")
parser.add_argument("--header", action="append", help=argparse.SUPPRESS)
parser.add_argument("--mode", choices=["fast", "slow"], default="fast")
parser.add_argument("--name", action=Loud)
parser.add_argument("--even", type=even)
parser.add_argument("--pair", nargs=2, metavar=("A", "B"))
parser.add_argument("--maybe", nargs="?", const="yes", default="no")
parser.add_argument("--a-very-long-option-name", help="it needs a line of its own")
parser.print_usage()
parser.print_help()
for line in ("a b", "a -c 3 b", "-vv a --no-cache", "a --mode slow --header x --header y", "a --mode wrong", "", "a -c x",
             "a --name bob", "a --even 3", "a --even 4", "a --pair 1 2", "a --pair 1", "a --maybe", "a --maybe z", "a --unknown",
             "a --conc 5", "a -c5 -v", "a --concurrency=7", "a -- -x", "-h", "a --m slow", "a --no-cache=1"):
    attempt(parser, line)

plain = argparse.ArgumentParser(prog="p", add_help=False, exit_on_error=False)
plain.add_argument("first")
plain.add_argument("second", nargs="?", default="2nd")
plain.add_argument("rest", nargs="*")
plain.add_argument("--number", "-n", type=int, required=True)
for line in ("1 -n 1", "1 2 -n 1", "1 2 3 4 -n -5", "1 -n x", "-n 2 1 2"):
    attempt(plain, line)
print(plain.format_help())
print(plain.parse_known_args("1 -n 3 --what".split()))

either = argparse.ArgumentParser(prog="either")
group = either.add_mutually_exclusive_group(required=True)
group.add_argument("--on", action="store_true")
group.add_argument("--off", action="store_true")
extra = either.add_argument_group("extras", "What else there is.")
extra.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True)
extra.add_argument("--const", action="store_const", const=42)
either.print_help()
for line in ("--on", "--on --off", "", "--off --no-flag --const"):
    attempt(either, line)

tool = argparse.ArgumentParser(prog="tool")
tool.add_argument("--debug", action="store_true")
commands = tool.add_subparsers(dest="command", required=True, help="what to do")
add = commands.add_parser("add", help="adds two numbers")
add.add_argument("x", type=int)
add.add_argument("y", type=int)
add.set_defaults(run=sum)
commands.add_parser("list", aliases=["ls"], help="lists")
tool.print_help()
add.print_help()
for line in ("add 1 2", "--debug ls", "list", "gone", "", "add 1"):
    attempt(tool, line)

space = argparse.Namespace(b=1, a="x")
print(space, vars(space), "a" in space, space == argparse.Namespace(a="x", b=1))
defaults = argparse.ArgumentParser(prog="d", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
defaults.add_argument("--level", default=3, type=int, help="how deep")
defaults.add_argument("--version", action="version", version="%(prog)s 1.0")
defaults.print_help()
attempt(defaults, "--version")
