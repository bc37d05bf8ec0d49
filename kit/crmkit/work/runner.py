"""Working through the jobs and timers of services, one thing at a time, without green threads."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from crmkit import metrics, tracing
from crmkit.bus.base import Service
from crmkit.errors import CrmError
from crmkit.ids import new_id
from crmkit.logs import about, logger
from crmkit.store.database import Database
from crmkit.work import job, timer
from crmkit.work.job import Cancelled, JobRun, jobs_of
from crmkit.work.timer import fire_next, timers_of

log = logger(__name__)

POLL_SECONDS = 1.0
BEAT_SECONDS = 5.0
MEASURE_SECONDS = 15.0


def has_work(database: Database) -> bool:
    """Whether a job waits or a timer is due."""
    with database.session() as db:
        return job.waiting(db) > 0 or timer.due_count(db) > 0


class Runner:
    """Does the jobs and timers of one service."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.jobs = jobs_of(service)
        self.timers = timers_of(service)
        self.holder = new_id()
        self._measured = 0.0

    def step(self) -> bool:
        """Do one thing; False when there was nothing to do."""
        self._measure()
        fired = bool(self.timers) and fire_next(self.service.database, self.timers)
        if not self.jobs:
            return fired
        run = job.take(self.service.database, list(self.jobs), self.holder)
        if run is None:
            return fired
        self._do(run)
        return True

    def _do(self, run: JobRun) -> None:
        """Do the job within the trace of the call that asked for it."""
        service = self.service.name
        told = tracing.span(
            f"{service}.{run.kind}", "consumer", run.caller, service=service, job=run.id
        )
        with told, about(job=run.id, kind=run.kind), _beating(run):
            state = self._ended(run)
            failed = state == job.FAILED
            tracing.describe(outcome=state, code="failed" if failed else tracing.OK)

    def _ended(self, run: JobRun) -> str:
        """The state that the job ends in, written to its row."""
        try:
            result = self.jobs[run.kind](run)
        except Cancelled:
            run.finish(job.CANCELLED)
            log.info("job cancelled")
            return job.CANCELLED
        except CrmError as error:
            run.finish(job.FAILED, error=str(error))
            log.warning("job refused", error=str(error))
            return job.FAILED
        except Exception as error:
            run.finish(job.FAILED, error=f"{type(error).__name__}: {error}"[:2000])
            log.exception("job failed")
            return job.FAILED
        run.finish(job.DONE, result=result)
        log.info("job done")
        return job.DONE

    def _measure(self) -> None:
        if time.monotonic() - self._measured < MEASURE_SECONDS:
            return
        self._measured = time.monotonic()
        with self.service.database.session() as db:
            metrics.jobs_waiting.labels(self.service.name).set(job.waiting(db))


@contextmanager
def _beating(run: JobRun) -> Iterator[None]:
    """The claim is kept by a thread, so that work which reports nothing is not taken away."""
    done = threading.Event()

    def beat() -> None:
        while not done.wait(BEAT_SECONDS):
            try:
                run.beat()
            except CrmError as error:
                log.warning("claim not renewed", error=str(error))

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def work(
    services: Sequence[Service],
    asked_to_stop: Callable[[], bool],
    until_idle: float | None = None,
) -> None:
    """Go round the services until asked to stop, or until nothing was to do for so long."""
    runners = [Runner(service) for service in services]
    idle_since = time.monotonic()
    while not asked_to_stop():
        busy = False
        for runner in runners:
            busy = _step(runner) or busy
        if busy:
            idle_since = time.monotonic()
            continue
        if until_idle is not None and time.monotonic() - idle_since >= until_idle:
            return
        time.sleep(POLL_SECONDS)


def _step(runner: Runner) -> bool:
    try:
        return runner.step()
    except CrmError as error:
        log.warning("work waits", service=runner.service.name, error=str(error))
        return False


def stop_flag() -> Callable[[], bool]:
    """Whether SIGTERM or SIGINT has come; the job in hand is finished first."""
    import signal

    told: list[Any] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: told.append(True))
    return lambda: bool(told)
