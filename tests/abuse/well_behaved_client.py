"""A well-behaved client as a process.

It sends a request every 50 ms until its standard input ends, then prints as JSON the number of requests and of wrong
responses, and the longest latency in seconds.
"""

import http.client
import json
import select
import sys
import time
from urllib.parse import urlsplit

QUERY = json.dumps({"query": "{ clientes(first: 5) { nodes { nombre contactos(first: 3) { nodes { nombre } } } } }"})
INTERVAL = 0.05


def main(url: str) -> None:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
    latencies, expected, wrong = [], None, 0
    while not select.select([sys.stdin], [], [], INTERVAL)[0]:
        begin = time.perf_counter()
        connection.request("POST", "/graphql", QUERY, {"content-type": "application/json"})
        answer = connection.getresponse().read()
        latencies.append(time.perf_counter() - begin)
        expected = expected or answer
        wrong += answer != expected or b"errors" in answer
    print(json.dumps({"requests": len(latencies), "wrong": wrong, "worst": max(latencies, default=0.0)}))


if __name__ == "__main__":
    main(sys.argv[1])
