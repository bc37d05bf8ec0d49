"""The audit's chain under many writers, under SIGKILL, and after a value was erased."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from crmkit.errors import Invalid
from crmkit.ids import new_id
from iam import audit_store
from iam.audit_verify import Days
from iam.auditing import verify


def record():
    return {
        "id": new_id(),
        "at": "2026-11-24T10:00:00Z",
        "actor": "陳偉",
        "operation": "edit",
        "entity": "library.book",
        "result": "allowed",
        "changes": {"title": {"from": "A", "to": "B"}},
        "detail": {"phone": "0912 345 678"},
        "address": "192.0.2.1",
        "service": "library",
    }


def keep(iam, *records):
    with iam.session() as db:
        audit_store.keep(db, records)


def fault(iam):
    return verify(iam.service, Days())[1]


def do(iam, statement):
    with iam.session() as db:
        db.execute(text(statement))


def test_fifty_writers_and_an_auditor_leave_one_chain_without_holes(iam):
    failures = []

    def write():
        try:
            for _ in range(4):
                iam.service.database.transaction(
                    lambda db: audit_store.keep(db, [record() for _ in range(5)])
                )
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=write) for _ in range(50)]
    iam.service.database.engine.pool._timeout = 60
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        assert fault(iam) is None
    assert failures == []
    assert verify(iam.service, Days()) == (1000, None)


ENDLESS = """
import sys
from pathlib import Path
from crmkit.settings import Settings
from iam import audit_store
from iam.service import IamService
sys.path.insert(0, sys.argv[3])
from test_audit_writers import record
settings = Settings(keys=Path(sys.argv[2]), environment={"IAM_DATABASE_URL": sys.argv[1]})
service = IamService(settings)
while True:
    records = [record() for _ in range(20)]
    service.database.transaction(lambda db: audit_store.keep(db, records))
    print("kept", flush=True)
"""


CROWD = """
import sys
import threading
from pathlib import Path
from crmkit.settings import Settings
from iam import audit_store
from iam.service import IamService
sys.path.insert(0, sys.argv[3])
from test_audit_writers import record
settings = Settings(keys=Path(sys.argv[2]), environment={"IAM_DATABASE_URL": sys.argv[1]})
service = IamService(settings)
service.database.engine.pool._timeout = 60

def write():
    while True:
        records = [record() for _ in range(3)]
        service.database.transaction(lambda db: audit_store.keep(db, records))
        print("kept", flush=True)

for _ in range(10):
    threading.Thread(target=write).start()
"""


def crowd(iam, keys):
    """A process of ten writers."""
    url = iam.service.database.url.render_as_string(hide_password=False)
    here = str(Path(__file__).parent)
    command = [sys.executable, "-c", CROWD, url, str(keys), here]
    return subprocess.Popen(command, stdout=subprocess.PIPE)


def test_fifty_writers_who_are_killed_one_crowd_after_the_other_leave_a_whole_chain(iam, keys):
    crowds = [crowd(iam, keys) for _ in range(5)]
    try:
        for each in crowds:
            assert each.stdout.readline() == b"kept\n"
        for each in crowds:
            os.kill(each.pid, signal.SIGKILL)
            assert fault(iam) is None
    finally:
        for each in crowds:
            each.kill()
            each.communicate()
    keep(iam, record())
    checked, told = verify(iam.service, Days())
    assert told is None
    assert checked >= 5 * 3 + 1


def test_a_writer_that_is_killed_leaves_a_whole_chain(iam, keys):
    url = iam.service.database.url.render_as_string(hide_password=False)
    here = str(Path(__file__).parent)
    command = [sys.executable, "-c", ENDLESS, url, str(keys), here]
    for _ in range(3):
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert process.stdout.readline() == b"kept\n"
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
    keep(iam, record())
    checked, told = verify(iam.service, Days())
    assert told is None
    assert checked >= 61


def test_an_erased_value_is_gone_and_the_chain_still_holds(library):
    wanted = record()
    keep(library, record(), wanted, record())
    args = {"path": "detail.phone", "reason": "asked for by the person"}
    ask = {"name": "audit_record.erase", "id": wanted["id"], "values": args}
    library.ask("command", ask, library.token("administrator"))
    with library.session() as db:
        row = db.execute(text(f"SELECT detail FROM audit_record WHERE id = '{wanted['id']}'"))
        assert row.scalar_one() == {}
    assert fault(library) is None
    (told,) = library.audit(operation="erase")
    assert told["detail"] == args


def test_a_value_put_where_one_was_erased_is_found(library):
    wanted = record()
    keep(library, wanted)
    args = {"path": "address", "reason": "asked for by the person"}
    ask = {"name": "audit_record.erase", "id": wanted["id"], "values": args}
    library.ask("command", ask, library.token("administrator"))
    assert fault(library) is None
    do(library, f"UPDATE audit_record SET address = '192.0.2.1' WHERE id = '{wanted['id']}'")
    assert fault(library).code == "changed"


@pytest.mark.parametrize("path", ["operation", "actor_id", "changes.nothing", "at"])
def test_what_somebody_did_cannot_be_erased(library, path):
    wanted = record()
    keep(library, wanted)
    ask = {
        "name": "audit_record.erase",
        "id": wanted["id"],
        "values": {"path": path, "reason": "because"},
    }
    with pytest.raises(Invalid):
        library.ask("command", ask, library.token("administrator"))
