"""The one door of a service: who is there, what is wanted, and what of it is told to whom.

Whatever comes in is verified, timed, answered in one transaction, audited and logged here; nothing
that goes wrong leaves as an exception.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from crmkit import audit, metrics, tracing
from crmkit.access.document import Access, access_document
from crmkit.access.token import Claims
from crmkit.call import Call, Caller
from crmkit.entity.problem import has_nul
from crmkit.errors import (
    BadRequest,
    CrmError,
    Forbidden,
    Internal,
    NotFound,
    Timeout,
    Unauthenticated,
)
from crmkit.i18n import match_language, speaking
from crmkit.ids import new_id
from crmkit.logs import logger
from crmkit.service.running import run_command
from crmkit.service.verbs import VERBS, Verb
from crmkit.store.idempotency import once
from crmkit.wire import Json

if TYPE_CHECKING:
    from crmkit.service.base import EntityService
    from crmkit.service.marks import Command

Headers = Mapping[str, str]

RECORDED = (Forbidden, NotFound, Unauthenticated, Internal)
UNKNOWN = "unknown"
NOBODY = Caller(None, None, Access(access_document()))
COMMAND, QUERY = "command", "query"

log = logger(__name__)


class Door:
    """Answers requests for one service."""

    def __init__(self, service: EntityService) -> None:
        self.service = service

    def handle(self, method: str, args: Json, headers: Headers) -> Json:
        """{"result"} or {"error"}; never raises."""
        with speaking(self.service.package):
            return self._handle(method, args, headers)

    def _handle(self, method: str, args: Json, headers: Headers) -> Json:
        begun = time.perf_counter()
        visit = Visit(self.service, method, args, headers)
        code, answer = "ok", {}
        try:
            answer = {"result": visit.answer()}
        except CrmError as error:
            code, answer = error.code, {"error": visit.refuse(error)}
        except Exception:
            log.exception("a call failed", method=method, call_id=visit.call_id)
            code, answer = Internal.code, {"error": visit.refuse(Internal())}
        seconds = time.perf_counter() - begun
        metrics.rpc_seconds.labels(self.service.name, visit.known_as, code).observe(seconds)
        tracing.describe(
            name=f"{self.service.name}.{visit.known_as}",
            method=visit.known_as,
            entity=visit.entity,
            call_id=visit.call_id,
            code=code,
        )
        log.info(
            "handled",
            method=visit.known_as,
            entity=visit.entity,
            actor=visit.call.caller.actor_id,
            code=code,
            call_id=visit.call_id,
            ms=round(seconds * 1000, 1),
        )
        return answer


class Visit:
    """One request from the moment it comes in to the answer it leaves with."""

    def __init__(self, service: EntityService, method: str, args: Json, headers: Headers) -> None:
        self.service, self.method, self.args, self.headers = service, method, args, headers
        self.call_id = str(headers.get("call_id") or new_id())
        self.language = match_language(headers.get("language"))
        self.call = self._call(NOBODY)
        self.entity: str | None = None
        self.known_as = UNKNOWN

    def answer(self) -> Any:
        """The result; raises whatever refuses it."""
        self._refuse_late()
        verb = VERBS.get(self.method)
        command = None if verb else self._command()
        self.known_as = command.name if command else self.method
        self.entity = command.entity if command else str(self.args.get("entity") or "") or None
        if has_nul(self.args):
            raise BadRequest()
        asked = verb or command
        self.call = self._call(self._caller(public=asked is not None and asked.public))
        if verb is not None:
            return self._perform(verb)
        assert command is not None
        return self._run(command)

    def refuse(self, error: CrmError) -> Json:
        """The refusal as the caller hears it, after it was recorded."""
        error.call_id = self.call_id
        if isinstance(error, RECORDED):
            self._record(error)
        return error.to_wire(self.language)

    def _perform(self, verb: Verb) -> Any:
        service, call = self.service, self.call

        def work(db: Any) -> Any:
            at_work = service.work_of(db, call)
            if not verb.writes:
                return verb.run(service, at_work, self.args)
            return once(
                db, call, self.method, self.args, lambda: verb.run(service, at_work, self.args)
            )

        if verb.writes:
            return service.database.transaction(work)
        return service.database.read(work)

    def _run(self, command: Command) -> Any:
        """A command, called as `command {name, id, values}` or by its name as the method."""
        service, call = self.service, self.call
        direct = self.method not in (COMMAND, QUERY)
        record_id = None if direct else self.args.get("id")
        values = self.args if direct else self.args.get("values") or {}

        def work(db: Any) -> Any:
            at_work = service.work_of(db, call)

            def run() -> Any:
                return run_command(service, at_work, command, record_id, values)

            if command.reads or command.secret:
                return run()
            return once(db, call, command.name, self.args, run)

        # What a service wrote by hand may need a transaction to look, as for a lock or a SET LOCAL.
        return service.database.transaction(work)

    def _command(self) -> Command:
        by_name = self.method in (COMMAND, QUERY)
        name = str(self.args.get("name") or "") if by_name else self.method
        found = self.service.commands().get(name)
        if found is None or (by_name and found.reads != (self.method == QUERY)):
            raise NotFound("error.unknown_method", method=name or self.method)
        return found

    def _caller(self, *, public: bool) -> Caller:
        """Who asks, by a token that holds now; a public command asks for none but reads one."""
        token = self.headers.get("token")
        if public and not token:
            return NOBODY
        claims = self.service.keyring.verify(token)
        access = NOBODY.access if public else self._access(claims, str(token))
        return Caller(
            user_id=claims.user_id,
            session_id=claims.session_id,
            access=access,
            on_behalf_of=claims.on_behalf_of,
            service=claims.service,
            acting_id=claims.acting_id,
            acting_name=claims.acting_name,
        )

    def _access(self, claims: Claims, token: str) -> Access:
        accesses = self.service.accesses
        if claims.service is not None:
            return accesses.of_service(claims.service, token)
        return accesses.of_user(str(claims.access_hash), token)

    def _call(self, caller: Caller) -> Call:
        headers = self.headers
        return Call(
            caller=caller,
            call_id=self.call_id,
            language=self.language,
            time_zone=known_time_zone(headers.get("time_zone")),
            idempotency_key=headers.get("idempotency_key") or None,
            echo=headers.get("echo") or None,
            deadline=_deadline(headers),
            address=headers.get("address"),
            token=headers.get("token"),
        )

    def _refuse_late(self) -> None:
        deadline = self.call.deadline
        if deadline is not None and deadline < time.time():
            raise Timeout(self.service.name)

    def _record(self, error: CrmError) -> None:
        """A refusal is recorded in a transaction of its own, since the one it ended is undone."""
        result = audit.FAILED if isinstance(error, Internal) else audit.DENIED
        entity = f"{self.service.name}.{self.entity}" if self.entity else None
        try:
            audit.record_apart(
                self.service.database,
                self.call,
                service=self.service.name,
                operation=self.known_as.rpartition(".")[2],
                entity=entity,
                record_id=getattr(error, "record_id", None) or _id_in(self.args),
                permission=getattr(error, "permission", None),
                result=result,
                detail=_why(error),
            )
        except CrmError as unrecorded:
            log.error("a refusal is not recorded", call_id=self.call_id, error=str(unrecorded))


def known_time_zone(name: str | None) -> str:
    """The time zone of the caller; UTC for a name that nobody knows."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    if not name:
        return "UTC"
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"


def _deadline(headers: Headers) -> float | None:
    given = headers.get("deadline")
    try:
        return float(given) if given else None
    except ValueError:
        raise BadRequest() from None


def _id_in(args: Json) -> str | None:
    found = args.get("id")
    return found if isinstance(found, str) else None


def _why(error: CrmError) -> Json:
    told = {"code": error.code}
    for name in ("decision_id", "reason"):
        value = getattr(error, name, None)
        if value is not None:
            told[name] = value
    return told
