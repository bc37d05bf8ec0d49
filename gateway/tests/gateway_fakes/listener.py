"""Somebody who listens to the event stream."""

import json
import time


class Listener:
    """Reads a stream event by event."""

    def __init__(self, visitor, **options):
        self.answer = visitor.get("/stream", buffered=False, **options)
        assert self.answer.status_code == 200
        self.parts = iter(self.answer.response)

    def events(self, until, patience=3.0):
        """The (name, data) of events up to the first of that name."""
        found = []
        ends = time.monotonic() + patience
        for part in self.parts:
            found += list(parsed(part))
            if any(name == until for name, _ in found):
                return found
            assert time.monotonic() < ends, f"no {until} in {found}"
        raise AssertionError(f"the stream ended without {until}: {found}")

    def rest(self):
        return [event for part in self.parts for event in parsed(part)]

    def close(self):
        self.answer.close()


def parsed(part):
    for block in part.decode().split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.splitlines() if ": " in line)
        if "event" in lines:
            yield lines["event"], json.loads(lines["data"])
