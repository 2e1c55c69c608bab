# A help text, as a program prints it.
import textwrap

COMMANDS = {
    "run": "Run the program and show what it prints. Stops at the first error unless --keep-going is given.",
    "check": "Check every file; report problems with file, line and column.",
    "a-very-long-command-name": "Does a lot.",
}


def help_text(width):
    lines = [textwrap.dedent("""\
        usage: tool [options] command

        Commands:""")]
    for name, about in COMMANDS.items():
        head = f"  {name:<10}"
        wrapped = textwrap.fill(about, width, initial_indent=head + "  ", subsequent_indent=" " * 14)
        lines.append(wrapped if len(head) <= 12 else f"{head}\n" + textwrap.indent(textwrap.fill(about, width - 14), " " * 14))
    return "\n".join(lines)


print(help_text(60))
print(help_text(40))
for title in ("A title that is quite a bit too long for its column", "Short"):
    print("|" + textwrap.shorten(title, 24, placeholder=" ...").center(30) + "|")
paragraphs = "First paragraph, which is long enough to be wrapped.\n\nSecond one."
print("\n\n".join(textwrap.fill(p, 24) for p in paragraphs.split("\n\n")))
