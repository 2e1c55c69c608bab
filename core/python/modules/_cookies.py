# SPDX-License-Identifier: GPL-3.0-or-later
# What the clients of the simulated network remember of the servers they have asked: names and values, by host.
__all__ = ["Cookie", "CookieConflictError", "Cookies", "Morsel", "header_of"]


class CookieConflictError(Exception):
    pass


class Cookie:
    def __init__(self, name, value, domain="", path="/"):
        self.name, self.value, self.domain, self.path, self.expires, self.secure = name, value, domain, path, None, False

    def __repr__(self):
        return f"<Cookie {self.name}={self.value} for {self.domain}{self.path}>"


class Morsel(str):
    """A cookie as the standard library's parser shows it: aiohttp's answers have these."""

    @property
    def value(self):
        return str(self)


def header_of(known):
    return "; ".join(f"{name}={value}" for name, value in known.items())


class Cookies:
    """Those without a host go to every one."""

    def __init__(self, cookies=None):
        self._kept = {}  # (host, name) to a Cookie
        self.update(cookies)

    def update(self, cookies=None):
        if isinstance(cookies, Cookies):
            self._kept.update(cookies._kept)
        elif cookies is not None:
            for name, value in cookies.items() if hasattr(cookies, "items") else cookies:
                self.set(name, value)

    def set(self, name, value, domain="", path="/"):
        self._kept[domain, name] = cookie = Cookie(name, str(value), domain, path)
        return cookie

    def _found(self, name, domain):
        found = [cookie for (host, known), cookie in self._kept.items() if known == name and domain in (None, "", host)]
        if len({cookie.value for cookie in found}) > 1:
            raise CookieConflictError(f"There are multiple cookies with name, {name!r}")
        return found[0].value if found else None

    def get(self, name, default=None, domain=None, path=None):
        value = self._found(name, domain)
        return default if value is None else value

    def delete(self, name, domain=None, path=None):
        for key in [key for key in self._kept if key[1] == name and domain in (None, key[0])]:
            del self._kept[key]

    def clear(self, domain=None, path=None):
        for key in [key for key in self._kept if domain in (None, key[0])]:
            del self._kept[key]

    def for_host(self, host):
        return {name: cookie.value for (domain, name), cookie in self._kept.items() if domain in ("", host)}

    def known(self, host, more):
        """What goes with a request: the cookies for that host, and those that the call gives."""
        return {**self.for_host(host), **(more or {})}

    def keep(self, answer, host):
        for name, value in answer.sets.items():
            self.set(name, value, host)

    def get_dict(self, domain=None, path=None):
        return {name: cookie.value for (host, name), cookie in self._kept.items() if domain in (None, host)}

    def all(self):
        return list(self._kept.values())

    def keys(self):
        return [name for _, name in self._kept]

    def values(self):
        return [cookie.value for cookie in self._kept.values()]

    def items(self):
        return [(name, cookie.value) for (_, name), cookie in self._kept.items()]

    def __getitem__(self, name):
        value = self._found(name, None)
        if value is None:
            raise KeyError(name)
        return value

    def __setitem__(self, name, value):
        self.set(name, value)

    def __delitem__(self, name):
        self[name]
        self.delete(name)

    def __contains__(self, name):
        return name in self.keys()

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._kept)

    def __bool__(self):
        return bool(self._kept)
