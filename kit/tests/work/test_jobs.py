"""Jobs: progress, result, cancel, and a process that dies."""

from datetime import timedelta

import pytest
from sqlalchemy import func, update

from crmkit import tracing
from crmkit.errors import NotFound
from crmkit.store.tables import job as job_table
from crmkit.work import job
from crmkit.work.runner import Runner, has_work
from kit.tests.conftest import ASKED_FROM, TRACE


def enqueue(busy, kind="count", **args):
    with busy.database.session() as db:
        return job.enqueue(db, kind, args, caller={"user": "u"}, created_by="u")


def view(busy, job_id):
    with busy.database.session() as db:
        return job.view(db, job_id)


def test_a_job_is_done_with_progress_and_result(busy):
    job_id = enqueue(busy, to=3)
    assert view(busy, job_id)["state"] == "waiting"
    assert Runner(busy).step() is True
    done = view(busy, job_id)
    assert (done["state"], done["progress"], done["total"]) == ("done", 3, 3)
    assert done["result"] == {"counted": 3}


def test_without_work_there_is_nothing_to_do(busy):
    assert Runner(busy).step() is False
    assert not has_work(busy.database)


def test_a_job_that_fails_says_why(busy):
    job_id = enqueue(busy, "fail")
    assert has_work(busy.database)
    Runner(busy).step()
    failed = view(busy, job_id)
    assert failed["state"] == "failed"
    assert "no good" in failed["error"]


def test_a_job_continues_the_trace_of_the_call_that_asked_for_it(busy, spans):
    with tracing.span("request", "server", ASKED_FROM):
        enqueue(busy, to=3)
    Runner(busy).step()
    request, done = spans()["request"], spans()["busy.count"]
    assert format(done.context.trace_id, "032x") == TRACE
    assert done.parent.span_id == request.context.span_id


def test_the_span_of_a_job_says_how_it_ended_and_not_with_which_values(busy, spans):
    enqueue(busy, "fail", secret="Confidential")
    Runner(busy).step()
    span = spans()["busy.fail"]
    assert (span.attributes["crm.outcome"], span.status.is_ok) == ("failed", False)
    assert "Confidential" not in span.to_json()


def test_a_job_that_nobody_traces_keeps_no_trace(busy):
    enqueue(busy, to=3)
    run = job.take(busy.database, ["count"], "holder")
    assert run.caller == {"user": "u"}


def test_a_waiting_job_is_cancelled_at_once(busy):
    job_id = enqueue(busy, to=3)
    with busy.database.session() as db:
        assert job.cancel(db, job_id)["state"] == "cancelled"
    assert Runner(busy).step() is False


def test_a_running_job_stops_at_its_next_step(busy):
    job_id = enqueue(busy, to=3)
    run = job.take(busy.database, ["count"], "holder")
    with busy.database.session() as db:
        assert job.cancel(db, job_id)["state"] == "running"
    with pytest.raises(job.Cancelled):
        run.progress(3, 3)


def test_a_job_is_taken_by_one_process_only(busy):
    enqueue(busy, to=3)
    assert job.take(busy.database, ["count"], "one") is not None
    assert job.take(busy.database, ["count"], "two") is None


def test_the_job_of_a_dead_process_is_taken_again_after_its_claim(busy):
    job_id = enqueue(busy, to=3)
    lost = job.take(busy.database, ["count"], "dead")
    silent(busy, job_id)
    again = job.take(busy.database, ["count"], "alive")
    assert again is not None
    assert lost.cancelled()
    assert not lost.finish("done", result={"counted": 0})
    assert again.finish("done", result={"counted": 3})
    assert view(busy, job_id)["result"] == {"counted": 3}


def test_a_job_whose_process_dies_every_time_fails_in_the_end(busy):
    job_id = enqueue(busy, to=3)
    for _ in range(job.MOST_ATTEMPTS):
        assert job.take(busy.database, ["count"], "dying") is not None
        silent(busy, job_id)
    assert job.take(busy.database, ["count"], "next") is None
    assert view(busy, job_id)["state"] == "failed"


def silent(busy, job_id):
    with busy.database.session() as db:
        db.execute(
            update(job_table)
            .where(job_table.c.id == job_id)
            .values(alive_at=func.now() - timedelta(minutes=5))
        )


def test_an_unknown_job_is_not_found(busy):
    with pytest.raises(NotFound):
        view(busy, "01a20000-0000-7000-8000-000000000000")
