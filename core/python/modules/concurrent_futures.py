# SPDX-License-Identifier: GPL-3.0-or-later
# Pools and their futures. The workers, the line of jobs and the futures themselves are in C++ (core/aio/executor.h,
# concurrent_future.h); here is what programs build with them.
import _language
import _threads
from _pickling import copied, forked_names
from _process_pool import RemoteTraceback, call_in_process
from _threads import BrokenExecutor, CancelledError, Future, InvalidStateError
from collections import namedtuple

__all__ = [
    "ALL_COMPLETED", "BrokenExecutor", "CancelledError", "Executor", "FIRST_COMPLETED", "FIRST_EXCEPTION", "Future",
    "InvalidStateError", "ProcessPoolExecutor", "ThreadPoolExecutor", "TimeoutError", "as_completed", "thread", "wait",
]

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"
TimeoutError = TimeoutError

DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")


def _failed(future):
    return not future.cancelled() and future.exception() is not None


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = dict.fromkeys(fs)
    line, pending = _threads.Line(), []

    def is_enough():
        if len(pending) == 0 or return_when == FIRST_COMPLETED:
            return len(pending) < len(fs)
        return return_when == FIRST_EXCEPTION and any(_failed(future) for future in fs if future not in pending)

    def tell(future):
        pending.remove(future)
        if not pending or return_when == FIRST_COMPLETED or (return_when == FIRST_EXCEPTION and _failed(future)):
            line.wake()

    pending = [future for future in fs if not future._is_settled()]
    if pending and not is_enough():
        for future in pending:
            future._add_waiter(tell)
        deadline = _threads.deadline(timeout)
        if not _threads.is_over(deadline):
            line.wait("concurrent.futures.wait()", "wait", deadline)
        for future in fs:
            future._remove_waiter(tell)
    return DoneAndNotDoneFutures({future for future in fs if future not in pending}, set(pending))


def as_completed(fs, timeout=None):
    deadline = _threads.deadline(timeout)
    fs = dict.fromkeys(fs)
    line, pending = _threads.Line(), []

    def tell(future):
        finished.append(future)
        line.wake()

    finished = [future for future in fs if future._is_settled()]
    pending = [future for future in fs if future not in finished]
    total = len(fs)
    del fs
    for future in pending:
        future._add_waiter(tell)
    try:
        while finished or pending:
            if not finished:
                if _threads.is_over(deadline):
                    raise TimeoutError(f"{len(pending)} (of {total}) futures unfinished")
                line.wait("as_completed()", "wait", deadline)
            arrived, finished[:] = finished[:], []
            while arrived:
                if arrived[0] in pending:
                    arrived[0]._remove_waiter(tell)
                    pending.remove(arrived[0])
                yield arrived.pop(0)
    finally:
        for future in pending:
            future._remove_waiter(tell)


# ---- Executors


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        deadline = _threads.deadline(timeout)
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                futures.reverse()
                while futures:
                    future = futures.pop()
                    try:
                        yield future._result_until(deadline)
                    finally:
                        future.cancel()
                        del future
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


class _PoolExecutor(Executor):
    # What those of threads and those of processes share.
    def _open(self, is_processes, max_workers, prefix, initializer, initargs):
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers, self._shutdown = max_workers, False
        label = f"{type(self).__name__}(max_workers={max_workers})"
        return _threads.Pool(is_processes, max_workers, prefix, label, initializer, tuple(initargs))

    def _close(self, pool, wait, cancel_futures):
        self._shutdown = True
        pool.shutdown(cancel_futures)
        if wait:
            pool.join()


class ThreadPoolExecutor(_PoolExecutor):
    _count = 0

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, _language.cpus + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if not thread_name_prefix:
            thread_name_prefix = f"ThreadPoolExecutor-{ThreadPoolExecutor._count}"
            ThreadPoolExecutor._count += 1
        self._thread_name_prefix = thread_name_prefix
        self._thread_pool = self._open(False, max_workers, thread_name_prefix, initializer, initargs)

    def submit(self, fn, /, *args, **kwargs):
        return self._thread_pool.submit(fn, args, kwargs, None)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._close(self._thread_pool, wait, cancel_futures)


class ProcessPoolExecutor(_PoolExecutor):
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = _language.cpus
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        self._names = None
        begin = initializer
        if callable(initializer):
            begin = lambda: call_in_process(self._fork(), initializer, initargs, {})
        self._process_pool = self._open(True, max_workers, "ForkProcess", begin, ())

    def _fork(self):
        # The workers are forked when the first job comes.
        if self._names is None:
            self._names = forked_names()
        return self._names

    def submit(self, fn, /, *args, **kwargs):
        names = self._fork()
        name = getattr(fn, "__name__", type(fn).__name__)
        try:
            copies = copied(fn), copied(args), copied(kwargs)
        except Exception as error:
            return self._process_pool.submit(_refuse, (error,), {}, name)
        return self._process_pool.submit(call_in_process, (names, *copies, _RemoteTraceback), {}, name)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._close(self._process_pool, wait, cancel_futures)


class _RemoteTraceback(RemoteTraceback):
    __module__ = "concurrent.futures.process"


def _refuse(error):
    error.__cause__ = _RemoteTraceback.of(error)
    raise error
