"""What services promise: written down, kept, and fitting what others read."""

from __future__ import annotations

import json
import re

import pytest

from crmkit.entity.breaking import breaking_changes
from crmkit.main import _pretty as pretty
from deploy.readmes import BEGIN, END, with_tables
from deploy.services import all_services
from tests.contract.services import CLASSES, FOLDERS, NAMES, declared, events

EVENT = re.compile(r"^[a-z][a-z-]*\.[a-z][a-z_]*\.[a-z]+(_[a-z]+)*$")
PAST = re.compile(
    r"(ed|sent|won|lost|made|begun|done|put|set|paid|sold|held|given|taken|drawn)(_|$)"
)
PERMISSION = re.compile(r"^[a-z][a-z-]*\.[a-z][a-z_]*\.[a-z_]+$")


def test_every_service_folder_declares_one_service():
    assert [service.name for service in all_services()] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_the_written_contract_is_what_the_code_declares(name):
    written = FOLDERS[name].contract.read_text(encoding="utf-8")

    assert written == pretty(declared()[name]).decode(), "run ./crm contracts"


@pytest.mark.parametrize("name", NAMES)
def test_the_readme_shows_the_tables_of_the_contract(name):
    readme = (FOLDERS[name].folder / "README.md").read_text(encoding="utf-8")

    assert BEGIN in readme
    assert END in readme
    assert with_tables(readme, declared()[name]) == readme, "run ./crm contracts"


@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_was_released_is_broken(name):
    released = FOLDERS[name].released_contract
    old = json.loads(released.read_text(encoding="utf-8"))

    assert breaking_changes(old, declared()[name]) == []


def test_the_names_of_events_are_facts_of_an_entity():
    wrong = [
        name for name in events() if not EVENT.match(name) or not PAST.search(name.split(".")[-1])
    ]

    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_every_permission_has_a_name_in_form_and_a_sentence(name):
    wrong = [
        told["name"]
        for told in declared()[name]["permissions"]
        if not PERMISSION.match(told["name"])
        or not told["name"].startswith(f"{name}.")
        or len(told["sentence"].split()) < 2
    ]

    assert declared()[name]["permissions"]
    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_every_command_says_what_it_is_for(name):
    told = [*declared()[name]["commands"], *declared()[name]["queries"]]

    assert [each["name"] for each in told if not each["about"]] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_entity_says_what_it_is(name):
    assert [each["name"] for each in declared()[name]["entities"] if not each["about"]] == []


def test_a_service_needs_only_permissions_that_others_declare():
    known = {one["name"] for told in declared().values() for one in told["permissions"]}

    for told in declared().values():
        assert set(told["needs"]) - known == set(), told["service"]


def test_references_lead_to_entities_that_exist():
    known = {each["name"] for told in declared().values() for each in told["entities"]}
    wrong = [
        f"{entity['name']}.{field['name']} → {field['reference']}"
        for told in declared().values()
        for entity in told["entities"]
        for field in entity["fields"]
        if field.get("reference") and field["reference"] not in known
    ]

    assert wrong == []


SHARED = {"custom-fields", "choices", "number-series"}


@pytest.mark.parametrize("key", ["resource", "name"])
def test_no_two_services_call_an_entity_alike(key):
    # Addresses are made of the one, the types and operations of the API of the other.
    taken = [
        each[key]
        for told in declared().values()
        for each in told["entities"]
        if each["resource"] not in SHARED
    ]

    assert sorted(taken) == sorted(set(taken))


def test_the_classes_are_of_their_own_package():
    for each in CLASSES:
        assert each.__module__ == f"{each.package}.service"
        assert each.package == each.name.replace("-", "_")
