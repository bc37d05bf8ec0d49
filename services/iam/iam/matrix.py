"""The permission matrix of a role or a bundle: read whole, and written whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from crmkit.errors import Conflict, Invalid
from crmkit.store import deleting, writing
from crmkit.store.store import Work
from crmkit.wire import Json
from iam.entities.bundle_grant import BundleGrant
from iam.entities.field_rule import FieldRule
from iam.entities.permission import Permission
from iam.entities.role_grant import RoleGrant
from iam.rules import matrix as rules
from iam.rules.matrix import Grant, GrantChanges, Place, RuleChanges

GRANT = {"role_id": RoleGrant, "bundle_id": BundleGrant}


@dataclass(frozen=True)
class Matrix:
    """The grants and field rules of one role or bundle, as rows."""

    work: Work
    owner: Mapping[str, str]
    """Whose rows they are: {"role_id": …} or {"bundle_id": …}."""
    grants: Mapping[Grant, Any]
    rules: Mapping[Place, FieldRule]

    @classmethod
    def of(cls, work: Work, **owner: str) -> Matrix:
        """The living rows of a role (`role_id`) or a bundle (`bundle_id`)."""
        kind = GRANT[next(iter(owner))]
        grants = _living(work, kind, owner)
        ruled = _living(work, FieldRule, owner) if "role_id" in owner else []
        return cls(
            work,
            owner,
            {(each.permission, each.scope): each for each in grants},
            {(each.entity, each.field): each for each in ruled},
        )

    @property
    def revision(self) -> str:
        """The name of this state."""
        return rules.revision(self.grants, self._kept())

    def told(self) -> Json:
        """Grants, field rules and revision as the API gives them."""
        return {
            "revision": self.revision,
            "grants": [
                {"id": self.grants[each].id, **_grant(*each)} for each in sorted(self.grants)
            ],
            "rules": [_rule(self.rules[each]) for each in sorted(self.rules)],
        }

    def refuse_outdated(self, revision: str | None) -> None:
        """Raises Conflict with the present state if it is not the one that was seen."""
        if revision is not None and revision != self.revision:
            raise Conflict(self.told())

    def set(self, grants: set[Grant], ruled: Mapping[Place, str] | None) -> Json:
        """Makes the rows those wanted, each by its own verb; what was changed."""
        by_grant = rules.grant_changes(self.grants, grants)
        by_rule = rules.rule_changes(self._kept(), self._kept() if ruled is None else ruled)
        _refuse_unknown(self.work, by_grant)
        self._set_grants(by_grant)
        self._set_rules(by_rule)
        after = Matrix.of(self.work, **self.owner)
        return {**_told(by_grant), "rules": _told_rules(by_rule), "revision": after.revision}

    def _set_grants(self, by: GrantChanges) -> None:
        kind = GRANT[next(iter(self.owner))]
        for each in by.removed:
            self._remove(self.grants[each])
        for permission, scope, to in by.changed:
            self._change(self.grants[permission, scope], {"scope": to})
        for permission, scope in by.added:
            self._add(kind, {"permission": permission, "scope": scope})

    def _set_rules(self, by: RuleChanges) -> None:
        for place in by.removed:
            self._remove(self.rules[place])
        for entity, field, _, to in by.changed:
            self._change(self.rules[entity, field], {"rule": to})
        for (entity, field), rule in by.added.items():
            self._add(FieldRule, {"entity": entity, "field": field, "rule": rule})

    def _add(self, kind: type[Any], values: Json) -> None:
        spec = self.work.store.spec(kind.__tablename__)
        writing.create(self.work, spec, {**self.owner, **values})

    def _change(self, row: Any, values: Json) -> None:
        spec = self.work.store.spec_of(row)
        writing.update(self.work, spec, row.id, values, version=row.version)

    def _remove(self, row: Any) -> None:
        deleting.delete(self.work, self.work.store.spec_of(row), row.id)

    def _kept(self) -> dict[Place, str]:
        return {place: row.rule for place, row in self.rules.items()}


def _living(work: Work, kind: Any, owner: Mapping[str, str]) -> list[Any]:
    query = select(kind).filter_by(**owner).where(kind.deleted_at.is_(None))
    return list(work.db.scalars(query.execution_options(populate_existing=True)))


def _refuse_unknown(work: Work, by: GrantChanges) -> None:
    """What comes is declared by a service, and what has no scopes is given whole; else Invalid."""
    coming = [*by.added, *((permission, to) for permission, _, to in by.changed)]
    names = {permission for permission, _ in coming}
    query = select(Permission.name, Permission.scoped).where(Permission.name.in_(names))
    scoped = {row.name: row.scoped for row in work.db.execute(query)}
    unknown = sorted(names - scoped.keys())
    if unknown:
        raise Invalid(grants=("unknown_permissions", {"names": ", ".join(unknown)}))
    narrow = sorted(name for name, scope in coming if scope != "all" and not scoped[name])
    if narrow:
        raise Invalid(grants=("not_scoped", {"names": ", ".join(narrow)}))


def _grant(permission: str, scope: str) -> Json:
    return {"permission": permission, "scope": scope}


def _rule(row: FieldRule) -> Json:
    return {"id": row.id, "entity": row.entity, "field": row.field, "rule": row.rule}


def _told(by: GrantChanges) -> Json:
    return {
        "added": [_grant(*each) for each in by.added],
        "removed": [_grant(*each) for each in by.removed],
        "changed": [
            {"permission": name, "from": before, "to": after} for name, before, after in by.changed
        ],
    }


def _told_rules(by: RuleChanges) -> Json:
    def rows(of: Mapping[Place, str]) -> list[Json]:
        return [{"entity": at[0], "field": at[1], "rule": rule} for at, rule in of.items()]

    changed = [
        {"entity": entity, "field": field, "from": before, "to": after}
        for entity, field, before, after in by.changed
    ]
    return {"added": rows(by.added), "removed": rows(by.removed), "changed": changed}
