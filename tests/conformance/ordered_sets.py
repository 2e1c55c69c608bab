# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sets of asyncio and of concurrent.futures iterate in insertion order, wherever their order decides the order of
events. In CPython that order is by address, which no program can rely on and no two runs share."""
import ast
import asyncio
import asyncio.taskgroups
import concurrent.futures._base
import inspect
import textwrap


class OrderedSet(set):
    """A set that iterates in insertion order. The library hands such sets to programs, so it prints as a plain one."""

    def __init__(self, items=()):
        self._items = dict.fromkeys(items)
        super().__init__(self._items)

    def __iter__(self):
        return iter(tuple(self._items))

    def __repr__(self):
        return "{" + ", ".join(map(repr, self)) + "}" if self else "set()"

    def add(self, item):
        super().add(item)
        self._items[item] = None

    def discard(self, item):
        super().discard(item)
        self._items.pop(item, None)

    def remove(self, item):
        super().remove(item)
        del self._items[item]

    def pop(self):
        item = next(iter(self._items), None)
        self.remove(item)
        return item

    def clear(self):
        super().clear()
        self._items.clear()

    def update(self, *others):
        for item in (item for other in others for item in other):
            self.add(item)

    def __or__(self, other):
        return OrderedSet([*self, *other])

    def __sub__(self, other):
        return OrderedSet(item for item in self if item not in other)

    def __and__(self, other):
        return OrderedSet(item for item in self if item in other)


class _SetComprehensions(ast.NodeTransformer):
    def visit_SetComp(self, node):
        self.generic_visit(node)
        items = ast.ListComp(node.elt, node.generators)
        return ast.copy_location(ast.Call(ast.Name("set", ast.Load()), [items], []), node)


def _with_ordered_comprehensions(module, name):
    function = getattr(module, name)
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    tree = ast.fix_missing_locations(_SetComprehensions().visit(tree))
    exec(compile(tree, inspect.getsourcefile(function), "exec"), module.__dict__)
    return getattr(module, name)


def install(creation_order):
    """`creation_order(task)` tells the order of tasks that come out of the weak set of all tasks."""
    asyncio.tasks.set = OrderedSet  # shadows the built-in for wait, _wait and as_completed
    asyncio.taskgroups.set = OrderedSet
    futures = concurrent.futures._base
    futures.set = OrderedSet
    futures.list = lambda items=(): list(reversed(tuple(items)))  # as_completed takes those that were done from the end
    asyncio.as_completed = _with_ordered_comprehensions(asyncio.tasks, "as_completed")
    unordered = asyncio.tasks.all_tasks

    def all_tasks(loop=None):
        loop = loop or asyncio.get_running_loop()
        return OrderedSet(sorted(unordered(loop), key=creation_order))

    asyncio.tasks.all_tasks = asyncio.all_tasks = all_tasks
