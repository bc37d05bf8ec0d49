"""CustomersService: what this service holds and does, as a table of contents."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from crmkit import Call, Entity, EntityService, command, on, query, timer
from crmkit.entity.spec import EntitySpec
from crmkit.events.reactions import Event
from crmkit.store import sharing, writing
from crmkit.store.store import Work
from crmkit.work.timer import DueTimer
from customers import contact_tree, duplicates, membership, reminders, standing
from customers.duplicates import DuplicateQuestion
from customers.entities.assessment_weighting import AssessmentWeighting
from customers.entities.background_entry import BackgroundEntry
from customers.entities.care_plan import CarePlan
from customers.entities.contact import Contact
from customers.entities.contact_role import ContactRole
from customers.entities.customer import Customer
from customers.entities.customer_event import CustomerEvent
from customers.entities.customer_group import CustomerGroup
from customers.entities.event_participant import EventParticipant
from customers.entities.family_member import FamilyMember
from customers.entities.group_member import GroupMember
from customers.entities.important_date import ImportantDate
from customers.entities.relationship_assessment import RelationshipAssessment
from customers.inputs import Assignment, Members, Move
from customers.replicas import DEPARTMENTS, GROUPS, TERRITORIES, USERS

Json = dict[str, Any]


class CustomersService(EntityService):
    """Customers, their people, how we stand with them, and how we group and invite them."""

    name = "customers"
    package = "customers"
    entities = (
        Customer,
        Contact,
        ContactRole,
        FamilyMember,
        BackgroundEntry,
        ImportantDate,
        CarePlan,
        RelationshipAssessment,
        AssessmentWeighting,
        CustomerGroup,
        GroupMember,
        CustomerEvent,
        EventParticipant,
    )
    choice_lists = (
        "level",
        "industry",
        "source",
        "channel",
        "segment",
        "company_size",
        "payment_terms",
        "credit_rating",
        "gender",
        "decision_role",
        "warmth",
        "preferred_channel",
        "contact_role",
        "family_relation",
        "degree",
        "date_kind",
        "care_kind",
        "event_kind",
        "group_purpose",
    )
    replicas = (USERS, DEPARTMENTS, TERRITORIES, GROUPS)
    needs = ("iam.user.view", "iam.department.view", "iam.territory.view", "iam.group.view")

    @query("customer.duplicates", permission="customers.customer.view")
    def find_duplicates(self, db: Session, call: Call, values: DuplicateQuestion) -> Json:
        """Likely twins of a customer, scored and with reasons, as far as the caller may know."""
        return duplicates.find(db, call, values)

    @command("customer.assign", permission="customers.customer.assign", record=True)
    def assign_customer(
        self, db: Session, call: Call, record: Customer, values: Assignment
    ) -> Customer:
        """Give the customer to another owner, whose department and territory it then has."""
        work, spec = Work(self.store, db, call), self.specs()["customer"]
        writing.change(work, spec, record, {"owner_id": values.owner_id}, version=values.version)
        return record

    def twins_of(
        self, db: Session, call: Call, spec: EntitySpec, records: Sequence[Any]
    ) -> Mapping[str, Sequence[Json]]:
        """Customers that new ones look like, for whoever imports them."""
        return duplicates.among(db, call, records) if spec.cls is Customer else {}

    @query("customer.contact_tree", permission="customers.contact.view", record=True)
    def read_contact_tree(self, db: Session, call: Call, record: Customer) -> Json:
        """The customer's contacts with their superiors."""
        return contact_tree.read(db, call, record)

    @query(
        "customer.assessment_trend",
        permission="customers.relationship_assessment.view",
        record=True,
    )
    def read_assessment_trend(self, db: Session, call: Call, record: Customer) -> Json:
        """How the relationship with the customer developed."""
        return standing.course(db, record.id)

    @command("contact.move", permission="customers.contact.edit", record=True)
    def move_contact(self, db: Session, call: Call, record: Contact, values: Move) -> Contact:
        """Put the contact under another superior; a circle is refused with its path."""
        record.reports_to_id = values.reports_to_id
        self.save(db, call, record)
        return record

    @command("customer_group.add_members", permission="customers.customer_group.edit", record=True)
    def add_members(self, db: Session, call: Call, record: CustomerGroup, values: Members) -> Json:
        """Let customers join the group; who belongs to it already stays as they are."""
        membership.refuse_out_of_sight(db, call, values.ids)
        present = {each.customer_id for each in membership.members(db, record, values.ids)}
        new = [each for each in dict.fromkeys(values.ids) if each not in present]
        for customer_id in new:
            self.add(db, call, GroupMember(group_id=record.id, customer_id=customer_id))
        return {"added": len(new), "unchanged": len(present)}

    @command(
        "customer_group.remove_members", permission="customers.customer_group.edit", record=True
    )
    def remove_members(
        self, db: Session, call: Call, record: CustomerGroup, values: Members
    ) -> Json:
        """Let customers leave the group; those of nested groups stay there."""
        leaving = membership.members(db, record, values.ids)
        for member in leaving:
            self.remove(db, call, member)
        return {"removed": len(leaving), "unchanged": len(set(values.ids)) - len(leaving)}

    @on("iam.user.deleted")
    @on("iam.group.deleted")
    def end_shares(self, db: Session, event: Event[Json]) -> None:
        """What was shared with a person or group ends with them."""
        sharing.end_all_of(Work(self.store, db, self.own_call(db)), str(event.subject))

    @timer(reminders.kind_of("contact"))
    def remind_of_birthday(self, db: Session, due: DueTimer) -> None:
        """Tell that a contact's birthday approaches."""
        self._remind(db, due, db.get(Contact, due.record_id))

    @timer(reminders.kind_of("important_date"))
    def remind_of_date(self, db: Session, due: DueTimer) -> None:
        """Tell that an important date approaches."""
        self._remind(db, due, db.get(ImportantDate, due.record_id))

    @timer(reminders.kind_of("relationship_assessment"))
    def remind_of_review(self, db: Session, due: DueTimer) -> None:
        """Tell that a relationship is due for review."""
        self._remind(db, due, db.get(RelationshipAssessment, due.record_id))

    def _remind(self, db: Session, due: DueTimer, record: Entity | None) -> None:
        """A timer is withdrawn with its record; one that fires at that moment says nothing."""
        if record is not None and record.deleted_at is None:
            reminders.tell(db, due, self.scope_of(db, record), record)
