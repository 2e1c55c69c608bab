# Records with ids, as programs keep them.
import keyword
import uuid


class Record:
    def __init__(self, name):
        self.id = uuid.uuid4()
        self.name = name

    def __eq__(self, other):
        return isinstance(other, Record) and self.id == other.id

    def __hash__(self):
        return hash(self.id)


records = [Record(name) for name in ("x", "y", "z")]
index = {record.id: record for record in records}
print([index[record.id].name for record in records], len(set(records)), records[0] == records[0], records[0] != records[1])
short = {str(record.id)[:8] for record in records}
print(len(short), all(len(part) == n for record in records for part, n in zip(str(record.id).split("-"), (8, 4, 4, 4, 12))))
names = [uuid.uuid5(uuid.NAMESPACE_DNS, f"host{i}.example") for i in range(3)]
print(*names, sep="\n")
print(uuid.UUID(hex=names[0].hex) is not names[0], [n.version for n in names], f"{names[0]!s:>40}")
print(keyword.kwlist, keyword.iskeyword("for"), keyword.iskeyword("forty"), keyword.softkwlist[0], keyword.issoftkeyword("match"))
