"""The ends of the audit's chains, signed and noted outside of the database.

A chain proves what lies inside it, neither its end nor that it was not made anew as a whole. A line
in a file that the database's administrator cannot reach proves both up to that line.
"""

from __future__ import annotations

import os
import threading
from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature

from crmkit import clock, wire
from crmkit.access.token import Keyring
from crmkit.errors import CrmError
from crmkit.logs import logger
from crmkit.store.database import Database
from iam import audit_chain
from iam.audit_chain import End

log = logger(__name__)

EVERY_SECONDS = 180.0
PAGE = 500
SIGNER = "iam"
# One key signs tokens and documents as well; no bytes of theirs begin like this.
PURPOSE = b"guanxi audit head\n"


@dataclass(frozen=True)
class Head:
    """A chain's end as it was noted; `genuine` tells whether IAM's key signed it."""

    service: str
    day: date
    number: int
    hash: bytes
    at: str
    genuine: bool


class HeadWriter:
    """Notes the ends that moved, every few minutes and when the process stops."""

    def __init__(self, database: Database, keyring: Keyring, path: Path) -> None:
        self._database, self._keyring, self._path = database, keyring, path
        self._written: dict[str, End] = {}
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def started(self) -> bool:
        """Whether this process notes already."""
        return self._thread is not None

    def start(self) -> None:
        """Begins to note; once per process however often it is called."""
        with self._lock:
            if self._thread is not None:
                return
            self._thread = threading.Thread(target=self._run, name="audit-heads", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Notes what moved since and ends; a process that stored nothing has nothing to note."""
        if self._thread is None:
            return
        self._stopping.set()
        self._thread.join(timeout=5)
        self._try()

    def write(self) -> int:
        """Notes the ends that moved since the last time; gives their number."""
        ends = self._database.transaction(audit_chain.ends)
        moved = {name: end for name, end in ends.items() if self._written.get(name) != end}
        lines = [_line(self._keyring, name, end) for name, end in moved.items()]
        if lines:
            _append(self._path, b"".join(lines))
        self._written |= moved
        for name, end in moved.items():
            day, hashed = end.day.isoformat(), end.hash.hex()
            log.info("audit head", of=name, day=day, number=end.number, hash=hashed)
        return len(moved)

    def _run(self) -> None:
        while not self._stopping.wait(EVERY_SECONDS):
            self._try()

    def _try(self) -> None:
        try:
            self.write()
        except (CrmError, OSError) as error:
            log.error("the audit's heads are not noted", path=str(self._path), error=str(error))


def page(path: Path, keyring: Keyring, offset: int = 0) -> tuple[list[Head], int | None]:
    """Noted ends from a place of the file on, oldest first, and the place of the next ones.

    A line that a crash cut off is none.
    """
    if not path.exists():
        return [], None
    heads: list[Head] = []
    with path.open("rb") as file:
        file.seek(offset)
        for line in islice(file, PAGE):
            try:
                told = wire.loads(line)
            except wire.DecodeError:
                log.warning("a line of the audit's heads cannot be read", path=str(path))
                continue
            heads.append(_head(keyring, told))
        return heads, file.tell() if file.peek(1) else None


def _line(keyring: Keyring, service: str, end: End) -> bytes:
    told = {
        "service": service,
        "day": end.day.isoformat(),
        "number": end.number,
        "hash": end.hash.hex(),
        "at": wire.moment(clock.now()),
    }
    signature = keyring.private().sign(PURPOSE + wire.canonical(told))
    return wire.canonical({**told, "signature": b64encode(signature).decode()}) + b"\n"


def _append(path: Path, lines: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as file:
        if file.tell() and not _ends_whole(file):
            lines = b"\n" + lines
        file.write(lines)
        file.flush()
        os.fsync(file.fileno())


def _ends_whole(file: Any) -> bool:
    file.seek(-1, 2)
    return bool(file.read(1) == b"\n")


def _head(keyring: Keyring, told: wire.Json) -> Head:
    signature = b64decode(told.get("signature") or "")
    signed = {name: value for name, value in told.items() if name != "signature"}
    try:
        keyring.public(SIGNER).verify(signature, PURPOSE + wire.canonical(signed))
        genuine = True
    except InvalidSignature:
        genuine = False
    return Head(
        service=told["service"],
        day=date.fromisoformat(told["day"]),
        number=told["number"],
        hash=bytes.fromhex(told["hash"]),
        at=told["at"],
        genuine=genuine,
    )
