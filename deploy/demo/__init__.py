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
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime

from crmkit.bus.base import Bus
from deploy.demo import organisation
from deploy.demo.caller import Caller
from deploy.demo.plan import LAST_CODE, customer_records, organisation_records
from deploy.demo.records import Record, generations, resolve

SignIn = dict[str, str]
Progress = Callable[[int, int], None]

AT_A_TIME = 3
NUMBERED = "customer"
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
    administrator = Caller(bus, username, password)
    if not _is_complete(administrator):
        _load_company(administrator, progress)
    own = {
        "role": "administrator",
        "username": username,
        "password": password,
        "name": administrator.user["name"],
    }
    sign_ins = [own, *_sign_ins(administrator, bus, known)]
    administrator.sign_out()
    return sign_ins


def _is_complete(administrator: Caller) -> bool:
    """Whether an earlier run came to its end: its last customer is there."""
    where = {"external_code": LAST_CODE}
    return administrator.find("customers", "customer", where) is not None


def _load_company(administrator: Caller, progress: Progress) -> None:
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
    administrator: Caller, records: list[Record], ids: dict[str, str], progress: Progress
) -> None:
    """Creates the records; each has a key of its own, so that none is made twice.

    Documents with numbers are created one after the other, since their order decides who gets
    which number; the others, generation by generation, a few at a time. The last of the plan comes
    last, since it tells that all the others are there.
    """
    done = 0

    def create(record: Record) -> None:
        nonlocal done
        values = resolve(record.values, ids)
        made = administrator.create(record.service, record.entity, values, f"demo:{record.key}")
        ids[record.key] = made["id"]
        done += 1
        progress(done, len(records))

    with ThreadPoolExecutor(max_workers=AT_A_TIME) as pool:
        for generation in generations(records[:-1]):
            numbered = [each for each in generation if each.entity == NUMBERED]
            for each in numbered:
                create(each)
            others = [each for each in generation if each.entity != NUMBERED]
            list(pool.map(create, others))
    create(records[-1])


def _first_day(administrator: Caller) -> date:
    """The day to which the demo's dates are relative, the same when an interrupted run goes on."""
    code = organisation.DEPARTMENTS[0][0]
    company = administrator.find("iam", "department", {"code": code})
    if company is None:
        raise LookupError(f"the department {code} has just been loaded and is not there")
    return datetime.fromisoformat(company["created_at"]).date()


def _sign_ins(administrator: Caller, bus: Bus, known: Iterable[Mapping[str, str]]) -> list[SignIn]:
    """The sign-ins of the faces of the roles, with new passwords for those not known."""
    remembered = {each["username"]: each["password"] for each in known}
    found = []
    for member in organisation.MEMBERS:
        if not member.signs_in:
            continue
        password = remembered.get(member.username)
        if password is None:
            password = _give_password(administrator, bus, member.username)
        found.append(
            {
                "role": member.role,
                "username": member.username,
                "password": password,
                "name": member.name,
            }
        )
    return found


def _give_password(administrator: Caller, bus: Bus, username: str) -> str:
    """A new password for a demo person, who need not change it at the first sign-in."""
    user = administrator.find("iam", "user", {"username": username})
    if user is None:
        raise LookupError(f"the demo person {username} is not there any more")
    given = administrator.command("iam", "user.set_password", user["id"], {})["password"]
    password = "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(4))
    person = Caller(bus, username, given)
    person.change_password(given, password)
    person.sign_out()
    return password
