# SPDX-License-Identifier: GPL-3.0-or-later
# Jobs, the lines in which they wait, and the worker that takes them.
import _language
import _outside
import _pickling
import _redis_store
import enum
import sys
import uuid
from datetime import datetime

__all__ = ["*"]

RESULT_TTL = 500


class NoSuchJobError(Exception):
    __module__ = "rq.exceptions"


class InvalidJobOperation(Exception):
    __module__ = "rq.exceptions"


class JobStatus(str, enum.Enum):
    QUEUED, FINISHED, FAILED, STARTED = "queued", "finished", "failed", "started"
    DEFERRED, SCHEDULED, STOPPED, CANCELED = "deferred", "scheduled", "stopped", "canceled"


def trip(command, call):
    _redis_store.place().submit(command, _redis_store.ROUND_TRIP).wait(call)


_jobs, _lines, _running = {}, {}, []


def current():
    return _running[-1] if _running else None


class Job:
    __module__ = "rq.job"

    def __init__(self, func, args, kwargs, queue, job_id, description, meta):
        self.id = job_id or str(uuid.uuid4())
        self.func, self.args, self.kwargs, self.origin = func, args, kwargs, queue.name
        self.func_name = f"{func.__module__}.{func.__qualname__}"
        shown = [repr(each) for each in args] + [f"{name}={value!r}" for name, value in kwargs.items()]
        self.description = description or f"{self.func_name}({', '.join(shown)})"
        self.meta = meta or {}
        self.created_at, self.enqueued_at, self.started_at, self.ended_at = datetime.utcnow(), None, None, None
        self.exc_info = None
        self._status, self._result, self._connection = "queued", None, queue.connection
        self._exchange, self._followers = None, []
        _jobs[self.id] = self

    def __repr__(self):
        return f"Job({self.id!r}, enqueued_at={self.enqueued_at!r})"

    def __str__(self):
        return f"<Job {self.id}: {self.description}>"

    @classmethod
    def fetch(cls, id, connection=None, serializer=None):
        trip(f"HGETALL rq:job:{id[:8]}", f"Job.fetch({id[:8]})")
        if id not in _jobs:
            raise NoSuchJobError(f"No such job: rq:job:{id}")
        return _jobs[id]

    def get_id(self):
        return self.id

    def _ask(self, what):
        trip(f"HGET rq:job:{self.id[:8]}", f"job.{what}")

    def get_status(self, refresh=True):
        if refresh:
            self._ask("get_status()")
        return self._status

    @property
    def is_queued(self):
        return self.get_status() == "queued"

    @property
    def is_started(self):
        return self.get_status() == "started"

    @property
    def is_finished(self):
        return self.get_status() == "finished"

    @property
    def is_failed(self):
        return self.get_status() == "failed"

    @property
    def is_deferred(self):
        return self.get_status() == "deferred"

    @property
    def is_canceled(self):
        return self.get_status() == "canceled"

    @property
    def result(self):
        self._ask("result")
        return _pickling.copied(self._result)

    def return_value(self, refresh=False):
        self._ask("return_value()")
        return _pickling.copied(self._result)

    def refresh(self):
        self._ask("refresh()")

    def save_meta(self):
        self._ask("save_meta()")

    def get_meta(self, refresh=True):
        self._ask("get_meta()")
        return self.meta

    def cancel(self, pipeline=None, enqueue_dependents=False):
        if self._status == "canceled":
            raise InvalidJobOperation(f"Cannot cancel already canceled job: {self.id}")
        self._ask("cancel()")
        self._forget()
        self._status = "canceled"

    def delete(self, pipeline=None, remove_from_queue=True, delete_dependents=False):
        self._ask("delete()")
        self._forget()
        _jobs.pop(self.id, None)

    def _forget(self):
        for line in _lines.values():
            if self in line.waiting:
                line.waiting.remove(self)
                self._exchange.cancel()

    def _perform(self):
        """Runs the function; True when it returned."""
        _running.append(self)
        self.started_at = datetime.utcnow()
        try:
            if "<" in self.func.__qualname__:  # a lambda or a local function: the worker cannot import it
                raise ValueError(f"Invalid attribute name: {self.func_name}")
            self._result = self.func(*self.args, **self.kwargs)
            self._status = "finished"
        except BaseException as error:
            self.exc_info = _language.format_exception(error)
            self._error = error
            self._status = "failed"
        finally:
            _running.pop()
            self.ended_at = datetime.utcnow()
        return self._status == "finished"


class _Line:
    """A queue in Redis, and the worker that listens to it."""

    def __init__(self, name):
        self.name, self.waiting, self._idle = name, [], None
        self.place = _outside.Place(f"rq queue {name!r}", "rq worker", 1, True)
        self._has_worker = False

    def add(self, job, at_front=False):
        job._after = [other for other in job._after if _jobs.get(getattr(other, "id", other), job)._status != "finished"]
        if job._after:
            job._status = "deferred"
            for other in job._after:
                _jobs[getattr(other, "id", other)]._followers.append((self, job))
            return
        job._status, job.enqueued_at = "queued", datetime.utcnow()
        job._exchange = self.place.submit(job.func.__name__, None)
        self.waiting.insert(0 if at_front else len(self.waiting), job)
        if not self._has_worker:
            self._has_worker = True
            self.place.start_worker(self._work)
        elif self._idle is not None:
            self.place.set_idle(False)
            self._idle.finish()

    def _say(self, text):
        print(f"{datetime.utcnow():%H:%M:%S} {text}")

    def _work(self):
        worker = uuid.uuid4().hex
        self._say(f"Worker rq:worker:{worker} started with PID 4243, version 1.16.2")
        self._say(f"Subscribing to channel rq:pubsub:{worker}")
        self._say(f"*** Listening on {self.name}...")
        while True:
            while not self.waiting:
                self._idle = _outside.Signal()
                self.place.set_idle(True)
                self._idle.wait("")  # nothing to see: the worker is idle
                self._idle = None
            self._do(self.waiting.pop(0))

    def _do(self, job):
        trip(f"LPOP rq:queue:{self.name}", f"LPOP rq:queue:{self.name}")
        job._status = "started"
        exchange = job._exchange  # a job that failed may be in the line again when it ends here
        exchange.begin()
        self._say(f"{self.name}: {job.description} ({job.id})")
        returned = job._perform()
        trip(f"HSET rq:job:{job.id[:8]}", f"HSET rq:job:{job.id[:8]}")
        if returned:
            self._say(f"{self.name}: Job OK ({job.id})")
            self._say(f"Result is kept for {RESULT_TTL} seconds")
        else:
            self._fail(job)
        self._call_back(job, returned)
        exchange.finish(repr(job._result) if returned else f"{type(job._error).__name__}: {job._error}", not returned)
        for line, follower in job._followers:
            if returned and follower._status == "deferred":
                line.add(follower)

    def _fail(self, job):
        print(f"{datetime.utcnow():%H:%M:%S} [Job {job.id}]: exception raised while executing ({job.func_name})\n"
              f"{job.exc_info.rstrip()}", file=sys.stderr)
        if job._retries > 0:
            job._retries -= 1
            job._after = []
            self.add(job)

    def _call_back(self, job, returned):
        on_success, on_failure = job._callbacks
        if returned and on_success is not None:
            on_success(job, job._connection, job._result)
        elif not returned and on_failure is not None:
            error = job._error
            on_failure(job, job._connection, type(error), error, error.__traceback__)


def line(connection, name):
    key = (connection._host, connection._port, connection._db, name)
    if key not in _lines:
        _lines[key] = _Line(name)
    return _lines[key]
