# title: Requests in threads
# topic: The world outside
# text: A thread may stand still without harm. With one thread for each request, the answers come side by side: as long as the slowest takes.
# open: print "weather"
# beside: requests_in_a_row
# net: https://example.org/weather 200 1.0s "sunny"
# net: https://example.org/news 200 1.5s "quiet"
# net: https://example.org/mail 200 0.5s "no letters"
import threading
import time

import requests

PAGES = ["weather", "news", "mail"]


def fetch(page):
    #: This blocks the thread that asked, and nobody else.
    answer = requests.get(f"https://example.org/{page}")
    print(f"{page}: {answer.status_code} {answer.text}")


begin = time.perf_counter()
threads = [threading.Thread(target=fetch, args=(page,)) for page in PAGES]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"all three after {time.perf_counter() - begin:.1f} s")
