# AttributeError with a proposal, on a class, deep within calls.
import math
class Config:
    timeout = 5
    def load(self): return self.timeuot  # fails here
def start(config): return config.load()
try: getattr(math, "squareroot")
except AttributeError as error: print(error)
try: Config.tiemout
except AttributeError as error: print(error, error.name)
print(Config().timeout)
start(Config())
