"""`./crm audit verify`: whether the audit is whole, while Guanxi CRM runs and while it does not."""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace
from pathlib import Path

from deploy.databases import reachable
from deploy.state import State

IAM = "iam"


def verify(options: Namespace) -> int:
    """Names the first link of the chains that does not hold; the exit status tells it too."""
    command = [sys.executable, "-m", IAM, "audit", "verify"]
    for option, day in (("--from", options.first), ("--to", options.last)):
        if day is not None:
            command += [option, day.isoformat()]
    with reachable(State(Path(options.state).resolve())) as env:
        return subprocess.run(command, env=env, check=False).returncode
