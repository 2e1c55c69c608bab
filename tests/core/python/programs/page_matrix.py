"""Matrices with operators, determinants and a printed table."""


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows differ in length")

    @classmethod
    def identity(cls, size):
        return cls([[int(i == j) for j in range(size)] for i in range(size)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def transposed(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        if isinstance(key, tuple):
            row, column = key
            return self.rows[row][column]
        return self.rows[key]

    def __setitem__(self, key, value):
        row, column = key
        self.rows[row][column] = value

    def __add__(self, other):
        return Matrix([a + b for a, b in zip(left, right)] for left, right in zip(self.rows, other.rows))

    def __mul__(self, other):
        if isinstance(other, Matrix):
            if self.shape[1] != other.shape[0]:
                raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
            columns = other.transposed.rows
            return Matrix([sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows)
        return Matrix([value * other for value in row] for row in self.rows)

    __rmul__ = __mul__

    def __pow__(self, exponent):
        result = Matrix.identity(len(self.rows))
        for _ in range(exponent):
            result = result * self
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def determinant(self):
        if len(self.rows) == 1:
            return self.rows[0][0]
        total = 0
        for column, value in enumerate(self.rows[0]):
            minor = Matrix([row[:column] + row[column + 1:] for row in self.rows[1:]])
            total += (-1) ** column * value * minor.determinant()
        return total

    def __str__(self):
        width = max(len(str(value)) for row in self.rows for value in row)
        return "\n".join(" ".join(f"{value:>{width}}" for value in row) for row in self.rows)


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a * b, a + b, 3 * a, a.transposed, sep="\n--\n")
print(a ** 10)
print(a.determinant(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).determinant())
print(a == Matrix([[1, 2], [3, 4]]), a != b, a[1, 0], a[0])
a[0, 0] = 10
print(a.rows, a.shape)
for wrong in (lambda: Matrix([[1], [2, 3]]), lambda: a * Matrix([[1, 2, 3]]), lambda: a[5, 0]):
    try:
        wrong()
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
