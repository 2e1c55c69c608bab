# A handler that signal.signal installed is called instead, and the sleep goes on to its end.
# interrupt: 0.5s
import signal
import time


def handler(number, frame):
    print("handler", number, signal.Signals(number).name, time.monotonic())


print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.signal(signal.SIGINT, handler) is signal.default_int_handler)
time.sleep(2)
print("slept", time.monotonic(), signal.getsignal(signal.SIGINT) is handler)
signal.raise_signal(signal.SIGINT)
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.raise_signal(signal.SIGINT)
print(signal.getsignal(signal.SIGINT), signal.strsignal(signal.SIGINT))
