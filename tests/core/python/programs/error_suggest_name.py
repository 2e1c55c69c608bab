counter = 1


def work():
    number = 5
    return numbr + counter


work()
