# SPDX-License-Identifier: GPL-3.0-or-later
# rq with one worker, which is a process of its own beside the program: it begins with the first job, takes jobs from the
# queue one after the other, says what `rq worker` says, and keeps results. A job's arguments are copied, as pickling does.
# Unlike the real one, the worker also finds functions of the program itself (__main__), since a scenario is one file.
import _pickling
import _rq_jobs as _jobs
from _rq_jobs import Job, NoSuchJobError
import rq.exceptions as exceptions
import rq.job as job

__all__ = ["Queue", "Retry", "VERSION", "exceptions", "get_current_job", "job", "__version__"]

VERSION = __version__ = "1.16.2"
_OPTIONS = ("job_timeout", "description", "result_ttl", "ttl", "failure_ttl", "depends_on", "job_id", "at_front", "meta",
            "retry", "on_success", "on_failure", "on_stopped", "pipeline")


class Retry:
    def __init__(self, max, interval=0):
        if max < 1:
            raise ValueError("max: please enter a value greater than 0")
        self.max, self.interval = max, interval


class _NoRedisConnection(Exception):
    __module__ = "rq.connections"
    __name__ = __qualname__ = "NoRedisConnectionException"


class Queue:
    __module__ = "rq.queue"

    def __init__(self, name="default", default_timeout=None, connection=None, is_async=True, job_class=None, serializer=None,
                 **options):
        if connection is None:
            raise _NoRedisConnection("Could not resolve a Redis connection")
        self.name, self.connection, self._is_async = name, connection, is_async
        self._line = _jobs.line(connection, name)

    def __repr__(self):
        return f"Queue({self.name!r})"

    def __str__(self):
        return f"<Queue {self.name}>"

    def __len__(self):
        return self.count

    def __bool__(self):
        return True

    def __eq__(self, other):
        return isinstance(other, Queue) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def _trip(self, label):
        _jobs.trip(label, label)

    @property
    def count(self):
        self._trip("LLEN rq:queue:" + self.name)
        return len(self._line.waiting)

    @property
    def job_ids(self):
        self._trip("LRANGE rq:queue:" + self.name)
        return [each.id for each in self._line.waiting]

    @property
    def jobs(self):
        self._trip("LRANGE rq:queue:" + self.name)
        return list(self._line.waiting)

    def is_empty(self):
        return self.count == 0

    def empty(self):
        self._trip("DEL rq:queue:" + self.name)
        count = len(self._line.waiting)
        for each in self._line.waiting:
            each._forget()
        self._line.waiting.clear()
        return count

    def fetch_job(self, job_id):
        try:
            return Job.fetch(job_id, self.connection)
        except NoSuchJobError:
            return None

    def enqueue(self, f, *args, **kwargs):
        options = {name: kwargs.pop(name) for name in _OPTIONS if name in kwargs}
        if "args" in kwargs or "kwargs" in kwargs:
            if args:
                raise AssertionError("Extra positional arguments cannot be used when using explicit args and kwargs")
            args, kwargs = kwargs.pop("args", ()), kwargs.pop("kwargs", {})
        return self.enqueue_call(f, args, kwargs, **options)

    def enqueue_call(self, func, args=None, kwargs=None, timeout=None, description=None, job_id=None, at_front=False,
                     meta=None, depends_on=None, retry=None, on_success=None, on_failure=None, **options):
        if isinstance(func, str):
            raise NotImplementedError("a job is given by its function here, not by its name")
        made = Job(func, _pickling.copied(tuple(args or ())), _pickling.copied(dict(kwargs or {})), self, job_id,
                   description, meta)
        made._retries = retry.max if retry is not None else 0
        made._callbacks = (on_success, on_failure)
        made._after = [] if depends_on is None else list(depends_on) if isinstance(depends_on, (list, tuple)) else [depends_on]
        if not self._is_async:
            made._status = "started"
            made._perform()
            return made
        self._trip(f"RPUSH rq:queue:{self.name}")
        self._line.add(made, at_front)
        return made


def get_current_job(connection=None, job_class=None):
    return _jobs.current()
