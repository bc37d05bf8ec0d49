"""A database that was lent before cannot be told from a new one."""

import pytest
from sqlalchemy import create_engine, make_url, text

from crmkit.testing import lending
from crmkit.testing.lending import Lender
from crmkit.testing.postgres import server

MADE = """
    CREATE TABLE shelf (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text,
        folded text GENERATED ALWAYS AS (lower(name)) STORED);
    CREATE TABLE book (shelf_id int NOT NULL REFERENCES shelf (id)) PARTITION BY LIST (shelf_id);
    CREATE TABLE book_here PARTITION OF book FOR VALUES IN (1);
    CREATE TABLE book_there PARTITION OF book DEFAULT;
    INSERT INTO shelf (name) VALUES ('Poems');
    INSERT INTO book VALUES (1)"""


@pytest.fixture
def lender():
    template = server().database()
    do(template, MADE)
    made = Lender(server(), make_url(template).database)
    yield made
    made.close()
    server().drop(template)


def do(url, *statements):
    """The rows of the last statement that has some."""
    engine = create_engine(url)
    with engine.begin() as connection:
        results = [connection.execute(text(statement)) for statement in statements]
        rows = [tuple(row) for row in results[-1]] if results[-1].returns_rows else []
    engine.dispose()
    return rows


def lent_again(lender, *statements):
    """What was lent, changed so, and lent once more: both addresses."""
    first = lender.borrow()
    do(first, *statements)
    lender.give_back(first)
    return first, lender.borrow()


def test_what_was_written_is_gone_and_what_was_deleted_is_back(lender):
    first, second = lent_again(
        lender,
        "INSERT INTO shelf (name) VALUES ('Novels')",
        "INSERT INTO book VALUES (2)",
        "DELETE FROM book WHERE shelf_id = 1",
        "UPDATE shelf SET name = 'Rhymes' WHERE id = 1",
    )

    assert second == first
    assert do(second, "SELECT id, name, folded FROM shelf") == [(1, "Poems", "poems")]
    assert do(second, "SELECT shelf_id FROM book") == [(1,)]


def test_numbers_are_given_as_if_for_the_first_time(lender):
    _, second = lent_again(lender, "INSERT INTO shelf (name) VALUES ('Novels')")

    made = do(second, "INSERT INTO shelf (name) VALUES ('Plays') RETURNING id")

    assert made == [(2,)]


@pytest.mark.parametrize(
    "change",
    [
        "CREATE TABLE more (id int)",
        "DROP TABLE book",
        "ALTER TABLE shelf ADD COLUMN room text",
        "ALTER TABLE book DISABLE TRIGGER ALL",
        "CREATE INDEX ON shelf (name)",
        "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    ],
)
def test_one_whose_tables_were_changed_is_thrown_away(lender, change):
    first, second = lent_again(lender, change)

    assert second != first
    assert do(second, "SELECT count(*) FROM book") == [(1,)]


def test_two_at_once_are_two(lender):
    assert lender.borrow() != lender.borrow()


def test_none_is_lent_for_ever(lender, monkeypatch):
    monkeypatch.setattr(lending, "LENT_AT_MOST", 2)
    first, second = lent_again(lender, "SELECT 1")
    lender.give_back(second)

    assert second == first
    assert lender.borrow() != first
