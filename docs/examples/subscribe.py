"""Hears events of Guanxi CRM at its broker: `python subscribe.py AMQP_ADDRESS`.

The address is what `./crm subscriber add` printed. Events come at least once, so the ids of those
that were dealt with are kept in a file, in the folder where this runs.
"""

import json
import logging
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from kombu import Connection, Consumer, Queue

DONE = Path("subscribe-done.txt")
log = logging.getLogger("subscribe")


def handle(event: dict[str, Any]) -> None:
    """What your system does with a new fact; this one only tells it."""
    log.info("%s %s version %s", event["type"], event["subject"], event["data"].get("version"))


def on_message(message: Any) -> None:
    """Deals with an event, unless that was done before, and only then lets the broker drop it."""
    event = json.loads(message.body)
    if DONE.exists() and event["id"] in DONE.read_text().split():
        log.info("again %s", event["id"])
    else:
        handle(event)
        with DONE.open("a") as done:
            done.write(f"{event['id']}\n")
    message.ack()


def listen(connection: Connection, queue: Queue) -> None:
    with Consumer(connection, queues=[queue], on_message=on_message, prefetch_count=20):
        log.info("listening")
        while True:
            try:
                connection.drain_events(timeout=5)
            except TimeoutError:
                connection.heartbeat_check()


def main(address: str) -> None:
    # The queue is there and may only be read, so nothing is declared. Its name is the user's.
    queue = Queue(unquote(urlsplit(address).username or ""), no_declare=True)
    while True:
        with Connection(address, heartbeat=20) as connection:
            connection.ensure_connection(lambda error, wait: log.info("waits: %s", error))
            try:
                listen(connection, queue)
            except connection.connection_errors as error:
                log.info("connects again: %s", error)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    main(sys.argv[1])
