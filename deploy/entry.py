"""The two stages of ./crm: any Python ≥ 3.11 prepares .venv, then the command runs inside it."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from deploy import bootstrap, cli
from deploy.console import Refusal, warn
from deploy.places import ROOT, venv_python


def main(arguments: Sequence[str]) -> int:
    """Runs one ./crm command and gives its exit status."""
    options = cli.parser().parse_args(arguments)
    try:
        if options.needs_venv:
            _prepare(options, arguments)
        return cli.run(options)
    except Refusal as refusal:
        warn(f"crm: {refusal}")
        return 1
    except KeyboardInterrupt:
        return 130


def _prepare(options: Namespace, arguments: Sequence[str]) -> None:
    locks = [bootstrap.RUNTIME_LOCK]
    if options.needs_dev:
        locks = [bootstrap.DEV_LOCK]
    bootstrap.ensure_environment(*locks)
    if bootstrap.runs_inside_venv():
        return
    python = str(venv_python())
    sys.stdout.flush()
    os.execv(python, [python, str(ROOT / "crm"), *arguments])  # noqa: S606 - this is the point
