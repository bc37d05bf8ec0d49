"""A question means the same in Python as it does in PostgreSQL."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, text

from crmkit.search import holds, query, tokens
from crmkit.search.vector import SearchVector
from crmkit.testing.postgres import server

WORDS = st.lists(
    st.sampled_from([
        "张三", "張", "台北精密", "股份有限公司", "公司", "密", "山水貿易", "O'Neil", "T-Mobile",
        "a\\b", "co", "Ltd", "Precision", "pre", "jm", "zs", "13800138000", "+86 138-0013-8000",
        "0010", "8000", "'", "\\", "Müller", "muller", "&", "|", ":*", "(x)", "𠮷", "🙂", "é",
    ])
    | st.text(max_size=6),
    max_size=5,
).map(" ".join)  # fmt: skip


@pytest.fixture(scope="module")
def db():
    url = server().database()
    engine = create_engine(url)
    with engine.connect() as connection:
        yield connection
    engine.dispose()
    server().drop(url)


def found_by_postgres(db, asked, found):
    vector = SearchVector().process_bind_param(found, db.dialect)
    statement = text("SELECT CAST(:vector AS tsvector) @@ CAST(:asked AS tsquery)")
    return bool(db.execute(statement, {"vector": vector, "asked": asked}).scalar_one())


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(written=WORDS, question=WORDS)
@example(written="台北精密股份有限公司", question="密股份有")
@example(written="O'Neil \\ Sons Ltd", question="O'Neil \\")
@example(written="+86 138-0013-8000", question="0086 138 0013 8000")
def test_python_and_postgres_agree_on_what_holds_a_question(db, written, question):
    written, question = written.replace("\0", ""), question.replace("\0", "")
    asked, found = query(question), tokens(written)

    assert holds(asked, found) == (bool(asked) and found_by_postgres(db, asked, found))


@pytest.mark.parametrize(
    ("asked", "found", "answer"),
    [
        ("'a' & 'b'", ["a", "b"], True),
        ("'a' & 'b'", ["a"], False),
        ("'a' | 'b' & 'c'", ["a"], True),
        ("('a' | 'b') & 'c'", ["a"], False),
        ("'ab':*", ["abc"], True),
        ("'ab':*", ["a"], False),
        ("'it''s'", ["it's"], True),
        ("'a\\\\b'", ["a\\b"], True),
        ("", ["a"], False),
    ],
)
def test_operators_and_signs_mean_what_they_mean_to_postgres(db, asked, found, answer):
    assert holds(asked, found) is answer
    if asked:
        assert found_by_postgres(db, asked, found) is answer


@pytest.mark.parametrize("asked", ["'a' &", "('a'", "!'a'", "'a' 'b'", ")"])
def test_what_is_no_question_of_ours_is_refused(asked):
    with pytest.raises(ValueError, match=r"."):
        holds(asked, ["a"])
