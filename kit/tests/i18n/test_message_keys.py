"""Every message key that the kit's code names has words in three languages."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import crmkit
from crmkit.entity import problem
from crmkit.i18n import KIT, LANGUAGES, locale_of

BY_FIELD = "Invalid"
BY_KEY = {"BadRequest": 0, "Unauthenticated": 0, "NotFound": 0, "Internal": 0, "because": 0}
BY_KEY |= {"TooMany": 1}
NOTED = {"problems", "errors", "closed", "hidden"}
"""What dicts of problems are called where they are gathered before they are raised."""

KNOWN = {
    "error.bad_cursor", "error.in_flight", "error.idempotency_key_reused", "error.parent_deleted",
    "error.still_referred_to", "error.unknown_entity", "error.unknown_method", "not_sortable",
    "not_searchable", "unknown_argument", "ids_or_filter", "unknown_operator", "out_of_range",
    "unknown_field", "unknown_choice", "unknown_reference", "readonly", "not_unique", "bad_value",
}  # fmt: skip


@cache
def named() -> frozenset[str]:
    """The keys that the kit's modules name, where they refuse something or get ready to."""
    rooms = Path(crmkit.__file__).parent
    paths = [path for path in rooms.rglob("*.py") if path.parent.name != "testing"]
    trees = [ast.parse(path.read_text("utf-8")) for path in paths]
    words = {name: text for tree in trees for name, text in _constants(tree)}
    found = {key for tree in trees for key in _keys_in(tree, words)}
    return frozenset(found | set(problem._BY_ERROR.values()) | set(problem._BY_TYPE.values()))


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """NAME = "text", also several at once, at the top of a module."""
    for node in tree.body:
        if not isinstance(node, ast.Assign):
            continue
        (target,), value = node.targets, node.value
        both = isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple)
        pairs = zip(target.elts, value.elts, strict=True) if both else [(target, value)]
        for name, text in pairs:
            if isinstance(name, ast.Name) and isinstance(text, ast.Constant):
                yield name.id, str(text.value)


def _keys_in(tree: ast.Module, words: dict[str, str]) -> Iterator[str]:
    for node in ast.walk(tree):
        for value in _problems(node):
            yield from _keys(value, words)


def _problems(node: ast.AST) -> Iterator[ast.expr]:
    """The expressions in which this piece of code says what is wrong."""
    if isinstance(node, ast.Call):
        yield from _refused(node)
    elif isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign) and node.value is not None:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        if any(_name(target) in NOTED for target in targets):
            yield node.value
    elif isinstance(node, ast.Tuple) and _is_pair(node):
        yield node


def _is_pair(node: ast.Tuple) -> bool:
    """A key with its parameters: ("too_many", {"max": 5})."""
    return len(node.elts) == 2 and isinstance(node.elts[1], ast.Dict) and bool(node.elts[1].keys)


def _refused(call: ast.Call) -> Iterator[ast.expr]:
    name = _name(call.func)
    if name == BY_FIELD:
        yield from (*call.args, *(each.value for each in call.keywords))
    elif name in BY_KEY:
        yield from call.args[BY_KEY[name] : BY_KEY[name] + 1]
    yield from (each.value for each in call.keywords if each.arg == "key" and name[:1].isupper())


def _name(node: ast.expr) -> str:
    """What is called or assigned to: `problems[field]` and `box.problems` are `problems`."""
    if isinstance(node, ast.Subscript):
        return _name(node.value)
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _keys(value: ast.expr, words: dict[str, str]) -> Iterator[str]:
    """The keys that an expression may come to, as far as the code says them."""
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Name(id=name) if name in words and name.isupper():
            yield words[name]
        case ast.Tuple(elts=[first, *_]):
            yield from _keys(first, words)
        case ast.IfExp(body=one, orelse=other):
            yield from (*_keys(one, words), *_keys(other, words))
        case ast.Dict(values=values):
            yield from (key for each in values for key in _keys(each, words))
        case ast.DictComp(value=each):
            yield from _keys(each, words)
        case ast.Call(func=ast.Attribute(attr="fromkeys"), args=[_, each]):
            yield from _keys(each, words)


def test_the_keys_that_are_known_to_be_raised_are_found_in_the_code() -> None:
    assert named() >= KNOWN


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_the_kit_names_has_words(language: str) -> None:
    texts = locale_of(KIT).texts[language]["message"]

    assert {key for key in named() if not texts.get(key, "").strip()} == set()
