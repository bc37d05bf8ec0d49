"""What the dashboard asks for is what the processes measure, by name and by label."""

import json
import re

import pytest
from prometheus_client import REGISTRY

import gateway.observe  # noqa: F401 - declares what only the gateway measures
from crmkit import metrics
from tests.contract.tree import ROOT

DASHBOARD = json.loads((ROOT / "deploy/grafana/guanxi.json").read_text(encoding="utf-8"))
EXPRESSIONS = [target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]]
QUESTIONS = [each["query"]["query"] for each in DASHBOARD["templating"]["list"][1:]]
NAME = re.compile(r"\bcrm_[a-z_]+")
MATCHED = re.compile(r"(crm_[a-z_]+)\{([^}]*)\}")
GROUPED = re.compile(r"by \(([^)]*)\)")
ADDED = {"le"}
"""The label that Prometheus itself gives to the buckets of a histogram."""


def labels_by_name() -> dict[str, set[str]]:
    """The labels of every series that a process of ours may expose."""
    declared = {}
    for collector in REGISTRY._collector_to_names:
        names = [name for name in REGISTRY._collector_to_names[collector] if name[:4] == "crm_"]
        declared |= {name: set(getattr(collector, "_labelnames", ())) for name in names}
    return declared


def names_in(text: str) -> set[str]:
    return set(NAME.findall(text))


@pytest.mark.parametrize("expression", EXPRESSIONS + QUESTIONS)
def test_a_panel_asks_only_for_what_is_measured(expression):
    assert names_in(expression)
    assert names_in(expression) <= labels_by_name().keys()


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_a_panel_matches_and_groups_only_by_labels_that_there_are(expression):
    declared = labels_by_name()
    grouped = {label.strip() for each in GROUPED.findall(expression) for label in each.split(",")}
    for name in names_in(expression):
        assert grouped - ADDED <= declared[name]
    for name, matchers in MATCHED.findall(expression):
        assert {re.split(r"[=!]", each.strip())[0] for each in matchers.split(", ")} <= (
            declared[name]
        )


def test_everything_that_the_kit_measures_has_a_panel():
    shown = set().union(*(names_in(each) for each in EXPRESSIONS))

    measured = [value for value in vars(metrics).values() if hasattr(value, "_labelnames")]
    unseen = [
        metric._name
        for metric in measured
        if not any(name.startswith(metric._name) for name in shown)
    ]
    assert unseen == []


def test_everything_that_the_kit_measures_is_measured_somewhere():
    sources = [path.read_text() for path in (ROOT / "kit/crmkit").rglob("*.py")]
    sources += [path.read_text() for path in (ROOT / "gateway/gateway").rglob("*.py")]

    unused = [
        name
        for name, value in vars(metrics).items()
        if hasattr(value, "_labelnames") and not any(f"metrics.{name}." in s for s in sources)
    ]
    assert unused == []
