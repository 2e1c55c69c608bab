import os
import os.path
from os import path
from os.path import join, splitext

print(join("a", "b", "c.txt"), join("a/", "/b"), join("", "x"), os.path.join("a", ""))
print(path.split("/a/b/c"), path.basename("/a/b.txt"), path.dirname("/a/b.txt"), path.split("x"), path.split("/"))
for name in ("a.txt", "a.tar.gz", ".bashrc", "a", "dir.d/file", "a.", "..x", "...", ".a.b", "x/.y"):
    print(name, splitext(name))
for name in ("a//b/../c/./d", "", "/..", "//a", "///a", "../../x", "a/..", "./a"):
    print(repr(name), path.normpath(name))
print(path.isabs("/a"), path.isabs("a"), path.commonprefix(["abc", "abd"]), path.commonpath(["/a/b/c", "/a/b/d"]))
print(path.relpath("/a/b/c", "/a/d"), path.relpath("/a", "/a"))
print(os.sep, repr(os.linesep), os.name, os.curdir, os.pardir, os.pathsep, path.exists("/no/such/file"))
print(os.environ.get("LOOPSCOPE_NOT_SET", "default"), os.getenv("LOOPSCOPE_NOT_SET"), os.getenv("LOOPSCOPE_NOT_SET", 5))
os.environ["LOOPSCOPE_SET"] = "yes"
print(os.environ["LOOPSCOPE_SET"], "LOOPSCOPE_SET" in os.environ, os.getenv("LOOPSCOPE_SET"))
try:
    os.environ["LOOPSCOPE_MISSING"]
except KeyError as error:
    print("KeyError", error)
try:
    os.environ["x"] = 5
except TypeError as error:
    print(error)
print(isinstance(os.getpid(), int), os.getpid() == os.getpid(), isinstance(os.cpu_count(), int), os.fspath("a"))
print(os.path.isfile("/no/such/file"), os.path.isdir("/no/such/folder"))
