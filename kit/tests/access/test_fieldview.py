"""What of a record a caller reads and writes."""

import pytest
from sqlalchemy.orm import Mapped

from crmkit.access.document import Access, access_document
from crmkit.access.fieldview import FieldView
from crmkit.access.permission import CATALOGUE, Can
from crmkit.access.scope import ALL, Scope
from crmkit.entity.about import About
from crmkit.entity.base import Entity, Owned
from crmkit.entity.field import field
from crmkit.entity.spec import bind
from crmkit.entity.types import Amount, Name, Phone, Phones, Tags
from crmkit.ids import new_id

OPERATIONS = ("view", "edit", "view_personal", "edit_personal")
ME, OTHER = new_id(), new_id()
MINE, THEIRS = {"owner_id": ME}, {"owner_id": OTHER}


class Member(Entity, Owned):
    name: Mapped[Name] = field()
    phone: Mapped[Phone | None] = field()
    phones: Mapped[Phones] = field()
    fee: Mapped[Amount | None] = field()
    card: Mapped[Name | None] = field(mask="tail")
    visits: Mapped[Amount | None] = field(readonly=True)
    hobbies: Mapped[Tags] = field(personal=True)
    about = About(title="{name}", can={each: Can(each) for each in OPERATIONS})


SPEC = bind((Member,), "club")["member"]


@pytest.fixture(autouse=True, scope="module")
def declared():
    CATALOGUE.declare_all(SPEC.permission(each) for each in OPERATIONS)


def view(rules=None, **grants):
    given = {f"club.member.{name}": [scope] for name, scope in grants.items()}
    fields = {"club.member": rules or {}}
    return FieldView(SPEC, Access(access_document(user=ME, grants=given, fields=fields)))


def test_without_rules_all_but_personal_parts_is_read_and_written():
    plain = view(view=ALL, edit=ALL)
    assert {"name", "phone", "fee", "version", "owner_id"} <= plain.readable
    assert {"name", "phone", "fee", "owner_id"} <= plain.writable
    assert "hobbies" not in plain.readable | plain.writable


def test_nobody_writes_what_the_system_feeds():
    fed = {"id", "version", "created_at", "updated_by", "deleted_at", "visits", "department_id"}
    assert not fed & view(view=ALL, edit=ALL).writable


def test_a_hidden_field_is_neither_read_nor_written_nor_filtered_by():
    hidden = view({"fee": "hidden"}, view=ALL, edit=ALL)
    assert "fee" not in hidden.readable | hidden.writable
    assert not hidden.can_filter("fee")


def test_a_masked_field_is_shown_by_its_mask_and_not_filtered_by():
    masked = view({"phone": "masked", "card": "masked"}, view=ALL, edit=ALL)
    assert masked.show("phone", "13812341234") == "138****1234"
    assert masked.show("card", "6222021234567890") == "****7890"
    assert "phone" in masked.readable
    assert not masked.can_filter("phone")


def test_a_masked_field_is_written_by_who_may_not_read_it():
    assert "phone" in view({"phone": "masked"}, view=ALL, edit=ALL).writable


def test_a_mask_is_told_from_a_value_by_what_it_stands_for():
    masked = view({"phone": "masked"}, view=ALL, edit=ALL)
    assert masked.is_own_mask("phone", "138****1234", "13812341234")
    assert not masked.is_own_mask("phone", "138****1234", "13999991234")


def test_nothing_is_no_mask_so_that_a_masked_field_can_be_emptied():
    assert not view({"fee": "masked"}, view=ALL, edit=ALL).is_own_mask("fee", None, "5.00")


def test_a_text_that_looks_like_a_mask_is_a_text_to_who_reads_all():
    assert not view(view=ALL, edit=ALL).is_own_mask("phone", "138****1234", "13812341234")


def test_a_masked_list_masks_each_number():
    masked = view({"phones": "masked"}, view=ALL)
    shown = masked.show("phones", [{"kind": "mobile", "number": "13812341234"}])
    assert shown == [{"kind": "mobile", "number": "138****1234"}]


def test_a_masked_amount_shows_nothing_also_when_it_is_written_as_text():
    assert view({"fee": "masked"}, view=ALL).show("fee", "123456789.00") is None


def test_a_readonly_field_is_read_and_filtered_by_but_not_written():
    readonly = view({"fee": "readonly"}, view=ALL, edit=ALL)
    assert "fee" in readonly.readable and readonly.can_filter("fee")
    assert "fee" not in readonly.writable


def test_nothing_stays_nothing_under_a_mask():
    assert view({"phone": "masked"}, view=ALL).show("phone", None) is None


def test_personal_parts_need_a_grant_of_their_own():
    both = view(view=ALL, edit=ALL, view_personal=ALL, edit_personal=ALL)
    assert "hobbies" in both.readable and "hobbies" in both.writable
    seeing = view(view=ALL, edit=ALL, view_personal=ALL)
    assert "hobbies" in seeing.readable and "hobbies" not in seeing.writable


def test_a_narrower_grant_of_personal_parts_shows_them_in_those_records_only():
    narrow = view(view=ALL, edit=ALL, view_personal=Scope.OWN, edit_personal=Scope.OWN)
    assert "hobbies" not in narrow.readable
    assert not narrow.can_filter("hobbies")
    assert "hobbies" in narrow.of(MINE).readable and "hobbies" in narrow.of(MINE).writable
    assert "hobbies" not in narrow.of(THEIRS).readable | narrow.of(THEIRS).writable


def test_who_may_edit_personal_parts_but_not_see_them_writes_none():
    blind = view(view=ALL, edit=ALL, edit_personal=ALL)
    assert "hobbies" not in blind.writable | blind.of(MINE).writable


def test_a_rule_holds_for_personal_parts_too():
    ruled = view({"hobbies": "hidden"}, view=ALL, view_personal=ALL, edit_personal=ALL)
    assert "hobbies" not in ruled.of(MINE).readable | ruled.of(MINE).writable


def test_a_view_that_no_record_changes_is_one_object():
    whole = view(view=ALL, edit=ALL, view_personal=ALL, edit_personal=ALL)
    assert whole.of(MINE) is whole


@pytest.mark.parametrize(
    ("rule", "read", "masked", "written"),
    [
        (None, True, False, True),
        ("hidden", False, False, False),
        ("masked", True, True, True),
        ("readonly", True, False, False),
    ],
)
def test_rules_hold_for_custom_fields_by_their_name(rule, read, masked, written):
    rules = {"custom.vip": rule} if rule else {}
    ruled = view(rules, view=ALL, edit=ALL)
    assert ruled.is_readable("custom.vip") == read
    assert ruled.is_masked("custom.vip") == masked
    assert ruled.is_writable("custom.vip") == written
    assert ruled.can_filter("custom.vip") == (read and not masked)
