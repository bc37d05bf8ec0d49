"""`python -m iam audit verify`: the audit's chains by the command line, with no bus running."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from functools import partial

from sqlalchemy.orm import Session as Db

from crmkit.errors import CrmError
from crmkit.settings import SettingMissingError, Settings
from iam.audit_verify import Days, Fault
from iam.audit_walk import Step, Walk
from iam.commands.audit import in_words
from iam.service import IamService

BROKEN = 2


def main(argv: Sequence[str]) -> int:
    """The exit status: 0 when every link holds, 2 when one does not, 1 when none can be asked."""
    options = parser().parse_args(argv)
    try:
        service = IamService(Settings.from_env())
        checked, fault = verify(service, Days(options.first, options.last))
    except (CrmError, SettingMissingError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if fault is not None:
        sys.stderr.write(f"The audit is not whole. {in_words(fault, 'en')}\n")
        return BROKEN
    heads = service.heads_file
    sys.stdout.write(f"The audit is whole: {checked} records, every link holds.\n")
    if not heads.exists():
        sys.stdout.write(f"There is no {heads} yet: the database alone says where it ends.\n")
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line for the audit."""
    made = argparse.ArgumentParser(prog="python -m iam audit", description="The audit's chains.")
    commands = made.add_subparsers(dest="command", required=True)
    asked = commands.add_parser("verify", help="name the first link that does not hold")
    asked.add_argument("--from", dest="first", type=date.fromisoformat, metavar="DAY")
    asked.add_argument("--to", dest="last", type=date.fromisoformat, metavar="DAY")
    return made


def verify(service: IamService, days: Days) -> tuple[int, Fault | None]:
    """How many links hold, and the first thing that does not."""
    walk = Walk(days, service.heads_file, service.keyring)
    checked, after = 0, None
    while True:
        step = service.database.transaction(partial(_step, walk, after))
        checked, after = checked + step.checked, step.after
        if after is None:
            return checked, step.fault


def _step(walk: Walk, after: str | None, db: Db) -> Step:
    return walk.step(db, after)
