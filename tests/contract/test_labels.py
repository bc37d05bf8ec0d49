"""Everything that a declaration makes visible has its words in every language."""

from __future__ import annotations

import json

import pytest

from tests.contract.services import CLASSES, FOLDERS, declared
from tests.contract.tree import LANGUAGES, ROOT


def words(folder, language):
    return json.loads((folder / f"{language}.json").read_text(encoding="utf-8"))


def found(tree, *path):
    for key in path:
        if not isinstance(tree, dict) or key not in tree:
            return None
        tree = tree[key]
    return tree


def missing_labels(service, language):
    own = words(FOLDERS[service.name].folder / service.package / "locale", language)
    kit = words(ROOT / "kit" / "crmkit" / "locale", language)
    for path in wanted(service):
        # What every entity has, such as its owner, is said once by the kit, under "any".
        ways = ((own, path), (kit, path), (kit, (path[0], "any", path[-1])))
        if all(found(tree, *way) is None for tree, way in ways):
            yield ".".join(path)


def wanted(service):
    """The keys of all names that a person may see."""
    for spec in service.specs().values():
        yield ("entity", spec.name, "one")
        yield ("entity", spec.name, "many")
        for section in spec.about.sections:
            yield ("section", spec.name, section)
        for field in spec.fields.values():
            if field.origin in ("own", "figures"):
                yield ("field", spec.name, field.name)
            for state in field.states or ():
                yield ("state", spec.name, state)
        for name in spec.about.filters:
            yield ("field", spec.name, name)
    for name in service.choice_lists:
        yield ("choice_list", name)
    for kind in ("commands", "queries"):
        for told in declared()[service.name][kind]:
            entity, _, operation = told["name"].partition(".")
            if told["permission"] and not told["public"]:
                yield ("command", entity, operation)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("service", CLASSES, ids=lambda each: each.name)
def test_every_declared_name_has_its_words(service, language):
    assert list(missing_labels(service, language)) == []
