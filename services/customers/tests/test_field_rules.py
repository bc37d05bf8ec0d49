"""What shipped roles see of a customer's finances, asked as everybody asks."""

import pytest

from crmkit.errors import Invalid
from customers.entities.customer import FINANCIAL
from services.customers.tests.conftest import Desk, shipped_grants, shipped_rules

PHONES = [{"kind": "work", "number": "+886223456789", "primary": True, "do_not_call": False}]
ACCOUNT = {"bank_account": "00998811227788"}
FINANCES = {"tax_number": "12345675", "bank_account": "00412345678901", "credit_limit": "50000"}


def at_work(house, role):
    return Desk(house, house.person(shipped_grants(role), fields=shipped_rules(role)))


@pytest.fixture
def customer(desk):
    return desk.create("customer", name="澔帆自動化", currency="TWD", phones=PHONES, **FINANCES)


@pytest.mark.parametrize("role", ["service_agent", "technician", "warehouse_clerk"])
def test_who_serves_customers_sees_nothing_of_their_finances(house, customer, role):
    seen = at_work(house, role).get("customer", customer["id"])

    assert not set(FINANCIAL) & seen.keys()
    assert seen["phones"] == customer["phones"]


def test_nobody_searches_for_what_is_hidden_from_them(house, customer):
    with pytest.raises(Invalid):
        at_work(house, "technician").list("customer", where={"tax_number": "12345675"})


def test_a_seller_sees_the_tail_of_a_bank_account_and_every_other_figure(house):
    rep = at_work(house, "sales_rep")
    made = rep.create("customer", name="樺灣光學", credit_limit="50000", currency="TWD")
    Desk(house, house.person(everything=True)).update("customer", made, **FINANCES)

    seen = rep.get("customer", made["id"])

    assert seen["bank_account"].endswith("8901") and seen["bank_account"] != "00412345678901"
    assert seen["credit_limit"] == "50000.00"


def test_a_seller_enters_the_bank_account_of_a_new_customer_and_finance_reads_it(house):
    made = at_work(house, "sales_rep").create("customer", name="曜石光電", **ACCOUNT)

    assert made["bank_account"] == "****7788"
    whole = at_work(house, "finance").get("customer", made["id"])["bank_account"]
    assert whole == ACCOUNT["bank_account"]


def test_finance_sees_the_bank_account_whole(house, customer):
    assert at_work(house, "finance").get("customer", customer["id"])["bank_account"] == (
        "00412345678901"
    )
