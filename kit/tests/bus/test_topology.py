"""How queues are named and made."""

import pytest

from crmkit.bus import topology_of
from crmkit.bus.topology import QUORUM, Topology
from crmkit.settings import SettingInvalidError, Settings


def test_the_type_of_a_queue_is_part_of_its_name():
    classic, quorum = Topology(), Topology(QUORUM)

    assert classic.calls("iam") == "crm.calls.iam.v1"
    assert quorum.calls("iam") == "crm.calls.iam.v1.quorum"
    assert quorum.unrouted == "crm.unrouted.v1.quorum"


def test_an_installation_says_which_type_it_wants():
    assert topology_of(Settings.from_env({"CRM_QUEUE_TYPE": "quorum"})).queue_type == QUORUM


def test_a_type_that_nobody_knows_is_refused_by_the_name_of_the_setting():
    with pytest.raises(SettingInvalidError, match="CRM_QUEUE_TYPE"):
        topology_of(Settings.from_env({"CRM_QUEUE_TYPE": "mirrored"}))
