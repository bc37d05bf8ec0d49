"""Organisation: people and departments move, people leave, and what they own goes along."""

from __future__ import annotations

from sqlalchemy.orm import Session as Db

from crmkit import Call, EntityService, command, job, query
from crmkit.store import writing
from crmkit.store.store import Work
from crmkit.wire import Json
from crmkit.work.job import JobRun
from iam import handover, leaving, posts
from iam.entities.department import Department
from iam.entities.territory import Territory
from iam.entities.user import User
from iam.handover import HandOver
from iam.inputs import Nothing
from iam.inputs_organisation import (
    DepartmentMove,
    DepartmentPlace,
    Home,
    Leaving,
    Move,
    TerritoryMove,
    TerritoryPlace,
)
from iam.leaving import Place


class Organisation(EntityService):
    """The commands that change where people stand."""

    @query("user.leave_preview", permission="iam.user.leave", record=True)
    def preview_leaving(self, db: Db, call: Call, record: User) -> Json:
        """What would go to somebody else: records by service, and what names the person here."""
        found = handover.counted(self, call, {"owners": [record.id]})
        return {"services": found, "posts": posts.told(Work(self.store, db, call), record.id)}

    @command("user.leave", permission="iam.user.leave", record=True)
    def leave(self, db: Db, call: Call, record: User, values: Leaving) -> Json:
        """Ends the person's access now and begins to hand over what they own.

        Asked again for somebody who has left, it hands over what is still theirs.
        """
        leaving.refuse_impossible(db, call, record, values)
        found = handover.counted(self, call, {"owners": [record.id]})
        to = leaving.successors(found, values)
        work = Work(self.store, db, call)
        passed = leaving.let_go(work, record, values)
        asked = {"verb": handover.REASSIGN, "owners": [record.id], "to": to}
        return {"posts": passed, "job": handover.start(work, asked)}

    @query("user.move_preview", permission="iam.user.edit", record=True)
    def preview_move(self, db: Db, call: Call, record: User, values: Home) -> Json:
        """How many of the person's records would bear another department or territory."""
        home = {
            name: getattr(values if name in values.model_fields_set else record, name)
            for name in ("department_id", "territory_id")
        }
        return {"services": handover.counted(self, call, {"owners": [record.id], "home": home})}

    @command("user.move", permission="iam.user.edit", record=True)
    def move_user(self, db: Db, call: Call, record: User, values: Move) -> Json:
        """Puts the person elsewhere, and their records too if that is wanted."""
        work, spec = Work(self.store, db, call), self.specs()["user"]
        wanted = values.model_dump(exclude_unset=True, include={"department_id", "territory_id"})
        writing.change(work, spec, record, wanted, version=values.version)
        return self._moved(work, record, values.restamp, [record])

    @query("department.move_preview", permission="iam.department.edit", record=True)
    def preview_department_move(
        self, db: Db, call: Call, record: Department, values: DepartmentPlace
    ) -> Json:
        """How many people and records move along, and how many records bear an old place."""
        return self._preview(db, call, record, values.parent_id)

    @command("department.move", permission="iam.department.edit", record=True)
    def move_department(
        self, db: Db, call: Call, record: Department, values: DepartmentMove
    ) -> Json:
        """Puts the department elsewhere in the tree; a circle is refused naming its path."""
        return self._move(Work(self.store, db, call), record, values)

    @query("territory.move_preview", permission="iam.territory.edit", record=True)
    def preview_territory_move(
        self, db: Db, call: Call, record: Territory, values: TerritoryPlace
    ) -> Json:
        """How many people and records move along, and how many records bear an old place."""
        return self._preview(db, call, record, values.parent_id)

    @command("territory.move", permission="iam.territory.edit", record=True)
    def move_territory(self, db: Db, call: Call, record: Territory, values: TerritoryMove) -> Json:
        """Puts the territory elsewhere in the tree; a circle is refused naming its path."""
        return self._move(Work(self.store, db, call), record, values)

    @query("department.headcount", permission="iam.department.view")
    def count_in_departments(self, db: Db, call: Call, values: Nothing) -> Json:
        """How many people stand in each department, without those of the ones below it."""
        return {"items": leaving.headcounts(Work(self.store, db, call), Department)}

    @query("territory.headcount", permission="iam.territory.view")
    def count_in_territories(self, db: Db, call: Call, values: Nothing) -> Json:
        """How many people look after each territory, without those of the ones below it."""
        return {"items": leaving.headcounts(Work(self.store, db, call), Territory)}

    @job("hand_over")
    def hand_over(self, run: JobRun) -> Json:
        """Moves records at every other service as the person who asked for it."""
        return HandOver(self, run).run()

    def _preview(self, db: Db, call: Call, record: Place, parent_id: str | None) -> Json:
        leaving.refuse_circle_below(db, record, parent_id)
        people = [each.id for each in leaving.people_below(db, record)]
        found = handover.counted(self, call, {"owners": people})
        return {"people": len(people), "services": found}

    def _move(self, work: Work, record: Place, values: DepartmentMove | TerritoryMove) -> Json:
        spec, wanted = work.store.spec_of(record), {"parent_id": values.parent_id}
        writing.change(work, spec, record, wanted, version=values.version)
        return self._moved(work, record, values.restamp, leaving.people_below(work.db, record))

    def _moved(self, work: Work, record: User | Place, restamp: bool, people: list[User]) -> Json:
        """What was moved, with the job that takes the records along if there is any to do."""
        answer: Json = {"record": {"id": record.id, "version": record.version}, "job": None}
        if restamp and people:
            known = {each.id: each.version for each in people}
            asked = {"verb": handover.RESTAMP, "owners": list(known), "known": known}
            answer["job"] = handover.start(work, asked)
        return answer
