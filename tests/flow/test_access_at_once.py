"""A change of access five groups down reaches open sessions and open streams at once."""

from __future__ import annotations

import itertools
import threading
import time
import uuid

import pytest

from tests.running import Client, wait_for

GIVEN, PASSWORD = "nine ducks over Tainan", "ten geese over Tainan"
AT_ONCE = 1.0


@pytest.fixture
def nested(administrator):
    """Five groups, each within the one before it: the outermost first."""
    made = [
        administrator.post("/groups", {"name": f"第{level}層 {uuid.uuid4().hex[:8]}"})
        for level in range(1, 6)
    ]
    for outer, inner in itertools.pairwise(made):
        values = {"group_id": outer["id"], "member_group_id": inner["id"]}
        administrator.post("/group-memberships", values)
    return made


@pytest.fixture
def member(up, administrator, nested):
    """Somebody signed in, in the innermost group, who may do nothing yet."""
    name = f"member-{uuid.uuid4().hex[:8]}"
    user = administrator.post("/users", {"name": "林內", "username": name})
    administrator.post(f"/users/{user['id']}/set-password", {"password": GIVEN})
    values = {"group_id": nested[-1]["id"], "user_id": user["id"]}
    administrator.post("/group-memberships", values)
    client = Client(up.address, name, GIVEN)
    # A password that was given lets one do nothing but choose another.
    client.post("/me/password", {"current": GIVEN, "new": PASSWORD})
    return client


@pytest.fixture
def role(administrator):
    return administrator.get("/roles", params={"filter[code]": "sales_rep"})["items"][0]


class Stream:
    """An open event stream of somebody; when it told that access changed."""

    def __init__(self, client: Client) -> None:
        self.opened, self.told = threading.Event(), threading.Event()
        self.told_at = 0.0
        threading.Thread(target=self._listen, args=(client,), daemon=True).start()
        assert self.opened.wait(20)

    def _listen(self, client: Client) -> None:
        with client.http.get(f"{client.base}/stream", stream=True, timeout=60) as stream:
            for line in stream.iter_lines(decode_unicode=True):
                if line == "event: ready":
                    self.opened.set()
                if line == "event: access":
                    self.told_at = time.monotonic()
                    self.told.set()
                    return


def test_a_role_of_the_outermost_group_is_felt_at_once(administrator, nested, member, role):
    assert member.ask("GET", "/customers").status_code == 403
    stream = Stream(member)

    values = {"group_id": nested[0]["id"], "role_id": role["id"]}
    administrator.post("/group-roles", values)
    answered = time.monotonic()

    wait_for(lambda: member.ask("GET", "/customers").status_code == 200, every=0.01)
    assert time.monotonic() - answered < AT_ONCE
    assert stream.told.wait(10)
    assert stream.told_at - answered < AT_ONCE


def test_a_link_cut_in_the_middle_is_felt_at_once(administrator, nested, member, role):
    values = {"group_id": nested[0]["id"], "role_id": role["id"]}
    administrator.post("/group-roles", values)
    wait_for(lambda: member.ask("GET", "/customers").status_code == 200, every=0.01)
    stream = Stream(member)
    params = {"filter[member_group_id]": nested[2]["id"]}
    (link,) = administrator.get("/group-memberships", params=params)["items"]

    assert administrator.ask("DELETE", f"/group-memberships/{link['id']}").ok
    answered = time.monotonic()

    wait_for(lambda: member.ask("GET", "/customers").status_code == 403, every=0.01)
    assert time.monotonic() - answered < AT_ONCE
    assert stream.told.wait(10)
    assert stream.told_at - answered < AT_ONCE


def test_what_a_preview_said_is_what_happens(administrator, nested, member, role):
    values = {"group_id": nested[0]["id"], "role_id": role["id"]}
    change = {"entity": "group_role", "action": "create", "values": values}
    told = administrator.post("/users/preview-access-change", {"changes": [change]})
    (person,) = told["people"]
    assert person["user"]["id"] == member.user["id"]
    assert member.ask("GET", "/customers").status_code == 403

    administrator.post("/group-roles", values)

    wait_for(lambda: member.ask("GET", "/customers").status_code == 200)
    held = member.get(f"/users/{member.user['id']}/effective-access")
    found = {each["permission"]: each["scopes"] for each in held["permissions"]}
    for gain in person["gained"]:
        assert gain["scope"] in found[gain["permission"]]
