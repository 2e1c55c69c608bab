# title: Jobs for an rq worker
# topic: The world outside
# text: enqueue writes the job into Redis and returns at once. A worker, another process, takes it from there; the program may look later, or never.
# open: print "the program goes on"
import time

from redis import Redis
from rq import Queue


def resize(picture, seconds):
    time.sleep(seconds)  # in the worker's process
    return f"{picture} is small now"


queue = Queue(connection=Redis())
#: Nobody waits here: the job is somebody else's from now on.
jobs = [queue.enqueue(resize, "cat.png", 2), queue.enqueue(resize, "dog.png", 1)]
print("the program goes on")
while not all(job.is_finished for job in jobs):
    print([job.get_status() for job in jobs])
    time.sleep(1)
for job in jobs:
    print(job.return_value())
