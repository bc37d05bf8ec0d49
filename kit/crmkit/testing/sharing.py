"""What sharing promises for every entity whose records are shared one by one."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from crmkit import clock
from crmkit.access.sharing import EDIT, VIEW
from crmkit.errors import CrmError, Forbidden, Invalid, NotFound
from crmkit.testing.bench import Bench
from crmkit.testing.callers import Person
from crmkit.wire import Json

OPERATION = {"share": "share", "unshare": "share", "shares": "share"}


class Sharing:
    """A record of somebody, and somebody without any grant who may receive it."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.house = bench, bench.house
        self.giver = bench.person()
        self.group_id = bench.house.group()
        self.receiver = bench.house.person(groups=[self.group_id])
        self.record = bench.maker.record(bench.spec)

    def ask(self, person: Person, verb: str, **args: Any) -> Any:
        """The answer of a verb about the record."""
        about = {"entity": self.bench.spec.name, "id": self.record["id"]}
        return self.house.ask(person, verb, **{**about, **args})

    def share(self, may: str = VIEW, *, by: Person | None = None, **values: Any) -> Json:
        """A share, with the receiver unless a group is named."""
        to = values if "group_id" in values else {"user_id": self.receiver.id, **values}
        found: Json = self.ask(by or self.giver, "share", values={"may": may, **to})
        return found

    def change(self, person: Person) -> Json:
        """The record changed by this person."""
        about: Json = {"entity": self.bench.spec.name, "id": self.record["id"]}
        current = self.house.ask(self.bench.maker.boss, "get", **about)
        values = self.bench.maker.change(self.bench.spec, current)
        changed: Json = self.ask(person, "update", values=values, version=current["version"])
        return changed

    def listed(self, person: Person) -> list[str]:
        """The ids of the records that this person's list shows, of this one."""
        where = {"where": {"id": self.record["id"]}}
        page = self.house.ask(person, "list", entity=self.bench.spec.name, **where)
        return [each["id"] for each in page["items"]]


def shared_to_see(bench: Bench, _: str) -> None:
    """Who receives a view of a record reads it in full, and changes nothing."""
    sharing = Sharing(bench)
    sharing.share()
    assert sharing.ask(sharing.receiver, "get")["_can"]["edit"] is False
    assert sharing.listed(sharing.receiver) == [sharing.record["id"]]
    assert sharing.ask(sharing.receiver, "history")["items"][0]["operation"] == "shared"
    with pytest.raises(Forbidden):
        sharing.change(sharing.receiver)


def shared_to_edit(bench: Bench, _: str) -> None:
    """Who receives a record to edit changes it, yet deletes and shares nothing."""
    sharing = Sharing(bench)
    sharing.share(EDIT)
    assert sharing.ask(sharing.receiver, "get")["_can"]["edit"] is True
    assert sharing.change(sharing.receiver)["version"] == 3
    for verb in ("delete", "shares"):
        with pytest.raises(CrmError) as refused:
            sharing.ask(sharing.receiver, verb)
        assert refused.value.code in ("forbidden", "not_found")


def shared_with_nobody_else(bench: Bench, _: str) -> None:
    """A share opens one record to one receiver: no other record, and nobody else."""
    sharing, other = Sharing(bench), bench.maker.record(bench.spec)
    sharing.share()
    with pytest.raises(NotFound):
        sharing.ask(sharing.receiver, "get", id=other["id"])
    with pytest.raises(Forbidden):
        sharing.ask(bench.house.person(), "get")


def shared_with_a_group(bench: Bench, _: str) -> None:
    """A share with a group is for everybody in it, and for nobody beside."""
    sharing = Sharing(bench)
    sharing.share(EDIT, group_id=sharing.group_id)
    assert sharing.change(sharing.receiver)["version"] == 3
    with pytest.raises(Forbidden):
        sharing.ask(bench.house.person(), "get")


def shared_until(bench: Bench, _: str) -> None:
    """A share holds up to and including its last day."""
    sharing = Sharing(bench)
    sharing.share(ends_on=clock.today().isoformat())
    assert sharing.ask(sharing.receiver, "get")["id"] == sharing.record["id"]
    with clock.stopped(clock.now() + timedelta(days=1)):
        with pytest.raises(Forbidden):
            sharing.ask(sharing.receiver, "get")
        assert sharing.ask(sharing.giver, "shares")["items"] == []


