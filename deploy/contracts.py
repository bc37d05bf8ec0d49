"""`./crm contracts`: what every service promises, written down and compared."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from argparse import Namespace

from deploy.console import Refusal, say, warn
from deploy.readmes import with_tables
from deploy.services import Service, all_services, shown


def run(options: Namespace) -> int:
    """Writes contracts and tables of READMEs; with --check it only says which are out of date."""
    if options.release:
        return _release()
    outdated = [path for service in all_services() for path in _update(service, options.check)]
    for path in outdated:
        if options.check:
            warn(f"{path} is out of date")
        else:
            say(f"wrote {path}")
    if not outdated:
        say("Every contract is up to date.")
        return 0
    if options.check:
        raise Refusal("Run ./crm contracts, look at what changed, and commit it.")
    return 0


def described(service: Service) -> str:
    """The contract of the service as its code declares it now."""
    done = subprocess.run(
        [sys.executable, "-m", service.package, "describe"],
        env={**os.environ, "LOG_LEVEL": "ERROR"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Refusal(
            f"{service.name} cannot describe itself:\n{done.stderr.strip()}\n"
            f"Mend its declarations in {shown(service.folder)} and try again."
        )
    return done.stdout


def _update(service: Service, check: bool) -> list[str]:
    """The files of the service that were, or with check would be, written anew."""
    text = described(service)
    files = {service.contract: text}
    readme = service.folder / "README.md"
    if readme.exists():
        files[readme] = with_tables(readme.read_text(encoding="utf-8"), json.loads(text))
    outdated = []
    for path, wanted in files.items():
        if path.exists() and path.read_text(encoding="utf-8") == wanted:
            continue
        outdated.append(shown(path))
        if not check:
            path.write_text(wanted, encoding="utf-8")
    return outdated


def _release() -> int:
    """Keeps today's contracts as those that later changes must stay compatible with."""
    for service in all_services():
        shutil.copyfile(service.contract, service.released_contract)
        say(f"wrote {shown(service.released_contract)}")
    return 0
