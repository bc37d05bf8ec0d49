"""The state folder: what survives a restart, who uses it now, and which release may touch it."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from deploy.console import Refusal

# Raised when a release changes the folder in a way that older releases would not understand.
STATE_VERSION = 1


@dataclass(frozen=True)
class Running:
    """What a running ./crm up tells other ./crm commands about itself."""

    pid: int
    mode: str
    address: str
    database_url: str
    amqp_url: str | None = None
    management_url: str | None = None


@dataclass(frozen=True)
class State:
    """One state folder (var/ unless told otherwise)."""

    folder: Path

    @property
    def keys(self) -> Path:
        return self.folder / "keys"

    @property
    def postgres(self) -> Path:
        return self.folder / "postgres"

    @property
    def broker(self) -> Path:
        return self.folder / "rabbitmq"

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    @property
    def sign_ins(self) -> Path:
        return self.folder / "demo-signins.json"

    @contextmanager
    def claimed(self) -> Iterator[None]:
        """Holds the folder for this process alone, until it ends, however it ends."""
        self.prepare()
        with (self.folder / "lock").open("a") as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise Refusal(self._in_use()) from error
            # After a kill -9 the file of the dead process would describe this one.
            self._running_file().unlink(missing_ok=True)
            try:
                yield
            finally:
                self._running_file().unlink(missing_ok=True)

    def prepare(self) -> None:
        """Makes the folder, or refuses one that cannot be written or is of a newer release."""
        version = self.folder / "version"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if not version.exists():
                version.write_text(f"{STATE_VERSION}\n", encoding="ascii")
            found = version.read_text(encoding="utf-8").strip()
            if not os.access(self.folder, os.W_OK | os.X_OK):
                raise PermissionError(13, "Permission denied")
        except OSError as error:
            raise Refusal(
                f"The state folder {self.folder} cannot be written ({error.strerror}). Give "
                "yourself the right to write there, or choose another folder with --state."
            ) from error
        self._check_version(found)

    def exists(self) -> bool:
        return (self.folder / "version").exists()

    def announce(self, running: Running) -> None:
        """Tells other ./crm commands how to reach what runs on this folder."""
        file = self._running_file()
        file.touch(mode=0o600)
        file.write_text(json.dumps(asdict(running)), encoding="utf-8")

    def running(self) -> Running | None:
        """What runs on this folder now; None when nothing does."""
        if not self.exists() or not self._is_claimed():
            return None
        try:
            return Running(**json.loads(self._running_file().read_text(encoding="utf-8")))
        except (FileNotFoundError, ValueError, TypeError):
            return None

    def _check_version(self, found: str) -> None:
        if found.isdigit() and int(found) <= STATE_VERSION:
            return
        raise Refusal(
            f"The state folder {self.folder} is of a newer release (version {found}; this one "
            f"knows up to {STATE_VERSION}). Update this checkout, or choose another folder with "
            "--state. Nothing was changed."
        )

    def _is_claimed(self) -> bool:
        with (self.folder / "lock").open("a") as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        return False

    def _in_use(self) -> str:
        running = self.running()
        who = f"at {running.address} (process {running.pid})" if running else "or starting"
        return (
            f"Guanxi CRM is already running {who} on the state folder {self.folder}. Stop it with "
            "Ctrl-C where it runs, or choose another folder with --state and another --port."
        )

    def _running_file(self) -> Path:
        return self.folder / "running.json"
