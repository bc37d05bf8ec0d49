"""Who may see a record, and why: the decision asked from the record's side."""

import pytest
from access_cases import (
    EDIT,
    VIEW,
    asked,
    assigned,
    groups_within,
    joins,
    role_with,
    session_of,
    way_of,
)

from crmkit.access.decide import allowed_scope
from crmkit.access.document import Access
from crmkit.errors import NotFound
from crmkit.ids import new_id
from iam import documents, explaining, who_sees
from iam.entities.department import Department
from iam.entities.territory import Territory
from iam.entities.user import User
from iam.holdings import holdings_of


def seen_by(iam, token, record, **more):
    return asked(iam, token, "user.who_can_see", **record, **more)


def test_who_can_see_a_record_names_people_and_reasons(library):
    owner = library.person("sales_rep", name="林擁有")
    auditor = library.person("auditor", name="吳稽核")
    token = library.token("administrator", name="系統")
    told = seen_by(library, token, session_of(library, owner))
    reasons = {
        each["user"]["label"]: [(r["scope"], way_of(r)) for r in each["reasons"]]
        for each in told["items"]
    }
    assert reasons == {
        "林擁有": [("own", "Sales representative")],
        "吳稽核": [("all", "Auditor")],
        "系統": [("all", "Administrator")],
    }
    assert told["groups"] == [{"scope": "own", "count": 1}, {"scope": "all", "count": 2}]
    assert auditor.id in {each["user"]["id"] for each in told["items"]}


def test_ways_are_told_to_who_may_explain_them_and_scopes_to_everybody(library):
    owner = library.person("sales_rep")
    library.person("auditor")
    told = seen_by(library, library.token_of(owner), session_of(library, owner))
    by_scope = {each["reasons"][0]["scope"]: each["reasons"][0] for each in told["items"]}
    assert "steps" in by_scope["own"]
    assert by_scope["all"] == {"scope": "all"}


def test_who_can_see_is_paged_by_name(library):
    owner = library.person("sales_rep", name="a")
    for name in "cbd":
        library.person("auditor", name=name)
    token, record = library.token("auditor", name="e"), session_of(library, owner)
    first = seen_by(library, token, record, limit=3)
    rest = seen_by(library, token, record, limit=3, after=first["next_cursor"])
    names = [each["user"]["label"] for page in (first, rest) for each in page["items"]]
    assert (names, first["total"], rest["next_cursor"]) == (list("abcde"), 5, None)


def test_who_may_not_see_the_record_is_not_told_who_may(library):
    record = session_of(library, library.person("sales_rep"))
    with pytest.raises(NotFound):
        seen_by(library, library.token("technician"), record)


def test_people_who_left_see_nothing(library):
    owner = library.person("sales_rep")
    gone = library.person("auditor")
    record = session_of(library, owner)
    library.change(User, gone.id, status="left")
    told = seen_by(library, library.token("administrator"), record)
    assert gone.id not in {each["user"]["id"] for each in told["items"]}


def test_the_records_side_agrees_with_the_access_documents(library):
    """Every scope, through places one stands at, manages and lies above."""
    top, mid, low = departments = tree(library, Department)
    west, taipei, _ = territories = tree(library, Territory)
    people = [
        library.person(
            name=str(number),
            department_id=departments[number % 3].id,
            territory_id=territories[number // 3 % 3].id,
        )
        for number in range(9)
    ]
    scopes = ("own", "department", "department_and_below", "territory", "all")
    roles = [role_with(library, f"reads-{scope}", (VIEW, scope)) for scope in scopes]
    for number, person in enumerate(people):
        assigned(library, person, roles[number % 5])
    library.change(Department, low.id, manager_id=people[7].id)
    library.change(Territory, west.id, manager_id=people[3].id)
    outer, inner = groups_within(library, "Outer", "Inner")
    people.append(library.person())
    joins(library, people[-1], inner)
    shares = {"entity": "library.book", "view": [outer.id, people[1].id], "edit": []}
    owned = {"entity": "library.book", "owner_id": people[0].id}
    records = [
        {**owned, "department_id": place, "territory_id": area, "shares": shared}
        for place in (None, top.id, mid.id, low.id)
        for area in (None, taipei.id)
        for shared in (None, shares, shares | {"entity": "library.shelf"})
    ]
    with library.session() as db:
        held = {each.id: db.get_one(User, each.id) for each in people}
        access = {
            key: Access(documents.document_of(db, user, holdings_of(db, key))).receiving(
                {"library.book": "view"}
            )
            for key, user in held.items()
        }
        judges = {key: explaining.Judge(db, user) for key, user in held.items()}
        for facts in records:
            seeing = {key for key, each in access.items() if allowed_scope(facts, each, VIEW)}
            assert who_sees.reaching(db, VIEW, facts).keys() == seeing
            judged = {key for key, each in judges.items() if each.decide(VIEW, facts).allowed}
            assert judged == seeing


def test_a_share_is_a_reason_with_the_groups_it_came_through(library):
    outer, inner = groups_within(library, "Company", "East Team")
    guest = library.person(name="客人")
    joins(library, guest, inner)
    shares = {"entity": "library.book", "view": [outer.id], "edit": []}
    facts = {"entity": "library.book", "owner_id": new_id(), "shares": shares}
    with library.session() as db:
        ((scope, way),) = who_sees.reaching(db, VIEW, facts)[guest.id]
        assert guest.id not in who_sees.reaching(db, EDIT, facts)
    assert scope == "shared"
    assert [step.id for step in way.steps] == [inner.id, outer.id]


def tree(iam, kind):
    """Three places, each within the one before it."""
    made = [iam.add(kind(name=f"{kind.__name__} {new_id()[-6:]}"))]
    for _ in range(2):
        name = f"{kind.__name__} {new_id()[-6:]}"
        made.append(iam.add(kind(name=name, parent_id=made[-1].id)))
    return made
