# at most: 1.0
# Nothing at all: starting and finishing.
pass
