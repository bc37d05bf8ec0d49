"""The commands of ./crm: how they are spelled, what their help says, and who does the work."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from datetime import date
from importlib import import_module

from deploy.places import ROOT

OVERVIEW = """\
Guanxi CRM: customers, contacts and who knows whom, for a company's whole sales and service.

First time here:
  ./crm up --demo        try it with an invented company; prints an address and sign-ins
  ./crm up               start with an empty one; prints how to make the administrator
  ./crm doctor           says what this machine lacks, and how to get it
"""
RINGS = ("lint", "unit", "service", "contract", "flow", "faults", "browser", "docs")

Commands = _SubParsersAction  # argparse gives its sub-command maker no public name


def parser() -> ArgumentParser:
    """The whole command line."""
    top = ArgumentParser(
        prog="./crm", description=OVERVIEW, formatter_class=RawDescriptionHelpFormatter
    )
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    for add in (_up, _user, _migrate, _dead, _audit, _contracts, _revision, _test, _bench, _doctor):
        add(commands)
    return top


def run(options: Namespace) -> int:
    """Hands the command to its module, which is imported only now."""
    module, function = options.does.split(":")
    status: int = getattr(import_module(f"deploy.{module}"), function)(options)
    return status


def _command(
    commands: Commands[ArgumentParser],
    name: str,
    help_line: str,
    description: str,
    *,
    does: str = "",
    venv: bool = True,
    dev: bool = False,
) -> ArgumentParser:
    made = commands.add_parser(
        name, help=help_line, description=description, formatter_class=RawDescriptionHelpFormatter
    )
    made.set_defaults(does=does, needs_venv=venv, needs_dev=dev)
    return made


def _state_option(command: ArgumentParser) -> None:
    command.add_argument(
        "--state",
        metavar="DIR",
        default=str(ROOT / "var"),
        help="folder of the data, keys and logs (default: var)",
    )


def _up(commands: Commands[ArgumentParser]) -> None:
    up = _command(
        commands,
        "up",
        "start Guanxi CRM and keep it running until Ctrl-C",
        "Starts Guanxi CRM and keeps it running until Ctrl-C. The first time it installs what it\n"
        "needs and builds the browser application; later it is ready within seconds. Everything\n"
        "it keeps lies in the state folder and survives restarts.",
        does="up:run",
    )
    up.add_argument(
        "--demo", action="store_true", help="load an invented company once; prints its sign-ins"
    )
    up.add_argument(
        "--suite",
        action="store_true",
        help="a process per service on RabbitMQ and PostgreSQL, as in production; uses AMQP_URL "
        "and DATABASE_URL, else starts its own",
    )
    up.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    up.add_argument("--port", type=int, default=8000, help="port to listen on (default: 8000)")
    _state_option(up)


def _user(commands: Commands[ArgumentParser]) -> None:
    user = _command(
        commands,
        "user",
        "make an administrator or another user, or set a new password",
        "Makes users and sets passwords, while Guanxi CRM runs and while it does not.",
    )
    actions = user.add_subparsers(metavar="ACTION", required=True)
    add = actions.add_parser("add", help="make a user who can sign in")
    add.add_argument("username", help="what the person types to sign in")
    add.add_argument("--name", help="the person's name (default: the user name)")
    add.add_argument(
        "--role",
        action="append",
        required=True,
        help="role to give, such as administrator or sales_rep; may be repeated",
    )
    reset = actions.add_parser("reset-password", help="set a new password for a user")
    reset.add_argument("username", help="whose password")
    for action in (add, reset):
        action.add_argument(
            "--password-stdin",
            action="store_true",
            help="read the password from standard input (default: one for the first sign-in is "
            "made and printed)",
        )
        _state_option(action)
    add.set_defaults(does="users:add")
    reset.set_defaults(does="users:reset_password")


def _migrate(commands: Commands[ArgumentParser]) -> None:
    migrate = _command(
        commands,
        "migrate",
        "bring the databases to this release (up does it too)",
        "Brings every service's database to this release. `up` does the same when it starts.",
        does="databases:migrate_command",
    )
    _state_option(migrate)


def _dead(commands: Commands[ArgumentParser]) -> None:
    dead = _command(
        commands,
        "dead",
        "look at events that no handler could process, and send them again",
        "Events that failed again and again wait here; nothing is dropped. Mend the cause, then\n"
        "redeliver.",
    )
    actions = dead.add_subparsers(metavar="ACTION", required=True)
    listed = actions.add_parser("list", help="what waits, newest first")
    show = actions.add_parser("show", help="one event with its whole body and its error")
    again = actions.add_parser("redeliver", help="hand it, or all of them, to its handler again")
    show.add_argument("id", help="its number, as `dead list` shows it (customers:12)")
    again.add_argument("id", help="its number (customers:12), or all")
    for action, does in ((listed, "list"), (show, "show"), (again, "redeliver")):
        action.set_defaults(does=f"dead:{does}_command")
        _state_option(action)


def _audit(commands: Commands[ArgumentParser]) -> None:
    audit = _command(
        commands,
        "audit",
        "verify that nobody changed the audit",
        "Every record of the audit is a link of a chain whose end is also noted outside of the\n"
        "database (audit-heads.jsonl). Ends with 0 when all links hold and with 2 when one does\n"
        "not; the first of those is named.",
    )
    actions = audit.add_subparsers(metavar="ACTION", required=True)
    verify = actions.add_parser("verify", help="name the first link that does not hold")
    for option, name, meaning in (("from", "first", "first"), ("to", "last", "last")):
        verify.add_argument(
            f"--{option}",
            dest=name,
            type=date.fromisoformat,
            metavar="DAY",
            help=f"the {meaning} day of storing to look at, such as 2026-11-24 (default: all)",
        )
    verify.set_defaults(does="audit:verify")
    _state_option(verify)


def _contracts(commands: Commands[ArgumentParser]) -> None:
    contracts = _command(
        commands,
        "contracts",
        "write what every service promises into its contract.json",
        "Writes what every service promises (entities, fields, commands, permissions, events)\n"
        "into services/*/contract.json and the tables of its README.",
        does="contracts:run",
    )
    contracts.add_argument(
        "--check", action="store_true", help="change nothing; fail when a file is out of date"
    )
    contracts.add_argument(
        "--release",
        action="store_true",
        help="keep today's contracts as those that later changes must stay compatible with",
    )


def _test(commands: Commands[ArgumentParser]) -> None:
    test = _command(
        commands,
        "test",
        "run the tests: all rings, one ring, or the files you name",
        "Runs the tests and brings what they need (PostgreSQL, RabbitMQ, Chromium).\n\n"
        f"Rings: {', '.join(RINGS)} (lint belongs to unit). Without a name all of them run.",
        does="testing:run",
        dev=True,
    )
    test.add_argument(
        "what", nargs="*", metavar="RING|PATH", help="rings, or test files or folders"
    )
    test.add_argument("-k", metavar="WORDS", help="only tests whose name has these words")


def _bench(commands: Commands[ArgumentParser]) -> None:
    bench = _command(
        commands,
        "bench",
        "measure how quick suite mode is on this machine, with its goals beside it",
        "Loads 10,000 and 100,000 invented customers with contacts into a folder of its own and\n"
        "asks what people ask; compares with the least that Python needs. Exit status 1 where a\n"
        "goal is missed. The machine should have nothing else to do.",
        does="bench:run",
        dev=True,
    )
    bench.add_argument("--full", action="store_true", help="up to 1,000,000 customers")
    bench.add_argument(
        "--json", metavar="FILE", help='write the figures as [{"name","unit","value","goal","met"}]'
    )


def _revision(commands: Commands[ArgumentParser]) -> None:
    revision = _command(
        commands,
        "revision",
        "write the next migration of a service after its declarations changed",
        "Compares a service's declarations with a fresh database of its own and writes what\n"
        "differs as the next file in its migrations folder, for you to read and commit.",
        does="revision:run",
        dev=True,
    )
    revision.add_argument("service", help="name of the service, such as customers")
    revision.add_argument("what", help="what changes, in a few words; becomes the file's name")


def _doctor(commands: Commands[ArgumentParser]) -> None:
    _command(
        commands,
        "doctor",
        "say what this machine lacks, and how to get it",
        "Looks at this machine and says what is missing, what it is for and how to get it.",
        does="doctor:run",
        venv=False,
    )
