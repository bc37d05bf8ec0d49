"""`./crm revision`: the next migration of a service, written from what its declarations changed."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from argparse import Namespace
from pathlib import Path
from typing import Any

from deploy.console import Refusal, say
from deploy.postgres import Postgres
from deploy.services import all_services, service_classes, shown

NUMBERED = re.compile(r"^(\d{4})_")


def run(options: Namespace) -> int:
    """Compares the declarations with a fresh database and writes the difference as a migration."""
    from crmkit.store.migrations import differences, migrate, write_revision

    service = _class_of(options.service)
    with tempfile.TemporaryDirectory(prefix="guanxi-revision-") as folder:
        server = Postgres(Path(folder) / "postgres", {"fsync": "off"})
        server.start()
        try:
            url = server.url.replace("/postgres?", f"/guanxi_{service.name}?")
            migrate(service, url)
            if not differences(service, url):
                say("The declarations and the migrations agree; there is nothing to write.")
                return 0
            path = write_revision(service, url, _next_number(service), options.what)
        finally:
            server.stop()
    _tidy(path)
    say(f"Wrote {shown(path)}. Read it, complete it where it guesses, and commit it.")
    return 0


def _tidy(path: Path) -> None:
    """The house's style: Alembic writes another."""
    for words in (("check", "--fix", "--exit-zero", "--select", "F401,I"), ("format",)):
        subprocess.run([sys.executable, "-m", "ruff", *words, "--quiet", str(path)], check=True)


def _class_of(name: str) -> Any:
    known = {service.name: service for service in service_classes()}
    if name not in known:
        names = ", ".join(sorted(each.name for each in all_services()))
        raise Refusal(f"There is no service {name}. Name one of these: {names}.")
    return known[name]


def _next_number(service: Any) -> str:
    from importlib.resources import files

    versions = Path(str(files(service.package).joinpath("migrations", "versions")))
    numbers = [
        found.group(1) for path in versions.iterdir() if (found := NUMBERED.match(path.name))
    ]
    return f"{max(map(int, numbers), default=0) + 1:04d}"
