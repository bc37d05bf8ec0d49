"""What a machine must have for one purpose or another, and how it is brought there.

Only the standard library, since the doctor looks before anything is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from deploy.console import Refusal, run_step

BROKER_FOLDERS = (
    Path("/usr/lib/rabbitmq/bin"),
    Path("/usr/local/sbin"),
    Path("/opt/homebrew/sbin"),
)
MISSING_BROKER = (
    "RabbitMQ is not installed. On Debian or Ubuntu: `apt install rabbitmq-server`; on a Mac: "
    "`brew install rabbitmq`; or name a running one with AMQP_URL=amqp://user:password@host/. "
    "Without --suite, ./crm up needs none."
)
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@dataclass(frozen=True)
class Need:
    """A program that comes from the system's packages."""

    name: str
    purpose: str
    packages: tuple[str, ...]
    is_there: Callable[[], bool]

    def how_to_get(self) -> str:
        """The remedy, as a person would type it."""
        return f"on Debian or Ubuntu: apt install {' '.join(self.packages)}"

    def provide(self) -> None:
        """Has it there: as root by apt-get; refuses with the remedy where that is not possible."""
        if self.is_there():
            return
        if os.geteuid() != 0 or shutil.which("apt-get") is None:
            raise Refusal(f"{self.name} is missing ({self.purpose}); {self.how_to_get()}.")
        _update_package_lists()
        run_step(
            f"Installing {self.name}",
            ["apt-get", "install", "-y", "--no-install-recommends", *self.packages],
            remedy=f"Install it by hand, {self.how_to_get()}.",
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )


@cache
def _update_package_lists() -> None:
    run_step(
        "Updating the list of system packages",
        ["apt-get", "update"],
        remedy="Check the network and the package sources of this machine.",
    )


def find_broker() -> Path | None:
    """The rabbitmq-server program; Debian's own wrapper insists on its system user, so not that."""
    for folder in BROKER_FOLDERS:
        if (folder / "rabbitmq-server").exists():
            return folder / "rabbitmq-server"
    found = shutil.which("rabbitmq-server", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    return Path(found) if found else None


def chromium() -> str | None:
    """The path of a Chromium that can be driven by tests."""
    for name in CHROMIUM:
        found = shutil.which(name)
        if found:
            return found
    return None


def _has_chinese_font() -> bool:
    if shutil.which("fc-list"):
        said = subprocess.run(["fc-list", ":lang=zh-tw"], capture_output=True, check=False)
        return bool(said.stdout.strip())
    return any(Path("/usr/share/fonts").glob("**/NotoSansCJK*"))


RABBITMQ = Need(
    "RabbitMQ",
    "./crm up --suite without AMQP_URL, and the flow and faults rings of the tests",
    ("rabbitmq-server",),
    lambda: find_broker() is not None,
)
BROWSER = Need(
    "Chromium",
    "the browser ring of the tests",
    ("chromium",),
    lambda: chromium() is not None,
)
FONTS = Need(
    "A Chinese font",
    "the pictures that the browser ring takes",
    ("fonts-noto-cjk", "fontconfig"),
    _has_chinese_font,
)
