"""Verifies the audit in steps, each small enough for a call with a deadline.

First the links, then the ends that were noted outside, a page of each at a time; last what only the
whole can tell. `after` says where the next step begins.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session as Db

from crmkit.access.token import Keyring
from iam import audit_heads, audit_verify
from iam.audit_verify import Days, Fault
from iam.rules.chain import Place

HEADS = "heads/"


@dataclass(frozen=True)
class Step:
    """So many links hold; then a fault, or where the next step begins, or neither at the end."""

    checked: int
    fault: Fault | None = None
    after: str | None = None


@dataclass(frozen=True)
class Walk:
    """Which days are verified, against which noted ends."""

    days: Days
    heads: Path
    keyring: Keyring

    def step(self, db: Db, after: str | None) -> Step:
        """The step that begins there; raises ValueError or LookupError for no such place."""
        if after is not None and after.startswith(HEADS):
            return self._heads(db, 0, int(after.removeprefix(HEADS)))
        place = Place.parse(after) if after else None
        page = audit_verify.verify_links(db, self.days, place)
        if page.fault is not None or page.after is not None:
            return Step(page.checked, page.fault, str(page.after) if page.after else None)
        return self._heads(db, page.checked, 0)

    def _heads(self, db: Db, checked: int, offset: int) -> Step:
        heads, following = audit_heads.page(self.heads, self.keyring, offset)
        fault = audit_verify.verify_heads(db, self.days, heads)
        if fault is None and following is not None:
            return Step(checked, after=f"{HEADS}{following}")
        return Step(checked, fault or audit_verify.verify_ends(db, self.days))
