"""The tree of contacts at a customer, in one query however many there are."""

from typing import Any

from sqlalchemy.orm import Session

from crmkit import Call
from crmkit.entity.spec import spec_of
from crmkit.store.record import Shape
from customers.entities.contact import Contact
from customers.entities.customer import Customer

NODE = (
    "name",
    "title",
    "department",
    "reports_to_id",
    "decision_role",
    "warmth",
    "is_key",
    "has_left",
    "do_not_call",
    "do_not_mail",
)


def read(db: Session, call: Call, customer: Customer) -> dict[str, Any]:
    """Every contact of the customer as a node that names its superior; roots name none.

    A superior who has been deleted leaves their people as roots, so that nobody is lost.
    """
    shape = Shape(spec_of(Contact), call.access, NODE)
    query = shape.selected.where(Contact.customer_id == customer.id, Contact.deleted_at.is_(None))
    query = query.order_by(Contact.is_key.desc(), Contact.name_pinyin, Contact.id)  # type: ignore[attr-defined]
    nodes = [shape.record(row) for row in db.execute(query)]
    present = {node["id"] for node in nodes}
    for node in nodes:
        if node.get("reports_to_id") not in present:
            node["reports_to_id"] = None
    return {"items": nodes, "total": len(nodes)}
