"""Whether the caller may see a record, asked of its owner."""

from crmkit.errors import NotFound
from gateway.calls import Call
from gateway.catalogue import Entity


def seen_entity(call: Call, full_name: str, record_id: str) -> Entity:
    """The entity of a record that the caller may see; NotFound for every other."""
    entity = call.house.catalogue.entity(full_name)
    if entity is None:
        raise NotFound()
    args = {"entity": entity.name, "ids": [record_id]}
    if record_id not in call.rpc(entity.service, "visible", args):
        raise NotFound()
    return entity
