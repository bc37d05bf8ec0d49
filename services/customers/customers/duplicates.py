"""Who may be a twin of a customer, told as far as the asker may know."""

from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Text, cast, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from crmkit import Call
from crmkit.access.decide import where_allowed
from crmkit.access.fieldview import FieldView
from crmkit.entity.spec import EntitySpec, spec_of
from crmkit.entity.types import Id
from crmkit.i18n import translate
from customers.entities.customer import Customer
from customers.replicas import DEPARTMENTS, USERS, labels
from customers.rules import tax
from customers.rules.duplicates import (
    SHOWN_FROM,
    TOLD_FROM,
    Fingerprint,
    Likeness,
    fingerprint,
    likeness,
)

COMPARED = ("name", "short_name", "english_name", "phones", "emails", "website", "tax_number")
MOST_COMPARED, MOST_SHOWN = 200, 20
MOST_AMONG, MOST_NEAR, MOST_NAMED = 5_000, 50, 3


class DuplicateQuestion(BaseModel):
    """What is known of a customer who is about to be saved; `id` once they are saved."""

    model_config = ConfigDict(extra="forbid")

    id: Id | None = None
    kind: str = "company"
    name: str | None = Field(default=None, max_length=200)
    short_name: str | None = Field(default=None, max_length=200)
    english_name: str | None = Field(default=None, max_length=200)
    phones: list[str] = Field(default_factory=list, max_length=20)
    emails: list[str] = Field(default_factory=list, max_length=20)
    website: str | None = Field(default=None, max_length=2000)
    tax_number: str | None = Field(default=None, max_length=64)
    country: str | None = Field(default=None, max_length=200)

    def fingerprint(self, hidden: frozenset[str]) -> Fingerprint:
        """What is compared, without what the asker may not search by."""

        def shown(name: str) -> Any:
            return None if name in hidden else getattr(self, name)

        return fingerprint(
            customer_names=[shown(name) for name in ("name", "short_name", "english_name")],
            phones=shown("phones") or (),
            emails=shown("emails") or (),
            website=shown("website"),
            tax_number=shown("tax_number"),
            is_person=self.kind == "person",
        )


def find(db: Session, call: Call, question: DuplicateQuestion) -> dict[str, Any]:
    """Likely twins with score and reasons; of those out of sight only whom to ask about them.

    A field that the asker may not search by is not compared at all, so that guessing finds out
    nothing about it.
    """
    spec = spec_of(Customer)
    view = FieldView(spec, call.access)
    hidden = frozenset(name for name in COMPARED if not view.can_filter(name))
    asked = question.fingerprint(hidden)
    candidates = _candidates(db, asked, question.id)
    in_sight = _in_sight(db, call, spec, candidates)
    likely = [(each, likeness(asked, each.fingerprint(hidden))) for each in candidates]
    likely.sort(key=lambda pair: (-pair[1].score, pair[0].id))
    shown = [pair for pair in likely if pair[0].id in in_sight and pair[1].score >= SHOWN_FROM]
    told = [each for each, found in likely if each.id not in in_sight and found.score >= TOLD_FROM]
    items = [_item(call, view, each, found) for each, found in shown[:MOST_SHOWN]]
    owners = labels(db, USERS, [item.get("owner_id") for item in items])
    for item in items:
        item["_labels"] = (
            {"owner_id": owners[item["owner_id"]]} if item.get("owner_id") in owners else {}
        )
    departments = labels(db, DEPARTMENTS, [each.department_id for each in told])
    return {
        "items": items,
        "hidden": _hidden(call, told, departments),
        "warnings": _warnings(call, question),
    }


