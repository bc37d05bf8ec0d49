"""A record that moves from one reader's reach to another's: who lost it learns that it is gone."""

from gateway_fakes.events import EVERYTHING, change
from gateway_fakes.listener import Listener

from crmkit.ids import new_id


def moved(bus, **more):
    """An event by which the record leaves Ben for somebody else."""
    before = {**EVERYTHING, "owner_id": bus.people["ben"]["id"]}
    return change(scope={**EVERYTHING, "owner_id": new_id()}, scope_before=before, **more)


def test_who_loses_a_record_is_told_once_as_of_a_change(ben, bus):
    listener = Listener(ben)
    listener.events("ready")
    lost = moved(bus, operation="handed_over")
    later = {**lost, "id": new_id()}
    del later["scope_before"]
    kept = change(scope=lost["scope_before"], operation="counted")
    bus.publish([lost, later, kept])

    told = []
    while not told or told[-1]["id"] != kept["subject"]:
        told += [data for name, data in listener.events("change") if name == "change"]
    listener.close()

    assert [(each["id"], each["operation"]) for each in told] == [
        (lost["subject"], "updated"),
        (kept["subject"], "counted"),
    ]


def test_who_loses_a_record_hears_of_the_parent_that_it_had(ben, bus):
    listener = Listener(ben)
    listener.events("ready")
    mine, theirs = new_id(), new_id()
    bus.publish(
        [moved(bus, entity="library.book", data={"shelf_id": theirs}, before={"shelf_id": mine})]
    )

    told = dict(listener.events("change"))["change"]
    listener.close()

    assert told["parent"] == {"entity": "library.shelf", "id": mine}


def test_who_keeps_seeing_a_record_hears_of_it_as_it_happened(ann, bus):
    listener = Listener(ann)
    listener.events("ready")
    before = {**EVERYTHING, "owner_id": new_id()}
    bus.publish([change(scope_before=before, operation="handed_over")])

    told = dict(listener.events("change"))["change"]
    listener.close()

    assert told["operation"] == "handed_over"
