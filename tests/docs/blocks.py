"""The commands that documents show, and how a test runs them without touching anybody's data."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

from tests.running import ROOT

BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
# Tests that run all tests would never end, and a clone of an address needs the network.
SHOWN_ONLY = re.compile(r"^(git clone|cd )|^\./crm test\s*$")


@dataclass(frozen=True)
class Shown:
    """One command line of a document."""

    document: Path
    line: str

    @property
    def serves(self) -> bool:
        """Whether it keeps running until it is stopped."""
        return self.words[:2] == ["./crm", "up"]

    @property
    def words(self) -> list[str]:
        return shlex.split(self.line, comments=True)

    @property
    def name(self) -> str:
        return f"{self.document.relative_to(ROOT)}: {self.line}"


def documents() -> list[Path]:
    """Every page that a reader follows."""
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    return sorted(page for page in pages if page.is_file())


def shown_in(document: Path) -> list[Shown]:
    """The commands of a page, in its order."""
    text = document.read_text(encoding="utf-8")
    lines = [line.strip() for block in BLOCK.findall(text) for line in block.splitlines()]
    commands = [line.removeprefix("$ ") for line in lines if line and not line.startswith("#")]
    return [Shown(document, line) for line in commands if not SHOWN_ONLY.match(line)]


def folder_named(words: list[str]) -> str:
    """The name of the state folder that a command uses; pages leave it out for the usual one."""
    return words[words.index("--state") + 1] if "--state" in words else "var"


def without_place(words: list[str]) -> list[str]:
    """The arguments without the port and folder that a test replaces by its own."""
    kept, skip = [], False
    for word in words:
        if skip:
            skip = False
        elif word in ("--port", "--state"):
            skip = True
        else:
            kept.append(word)
    return kept