def among(db: Session, call: Call, records: Sequence[Customer]) -> dict[str, list[dict[str, Any]]]:
    """Who is likely the same as each of these new customers, of those that the caller sees.

    Customers whom the caller may not see are not told, and what the caller may not search by is
    not compared. Of the new ones themselves, those before it are told.
    """
    spec = spec_of(Customer)
    view = FieldView(spec, call.access)
    hidden = frozenset(name for name in COMPARED if not view.can_filter(name))
    prints = {each.id: each.fingerprint(hidden) for each in records}
    wanted = {key for each in prints.values() for key in _certain(each.keys())}
    by_key: dict[str, list[Customer]] = {}
    for twin in _sharing(db, call, spec, wanted):
        for key in wanted.intersection(twin.match_keys):
            by_key.setdefault(key, []).append(twin)
    found: dict[str, list[dict[str, Any]]] = {}
    for record in records:
        keys = _certain(prints[record.id].keys())
        near = {twin.id: twin for key in keys for twin in by_key.get(key, [])[:MOST_NEAR]}
        likely = [(likeness(prints[record.id], twin.fingerprint(hidden)), twin)
                  for twin in near.values()]  # fmt: skip
        told = [(each.score, twin) for each, twin in likely if each.score >= TOLD_FROM]
        told.sort(key=lambda pair: (-pair[0], pair[1].id))
        if told:
            found[record.id] = [_named(view, twin, score) for score, twin in told[:MOST_NAMED]]
        for key in keys:
            by_key.setdefault(key, []).append(record)
    return found


def _certain(keys: Iterable[str]) -> list[str]:
    """The keys that mean the same value, not only a beginning that many share."""
    return [key for key in keys if not key.startswith("h:")]


def _sharing(db: Session, call: Call, spec: EntitySpec, keys: Iterable[str]) -> list[Customer]:
    if not keys:
        return []
    query = select(Customer).where(
        Customer.deleted_at.is_(None),
        _shares(sorted(keys)),
        where_allowed(spec, call.access, "view"),
    )
    with db.no_autoflush:
        return list(db.scalars(query.limit(MOST_AMONG)))


def _named(view: FieldView, twin: Customer, score: int) -> dict[str, Any]:
    label = view.show("name", twin.name) if view.is_readable("name") else None
    return {"id": twin.id, "label": label or "", "score": score}


def _candidates(db: Session, asked: Fingerprint, but: str | None) -> list[Customer]:
    """Customers that share a key, those with the same value before those that begin alike."""
    keys = asked.keys()
    if not keys:
        return []
    certain = _certain(keys)
    query = select(Customer).where(Customer.deleted_at.is_(None), _shares(keys))
    if but is not None:
        query = query.where(Customer.id != but)
    query = query.order_by(_shares(certain).desc(), Customer.id.desc()).limit(MOST_COMPARED)
    return list(db.scalars(query))


def _shares(keys: list[str]) -> Any:
    return Customer.match_keys.op("?|", is_comparison=True)(cast(keys, ARRAY(Text)))


def _in_sight(
    db: Session, call: Call, spec: EntitySpec, candidates: Iterable[Customer]
) -> frozenset[str]:
    ids = [each.id for each in candidates]
    visible = select(Customer.id).where(
        Customer.id.in_(ids), where_allowed(spec, call.access, "view")
    )
    return frozenset(db.scalars(visible))


def _item(call: Call, view: FieldView, twin: Customer, found: Likeness) -> dict[str, Any]:
    names = ("name", "short_name", "number", "lifecycle", "owner_id")
    shown = {name: view.show(name, getattr(twin, name)) for name in names if view.is_readable(name)}
    reasons = [
        {"code": reason, "label": translate(f"duplicate_{reason}", call.language)}
        for reason in found.reasons
    ]
    return {"id": twin.id, **shown, "score": found.score, "reasons": reasons}


def _hidden(
    call: Call, twins: Iterable[Customer], departments: dict[str, str]
) -> list[dict[str, Any]]:
    """One line per department to ask; neither a score nor a reason, which would tell data."""
    asked = dict.fromkeys(departments.get(each.department_id or "") for each in twins)
    lines = []
    for department in asked:
        key = "duplicate_hidden" if department else "duplicate_hidden_anywhere"
        message = translate(key, call.language, department=department)
        lines.append({"department": department, "message": message})
    return lines


def _warnings(call: Call, question: DuplicateQuestion) -> list[dict[str, str]]:
    code = tax.warning(question.tax_number, question.country)
    if code is None:
        return []
    return [
        {"field": "tax_number", "code": code, "message": translate(code, call.language)},
    ]
