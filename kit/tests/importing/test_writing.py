"""Files become records, by the rules that every other write obeys."""

from importing.conftest import Importer, csv

def test_rows_become_records_with_all_that_a_write_needs(boss: Importer) -> None:
    done = boss.bring("shelf", csv(["name", "capacity"], ["Poems", 3], ["Plays", 4]))
    print(done)
    assert done["counts"]["created"] == 2
