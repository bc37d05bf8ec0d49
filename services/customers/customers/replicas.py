"""What this service keeps of the people, departments and territories that IAM owns."""

from sqlalchemy import Uuid

from crmkit.replica import Replica

USERS = Replica(
    "iam.user",
    columns={"department_id": Uuid(as_uuid=False), "territory_id": Uuid(as_uuid=False)},
)
DEPARTMENTS = Replica("iam.department")
TERRITORIES = Replica("iam.territory")
