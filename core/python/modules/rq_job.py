# SPDX-License-Identifier: GPL-3.0-or-later
from _rq_jobs import Job, JobStatus

__all__ = ["Job", "JobStatus"]
