"""A company to play with: 澄嶼感測, a maker of sensors, with its customers of three scripts.

    from deploy import demo

    sign_ins = demo.load(bus, username="admin", password="…", known=sign_ins_of_last_time)

`load` needs a running suite (embedded or not) and an administrator who can sign in, and loads
everything through the services' own verbs, so that events, numbers, history and audit exist as if
people had typed it. The data is the same on every installation, dates being relative to the day it
was loaded; passwords are random for each. Running it twice changes nothing; a run that was
interrupted goes on where it stopped if it is repeated within a day.
"""

import secrets
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime

from crmkit.bus.base import Bus
from deploy.demo import organisation
from deploy.demo.administrator import Administrator
from deploy.demo.plan import LAST_CODE, customer_records, organisation_records
from deploy.demo.records import Record, resolve

SignIn = dict[str, str]
Progress = Callable[[int, int], None]

# Without letters that look alike, in groups that are read aloud easily.
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def load(
    bus: Bus,
    *,
    username: str,
    password: str,
    known: Iterable[Mapping[str, str]] = (),
    progress: Progress = lambda done, total: None,
) -> list[SignIn]:
    """Loads the demo company and answers one sign-in per shipped role, the administrator's first.

    Each is {"role", "username", "password", "name"}. `known` are the sign-ins of the last time,
    kept by the caller: who is among them keeps the password, the others get a new one. `progress`
    is called with the number of records done and of all.
    """
    administrator = Administrator(bus, username, password)
    if not _is_complete(administrator):
        _load_company(administrator, progress)
    own = {
        "role": "administrator",
        "username": username,
        "password": password,
        "name": administrator.user["name"],
    }
    sign_ins = [own, *_sign_ins(administrator, known)]
    administrator.sign_out()
    return sign_ins


def _is_complete(administrator: Administrator) -> bool:
    """Whether an earlier run came to its end: its last customer is there."""
    where = {"external_code": LAST_CODE}
    return administrator.find("customers", "customer", where) is not None


def _load_company(administrator: Administrator, progress: Progress) -> None:
    roles = administrator.every("iam", "role")
    ids = {f"role:{each['code']}": each["id"] for each in roles}
    _create(administrator, organisation_records(), ids, lambda done, total: None)
    for department, manager in organisation.MANAGERS.items():
        administrator.change(
            "iam",
            "department",
            ids[f"department:{department}"],
            {"manager_id": ids[f"user:{manager}"]},
        )
    _create(administrator, customer_records(_first_day(administrator)), ids, progress)


def _create(
    administrator: Administrator, records: list[Record], ids: dict[str, str], progress: Progress
) -> None:
    """Creates the records in order; each has a key of its own, so that none is made twice."""
    for done, each in enumerate(records, start=1):
        values = resolve(each.values, ids)
        key = f"demo:{each.key}"
        ids[each.key] = administrator.create(each.service, each.entity, values, key)["id"]
        progress(done, len(records))


def _first_day(administrator: Administrator) -> date:
    """The day to which the demo's dates are relative, the same when an interrupted run goes on."""
    code = organisation.DEPARTMENTS[0][0]
    company = administrator.find("iam", "department", {"code": code})
    if company is None:
        raise LookupError(f"the department {code} has just been loaded and is not there")
    return datetime.fromisoformat(company["created_at"]).date()


def _sign_ins(administrator: Administrator, known: Iterable[Mapping[str, str]]) -> list[SignIn]:
    """The sign-ins of the faces of the roles, with new passwords for those not known."""
    remembered = {each["username"]: each["password"] for each in known}
    found = []
    for member in organisation.MEMBERS:
        if not member.signs_in:
            continue
        password = remembered.get(member.username)
        if password is None:
            password = _set_password(administrator, member.username)
        found.append(
            {
                "role": member.role,
                "username": member.username,
                "password": password,
                "name": member.name,
            }
        )
    return found


def _set_password(administrator: Administrator, username: str) -> str:
    user = administrator.find("iam", "user", {"username": username})
    if user is None:
        raise LookupError(f"the demo person {username} is not there any more")
    given, chosen = _made_up(), _made_up()
    administrator.command("iam", "user.set_password", user["id"], {"password": given})
    administrator.choose_password(username, given, chosen)
    return chosen


def _made_up() -> str:
    groups = ["".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(4)]
    return "-".join(groups)
