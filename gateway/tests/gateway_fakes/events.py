"""Events as services tell them."""

from crmkit.ids import new_id

EVERYTHING = {"owner_id": None, "department_id": None, "territory_id": None}


def change(entity="library.shelf", scope=None, operation="updated", **more):
    data = {"version": 2, **more.pop("data", {})}
    return {
        "id": new_id(),
        "type": f"{entity}.{operation}",
        "subject": new_id(),
        "actor": "somebody",
        "echo": "c-1",
        "scope": scope or EVERYTHING,
        "data": data,
        **more,
    }
