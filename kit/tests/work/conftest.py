"""A service with jobs and timers."""

import pytest

from crmkit.settings import Settings
from crmkit.testing import postgres
from crmkit.testing.toys import ToyService, put_book
from crmkit.work.job import job
from crmkit.work.timer import schedule, timer


class BusyService(ToyService):
    name = "busy"

    @job("count")
    def count(self, run):
        for number in range(run.args["to"]):
            run.progress(number + 1, run.args["to"])
        return {"counted": run.args["to"]}

    @job("fail")
    def fail(self, run):
        raise RuntimeError("no good")

    @timer("put")
    def put(self, db, due):
        if due.body.get("fail"):
            raise RuntimeError("no good")
        put_book(db, due.key, "timed")

    @timer("again")
    def again(self, db, due):
        put_book(db, due.key, "timed")
        schedule(db, "again", due.key, due.due_at.replace(year=due.due_at.year + 50))


@pytest.fixture
def busy():
    server = postgres.server()
    settings = {"DATABASE_URL": server.url, "BUSY_DATABASE_URL": server.database()}
    made = BusyService(Settings.from_env(settings))
    made.migrate()
    yield made
    made.database.close()
