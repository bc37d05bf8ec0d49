"""What Python folds and orders is what PostgreSQL finds and lists."""

import json

import pytest
from sqlalchemy import (
    Column,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    create_engine,
    insert,
    select,
    text,
)

from crmkit.search import matches, query, sort_keys, tokens
from crmkit.search.vector import SearchVector
from crmkit.testing.postgres import server

metadata = MetaData()
company = Table(
    "company",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text),
    Column("search", SearchVector),
    Column("name_pinyin", Text(collation="C")),
)
Index("ix_company_search", company.c.search, postgresql_using="gin")

NAMES = [
    "台北精密股份有限公司",
    "張三",
    "O'Neil \\ Sons Ltd",
    "阿尔特",
    "阿拉丁",
    "+86 138-0013-8000",
    "中信",
    "Müller",
]


@pytest.fixture(scope="module")
def db():
    url = server().database()
    engine = create_engine(url)
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(insert(company), [_row(name) for name in NAMES])
        connection.execute(insert(company), [_row(f"山水貿易{n}號") for n in range(3_000)])
        connection.execute(text("SELECT gin_clean_pending_list('ix_company_search')"))
        connection.execute(text("ANALYZE company"))
    with engine.connect() as connection:
        yield connection
    engine.dispose()
    server().drop(url)


def _row(name):
    return {"name": name, "search": tokens(name), "name_pinyin": sort_keys(name)["pinyin"]}


def _found(db, question):
    return list(
        db.scalars(select(company.c.name).where(matches(company.c.search, query(question))))
    )


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("精密", "台北精密股份有限公司"),
        ("tbjm", "台北精密股份有限公司"),
        ("密股份有", "台北精密股份有限公司"),
        ("zs", "張三"),
        ("张三", "張三"),
        ("O'Neil \\", "O'Neil \\ Sons Ltd"),
        ("13800138000", "+86 138-0013-8000"),
        ("muller", "Müller"),
    ],
)
def test_a_question_finds_its_row(db, question, name):
    assert _found(db, question) == [name]


@pytest.mark.parametrize(
    "question", ["'", "\\", "' | 'a", "a:*", "!a", "& |", "(", "<->", "𠮷 ' \\"]
)
def test_no_question_breaks_the_query_language(db, question):
    asked = query(question)

    if asked:
        db.execute(select(company.c.id).where(matches(company.c.search, asked))).all()


def test_a_search_uses_the_index(db):
    statement = select(company.c.id).where(matches(company.c.search, query("精密")))
    compiled = statement.compile(db.engine)
    plan = db.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {compiled}", compiled.params).scalar_one()

    assert "ix_company_search" in json.dumps(plan)


def test_a_vector_comes_back_as_its_tokens(db):
    stored = db.scalar(select(company.c.search).where(company.c.name == "張三"))

    assert sorted(stored) == sorted(tokens("張三"))


def test_the_database_orders_by_the_keys(db):
    statement = select(company.c.name).where(
        company.c.name.in_(["中信", "阿拉丁", "張三", "阿尔特"])
    )

    assert list(db.scalars(statement.order_by(company.c.name_pinyin))) == [
        "阿尔特",
        "阿拉丁",
        "張三",
        "中信",
    ]
