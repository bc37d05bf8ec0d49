"""One declaration gives the table, its indexes and all that the kit knows about an entity."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import create_engine, inspect, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session

from crmkit.access.permission import UnknownPermission
from crmkit.entity.about import About
from crmkit.entity.base import Entity, metadata_of, own_metadata, package_of, snake_case
from crmkit.entity.field import field, reference
from crmkit.entity.naming import resource_of
from crmkit.entity.spec import bind, find_spec, spec_of
from crmkit.entity.types import Name
from crmkit.testing.postgres import server
from kit.tests.entity.library import CAN, ENTITIES, Book, Shelf, Visit

SPECS = bind(ENTITIES, "library")


@pytest.fixture(scope="module")
def engine():
    url = server().database()
    made = create_engine(url)
    for metadata in metadata_of(package_of(Book.__module__)):
        metadata.create_all(made)
    yield made
    made.dispose()
    server().drop(url)


@pytest.fixture
def db(engine):
    with Session(engine) as session:
        yield session
        session.rollback()


def shelf(**values):
    return Shelf(**{"number": "SH-000001", "name": "詩歌", **values})


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("Book", "book"),
        ("CustomerGroup", "customer_group"),
        ("SLAPolicy", "sla_policy"),
        ("Level2Check", "level2_check"),
    ],
)
def test_a_table_is_called_after_its_class(name, table):
    assert snake_case(name) == table


@pytest.mark.parametrize(
    ("name", "resource"),
    [
        ("contact", "contacts"),
        ("care_plan", "care-plans"),
        ("category", "categories"),
        ("address", "addresses"),
        ("family_day", "family-days"),
        ("box", "boxes"),
    ],
)
def test_a_resource_is_the_plural_in_kebab_case(name, resource):
    assert resource_of(name) == resource


def test_an_entity_knows_its_names():
    spec = spec_of(Book)

    assert (spec.name, spec.full_name, spec.resource) == ("book", "library.book", "books")
    assert find_spec("library.book") is spec
    assert spec_of(Book) is spec


def test_an_entity_of_the_kit_belongs_to_each_service_that_carries_it():
    from crmkit.admin import Choice

    assert spec_of(Choice, "library").full_name == "library.choice"
    assert spec_of(Choice, "cinema").full_name == "cinema.choice"


def test_a_permission_is_named_after_service_entity_and_operation():
    assert SPECS["shelf"].permission("close") == "library.shelf.close"


def test_an_operation_that_nobody_declared_has_no_permission():
    with pytest.raises(UnknownPermission):
        SPECS["book"].permission("close")


@pytest.mark.parametrize(
    ("name", "required"),
    [
        ("title", True),
        ("shelf_id", True),
        ("state", False),
        ("genres", False),
        ("price", False),
        ("signed", False),
    ],
)
def test_what_may_not_be_null_and_has_no_default_is_required(name, required):
    assert SPECS["book"].fields[name].required is required


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("title", "text"),
        ("shelf_id", "reference"),
        ("price", "money"),
        ("genres", "multi_choice"),
        ("printed_at", "datetime"),
        ("stars", "rating"),
        ("diary", "long_text"),
        ("state", "state"),
        ("phones", "phones"),
    ],
)
def test_a_field_is_of_the_kind_it_is_annotated_with(name, kind):
    assert SPECS["book"].fields[name].type == kind


def test_a_number_is_given_by_the_system_and_never_twice():
    number = SPECS["shelf"].fields["number"]

    assert (number.type, number.readonly, number.unique) == ("number", True, True)
    assert SPECS["shelf"].number_field is number


def test_figures_are_fields_that_nobody_sets():
    loans = SPECS["shelf"].fields["loans"]

    assert (loans.origin, loans.readonly, loans.sort) == ("figures", True, True)
    assert loans.column.table.name == "shelf_figures"


def test_the_owner_is_chosen_and_their_department_is_stamped():
    fields = SPECS["shelf"].fields

    assert (fields["owner_id"].origin, fields["owner_id"].readonly) == ("own", False)
    assert (fields["department_id"].origin, fields["department_id"].readonly) == ("system", True)


def test_a_reference_names_the_service_of_its_target():
    spec = SPECS["book"]

    assert spec.reference_to("shelf_id") == "library.shelf"
    assert spec.reference_to("author_id") == "people.author"
    assert spec.reference_to("title") is None
    assert spec.parent == "shelf_id"


def test_only_a_reference_within_the_service_is_a_foreign_key():
    columns = Book.table().c

    assert columns.shelf_id.foreign_keys
    assert not columns.author_id.foreign_keys


def test_what_no_section_names_stands_in_a_last_one():
    sections = SPECS["book"].sections

    assert list(sections) == ["basic", "other"]
    assert "diary" in sections["other"]
    assert "title" not in sections["other"]


def test_a_log_has_no_version_and_is_not_deleted():
    spec = SPECS["visit"]

    assert spec.is_log
    assert set(spec.fields) == {"id", "at", "visitor"}


def test_an_entity_that_names_a_field_it_lacks_is_refused():
    class Leaflet(Entity):
        """A sheet."""

        name: Mapped[Name] = field()
        about = About(title="{name}", can=CAN, columns=("name", "colour"))

    with pytest.raises(ValueError, match="colour"):
        spec_of(Leaflet)


class Poster(Entity):
    """Hangs on a wall."""

    name: Mapped[Name] = field()
    about = About(title="{name}", can=CAN)


@pytest.mark.parametrize(
    "rules",
    [
        {"janitor": {"name": "hidden"}},
        {"sales_rep": {"colour": "hidden"}},
        {"sales_rep": {"name": "gone"}},
    ],
    ids=["of an unknown role", "of an unknown field", "of an unknown kind"],
)
def test_a_field_rule_is_refused_where_it_is_declared(rules, monkeypatch):
    monkeypatch.setattr(Poster, "about", replace(Poster.about, rules=rules))

    with pytest.raises(ValueError, match="Poster"):
        spec_of(Poster)


def test_what_another_service_deletes_takes_nothing_along():
    with pytest.raises(ValueError, match="another service"):
        reference("people.author", on_delete="take_along")


def test_two_services_may_name_a_table_alike():
    tables = own_metadata("crmkit").tables

    assert "choice" in tables
    assert "book" not in tables
    assert package_of("customers.entities.contact") == "customers"


def test_a_new_record_is_whole_before_it_is_saved():
    book = Book(title="史記")

    assert book.id
    assert (book.version, book.state, book.genres, book.signed, book.custom) == (
        1,
        "draft",
        [],
        False,
        {},
    )
    assert Book(title="a").genres is not book.genres


def test_a_record_refuses_what_it_has_no_column_for():
    with pytest.raises(TypeError, match="colour"):
        Book(colour="red")


def test_a_record_is_stored_and_read_back(db):
    home = shelf(opened_on=datetime(2026, 1, 31, tzinfo=UTC).date())
    db.add(home)
    db.flush()
    printed = datetime(2026, 1, 31, 8, tzinfo=UTC)
    db.add(
        Book(
            shelf_id=home.id, title="史記", tags=["a"], printed_at=printed, search=["史记", "it's"]
        )
    )
    db.flush()
    db.expire_all()

    book = db.scalars(select(Book)).one()

    assert (book.shelf_id, book.tags, book.printed_at) == (home.id, ["a"], printed)
    assert book.created_at - datetime.now(UTC) < timedelta(minutes=1)


def test_a_deleted_record_never_blocks_a_unique_value(db):
    db.add(shelf(deleted_at=datetime.now(UTC)))
    db.add(shelf())
    db.flush()

    db.add(shelf())
    with pytest.raises(IntegrityError, match="uq_shelf_number"):
        db.flush()


def test_lists_find_the_indexes_they_need(engine):
    names = {index["name"] for index in inspect(engine).get_indexes("book")}

    wanted = (
        "ix_book_title_pinyin_id ix_book_title_stroke_id ix_book_price_id ix_book_shelf_id"
        " ix_book_author_id ix_book_search ix_book_search_personal uq_book_shelf_id_title"
        " ix_book_updated_at_id"
    )
    assert set(wanted.split()) <= names


def test_models_and_database_do_not_differ(engine):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata_of(package_of(Book.__module__))) == []


def test_the_log_takes_a_line(db):
    db.add(Visit(at=datetime.now(UTC), visitor="張三"))
    db.flush()

    assert db.scalars(select(Visit.visitor)).one() == "張三"
