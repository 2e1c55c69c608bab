# title: Requests in a row
# topic: The world outside
# text: requests.get stands still until the answer is there. Three answers one after the other take as long as all of them together.
# open: print "mail"
# beside: requests_in_threads
# net: https://example.org/weather 200 1.0s "sunny"
# net: https://example.org/news 200 1.5s "quiet"
# net: https://example.org/mail 200 0.5s "no letters"
import time

import requests

PAGES = ["weather", "news", "mail"]


#: The thread waits for the network and does nothing else meanwhile.
def fetch(page):
    answer = requests.get(f"https://example.org/{page}")
    print(f"{page}: {answer.status_code} {answer.text}")


begin = time.perf_counter()
for page in PAGES:
    fetch(page)
print(f"all three after {time.perf_counter() - begin:.1f} s")
