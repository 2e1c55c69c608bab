# What runs when the program has ended.
import atexit
import sys
import threading


@atexit.register
def last():
    print("last of all")


def say(*words, end="."):
    print(*words, end=end + "\n")


atexit.register(say, "said", "late", end="!")
atexit.register(say, "never said")
atexit.register(say, "never said either")
atexit.unregister(print)
print(atexit.register(say, "one more") is say)


def more():
    atexit.register(say, "registered at the end")
    print("registers one more")


atexit.register(more)
try:
    atexit.register(5)
except TypeError as error:
    print(error)


main_ended = threading.Event()


def works():
    main_ended.wait()
    print("the thread ends before")


threading.Thread(target=works).start()
print("main ends")
main_ended.set()
sys.exit(0)
