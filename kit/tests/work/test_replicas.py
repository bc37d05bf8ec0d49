"""Replicas follow their owner, whatever order its events come in."""

import pytest
from sqlalchemy import Uuid, select

from crmkit.events.reactions import Unreadable, react
from crmkit.ids import new_id
from crmkit.replica import Replica, rebuild

OWNER, HOME = new_id(), new_id()


@pytest.fixture
def people(busy):
    made = Replica("iam.user", label="{name} ({code})", columns={"department_id": Uuid})
    made.table.create(busy.database.engine)
    return made


def event(version, name="Ann", happened="updated", **more):
    data = {"id": OWNER, "version": version, "name": name, "code": "A1", **more}
    return {
        "id": new_id(),
        "type": f"iam.user.{happened}",
        "source": "/iam",
        "time": "2026-01-01T00:00:00Z",
        "dataversion": 1,
        "data": data,
    }


def tell(busy, people, told):
    react(busy.database, people.reaction("busy"), told)


def row(busy, people):
    with busy.database.session() as db:
        return db.execute(select(people.table)).one_or_none()


def test_an_event_brings_label_and_columns(busy, people):
    tell(busy, people, event(1, department_id=HOME))
    kept = row(busy, people)
    assert (kept.id, kept.label, kept.department_id) == (OWNER, "Ann (A1)", HOME)


def test_an_older_event_that_comes_late_changes_nothing(busy, people):
    tell(busy, people, event(2, "Anna"))
    tell(busy, people, event(1, "Ann"))
    assert row(busy, people).label == "Anna (A1)"


def test_a_late_event_does_not_bring_a_deleted_record_back(busy, people):
    deleted = event(3, happened="deleted", deleted_at="2026-01-02T00:00:00Z")
    tell(busy, people, deleted)
    tell(busy, people, event(2))
    assert row(busy, people).deleted_at is not None
    tell(busy, people, event(4, happened="restored", deleted_at=None))
    assert row(busy, people).deleted_at is None


def test_an_event_without_a_snapshot_is_unreadable(busy, people):
    told = event(1)
    del told["data"]["version"]
    with pytest.raises(Unreadable):
        tell(busy, people, told)


class Owner:
    """A bus on which the owner answers with two pages."""

    def __init__(self, *pages):
        self.pages = list(pages)

    def call(self, service, method, args, headers):
        assert (service, method, args["entity"]) == ("iam", "snapshot", "user")
        items = self.pages.pop(0)
        return {"items": items, "next_cursor": "next" if self.pages else None}


@pytest.fixture
def keys(busy, tmp_path):
    from dataclasses import replace

    from crmkit.access.token import generate_keys

    generate_keys(tmp_path, ["busy"])
    return replace(busy.settings, keys=tmp_path)


def test_a_rebuild_believes_the_owner_even_about_older_versions(busy, people, keys):
    gone = new_id()
    tell(busy, people, event(5, "From the future"))
    tell(busy, people, event(1) | {"data": {**event(1)["data"], "id": gone}})
    busy.bus = Owner([event(3, "Restored")["data"]], [])
    assert rebuild(busy, people, keys) == 1
    assert row(busy, people).label == "Restored (A1)"
