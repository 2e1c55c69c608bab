# SPDX-License-Identifier: GPL-3.0-or-later
# Queues between threads.
import heapq
import _threads
from collections import deque

__all__ = ["Empty", "Full", "LifoQueue", "PriorityQueue", "Queue", "SimpleQueue"]


class Empty(Exception):
    pass


class Full(Exception):
    pass


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        name = type(self).__name__
        label = f"{name}(maxsize={maxsize})" if maxsize > 0 else f"{name}()"
        self._getters = _threads.Line("queue", label, max(maxsize, 0))
        self._putters, self._joiners = _threads.Line(beside=self._getters), _threads.Line(beside=self._getters)
        self.unfinished_tasks = 0

    # How it keeps its items. A program may say otherwise in a class of its own.
    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def put(self, item, block=True, timeout=None):
        if self.maxsize > 0:
            if block and timeout is not None and timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            deadline = _threads.deadline(timeout)
            while self._qsize() >= self.maxsize:
                if not block or _threads.is_over(deadline):
                    raise Full
                self._putters.wait("queue.put()", "put", deadline)
        self._put(item)
        self.unfinished_tasks += 1
        self._getters.note("put", self._qsize(), item)
        self._getters.wake()

    def get(self, block=True, timeout=None):
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        deadline = _threads.deadline(timeout)
        while not self._qsize():
            if not block or _threads.is_over(deadline):
                raise Empty
            self._getters.wait("queue.get()", "get", deadline)
        item = self._get()
        self._getters.note("got", self._qsize(), item)
        self._putters.wake()
        return item

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def task_done(self):
        unfinished = self.unfinished_tasks - 1
        if unfinished < 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks = unfinished
        self._getters.note("task_done", unfinished)
        if unfinished == 0:
            self._joiners.wake(self._joiners.waiting())

    def join(self):
        while self.unfinished_tasks:
            self._joiners.wait("queue.join()", "join")

    def qsize(self):
        return self._qsize()

    def empty(self):
        return not self._qsize()

    def full(self):
        return 0 < self.maxsize <= self._qsize()


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heapq.heappush(self.queue, item)

    def _get(self):
        return heapq.heappop(self.queue)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    def __init__(self):
        self._items = deque()
        self._getters = _threads.Line("queue", "SimpleQueue()")

    def put(self, item, block=True, timeout=None):
        self._items.append(item)
        self._getters.note("put", len(self._items), item)
        self._getters.wake()

    def get(self, block=True, timeout=None):
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        deadline = _threads.deadline(timeout)
        while not self._items:
            if not block or _threads.is_over(deadline):
                raise Empty
            self._getters.wait("queue.get()", "get", deadline)
        item = self._items.popleft()
        self._getters.note("got", len(self._items), item)
        return item

    def put_nowait(self, item):
        self.put(item)

    def get_nowait(self):
        return self.get(False)

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items
