# An error in a key function, called by sort, called by a method.
class Report:
    def __init__(self, rows):
        self.rows = rows

    def key(self, row):
        return row["name"].lower()  # fails here

    def sorted(self):
        return sorted(self.rows, key=self.key)


report = Report([{"name": "b"}, {"name": "A"}])
print([row["name"] for row in report.sorted()])
Report([{"name": "x"}, {"name": None}]).sorted()
