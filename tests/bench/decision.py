"""What one decision costs: `python -m tests.bench.decision`; the goal is 20 microseconds.

The person has 25 roles, is in 60 groups and sees 200 departments. Their grants are united as IAM
unites them and read from a document as every service reads it; the question is the one that stands
before each record that is changed.
"""

from __future__ import annotations

import random
import sys
import time
import timeit
from collections.abc import Callable

from crmkit.access.decide import require
from crmkit.access.document import Access, access_document
from crmkit.access.permission import CATALOGUE
from crmkit.access.scope import Scope
from crmkit.errors import Forbidden
from crmkit.ids import new_id
from crmkit.wire import Json
from customers.service import CustomersService
from iam.rules.grants import RoleGrants, union
from iam.service import IamService

ROLES, PERMISSIONS, GROUPS, DEPARTMENTS = 25, 20, 60, 200
GOAL = 20.0
NUMBER, REPEATS = 20_000, 5
EDIT, DELETE = "customers.customer.edit", "customers.customer.delete"


def main() -> int:
    """Prints microseconds per decision; the exit status is 1 when one takes longer than 20."""
    took = figures()
    for name, figure in took.items():
        sys.stdout.write(f"{name}: {figure:.2f} microseconds\n")
    return 0 if max(took.values()) <= GOAL else 1


def figures() -> dict[str, float]:
    """Microseconds of each kind of decision."""
    access = Access(document())
    spec = CustomersService.specs()["customer"]
    near = {"owner_id": new_id(), "department_id": next(iter(access.departments_below))}
    far = {"owner_id": new_id(), "department_id": new_id(), "territory_id": new_id()}
    questions: dict[str, Callable[[], None]] = {
        "allowed": lambda: require(access, EDIT, spec, near),
        "out of scope": lambda: refused(lambda: require(access, EDIT, spec, far)),
        "not granted": lambda: refused(lambda: require(access, DELETE, spec, near)),
    }
    return {name: microseconds(question) for name, question in questions.items()}


def document() -> Json:
    """Of somebody with many roles, who may edit customers below a department and delete none."""
    chance = random.Random(7)
    IamService.specs()
    names = [each.name for each in CATALOGUE if each.name not in (EDIT, DELETE)]
    scopes = [frozenset({scope.value}) for scope in Scope]
    roles = [
        RoleGrants({name: chance.choice(scopes) for name in chance.sample(names, PERMISSIONS)})
        for _ in range(ROLES - 1)
    ]
    roles.append(RoleGrants({EDIT: frozenset({Scope.DEPARTMENT_BELOW.value})}))
    departments = [new_id() for _ in range(DEPARTMENTS)]
    return access_document(
        user=new_id(),
        grants=union(roles),
        departments=departments[:1],
        departments_below=departments,
        groups=[new_id() for _ in range(GROUPS)],
    )


def refused(question: Callable[[], None]) -> None:
    """The question, which has to be answered with no."""
    try:
        question()
    except Forbidden:
        return
    raise AssertionError("this should not be allowed")


def microseconds(question: Callable[[], None]) -> float:
    """Of the processor, at the best of some repeats: what else the machine does is no cost."""
    repeats = timeit.repeat(question, timer=time.process_time, number=NUMBER, repeat=REPEATS)
    return min(repeats) / NUMBER * 1e6


if __name__ == "__main__":
    sys.exit(main())
