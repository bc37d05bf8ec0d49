"""Finding and ordering names in Chinese and Latin script: tokens, questions and sort keys."""

from crmkit.search.fold import fold
from crmkit.search.matching import holder, holds
from crmkit.search.sortkey import sort_keys
from crmkit.search.token import query, tokens
from crmkit.search.vector import SearchVector, matches

__all__ = ["SearchVector", "fold", "holder", "holds", "matches", "query", "sort_keys", "tokens"]
