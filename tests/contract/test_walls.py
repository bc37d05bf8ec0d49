"""The walls of the house: who may import whom, and what may be named where."""

from __future__ import annotations

import ast
import re

import pytest

from tests.contract.tree import ROOT, SERVICES, imports, parsed, python_files, roots_imported, shown

KIT = ROOT / "kit" / "crmkit"
GATEWAY = ROOT / "gateway" / "gateway"
PACKAGES = {path.name.replace("-", "_") for path in SERVICES}
TRANSPORT = {"nameko", "kombu", "amqp", "eventlet", "greenlet", "psycogreen"}
# Asking a service's rule for a database, a broker, a file or the clock would make it impure.
NO_IO = {
    *TRANSPORT,
    *("sqlalchemy", "psycopg2", "flask", "requests", "socket", "subprocess", "os", "pathlib"),
    *("urllib.request", "http", "alembic", "random", "time"),
}
# What the business calls its things; the kit must work for a library or a hospital as well.
CRM_NOUNS = (
    *("customer", "contact", "opportunity", "quotation", "invoice", "campaign", "complaint"),
    *("product", "shipment", "assessment", "salesperson", "inquiry"),
)


@pytest.mark.parametrize("service", SERVICES, ids=lambda path: path.name)
def test_a_service_imports_no_other_service(service):
    others = PACKAGES - {service.name.replace("-", "_")}

    found = {shown(path): roots_imported(path) & others for path in python_files(service)}

    assert {path: names for path, names in found.items() if names} == {}


def test_only_the_kit_imports_the_transport():
    folders = (ROOT / "services", ROOT / "gateway", ROOT / "deploy")

    found = {shown(path): roots_imported(path) & TRANSPORT for path in python_files(*folders)}

    assert {path: names for path, names in found.items() if names} == {}


def test_the_kit_imports_none_of_its_users():
    users = {*PACKAGES, "gateway", "deploy", "tests"}

    found = {shown(path): roots_imported(path) & users for path in python_files(KIT)}

    assert {path: names for path, names in found.items() if names} == {}


def test_the_gateway_imports_no_service():
    found = {shown(p): roots_imported(p) & PACKAGES for p in python_files(GATEWAY)}

    assert {path: names for path, names in found.items() if names} == {}


def test_the_kit_holds_no_noun_of_the_business():
    noun = re.compile(rf"(?<![a-z])({'|'.join(CRM_NOUNS)})s?(?![a-z])", re.IGNORECASE)

    found = {shown(path): sorted(_nouns(path, noun)) for path in python_files(KIT)}

    assert {path: words for path, words in found.items() if words} == {}


def _nouns(path, noun):
    """The nouns among the names and the values of a file; explanations may give examples."""
    tree = parsed(path)
    docstrings = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        for word in _words(node, docstrings):
            yield from (match.group(0) for match in noun.finditer(word.replace("_", " ")))


def _words(node, docstrings):
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute):
        return [node.attr]
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        return [re.sub(r"(?<=[a-z])(?=[A-Z])", " ", node.name)]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [] if id(node) in docstrings else [node.value]
    return []


def test_rules_do_no_input_or_output():
    rules = [
        path
        for path in python_files(*SERVICES)
        if "tests" not in path.parts and (path.name == "rules.py" or "rules" in path.parts)
    ]

    found = {shown(path): (imports(path) | roots_imported(path)) & NO_IO for path in rules}

    assert rules
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize("service", SERVICES, ids=lambda path: path.name)
def test_a_service_names_no_other_database(service):
    others = [f"guanxi_{package}" for package in PACKAGES if package != service.name]

    found = [
        shown(path)
        for path in python_files(service)
        if any(other in path.read_text(encoding="utf-8") for other in others)
    ]

    assert found == []


def test_tests_of_a_service_stay_inside_it():
    for service in SERVICES:
        for path in python_files(service / "tests"):
            assert not {m for m in imports(path) if m.startswith("tests.")}, shown(path)
