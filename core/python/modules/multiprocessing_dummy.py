# SPDX-License-Identifier: GPL-3.0-or-later
# The names of multiprocessing, done by threads.
from _process_pool import ThreadPool
from queue import Queue
from threading import (Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore, Thread as Process,
                       current_thread as current_process)

__all__ = [
    "Barrier", "BoundedSemaphore", "Condition", "Event", "JoinableQueue", "Lock", "Pool", "Process", "Queue", "RLock",
    "Semaphore", "current_process", "freeze_support",
]

JoinableQueue = Queue


def Pool(processes=None, initializer=None, initargs=()):
    return ThreadPool(processes, initializer, initargs)


def freeze_support():
    pass
