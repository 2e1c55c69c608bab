# A configuration tree, printed by pprint.
from pprint import pformat, pprint

config = {
    "server": {"host": "localhost", "port": 8080, "options": {"debug": True, "workers": 4, "paths": ["/var/log/app", "/srv/cache", "/srv/data/files"]}},
    "users": [{"name": "ann", "roles": ("admin", "editor")}, {"name": "bob", "roles": ()}],
    "limits": {"cpu": 0.5, "memory": None, "names": {"a", "b"} - {"a"}},
}
pprint(config)
pprint(config, width=120)
pprint(config, width=1)
pprint(config, depth=2, compact=True)
text = pformat(config, indent=2)
print(len(text.splitlines()), text.count("\n"), eval_free := text.startswith("{"))
matrix = [[row * column for column in range(1, 13)] for row in range(1, 6)]
pprint(matrix)
pprint(matrix, width=30, compact=True)
