# Handlers, what they are, and signals that a program raises itself.
import signal

calls = []


def handler(number, frame):
    calls.append(number)
    print("handler", signal.Signals(number).name)


print(signal.getsignal(signal.SIGTERM) == signal.SIG_DFL, signal.getsignal(signal.SIGINT) is signal.default_int_handler)
before = signal.signal(signal.SIGTERM, handler)
print(before == signal.SIG_DFL, signal.getsignal(signal.SIGTERM) is handler)
signal.raise_signal(signal.SIGTERM)
print(calls, signal.SIGINT, repr(signal.SIGINT), int(signal.SIGTERM))
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as error:
    print("KeyboardInterrupt", error.args)
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.raise_signal(signal.SIGINT)
print(repr(signal.getsignal(signal.SIGINT)), signal.strsignal(2))
for number, action in ((2, "no"), (70, handler)):
    try:
        signal.signal(number, action)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
