"""The names that follow from an entity's own."""

_HISSING = ("s", "x", "z", "ch", "sh")


def resource_of(name: str) -> str:
    """How the API names records of an entity: customer_category becomes customer-categories."""
    return plural(name).replace("_", "-")


def plural(word: str) -> str:
    """The English plural of a regular noun."""
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    if word.endswith(_HISSING):
        return f"{word}es"
    return f"{word}s"
