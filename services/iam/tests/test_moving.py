"""People, departments and territories that move, and who stands where."""

from handing_over import done, leave
from sqlalchemy import event, select

from iam.entities.department import Department
from iam.entities.territory import Territory
from iam.entities.user import User


def test_a_move_takes_records_along_only_if_that_is_wanted(office):
    new = office.iam.add(Department(name="北區"))

    def move(**values):
        values |= {"department_id": new.id}
        args = {"name": "user.move", "id": office.leaver.id, "values": values}
        return office.iam.ask("command", args, office.token)

    assert move()["job"] is None
    moved = move(restamp=True)
    job = done(office, moved["job"])
    assert job["result"]["services"][0]["entities"][0]["done"] == 2
    (asked,) = [each for each in office.keeper.asked if each.method == "restamp"]
    assert asked.args["known"] == moved["record"]["version"]


def test_a_move_is_counted_before(office):
    new = office.iam.add(Department(name="北區"))
    args = {"name": "user.move_preview", "id": office.leaver.id}
    office.iam.ask("query", {**args, "values": {"department_id": new.id}}, office.token)
    asked = office.keeper.asked[-1].args
    assert asked["home"] == {"department_id": new.id, "territory_id": None}


def test_a_move_to_no_department_is_counted_too(office):
    here = office.iam.add(Department(name="北區"))
    office.iam.change(User, office.leaver.id, department_id=here.id)
    args = {"name": "user.move_preview", "id": office.leaver.id, "values": {"department_id": ""}}
    office.iam.ask("query", args, office.token)
    home = office.keeper.asked[-1].args["home"]
    assert home == {"department_id": None, "territory_id": None}


def test_a_department_moves_with_the_people_of_all_below_it(office):
    top, other = office.iam.add(Department(name="公司")), office.iam.add(Department(name="分公司"))
    below = office.iam.add(Department(name="北區", parent_id=top.id))
    office.iam.change(User, office.leaver.id, department_id=below.id)
    args = {"id": top.id, "values": {"parent_id": other.id}}
    preview = office.iam.ask("query", {"name": "department.move_preview", **args}, office.token)
    assert preview["people"] == 1
    args["values"]["restamp"] = True
    moved = office.iam.ask("command", {"name": "department.move", **args}, office.token)
    assert done(office, moved["job"])["state"] == "done"
    with office.iam.session() as db:
        assert db.scalar(select(Department.parent_id).where(Department.id == top.id)) == other.id


def test_a_department_does_not_move_below_itself(office):
    top = office.iam.add(Department(name="公司"))
    below = office.iam.add(Department(name="北區", parent_id=top.id))
    args = {"id": top.id, "values": {"parent_id": below.id}}
    for method, name in (("query", "department.move_preview"), ("command", "department.move")):
        error = office.iam.answer(method, {"name": name, **args}, office.token)["error"]
        assert "公司 → 北區 → 公司" in error["errors"]["parent_id"]["message"]


def test_a_territory_moves_with_the_people_of_all_below_it(office):
    top, other = office.iam.add(Territory(name="臺灣")), office.iam.add(Territory(name="亞洲"))
    below = office.iam.add(Territory(name="北區", parent_id=top.id))
    office.iam.change(User, office.leaver.id, territory_id=below.id)
    args = {"id": top.id, "values": {"parent_id": other.id}}
    preview = office.iam.ask("query", {"name": "territory.move_preview", **args}, office.token)
    assert preview["people"] == 1
    args["values"]["restamp"] = True
    moved = office.iam.ask("command", {"name": "territory.move", **args}, office.token)
    assert done(office, moved["job"])["state"] == "done"


def test_people_are_counted_by_the_place_they_stand_in_and_those_who_left_are_not(office):
    top = office.iam.add(Department(name="公司"))
    below = office.iam.add(Department(name="北區", parent_id=top.id))
    for place in (top, below, below):
        office.iam.person(department_id=place.id, password=None)
    office.iam.change(User, office.leaver.id, department_id=top.id)
    leave(office)
    args = {"name": "department.headcount", "values": {}}
    told = office.iam.ask("query", args, office.iam.token("sales_rep"))["items"]
    assert {each["id"]: each["people"] for each in told} == {top.id: 1, below.id: 2}


def test_people_of_all_places_are_counted_in_one_query(office):
    for number in range(3):
        place = office.iam.add(Territory(name=f"區 {number}"))
        office.iam.person(territory_id=place.id, password=None)
    token, asked = office.iam.token("sales_rep"), []
    with office.iam.session() as db:
        event.listen(db.get_bind(), "before_cursor_execute", lambda *a: asked.append(a[2]))
    args = {"name": "territory.headcount", "values": {}}
    assert len(office.iam.ask("query", args, token)["items"]) == 3
    assert sum("count(" in each for each in asked) == 1
