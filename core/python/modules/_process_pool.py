# SPDX-License-Identifier: GPL-3.0-or-later
# multiprocessing.Pool, and how a job of another process is called: with copies of what it gets, and its result comes back
# as one.
import _language
import _threads
from _pickling import copied, forked_names

__all__ = ["Pool", "ProcessError", "RemoteTraceback", "TimeoutError", "call_in_process"]


class ProcessError(Exception):
    __module__ = "multiprocessing.context"


class TimeoutError(ProcessError):
    __module__ = "multiprocessing.context"


class RemoteTraceback(Exception):
    # What the worker saw; shown as the cause of the error that its caller gets.
    def __init__(self, text):
        self.tb = text

    def __str__(self):
        return self.tb


_forked = {}  # which pool's memory a worker has, by its number


def call_in_process(names, function, args, kwargs, remote=RemoteTraceback):
    number = _threads.current().number
    if number not in _forked:
        _forked[number] = True
        _threads.fork(names)
    try:
        return copied(function(*args, **kwargs))
    except Exception as error:
        error.__cause__ = remote(f'\n"""\n{_language.format_exception(error)}"""')
        raise error.with_traceback(None)


class AsyncResult:
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
    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        processes = _language.cpus if processes is None else processes
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._processes, self._names, self._state = processes, forked_names(), "RUN"
        first = None
        if initializer is not None:
            names = self._names
            first = lambda: call_in_process(names, initializer, initargs, {})
        self._pool = _threads.Pool(True, processes, "ForkPoolWorker", f"Pool({processes})", first, ())

    def _submit(self, func, args, kwargs):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        try:
            copies = copied(func), copied(tuple(args)), copied(kwargs)
        except Exception as error:
            future = _threads.Future()
            future.set_exception(error)
            return future
        name = getattr(func, "__name__", type(func).__name__)
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


def _run_chunk(func, calls):
    return [func(*call) for call in calls]
