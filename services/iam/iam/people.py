"""`python -m iam user add|reset-password`: people by the command line, with no bus running."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit import audit
from crmkit.call import Call
from crmkit.errors import CrmError, Invalid
from crmkit.events.contract import declaration
from crmkit.settings import SettingMissingError, Settings
from iam import changes, notices, passwords, sessions
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.user import User, spelled
from iam.rules.passwords import generated
from iam.service import IamService


class Mistake(Exception):  # noqa: N818 - read as what it is
    """What the command line asks for cannot be done; the message says why."""


def main(argv: Sequence[str]) -> int:
    """The exit status: 0 when done, 1 with a sentence when not."""
    options = parser().parse_args(argv)
    try:
        said = run(IamService(Settings.from_env()), options, _read_password(options))
    except (Mistake, CrmError, SettingMissingError) as error:
        sys.stderr.write(f"{_told(error)}\n")
        return 1
    sys.stdout.write(f"{said}\n")
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line for people."""
    made = argparse.ArgumentParser(prog="python -m iam user", description="People who sign in.")
    commands = made.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="add a person who may sign in")
    add.add_argument("--name", required=True)
    add.add_argument("--role", required=True, action="append", metavar="CODE")
    reset = commands.add_parser("reset-password", help="give a person a new password")
    for each in (add, reset):
        each.add_argument("--username", required=True)
        each.add_argument("--password-stdin", action="store_true", help="read it from input")
    return made


def run(service: IamService, options: argparse.Namespace, password: str | None) -> str:
    """Does what is asked in one transaction; what to tell the person at the terminal."""

    def work(db: Db) -> str:
        call = service.own_call(db)
        service.learn(db, declaration(IamService))
        user = _added(service, db, call, options) if options.command == "add" else None
        if user is None:
            user = _found(db, options.username)
            service.notify(db, user.id, notices.GIVEN, call)
        return _give_password(db, call, user, password)

    return service.database.transaction(work)


def _added(service: IamService, db: Db, call: Call, options: argparse.Namespace) -> User:
    name = spelled(options.username)
    taken = select(User.id).where(User.username == name, User.deleted_at.is_(None))
    if db.scalar(taken) is not None:
        raise Mistake(f"there is a person with the username {name}; see user reset-password")
    roles = [_role(db, code) for code in options.role]
    user = service.add(db, call, User(name=options.name, username=name))
    for role in roles:
        service.add(db, call, RoleAssignment(user_id=user.id, role_id=role.id))
    return user


def _role(db: Db, code: str) -> Role:
    role = db.scalar(select(Role).where(Role.code == code, Role.deleted_at.is_(None)))
    if role is None:
        known = ", ".join(db.scalars(select(Role.code).where(Role.deleted_at.is_(None))))
        raise Mistake(f"there is no role {code}; the roles are: {known}")
    return role


def _found(db: Db, username: str) -> User:
    name = spelled(username)
    user = db.scalar(select(User).where(User.username == name, User.deleted_at.is_(None)))
    if user is None:
        raise Mistake(f"there is nobody with the username {name}")
    return user


def _give_password(db: Db, call: Call, user: User, password: str | None) -> str:
    if password is not None:
        passwords.refuse_weak(user, password, "password")
    given = password or generated()
    passwords.set_password(db, user.id, given, must_change=password is None)
    sessions.end_all(db, user.id, "password_changed")
    changes.tell(db, {user.id})
    audit.record(
        db, call, service="iam", operation="set_password", entity="iam.user", record_id=user.id
    )
    if password is not None:
        return f"{user.username} can sign in."
    return f"{user.username} can sign in once with this password and then chooses another:\n{given}"


def _read_password(options: argparse.Namespace) -> str | None:
    return sys.stdin.readline().rstrip("\r\n") if options.password_stdin else None


def _told(error: Exception) -> str:
    if isinstance(error, Invalid):
        told = error.to_wire("en")["errors"].values()
        return " ".join(each["message"] for each in told)
    return str(error.to_wire("en")["detail"]) if isinstance(error, CrmError) else str(error)
