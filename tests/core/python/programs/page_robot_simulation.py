"""Robots on a grid, commands as methods found by name, collisions as exceptions."""


class Collision(Exception):
    pass


class Grid:
    def __init__(self, width, height):
        self.size, self.robots = (width, height), []

    def free(self, place, mover):
        if not all(0 <= at < limit for at, limit in zip(place, self.size)):
            raise Collision(f"{mover.name} hits the wall at {place}")
        for robot in self.robots:
            if robot is not mover and robot.place == place:
                raise Collision(f"{mover.name} hits {robot.name}")
        return place


class Robot:
    HEADINGS = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}

    def __init__(self, grid, name, place, heading):
        self.grid, self.name, self.place, self.heading = grid, name, place, heading
        grid.robots.append(self)

    def _turn(self, by):
        order = list(self.HEADINGS)
        self.heading = order[(order.index(self.heading) + by) % len(order)]

    L = lambda self: self._turn(-1)
    R = lambda self: self._turn(1)

    def F(self):
        dx, dy = self.HEADINGS[self.heading]
        self.place = self.grid.free((self.place[0] + dx, self.place[1] + dy), self)

    def run(self, program):
        for number, letter in enumerate(program):
            try:
                getattr(self, letter)()
            except Collision as error:
                return f"{error} (step {number})"
            except AttributeError:
                return f"{self.name} does not know {letter}"
        return f"{self.name} stands at {self.place} facing {self.heading}"


grid = Grid(4, 4)
a, b = Robot(grid, "Ada", (0, 0), "N"), Robot(grid, "Bot", (2, 0), "W")
print(a.run("FRFFLF"), b.run("F"), b.run("FF"), a.run("LLFFF"), a.run("X"), sep="\n")
print([(r.name, r.place, r.heading) for r in grid.robots])
