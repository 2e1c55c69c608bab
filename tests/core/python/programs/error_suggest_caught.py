class Kind:
    VALUE = 1


try:
    Kind.value
except AttributeError as error:
    print(error, error.name, error.obj is Kind)
try:
    undefined
except NameError as error:
    print(error, error.name)
try:
    "text".uper()
except AttributeError as error:
    print(error)
    raise
