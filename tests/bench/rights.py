"""A suite with many roles, and the question for the matrix of one of them."""

from __future__ import annotations

from collections.abc import Mapping

from tests.bench.load import Request
from tests.running import API, Client

ROLES = 200


def matrix_request(client: Client, headers: Mapping[str, str]) -> Request:
    """The matrix of a role among two hundred, each granted as the sales representatives' is."""
    pattern = client.get("/roles", params={"filter[code]": "sales_rep"})["items"][0]["id"]
    copies = []
    for number in range(client.get("/roles", params={"limit": 1})["total"], ROLES):
        labels = {"en": f"Copy {number}", "zh-TW": f"副本 {number}", "zh-CN": f"副本 {number}"}
        made = client.post(f"/roles/{pattern}/copy", {"code": f"copy_{number}", "labels": labels})
        copies.append(made["id"])
    return Request("GET", f"{API}/roles/{copies[-1]}/matrix", headers)