def unshared(bench: Bench, _: str) -> None:
    """A share that is taken back opens nothing any more."""
    sharing = Sharing(bench)
    share = sharing.share(EDIT)
    sharing.ask(sharing.giver, "unshare", share_id=share["id"])
    with pytest.raises(Forbidden):
        sharing.ask(sharing.receiver, "get")
    with pytest.raises(NotFound):
        sharing.ask(sharing.giver, "unshare", share_id=share["id"])


def replaced(bench: Bench, _: str) -> None:
    """Sharing again with the same receiver replaces what they had."""
    sharing = Sharing(bench)
    sharing.share(EDIT)
    sharing.share(VIEW)
    (share,) = sharing.ask(sharing.giver, "shares")["items"]
    assert (share["may"], share["user_id"]) == (VIEW, sharing.receiver.id)
    with pytest.raises(Forbidden):
        sharing.change(sharing.receiver)


def within_ones_own_right(bench: Bench, verb: str) -> None:
    """Nobody shares without the permission, what they do not see, or more than they hold."""
    sharing, house = Sharing(bench), bench.house
    share = sharing.share()
    args = {
        "share": {"values": {"user_id": house.person().id}},
        "unshare": {"share_id": share["id"]},
    }
    before = bench.trace()
    with pytest.raises(Forbidden):
        sharing.ask(bench.person(without="share"), verb, **args.get(verb, {}))
    with pytest.raises(NotFound):
        sharing.ask(bench.person("own"), verb, **args.get(verb, {}))
    if verb == "share":
        with pytest.raises(Forbidden):
            sharing.share(EDIT, by=bench.person(without="edit"))
    assert bench.trace() == before


def refused(bench: Bench, _: str) -> None:
    """A share needs one known receiver, a known right and a day to come, each said at its field."""
    sharing = Sharing(bench)
    yesterday = (clock.today() - timedelta(days=1)).isoformat()
    known = sharing.receiver.id
    for field, values in (
        ("user_id", {}),
        ("user_id", {"user_id": known, "group_id": sharing.group_id}),
        ("user_id", {"user_id": sharing.giver.id}),
        ("user_id", {"user_id": sharing.record["id"]}),
        ("group_id", {"group_id": sharing.record["id"]}),
        ("may", {"user_id": known, "may": "delete"}),
        ("ends_on", {"user_id": known, "ends_on": yesterday}),
        ("colour", {"user_id": known, "colour": "red"}),
    ):
        with pytest.raises(Invalid) as wrong:
            sharing.ask(sharing.giver, "share", values=values)
        assert list(wrong.value.errors or {}) == [field]


def share_audited(bench: Bench, verb: str) -> None:
    """Giving and taking back are recorded by the permission, with whom and what."""
    sharing = Sharing(bench)
    share = sharing.share()
    if verb == "unshare":
        sharing.ask(sharing.giver, "unshare", share_id=share["id"])
    about = {"actor_id": sharing.giver.id, "operation": verb}
    (entry,) = bench.house.audit(record_id=sharing.record["id"], **about)
    assert entry["permission"] == bench.spec.permission("share")
    side = "to" if verb == "share" else "from"
    assert entry["changes"]["shares"][side]["user_id"] == sharing.receiver.id


def share_evented(bench: Bench, verb: str) -> None:
    """The event tells who sees the record now, and who saw it before."""
    sharing = Sharing(bench)
    share = sharing.share()
    if verb == "unshare":
        sharing.ask(sharing.giver, "unshare", share_id=share["id"])
    told = bench.house.events(f"{bench.spec.full_name}.{verb}d")
    (event,) = [each for each in told if each["subject"] == sharing.record["id"]]
    side = "scope" if verb == "share" else "scope_before"
    assert event[side]["shares"]["view"] == [sharing.receiver.id]
    assert ("shares" in event["scope"]) == (verb == "share")


CASES = {
    "shared_to_see": (shared_to_see, ("share",)),
    "shared_to_edit": (shared_to_edit, ("share",)),
    "shared_with_nobody_else": (shared_with_nobody_else, ("share",)),
    "shared_with_a_group": (shared_with_a_group, ("share",)),
    "shared_until": (shared_until, ("share",)),
    "unshared": (unshared, ("unshare",)),
    "replaced": (replaced, ("shares",)),
    "within_ones_own_right": (within_ones_own_right, tuple(OPERATION)),
    "refused": (refused, ("share",)),
    "share_audited": (share_audited, ("share", "unshare")),
    "share_evented": (share_evented, ("share", "unshare")),
}
