"""What this service keeps of the people, groups, departments and territories that IAM owns."""

from collections.abc import Iterable

from sqlalchemy import Uuid, select
from sqlalchemy.orm import Session

from crmkit.replica import Replica

USERS = Replica(
    "iam.user",
    columns={"department_id": Uuid(as_uuid=False), "territory_id": Uuid(as_uuid=False)},
)
DEPARTMENTS = Replica("iam.department")
TERRITORIES = Replica("iam.territory")
GROUPS = Replica("iam.group")


def labels(db: Session, replica: Replica, ids: Iterable[str | None]) -> dict[str, str]:
    """What these records of IAM are called, as far as they are known here."""
    table = replica.table
    wanted = {each for each in ids if each is not None}
    rows = db.execute(select(table.c.id, table.c.label).where(table.c.id.in_(wanted)))
    return {row.id: row.label for row in rows}
