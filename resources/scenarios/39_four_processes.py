# title: Four processes
# topic: Threads and processes
# text: Each process has a copy of the program's memory: what it changes there, the parent never sees. Results come back through a queue.
# open: print "Bern"
import multiprocessing
import time

visits = []


def visit(city, hours, results):
    time.sleep(hours / 10)
    visits.append(city)
    results.put((city, len(visits)))


def main():
    results = multiprocessing.Queue()
    tours = {"Oslo": 4, "Rome": 2, "Kyiv": 3, "Bern": 1}
    processes = [multiprocessing.Process(target=visit, args=(city, hours, results)) for city, hours in tours.items()]
    for process in processes:
        process.start()
    print("four started")
    for _ in processes:
        city, seen = results.get()
        print(f"{city}: its process has seen {seen} city")
    for process in processes:
        process.join()
    print(f"the parent has seen {len(visits)}")


if __name__ == "__main__":
    main()
