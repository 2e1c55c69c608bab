# SPDX-License-Identifier: GPL-3.0-or-later
from _rq_jobs import InvalidJobOperation, NoSuchJobError

__all__ = ["InvalidJobOperation", "NoSuchJobError"]
