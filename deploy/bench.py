"""`./crm bench`: the figures of this machine, taken by tests/bench."""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace

from deploy.needs import RABBITMQ
from deploy.places import ROOT


def run(options: Namespace) -> int:
    """Measures, prints, and gives 1 where a goal was missed. Raises Refusal without RabbitMQ."""
    RABBITMQ.provide()
    command = [sys.executable, "-m", "tests.bench"]
    command += ["--full"] if options.full else []
    command += ["--json", options.json] if options.json else []
    return subprocess.run(command, cwd=ROOT, check=False).returncode
