# SPDX-License-Identifier: GPL-3.0-or-later
# multiprocessing.Pool and its ThreadPool, and how a job of another process is called: with copies of what it gets, and its
# result comes back as one.
import _language
import _threads
from _pickling import copied, forked_names

__all__ = ["AsyncResult", "Pool", "ProcessError", "RemoteTraceback", "ThreadPool", "TimeoutError", "call_in_process"]


class ProcessError(Exception):
    __module__ = "multiprocessing.context"


class TimeoutError(ProcessError):
    __module__ = "multiprocessing.context"


class RemoteTraceback(Exception):
    # What the worker saw; shown as the cause of the error that its caller gets.
    def __init__(self, text):
        self.tb = text

    @classmethod
    def of(cls, error):
        return cls(f'\n"""\n{_language.format_exception(error)}"""')

    def __str__(self):
        return self.tb


_forked = set()  # the workers that have their pool's memory, by number


def call_in_process(names, function, args, kwargs, remote=RemoteTraceback):
    number = _threads.current().number
    if number not in _forked:
        _forked.add(number)
        _threads.fork(names)
    try:
        return copied(function(*args, **kwargs))
    except Exception as error:
        error.__cause__ = remote.of(error)
        raise error.with_traceback(None)


class AsyncResult:
    __module__ = "multiprocessing.pool"

    def __init__(self, futures, gather, callback, error_callback):
        self._futures, self._gather, self._left = futures, gather, len(futures)
        self._callback, self._error_callback = callback, error_callback
        for future in futures:
            future.add_done_callback(self._one_is_done)

    def _one_is_done(self, future):
        self._left -= 1
        if self._left:
            return
        if self.successful():
            if self._callback:
                self._callback(self._value())
        elif self._error_callback:
            self._error_callback(self._error())

    def _value(self):
        return self._gather([future.result() for future in self._futures])

    def _error(self):
        return next((future.exception() for future in self._futures if future.exception() is not None), None)

    def ready(self):
        return all(future.done() for future in self._futures)

    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return self._error() is None

    def wait(self, timeout=None):
        deadline = _threads.deadline(timeout)
        for future in self._futures:
            try:
                future._result_until(deadline)
            except Exception:
                pass

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        error = self._error()
        if error is not None:
            raise error
        return self._value()


class Pool:
    __module__ = "multiprocessing.pool"

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        processes = _language.cpus if processes is None else processes
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._processes, self._state = processes, "RUN"
        self._pool = self._start(processes, initializer, initargs)

    def __repr__(self):
        return f"<multiprocessing.pool.{type(self).__name__} state={self._state} pool_size={self._processes}>"

    def _start(self, processes, initializer, initargs):
        names = self._names = forked_names()
        first = None
        if initializer is not None:
            first = lambda: call_in_process(names, initializer, initargs, {})
        return _threads.Pool(True, processes, "ForkPoolWorker", f"Pool({processes})", first, ())

    def _submit(self, func, args, kwargs):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        return self._begin(func, args, kwargs, getattr(func, "__name__", type(func).__name__))

    def _begin(self, func, args, kwargs, name):
        try:
            copies = copied(func), copied(tuple(args)), copied(kwargs)
        except Exception as error:
            future = _threads.Future()
            future.set_exception(error)
            return future
        return self._pool.submit(call_in_process, (self._names, *copies), {}, name)

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        return AsyncResult([self._submit(func, args, kwds)], lambda values: values[0], callback, error_callback)

    def map(self, func, iterable, chunksize=None):
        return self.map_async(func, iterable, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map(func, [(item,) for item in iterable], chunksize, callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        return self.starmap_async(func, iterable, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map(func, [tuple(item) for item in iterable], chunksize, callback, error_callback)

    def _map(self, func, calls, chunksize, callback, error_callback):
        if chunksize is None:
            chunksize, extra = divmod(len(calls), self._processes * 4)
            chunksize += bool(extra)
        if chunksize <= 1:
            return AsyncResult([self._submit(func, call, {}) for call in calls], list, callback, error_callback)
        chunks = [calls[start:start + chunksize] for start in range(0, len(calls), chunksize)]
        futures = [self._submit(_run_chunk, (func, chunk), {}) for chunk in chunks]
        return AsyncResult(futures, lambda parts: [item for part in parts for item in part], callback, error_callback)

    def imap(self, func, iterable, chunksize=1):
        futures = [self._submit(func, (item,), {}) for item in iterable]
        return (future.result() for future in futures)

    def imap_unordered(self, func, iterable, chunksize=1):
        from concurrent.futures import as_completed
        return (future.result() for future in as_completed([self._submit(func, (item,), {}) for item in iterable]))

    def close(self):
        self._state = "CLOSE"
        self._pool.shutdown(False)

    def terminate(self):
        self._state = "TERMINATE"
        self._pool.shutdown(True)

    def join(self):
        if self._state == "RUN":
            raise ValueError("Pool is still running")
        self._pool.join()

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.terminate()


class ThreadPool(Pool):
    __module__ = "multiprocessing.pool"

    def __init__(self, processes=None, initializer=None, initargs=()):
        super().__init__(processes, initializer, initargs)

    def _start(self, processes, initializer, initargs):
        return _threads.Pool(False, processes, "ThreadPool", f"ThreadPool({processes})", initializer, initargs)

    def _begin(self, func, args, kwargs, name):
        return self._pool.submit(func, tuple(args), kwargs, name)


def _run_chunk(func, calls):
    return [func(*call) for call in calls]
