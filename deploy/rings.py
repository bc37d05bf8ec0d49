"""The rings of tests, from the innermost to the outermost, and what each one needs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from deploy.needs import BROWSER, FONTS, RABBITMQ, Need
from deploy.places import ROOT

RULES = "services/*/tests/test_rules*.py"


@dataclass(frozen=True)
class Ring:
    """A set of tests that makes one kind of promise."""

    name: str
    promise: str
    paths: tuple[str, ...]
    needs: tuple[Need, ...] = ()
    web: bool = False
    without: str | None = None
    workers: int = 1
    """Test processes side by side."""
    beside: bool = False
    """Whether it may run beside another ring, since suites that it starts leave a core idle."""

    def files(self) -> list[str]:
        """What pytest is given; empty when nobody has written a test of this ring."""
        found = [path for pattern in self.paths for path in sorted(ROOT.glob(pattern))]
        return [str(path.relative_to(ROOT)) for path in found if _has_tests(path)]


def _has_tests(path: Path) -> bool:
    return path.is_file() or any(path.rglob("test_*.py"))


RINGS = (
    Ring(
        "unit",
        "kit, gateway, commands and business rules do what they say",
        ("kit/tests", "gateway/tests", "tests/deploy", RULES),
        needs=(RABBITMQ,),
        workers=2,
    ),
    Ring(
        "service",
        "every entity and command of a service, on a real PostgreSQL",
        ("services/*/tests",),
        without=RULES,
        workers=2,
    ),
    Ring(
        "contract",
        "walls, contracts, languages, migrations and house rules",
        ("tests/contract",),
        workers=2,
    ),
    Ring(
        "flow",
        "the whole thing from the command line and the API, in both modes",
        ("tests/flow",),
        needs=(RABBITMQ,),
        web=True,
        beside=True,
    ),
    Ring(
        "faults",
        "processes killed and brokers stopped, with every change once in effect",
        ("tests/faults",),
        needs=(RABBITMQ,),
        web=True,
        beside=True,
    ),
    Ring(
        "browser",
        "what people see and do, in Chromium",
        ("tests/browser",),
        needs=(BROWSER, FONTS),
        web=True,
        beside=True,
    ),
    Ring(
        "docs",
        "every command that the documents show",
        ("tests/docs",),
        needs=(RABBITMQ,),
        web=True,
        beside=True,
    ),
)


def ring_named(name: str) -> Ring | None:
    return next((ring for ring in RINGS if ring.name == name), None)


def ring_of(path: str) -> Ring:
    """The ring that a test file or folder belongs to."""
    inside = Path(path).resolve()
    for ring in RINGS:
        for pattern in ring.paths:
            for folder in ROOT.glob(pattern):
                if inside == folder or folder in inside.parents:
                    return ring
    return RINGS[0]
