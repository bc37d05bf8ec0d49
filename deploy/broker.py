"""A RabbitMQ of our own, from the distribution's package: private name, ports, files and cookie."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from deploy.console import Refusal, say
from deploy.needs import MISSING_BROKER, find_broker
from deploy.processes import kill_group, last_lines, running, spawn, stop

NODE = "guanxi@localhost"
USER = "guanxi"
START_SECONDS = 90.0
STOP_SECONDS = 30.0


@dataclass
class Broker:
    """One RabbitMQ under a folder, on loopback only; its port stays the same over restarts."""

    folder: Path
    port: int = 0
    management_port: int = 0
    process: subprocess.Popen[bytes] | None = None
    name_server: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        self.port = self.port or free_port()
        self.management_port = self.management_port or free_port()

    @property
    def log(self) -> Path:
        return self.folder / "rabbitmq.log"

    @property
    def url(self) -> str:
        """The address with its password, which is made with the folder."""
        return f"amqp://{USER}:{self._password()}@127.0.0.1:{self.port}/"

    @property
    def management_url(self) -> str:
        """Where users and queues are made and counted, with the same password."""
        return f"http://{USER}:{self._password()}@127.0.0.1:{self.management_port}"

    def start(self) -> None:
        """Has the broker accept connections; returns when it does."""
        self.launch()
        self.wait_until_ready()

    def launch(self) -> None:
        """Starts the broker without waiting; it takes seconds that others can use."""
        program = find_broker()
        if program is None:
            raise Refusal(MISSING_BROKER)
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._end_leftover()
        self._write_configuration()
        env = self._environment()
        self._start_name_server(env)
        self.process = spawn([str(program)], env=env, log=self.log, cwd=self.folder)

    def stop(self) -> None:
        """A clean end: queues and messages are on disk."""
        if self.process is not None:
            stop(self.process, grace=STOP_SECONDS)
            self.process = None
        if self.name_server is not None:
            stop(self.name_server)
            self.name_server = None

    def kill(self) -> None:
        """SIGKILL, as when the machine loses its power; for tests."""
        if self.process is not None:
            kill_group(self.process)
            self.process.wait()
            self.process = None
        if self.name_server is not None:
            kill_group(self.name_server)
            self.name_server.wait()
            self.name_server = None

    def _password(self) -> str:
        return self._secret("password")

    def _secret(self, name: str) -> str:
        secret = self.folder / name
        if not secret.exists():
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            secret.touch(mode=0o600)
            secret.write_text(secrets.token_hex(16), encoding="ascii")
        return secret.read_text(encoding="ascii")

    def _write_configuration(self) -> None:
        lines = (
            f"listeners.tcp.local = 127.0.0.1:{self.port}",
            f"default_user = {USER}",
            f"default_pass = {self._password()}",
            "default_user_tags.administrator = true",
            "management.tcp.ip = 127.0.0.1",
            f"management.tcp.port = {self.management_port}",
            "default_permissions.configure = .*",
            "default_permissions.read = .*",
            "default_permissions.write = .*",
            # A developer's disk is often fuller than the default limit likes.
            "disk_free_limit.absolute = 50MB",
            "log.console = true",
            "log.console.level = warning",
            "log.file = false",
        )
        # Erlang lets in whoever knows this cookie, and insists that only the owner may read it.
        self._secret(".erlang.cookie")
        (self.folder / ".erlang.cookie").chmod(0o600)
        configuration = self.folder / "rabbitmq.conf"
        configuration.touch(mode=0o600)
        configuration.write_text("\n".join(lines) + "\n", encoding="ascii")
        (self.folder / "enabled_plugins").write_text("[rabbitmq_management].\n", encoding="ascii")

    def _environment(self) -> dict[str, str]:
        folder = str(self.folder)
        return {
            "PATH": f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "HOME": folder,
            "ERL_EPMD_ADDRESS": "127.0.0.1",
            "ERL_EPMD_PORT": str(free_port()),
            "ERL_CRASH_DUMP": "/dev/null",
            "RABBITMQ_CONF_ENV_FILE": "/dev/null",
            "RABBITMQ_NODENAME": NODE,
            "RABBITMQ_DIST_PORT": str(free_port()),
            "RABBITMQ_CONFIG_FILE": f"{folder}/rabbitmq.conf",
            "RABBITMQ_ENABLED_PLUGINS_FILE": f"{folder}/enabled_plugins",
            "RABBITMQ_MNESIA_BASE": f"{folder}/mnesia",
            "RABBITMQ_LOG_BASE": f"{folder}/log",
            "RABBITMQ_SCHEMA_DIR": f"{folder}/schema",
            "RABBITMQ_GENERATED_CONFIG_DIR": f"{folder}/config",
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": (
                f"-kernel inet_dist_use_interface {{127,0,0,1}} -guanxi folder {folder}"
            ),
        }

    def _start_name_server(self, env: dict[str, str]) -> None:
        """Erlang's epmd in the foreground: RabbitMQ would leave one behind as a daemon."""
        epmd = shutil.which("epmd", path=env["PATH"])
        if epmd is None:
            return
        command = [epmd, "-port", env["ERL_EPMD_PORT"], "-address", "127.0.0.1"]
        self.name_server = spawn(command, env=env, log=self.log)
        wait_for_port(int(env["ERL_EPMD_PORT"]), 5.0)

    def _end_leftover(self) -> None:
        """After a kill -9 of ./crm the old broker may still be writing its files."""
        for process in psutil.process_iter(["pid", "name"]):
            if "beam" not in (process.info["name"] or ""):
                continue
            old = running(process.info["pid"], f"-guanxi folder {self.folder}")
            if old is None:
                continue
            old.send_signal(signal.SIGTERM)
            try:
                old.wait(STOP_SECONDS)
            except psutil.TimeoutExpired:
                old.kill()

    def wait_until_ready(self) -> None:
        """Returns when the launched broker greets; refuses with the end of its log otherwise."""
        deadline = time.monotonic() + START_SECONDS
        assert self.process is not None
        while time.monotonic() < deadline and self.process.poll() is None:
            if speaks_amqp("127.0.0.1", self.port):
                return
            time.sleep(0.1)
        self.stop()
        raise Refusal(
            f"RabbitMQ did not start:\n{last_lines(self.log)}\n"
            f"Its whole log is {self.log}; mend what it names, or name a running one with AMQP_URL."
        )


def free_port() -> int:
    """A port of the loopback interface that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for_port(port: int, seconds: float) -> None:
    """Returns when somebody listens on the loopback port, or after that many seconds."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)


def speaks_amqp(host: str, port: int) -> bool:
    """Whether an AMQP 0-9-1 server greets there; an open port alone is too early."""
    try:
        with socket.create_connection((host, port), timeout=2) as connection:
            connection.sendall(b"AMQP\x00\x00\x09\x01")
            return connection.recv(1) == b"\x01"
    except OSError:
        return False


def without_password(url: str) -> str:
    """The address as it may be shown to people and written to logs."""
    return re.sub(r"//([^:/@]+):[^@]*@", r"//\1:***@", url)


def main() -> int:
    """`python -m deploy.broker FOLDER`: a throw-away broker for tests by hand, until Ctrl-C."""
    broker = Broker(Path(sys.argv[1]).resolve())
    broker.start()
    say(broker.url)
    try:
        signal.pause()
    except KeyboardInterrupt:
        say("stopping")
    finally:
        broker.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
