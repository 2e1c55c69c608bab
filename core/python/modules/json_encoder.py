# SPDX-License-Identifier: GPL-3.0-or-later
from json import JSONEncoder

__all__ = ["JSONEncoder"]
