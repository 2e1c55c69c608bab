# set gives a token that undoes it, once, in the same context.
import contextvars

variable = contextvars.ContextVar("variable", default=0)
first = variable.set(1)
second = variable.set(2)
print(variable.get(), second.old_value, first.old_value is contextvars.Token.MISSING, first.var is variable)
variable.reset(second)
print(variable.get())
variable.reset(first)
print(variable.get())
for token in (first, variable.set(3)):
    try:
        contextvars.Context().run(variable.reset, token)
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__)
context = contextvars.copy_context()
print(context.run(lambda: variable.set(4) and variable.get()), variable.get(), context[variable])
print([(name.name, value) for name, value in context.items()], variable.name)
try:
    contextvars.ContextVar("empty").get()
except LookupError as error:
    print("LookupError")
