"""Access explained: what people may do and by which way, and what a change would do."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit import EntityService, Invalid, command, query
from crmkit.access.decide import NOT_GRANTED, OUT_OF_SCOPE, denied, may
from crmkit.call import Call
from crmkit.errors import CrmError, NotFound, Unauthenticated
from crmkit.logs import logger
from crmkit.store import reading
from crmkit.store.store import Work
from crmkit.wire import Json
from iam import effective, explaining, previewing, standings, tables, who_sees
from iam.entities.permission import Permission
from iam.entities.user import User
from iam.inputs_access import Asked, Changes, OfRecord, OtherUser
from iam.rules.difference import Standing
from iam.who_sees import EXPLAIN, may_explain

VIEW_PEOPLE = "iam.user.view"

log = logger(__name__)


class AccessCommands(EntityService):
    """Everybody may know about themselves; about others who may explain their access."""

    @query("user.effective_access", permission=VIEW_PEOPLE, record=True)
    def effective_access(self, db: Db, call: Call, record: User) -> Json:
        """All that a person may do, in which scope and by which way, and what fields they see."""
        _require_explain(call, record)
        return effective.effective_access(db, call, record)

    @query("user.explain_access", permission=VIEW_PEOPLE, record=True)
    def explain_access(self, db: Db, call: Call, record: User, values: Asked) -> Json:
        """Why a person may do something, on a record if one is named, or what is missing."""
        _require_explain(call, record)
        _refuse_unknown(db, values.permission)
        facts = self._facts(db, call, values.entity, values.record)
        return explaining.explained(db, call, record, values.permission, facts)

    @query("explain_refusal", public=True)
    def explain_refusal(self, db: Db, call: Call, values: Asked) -> Json:
        """What the caller lacks and whom to ask; asked by the gateway when something was refused.

        Needs no permission, since it is asked by those who have none. Names are told only to who
        may see people, and a record that the caller may not see is not spoken of.
        """
        caller = call.caller
        user = None if caller.user_id is None else db.get(User, caller.user_id)
        if user is None:
            raise Unauthenticated()
        _refuse_unknown(db, values.permission)
        facts = self._facts_seen(db, call, values)
        told = explaining.explained(db, call, user, values.permission, facts)
        if told["allowed"]:
            return {"missing": None, "ask": []}
        sees = explaining.Judge(db, user).decide(VIEW_PEOPLE, None).allowed
        return {"missing": told["missing"], "ask": told["ask"] if sees else []}

    @query("user.who_can_see", permission=VIEW_PEOPLE)
    def who_can_see(self, db: Db, call: Call, values: OfRecord) -> Json:
        """The people who may see a record, and why, for whoever sees it themselves."""
        facts = self._facts(db, call, values.entity, values.record)
        assert facts is not None
        return who_sees.who_sees(db, call, facts, values)

    @query("user.compare", permission=VIEW_PEOPLE, record=True)
    def compare_users(self, db: Db, call: Call, record: User, values: OtherUser) -> Json:
        """What two people may do, side by side."""
        other = db.get(User, values.other_id)
        if other is None or other.deleted_at is not None:
            raise Invalid(other_id="unknown_reference")
        for each in (record, other):
            _require_explain(call, each)
        known = standings.standings(db, [record.id, other.id])
        sides = [known.get(each.id, Standing()) for each in (record, other)]
        left, right = ((side.grants, side.fields) for side in sides)
        told = {"left": _named(record), "right": _named(other)}
        return {**told, **effective.compared(db, left, right, call.language)}

    @command("user.preview_access_change", permission=VIEW_PEOPLE)
    def preview_access_change(self, db: Db, call: Call, values: Changes) -> Json:
        """Who would gain and lose what if these changes were made; nothing is changed."""
        return previewing.preview(Work(self.store, db, call), values)

    def _facts(self, db: Db, call: Call, entity: str | None, record: str | None) -> Json | None:
        """Whom the record belongs to, asked of its service in the caller's name."""
        if entity is None or record is None:
            return None
        service = entity.partition(".")[0]
        if service == self.name:
            work = Work(self.store, db, call)
            return reading.whereabouts(work, self.store.spec(entity), record)
        heard = tables.service_contract.c.service
        if db.scalar(select(heard).where(heard == service)) is None:
            raise NotFound("error.unknown_entity", entity=entity)
        facts: Json = self.ask(service, "whereabouts", {"entity": entity, "id": record}, call)
        return facts

    def _facts_seen(self, db: Db, call: Call, values: Asked) -> Json | None:
        """The same where that is no reason to refuse: without the record if it cannot be told."""
        try:
            return self._facts(db, call, values.entity, values.record)
        except CrmError as error:
            log.info("a refusal is explained without its record", why=error.code)
            return None


def _require_explain(call: Call, person: User) -> None:
    """Raises Forbidden for who may not know by which ways this person holds what they hold."""
    if may_explain(call, person):
        return
    raise denied(EXPLAIN, OUT_OF_SCOPE if may(call.access, EXPLAIN) else NOT_GRANTED)


def _refuse_unknown(db: Db, permission: str) -> None:
    known = select(Permission.id).where(Permission.name == permission)
    if db.scalar(known) is None:
        raise Invalid(permission="unknown_permission")


def _named(user: User) -> Json:
    return {"id": user.id, "label": user.name}
