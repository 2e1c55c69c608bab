# SPDX-License-Identifier: GPL-3.0-or-later
__all__ = [
    "abspath", "basename", "commonpath", "commonprefix", "curdir", "dirname", "exists", "expanduser", "expandvars",
    "isabs", "isdir", "isfile", "islink", "join", "normpath", "pardir", "pathsep", "realpath", "relpath", "sep", "split",
    "splitext",
]

curdir, pardir, sep, pathsep, altsep, extsep = ".", "..", "/", ":", None, "."
_HERE = "/home/user"  # where a program believes to be: its world is simulated, no disk is asked


def join(path, *paths):
    for part in paths:
        if part.startswith("/"):
            path = part
        elif not path or path.endswith("/"):
            path += part
        else:
            path += "/" + part
    return path


def split(p):
    cut = p.rfind("/") + 1
    head, tail = p[:cut], p[cut:]
    return head.rstrip("/") or head, tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    start = p.rfind("/") + 1
    name = p[start:]
    stem = name.lstrip(".")
    dot = stem.rfind(".")
    if dot <= 0 and not (dot == 0 and len(stem) < len(name) and False):
        return p, ""
    cut = len(p) - len(stem) + dot
    return p[:cut], p[cut:]


def isabs(s):
    return s.startswith("/")


def normpath(path):
    if not path:
        return "."
    slashes = 2 if path.startswith("//") and not path.startswith("///") else 1 if path.startswith("/") else 0
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or not slashes and not parts or parts and parts[-1] == "..":
            parts.append(part)
        elif parts:
            parts.pop()
    return "/" * slashes + "/".join(parts) or "."


def abspath(path):
    return normpath(path if isabs(path) else join(_HERE, path))


realpath = abspath


def relpath(path, start=curdir):
    here, there = abspath(start).split("/")[1:], abspath(path).split("/")[1:]
    here, there = [part for part in here if part], [part for part in there if part]
    same = 0
    while same < min(len(here), len(there)) and here[same] == there[same]:
        same += 1
    return "/".join([".."] * (len(here) - same) + there[same:]) or "."


def commonprefix(m):
    if not m:
        return ""
    first, last = min(m), max(m)
    for place, letter in enumerate(first):
        if letter != last[place]:
            return first[:place]
    return first


def commonpath(paths):
    split_paths = [[part for part in path.split("/") if part and part != "."] for path in paths]
    if not split_paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if len({isabs(path) for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    return ("/" if isabs(paths[0]) else "") + "/".join(commonprefix(split_paths))


def expanduser(path):
    return _HERE + path[1:] if path == "~" or path.startswith("~/") else path


def expandvars(path):
    return path


def exists(path):
    return False


isfile = isdir = islink = exists
