"""Fills the databases with as many customers and contacts as a figure is wanted for.

The rows are made by the kit as it makes them itself, with words to find and keys to sort by, and
are written in large statements: what is measured afterwards is reading, not how they came in.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from random import Random
from typing import Any

from sqlalchemy import Engine, Table, create_engine, func, insert, select, text

from crmkit.clock import now
from crmkit.entity.table import defaults_of
from crmkit.ids import new_id
from crmkit.store.stamping import stamp_words
from customers.entities.contact import Contact
from customers.entities.customer import Customer
from customers.service import CustomersService
from deploy.demo import names

BATCH = 2_000
CONTACTS_EACH = 2
TREE = 1_000
LIFECYCLES = ("prospect", "customer", "customer", "dormant", "lost")
LEVELS = ("strategic", "key", "standard", "standard", "minor")
INDUSTRIES = ("electronics", "machinery", "semiconductor", "food", "logistics")


class Filler:
    """Adds invented customers with contacts to a suite's database."""

    def __init__(self, url: str, seed: int = 7) -> None:
        self.engine: Engine = create_engine(url)
        self.chance = Random(seed)
        self.pairs = names.pairs(self.chance)
        self.specs = CustomersService.specs()
        with self.engine.connect() as db:
            table = Customer.table()
            home = select(table.c.owner_id, table.c.department_id, table.c.territory_id)
            owned = db.execute(home.where(table.c.owner_id.is_not(None)).distinct())
            self.made: int = db.execute(select(func.count()).select_from(table)).scalar_one()
            self.homes = [tuple(row) for row in owned]

    def up_to(self, customers: int) -> None:
        """Adds what is missing until there are so many customers."""
        with self.engine.connect() as db:
            there = db.execute(select(func.count()).select_from(Customer.table())).scalar_one()
        while (missing := customers - there) > 0:
            there += self._add(min(BATCH, missing))
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            db.execute(text("VACUUM ANALYZE"))

    def tree(self) -> str:
        """A customer with a thousand contacts, each but the first below another; its id."""
        customer = self._customer()
        people: list[dict[str, Any]] = []
        for _ in range(TREE):
            boss = self.chance.choice(people)["id"] if people else None
            people.append(self._contact(customer["id"], boss))
        self._write(Customer, [customer])
        self._write(Contact, people)
        return str(customer["id"])

    def close(self) -> None:
        self.engine.dispose()

    def _add(self, count: int) -> int:
        customers = list(islice(self._customers(), count))
        self._write(Customer, customers)
        each = range(CONTACTS_EACH)
        self._write(Contact, [self._contact(one["id"]) for one in customers for _ in each])
        return count

    def _write(self, entity: type[Any], rows: list[dict[str, Any]]) -> None:
        """The records and, where the entity has figures, the rows of those."""
        with self.engine.begin() as db:
            db.execute(insert(entity.table()), rows)
            if entity.about.figures is not None:
                about = [{"id": row["id"]} for row in rows]
                db.execute(insert(entity.about.figures.table()), about)

    def _customers(self) -> Iterator[dict[str, Any]]:
        while True:
            yield self._customer()

    def _customer(self) -> dict[str, Any]:
        self.made += 1
        chance, number = self.chance, self.made
        traditional, simplified = chance.choice(self.pairs)
        pair, form = chance.choice(((traditional, "股份有限公司"), (simplified, "有限公司")))
        owner, department, territory = chance.choice(self.homes)
        return self._row(
            Customer,
            number=f"BE-{number:07d}",
            name=f"{pair}{chance.choice('光電機材訊')}第{number}{form}",
            english_name=f"{names.romanized(simplified)} Works {number}",
            lifecycle=chance.choice(LIFECYCLES),
            level=chance.choice(LEVELS),
            industry=chance.choice(INDUSTRIES),
            employees=chance.randrange(5, 5000),
            revenue=chance.randrange(10**6, 10**9),
            currency="TWD",
            owner_id=owner,
            department_id=department,
            territory_id=territory,
        )

    def _contact(self, customer: str, boss: str | None = None) -> dict[str, Any]:
        name, _ = names.person(self.chance, self.chance.choice(("zh-TW", "zh-CN")))
        return self._row(Contact, customer_id=customer, name=name, reports_to_id=boss)

    def _row(self, entity: type[Any], **values: Any) -> dict[str, Any]:
        """A row with all that the system itself writes."""
        table: Table = entity.table()
        given = {**defaults_of(entity), "version": 1, "custom": {}, **values}
        moment = now()
        record = entity(**{**given, "id": new_id(), "created_at": moment, "updated_at": moment})
        stamp_words(self.specs[table.name], record)
        return {column.name: getattr(record, column.key) for column in table.c}
