"""The whole demo company as a list of records, in an order in which each mentions earlier ones."""

from datetime import date
from random import Random

from deploy.demo import calendars, contacts, customers, organisation, posts, private, relations
from deploy.demo.records import Record, Ref

SEED = 20260101
LAST_CODE = "ERP-30063"
"""The external code of the customer that is loaded last."""


def organisation_records() -> list[Record]:
    """Calendars, departments, territories, people, their roles and posts."""
    return [
        *calendars.calendars(),
        *organisation.departments(),
        *organisation.territories(),
        *organisation.users(),
        *organisation.assignments(),
        *posts.positions(),
        *posts.teams(),
    ]


def customer_records(today: date) -> list[Record]:
    """Customers and all that belongs to them; the same for the same day."""
    random = Random(SEED)  # noqa: S311 - the same company everywhere is the point
    everywhere = organisation.owners_by_territory()
    companies = list(customers.companies(random, everywhere))
    private_persons = customers.private_persons(random, everywhere)
    people = [each for company in companies for each in contacts.people(random, company)]
    owners = {"sales": Ref("user:manager"), "marketing": Ref("user:marketer")}
    return [
        *(each.record for each in companies),
        *(each.record for each in people),
        *(each for person in people for each in private.personal_records(random, person, today)),
        *relations.weightings(today),
        *(each for one in companies for each in relations.assessments(random, one, today)),
        *relations.groups(random, companies, owners),
        *relations.events(random, people, owners["marketing"], today),
        *(each.record for each in private_persons),
    ]
