# SPDX-License-Identifier: GPL-3.0-or-later
__all__ = ["InvalidJobOperation", "NoSuchJobError"]


class NoSuchJobError(Exception):
    pass


class InvalidJobOperation(Exception):
    pass
