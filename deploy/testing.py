"""`./crm test`: brings what the tests need, runs the rings and says the sum."""

from __future__ import annotations

import os
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deploy.console import Refusal, say
from deploy.lint import run_lint
from deploy.parts import Part, Runner, could_not_run
from deploy.postgres import NOTHING_TO_LOSE, Postgres
from deploy.rings import RINGS, ring_named, ring_of
from deploy.tally import Tally, say_sums


def run(options: Namespace) -> int:
    """Runs what was asked for; status 0 only when nothing failed."""
    parts, lint = _asked_for(options.what)
    with tempfile.TemporaryDirectory(prefix="guanxi-test-") as temporary:
        folder = Path(temporary)
        folder.chmod(0o755)
        tallies = [_lint(folder)] if lint else []
        with _test_database(folder / "postgres") as env:
            tallies += Runner(env, folder, options.k).run(parts)
    return 0 if say_sums(tallies) else 1


def _asked_for(words: list[str]) -> tuple[list[Part], bool]:
    """The parts to run, and whether the code is read too."""
    if not words:
        return [Part(ring, ring.files()) for ring in RINGS], True
    parts: list[Part] = []
    for word in words:
        ring = ring_named(word)
        if ring is not None:
            parts.append(Part(ring, ring.files()))
        elif word != "lint":
            parts.append(_part_of_path(word))
    return parts, "lint" in words or "unit" in words


def _part_of_path(word: str) -> Part:
    path = word.partition("::")[0]
    if not Path(path).exists():
        names = ", ".join(["lint", *(ring.name for ring in RINGS)])
        raise Refusal(f"{path} is neither a ring nor a path. The rings are {names}.")
    return Part(ring_of(path), [word])


def _lint(folder: Path) -> Tally:
    say("== lint: the code is read before it is run")
    try:
        return run_lint(folder)
    except Refusal as refusal:
        return could_not_run("lint", str(refusal))


@contextmanager
def _test_database(folder: Path) -> Iterator[dict[str, str]]:
    """A throw-away PostgreSQL and a folder that all rings share, unless a server is given."""
    if os.environ.get("CRM_TEST_DATABASE_URL"):
        yield {**os.environ, "CRM_TEST_FOLDER": str(folder.parent)}
        return
    server = Postgres(folder, settings=NOTHING_TO_LOSE)
    server.start()
    try:
        # A suite that a test starts must not find the servers of the person who runs the tests.
        hidden = {"DATABASE_URL", "AMQP_URL"}
        env = {name: value for name, value in os.environ.items() if name not in hidden}
        shared = {"CRM_TEST_DATABASE_URL": server.url, "CRM_TEST_FOLDER": str(folder.parent)}
        yield env | shared
    finally:
        server.stop()
