"""The audit: in the transaction of what it tells, or gathered for a moment when it is a view."""

import time
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from crmkit import audit
from crmkit.access.document import Access, access_document
from crmkit.audit import ViewBatch
from crmkit.call import Call, Caller
from crmkit.errors import Unavailable
from crmkit.ids import new_id
from crmkit.store import tables
from crmkit.store.database import Database
from crmkit.testing.postgres import server


@pytest.fixture
def database():
    url = server().database()
    found = Database(url)
    tables.metadata.create_all(found.engine)
    yield found
    found.close()
    server().drop(url)


@pytest.fixture
def call():
    user = new_id()
    access = Access(access_document(user=user, name="陳偉"))
    return Call(Caller(user, new_id(), access), call_id=new_id(), address="192.0.2.7")


def written(database):
    with database.session() as db:
        return [
            row.body
            for row in db.execute(select(tables.outbox).order_by(tables.outbox.c.id))
            if row.kind == "audit"
        ]


def test_a_record_says_who_did_what_on_what_from_where_with_what_result(database, call):
    record_id = new_id()
    with database.session() as db:
        audit.record(
            db, call, service="library", operation="edit", entity="library.shelf",
            record_id=record_id, permission="library.shelf.edit",
            changes={"name": {"from": "A", "to": "B"}},
        )  # fmt: skip
    (found,) = written(database)
    assert found["actor_id"] == call.caller.user_id
    assert found["actor"] == "陳偉"
    assert (found["operation"], found["record_id"]) == ("edit", record_id)
    assert found["changes"] == {"name": {"from": "A", "to": "B"}}
    assert (found["address"], found["result"]) == ("192.0.2.7", "allowed")
    assert (found["session_id"], found["call_id"]) == (call.caller.session_id, call.call_id)


def test_a_record_is_undone_together_with_its_change(database, call):
    with pytest.raises(RuntimeError), database.session() as db:
        audit.record(db, call, service="library", operation="edit")
        raise RuntimeError
    assert written(database) == []


def test_a_denial_is_written_although_its_transaction_is_undone(database, call):
    with pytest.raises(RuntimeError), database.session():
        audit.record_apart(database, call, service="library", operation="edit", result=audit.DENIED)
        raise RuntimeError
    assert [each["result"] for each in written(database)] == ["denied"]


def test_views_are_gathered_and_written_a_moment_later(database, call):
    views = ViewBatch(database, "library", seconds=0.05)
    views.start()
    try:
        for _ in range(20):
            views.add(call, operation="view", entity="library.shelf")
        assert written(database) == []
        deadline = time.monotonic() + 5
        while len(written(database)) < 20 and time.monotonic() < deadline:
            time.sleep(0.02)
    finally:
        views.stop()
    assert len({each["id"] for each in written(database)}) == 20


def test_what_is_gathered_at_the_end_is_written(database, call):
    views = ViewBatch(database, "library", seconds=60)
    views.start()
    views.add(call, operation="view")
    views.stop()
    assert len(written(database)) == 1


def test_views_wait_while_the_database_is_away(database, call):
    class Away:
        def transaction(self, work):
            raise Unavailable("library")

    views = ViewBatch(Away(), "library")
    views.add(call, operation="view")
    with pytest.raises(Unavailable):
        views.flush()
    views._database = database
    assert views.flush() == 1


def test_reading_stops_when_too_many_views_cannot_be_recorded(call, monkeypatch):
    monkeypatch.setattr(audit, "MOST_WAITING", 1)
    views = ViewBatch(SimpleNamespace(), "library")
    views.add(call, operation="view")
    with pytest.raises(Unavailable):
        views.add(call, operation="view")
