# title: A generator that filters names
# topic: Under the hood
# text: A generator that is sent values is a coroutine without a loop. It runs only while somebody calls send, and stands at its yield in between.
# open: print "Dear Anna"
def greet(prefix):
    print(f"waiting for names that begin with {prefix}")
    try:
        while True:
            #: Here it stands. What send brings is what yield gives.
            name = yield
            if name.startswith(prefix):
                print(f"Dear {name}")
    except GeneratorExit:
        print(f"closing {prefix}")


def broadcast(listeners):
    while True:
        name = yield
        for listener in listeners:
            listener.send(name)


greeters = [greet("A"), greet("B")]
for greeter in greeters:
    next(greeter)  # up to its first yield
radio = broadcast(greeters)
next(radio)
for name in ["Anna", "Ben", "Carla"]:
    print(f"sending {name}")
    radio.send(name)
for greeter in greeters:
    greeter.close()
