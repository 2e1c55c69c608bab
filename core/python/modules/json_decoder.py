# SPDX-License-Identifier: GPL-3.0-or-later
from json import JSONDecodeError, JSONDecoder

__all__ = ["JSONDecodeError", "JSONDecoder"]
