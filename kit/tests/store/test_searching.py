"""Words find what the searcher may read, the best first."""

import pytest
from bookshop.desk import Desk
from bookshop.service import Bookshop

from crmkit.errors import Invalid
from crmkit.store import searching
from crmkit.testing.house import House

VIEW, PERSONAL = "bookshop.book.view", "bookshop.book.view_personal"


@pytest.fixture(scope="module")
def library(house: House[Bookshop]) -> Desk:
    desk = Desk(house, house.person(everything=True))
    shelf = desk.shelf(name="Search")
    desk.book(shelf, title="台北精密股份有限公司", subtitle="Taipei Precision Co., Ltd.")
    desk.book(shelf, title="Precision", marginalia="whispered secret")
    desk.book(shelf, title="Other", subtitle="about Precision and more words than the title has")
    desk.book(
        shelf,
        title="Phones",
        emails=[{"address": "reader@example.com"}],
    )
    return desk


@pytest.mark.parametrize("q", ["精密", "jingmi", "jm", "tbjm", "台北精密", "台北精密有限公司"])
def test_a_chinese_name_is_found_in_every_spelling(library: Desk, q: str) -> None:
    assert library.names("book", "title", q=q) == ["台北精密股份有限公司"]


def test_a_record_called_so_stands_before_one_that_mentions_it(library: Desk) -> None:
    found = library.names("book", "title", q="precision")

    assert found[0] == "Precision"
    assert set(found) == {"Precision", "Other", "台北精密股份有限公司"}


def test_matches_can_be_sorted_and_filtered_like_any_list(library: Desk) -> None:
    assert library.names("book", "title", q="precision", sort="title")[0] == "台北精密股份有限公司"
    assert library.names("book", "title", q="precision", where={"title": "Other"}) == ["Other"]


def test_matches_are_paged_too(library: Desk) -> None:
    first = library.list("book", q="precision", limit=2)
    second = library.list("book", q="precision", limit=2, cursor=first["next_cursor"])

    titles = [item["title"] for item in first["items"] + second["items"]]
    assert sorted(titles) == ["Other", "Precision", "台北精密股份有限公司"]
    assert second["next_cursor"] is None


def test_a_part_of_an_address_finds_its_record(library: Desk) -> None:
    assert library.names("book", "title", q="reader@example.com") == ["Phones"]


def test_personal_words_are_found_by_who_may_read_them_only(
    library: Desk, house: House[Bookshop]
) -> None:
    stranger = Desk(house, house.person({VIEW: ["all"]}))
    friend = Desk(house, house.person({VIEW: ["all"], PERSONAL: ["all"]}))

    assert stranger.names("book", "title", q="whispered") == []
    assert friend.names("book", "title", q="whispered") == ["Precision"]


@pytest.mark.parametrize("rule", ["hidden", "masked"])
def test_who_may_not_read_a_searched_field_whole_finds_nothing_by_it(
    library: Desk, house: House[Bookshop], rule: str
) -> None:
    rules = {"bookshop.book": {"title": rule}}
    reader = Desk(house, house.person({VIEW: ["all"]}, fields=rules))

    for sort in (None, "isbn"):
        page = reader.list("book", q="台北精密", sort=sort)
        assert (page["items"], page["total"], page["total_is_exact"]) == ([], 0, True)


@pytest.mark.parametrize("rule", ["hidden", "masked"])
@pytest.mark.parametrize("sort", [None, "isbn"])
def test_the_searched_fields_that_a_reader_may_read_still_find(
    library: Desk, house: House[Bookshop], rule: str, sort: str | None
) -> None:
    rules = {"bookshop.book": {"title": rule}}
    reader = Desk(house, house.person({VIEW: ["all"]}, fields=rules))

    page = reader.list("book", q="precision", sort=sort, limit=1)
    rest = reader.list("book", q="precision", sort=sort, cursor=page["next_cursor"])

    found = {item["subtitle"] for item in page["items"] + rest["items"]}
    assert found == {
        "Taipei Precision Co., Ltd.",
        "about Precision and more words than the title has",
    }
    assert (page["total"], page["total_is_exact"]) == (2, True)
    assert reader.names("book", "subtitle", q="taipei precision", sort=sort) == [
        "Taipei Precision Co., Ltd."
    ]


def test_words_of_two_fields_find_nothing_when_one_of_them_is_hidden(
    library: Desk, house: House[Bookshop]
) -> None:
    rules = {"bookshop.book": {"title": "hidden"}}
    reader = Desk(house, house.person({VIEW: ["all"]}, fields=rules))

    assert library.list("book", q="other words")["total"] == 1
    assert reader.list("book", q="other words")["total"] == 0


def test_who_may_read_personal_words_of_their_own_records_finds_these_only(
    library: Desk, house: House[Bookshop]
) -> None:
    clerk = house.person({VIEW: ["all"], PERSONAL: ["own"]})
    mine = library.shelf(owner_id=clerk.id)
    library.book(mine, title="Mine", marginalia="whispered too")

    assert Desk(house, clerk).names("book", "title", q="whispered") == ["Mine"]


def test_a_total_says_when_only_the_newest_candidates_were_looked_at(
    library: Desk, house: House[Bookshop], monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = library.shelf()
    for number in range(4):
        library.book(shelf, title="Numerous", subtitle="even" if number % 2 == 0 else "numerous")
    monkeypatch.setattr(searching, "CANDIDATES", 3)
    rules = {"bookshop.book": {"title": "hidden"}}
    reader = Desk(house, house.person({VIEW: ["all"]}, fields=rules))

    seen = reader.list("book", q="numerous")
    assert (len(seen["items"]), seen["total"], seen["total_is_exact"]) == (2, 2, False)
    whole = library.list("book", q="numerous")
    assert (len(whole["items"]), whole["total"], whole["total_is_exact"]) == (3, 3, False)
    assert library.list("book", q="numerous", limit=1)["total_is_exact"] is False


def test_scope_holds_for_matches(library: Desk, house: House[Bookshop]) -> None:
    reader = Desk(house, house.person({VIEW: ["own"]}))

    assert reader.list("book", q="precision")["total"] == 0


def test_what_has_no_words_cannot_be_searched(library: Desk) -> None:
    with pytest.raises(Invalid):
        library.list("page", q="x")


@pytest.mark.parametrize("q", ["'", "\\", ":*", "& |", "(", "!", "%", "公司", "🙂", "a" * 200])
def test_no_question_breaks_the_search(library: Desk, q: str) -> None:
    assert library.list("book", q=q)["total"] >= 0
