# A pool of processes: what goes there and comes back is copied, and what cannot be is refused.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures import as_completed

table = {"base": 10}


def square(number):
    return number * number


def power(base, exponent):
    return base**exponent


def with_table(number):
    table["base"] += 1
    return number + table["base"] - len(table)


def broken(number):
    if number == 2:
        raise ValueError(f"no {number}")
    return number


def text_of(error):
    text = str(error)
    return type(error).__name__, text[: text.find(" at 0x")] if " at 0x" in text else text


def main():
    with multiprocessing.Pool(2) as pool:
        print(pool.map(square, range(6)), pool.starmap(power, [(2, 3), (3, 2)]))
        print(pool.apply(power, (2,), {"exponent": 5}), list(pool.imap(square, [3, 1, 2])))
        print(sorted(pool.imap_unordered(square, [3, 1, 2])))
        result = pool.apply_async(square, (7,), callback=lambda value: print("callback", value))
        print(result.get(), result.ready(), result.successful())
        for call in (lambda: pool.map(broken, [1, 2, 3]), lambda: pool.apply(lambda: 1)):
            try:
                print(call())
            except Exception as error:
                print(*text_of(error))

        def local():
            return 1

        try:
            pool.apply(local)
        except Exception as error:
            print(*text_of(error))
    with multiprocessing.Pool(1) as pool:
        print(pool.map(with_table, [1, 2, 3]), table)
        pool.close()
        pool.join()
        try:
            pool.apply(square, (1,))
        except ValueError as error:
            print(error)
    with ProcessPoolExecutor(max_workers=2) as pool:
        futures = {pool.submit(square, number): number for number in (3, 1, 2)}
        print(sorted((futures[future], future.result()) for future in as_completed(futures)))
        print(list(pool.map(power, [1, 2, 3], [2, 2, 2])))
        for function, argument in ((broken, 2), (lambda number: number, 1), (square, (number for number in "ab"))):
            try:
                print(pool.submit(function, argument).result())
            except Exception as error:
                print(*text_of(error), type(error.__cause__).__name__)


if __name__ == "__main__":
    main()
