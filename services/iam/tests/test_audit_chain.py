"""The audit's chain: whole under many writers, and broken by whatever a superuser does to it."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, text

from crmkit import clock
from crmkit.access.token import Keyring, generate_keys
from crmkit.ids import new_id
from iam import audit_chain, audit_heads, audit_store, audit_verify
from iam.audit_heads import HeadWriter
from iam.audit_verify import Days
from iam.audit_walk import Walk
from iam.auditing import main, verify
from iam.tables import audit_link

DAY = datetime(2026, 11, 24, 12, tzinfo=UTC)
RECORDS = 12


def record(**values):
    known = {
        "id": new_id(),
        "at": "2026-11-24T10:00:00.123456Z",
        "actor_id": new_id(),
        "actor": "陳偉",
        "operation": "edit",
        "entity": "library.book",
        "record_id": new_id(),
        "permission": "library.book.edit",
        "result": "allowed",
        "changes": {"title": {"from": "A", "to": "B"}, "price": {"from": 1.10, "to": 1e21}},
        "detail": {"phone": "0912 345 678"},
        "address": "192.0.2.1",
        "call_id": new_id(),
        "service": "library",
    }
    return {**known, **values}


def keep(iam, *records):
    with iam.session() as db:
        audit_store.keep(db, records)


def writer(iam, folder):
    return HeadWriter(iam.service.database, iam.service.keyring, folder / "heads.jsonl")


@pytest.fixture
def chained(iam, tmp_path):
    """Two days of a chain, whose ends are noted outside."""
    iam.service.heads_file = tmp_path / "heads.jsonl"
    with clock.stopped(DAY):
        keep(iam, *(record() for _ in range(RECORDS)))
        clock.advance(timedelta(days=1))
        keep(iam, *(record() for _ in range(RECORDS)))
        writer(iam, tmp_path).write()
    return iam


def fault(iam, days=None):
    return verify(iam.service, days or Days())[1]


def found(iam):
    told = fault(iam)
    return told and (told.code, str(told.place))


def do(iam, *statements):
    with iam.session() as db:
        for statement in statements:
            db.execute(text(statement))


def id_of(iam, number, day="2026-11-24"):
    with iam.session() as db:
        where = (audit_link.c.number == number, audit_link.c.day == day)
        return db.scalar(select(audit_link.c.record_id).where(*where))


def test_an_untouched_audit_is_whole(chained):
    assert verify(chained.service, Days()) == (2 * RECORDS, None)


def test_a_repeat_of_the_same_record_changes_nothing(iam):
    same = record()
    keep(iam, same, same)
    keep(iam, same)
    assert verify(iam.service, Days()) == (1, None)


def test_an_edited_record_is_named(chained):
    do(chained, f"UPDATE audit_record SET actor = 'nobody' WHERE id = '{id_of(chained, 5)}'")
    assert found(chained) == ("changed", "library/2026-11-24/5")


def test_an_edited_value_inside_the_changes_is_named(chained):
    path = "jsonb_set(changes, '{title,to}', '\"C\"')"
    do(chained, f"UPDATE audit_record SET changes = {path} WHERE id = '{id_of(chained, 5)}'")
    assert found(chained) == ("changed", "library/2026-11-24/5")


def test_a_value_added_to_an_empty_column_is_named(chained):
    do(chained, f"UPDATE audit_record SET count = 3 WHERE id = '{id_of(chained, 5)}'")
    assert found(chained) == ("changed", "library/2026-11-24/5")


def test_a_deleted_record_is_named(chained):
    do(chained, f"DELETE FROM audit_record WHERE id = '{id_of(chained, 7)}'")
    assert found(chained) == ("missing", "library/2026-11-24/7")


def test_a_record_deleted_together_with_its_link_leaves_a_gap(chained):
    gone = id_of(chained, 7)
    do(
        chained,
        f"DELETE FROM audit_record WHERE id = '{gone}'",
        f"DELETE FROM audit_link WHERE record_id = '{gone}'",
    )
    assert found(chained) == ("gap", "library/2026-11-24/7")


def test_an_inserted_record_is_found(chained):
    columns = "at, actor, operation, result, changes, detail, service"
    do(
        chained,
        f"INSERT INTO audit_record (id, {columns}) SELECT gen_random_uuid(), {columns} "
        f"FROM audit_record WHERE id = '{id_of(chained, 5)}'",
    )
    assert fault(chained).code == "unlinked"


def test_two_swapped_links_are_found(chained):
    first, second = id_of(chained, 4), id_of(chained, 5)
    spare = new_id()
    do(
        chained,
        f"UPDATE audit_link SET record_id = '{spare}' WHERE record_id = '{first}'",
        f"UPDATE audit_link SET record_id = '{first}' WHERE record_id = '{second}'",
        f"UPDATE audit_link SET record_id = '{second}' WHERE record_id = '{spare}'",
    )
    assert found(chained) == ("changed", "library/2026-11-24/4")


def cut_tail(iam, *, cover=True):
    """As a superuser who knows how the chain is made would do it."""
    last = id_of(iam, RECORDS, "2026-11-25")
    do(
        iam,
        f"DELETE FROM audit_record WHERE id = '{last}'",
        f"DELETE FROM audit_link WHERE record_id = '{last}'",
    )
    if cover:
        do(
            iam,
            f"UPDATE audit_chain SET number = {RECORDS - 1}, hash = (SELECT hash FROM audit_link "
            f"WHERE day = '2026-11-25' AND number = {RECORDS - 1})",
        )


def test_a_tail_that_is_cut_off_is_found_by_the_noted_end_of_the_chain(chained):
    chained.service.heads_file.unlink()
    cut_tail(chained, cover=False)
    assert found(chained) == ("cut", f"library/2026-11-25/{RECORDS}")


def test_a_tail_that_is_cut_off_with_its_traces_is_found_by_the_heads_outside(chained):
    cut_tail(chained)
    assert found(chained) == ("cut", f"library/2026-11-25/{RECORDS}")


def test_a_whole_chain_that_is_made_anew_is_found_by_the_heads_outside(chained):
    do(
        chained,
        "UPDATE audit_record SET actor = 'somebody else'",
        "DELETE FROM audit_link",
        "DELETE FROM audit_chain",
    )
    with clock.stopped(DAY + timedelta(days=1)), chained.session() as db:
        audit_chain._append(db, "library", ())
    assert fault(chained).code in ("rebuilt", "cut")
    assert fault(chained).place.day.isoformat() == "2026-11-25"
    chained.service.heads_file.unlink()
    assert fault(chained) is None


def test_a_dropped_partition_is_found(chained):
    do(chained, "DROP TABLE audit_partition.audit_record_2026_11")
    assert found(chained) == ("missing", "library/2026-11-24/1")


def test_a_dropped_partition_whose_links_are_gone_too_is_found_by_the_heads_outside(chained):
    do(
        chained,
        "DROP TABLE audit_partition.audit_record_2026_11",
        "DELETE FROM audit_link",
        "DELETE FROM audit_chain",
    )
    assert found(chained) == ("cut", f"library/2026-11-25/{RECORDS}")


def test_a_first_day_that_is_removed_is_found(chained):
    do(
        chained,
        "DELETE FROM audit_record WHERE id IN "
        "(SELECT record_id FROM audit_link WHERE day = '2026-11-24')",
        "DELETE FROM audit_link WHERE day = '2026-11-24'",
    )
    assert found(chained) == ("changed", "library/2026-11-25/1")


def test_a_head_that_another_key_signed_is_found(chained, tmp_path):
    generate_keys(tmp_path / "others", ["iam"])
    stranger = Keyring(tmp_path / "others", "iam")
    HeadWriter(chained.service.database, stranger, tmp_path / "heads.jsonl").write()
    assert fault(chained).code == "forged"


def test_a_chain_goes_on_after_its_day_without_a_break(chained):
    with chained.session() as db:
        days = db.execute(text("SELECT day, max(number) FROM audit_link GROUP BY day")).all()
    assert sorted(str(day) for day, _ in days) == ["2026-11-24", "2026-11-25"]
    assert {number for _, number in days} == {RECORDS}


def test_only_the_days_that_are_asked_for_are_verified(chained):
    do(chained, f"UPDATE audit_record SET actor = 'nobody' WHERE id = '{id_of(chained, 5)}'")
    second = datetime(2026, 11, 25, tzinfo=UTC).date()
    assert fault(chained, Days(second, second)) is None


def test_a_torn_line_of_the_heads_hides_nothing_that_follows(chained, tmp_path):
    path = tmp_path / "heads.jsonl"
    path.write_bytes(path.read_bytes() + b'{"torn')
    writer(chained, tmp_path).write()
    heads, _ = audit_heads.page(path, chained.service.keyring)
    assert [head.number for head in heads] == [RECORDS, RECORDS]
    assert all(head.genuine for head in heads)


def test_heads_that_did_not_move_are_not_noted_again(chained, tmp_path):
    noting = writer(chained, tmp_path)
    assert noting.write() == 1
    assert noting.write() == 0
    keep(chained, record())
    assert noting.write() == 1


def test_records_from_before_the_chain_are_taken_in_by_its_first_writer(iam):
    keep(iam, record(), record())
    do(iam, "DELETE FROM audit_link", "DELETE FROM audit_chain")
    keep(iam, record())
    assert verify(iam.service, Days()) == (3, None)


def test_the_page_that_is_asked_for_goes_on_where_the_last_one_ended(chained):
    with chained.session() as db:
        first = audit_verify.verify_links(db, Days(), most=10)
        rest = audit_verify.verify_links(db, Days(), first.after, most=100)
    assert (first.checked, rest.checked, rest.after) == (10, 2 * RECORDS - 10, None)


def test_an_auditor_verifies_and_is_told_the_first_bad_link(chained):
    do(chained, f"UPDATE audit_record SET actor = 'nobody' WHERE id = '{id_of(chained, 5)}'")
    answer = chained.ask(
        "query", {"name": "audit_record.verify", "values": {}}, chained.token("auditor")
    )
    assert answer["fault"]["code"] == "changed"
    assert "Record 5 of library stored on 2026-11-24" in answer["fault"]["message"]


def test_the_noted_ends_are_verified_in_steps_too(chained, tmp_path, monkeypatch):
    monkeypatch.setattr(audit_heads, "PAGE", 1)
    with clock.stopped(DAY + timedelta(days=1)):
        for _ in range(2):
            keep(chained, record())
            writer(chained, tmp_path).write()
    places = []
    walk = Walk(Days(), chained.service.heads_file, chained.service.keyring)
    with chained.session() as db:
        step = walk.step(db, None)
        while step.after is not None:
            places.append(step.after.partition("/")[0])
            step = walk.step(db, step.after)
    assert (places, step.fault) == (["heads", "heads"], None)


def test_verifying_is_the_auditors(chained):
    asked = {"name": "audit_record.verify", "values": {}}
    answer = chained.answer("query", asked, chained.token("sales_rep"))
    assert answer["error"]["code"] == "forbidden"


def test_the_command_line_names_the_first_bad_link(chained, keys, monkeypatch, capsys):
    url = chained.service.database.url.render_as_string(hide_password=False)
    monkeypatch.setenv("IAM_DATABASE_URL", url)
    monkeypatch.setenv("CRM_KEYS", str(keys))
    monkeypatch.setenv("CRM_AUDIT_HEADS", str(chained.service.heads_file))
    assert main(["verify"]) == 0
    assert f"{2 * RECORDS} records" in capsys.readouterr().out
    do(chained, f"DELETE FROM audit_record WHERE id = '{id_of(chained, 3, '2026-11-25')}'")
    assert main(["verify", "--to", "2026-11-24"]) == 0
    assert main(["verify", "--from", "2026-11-25"]) == 2
    assert "Record 3 of library stored on 2026-11-25" in capsys.readouterr().err
