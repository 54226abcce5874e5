"""The search keys that SQLite asks Python for."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from planificador.core.model.texts import search_key
from planificador.db.sqlite import connection as sqlite_connection
from planificador.db.sqlite.connection import KEPT_TEXTS, MAX_KEPT_LENGTH, SEARCH_KEY

pytestmark = pytest.mark.sqlite_only
ROWS, CONDITIONS = 200, 50


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Yield the texts whose search keys were computed."""
    texts: list[str] = []

    def noting(text: str) -> str:
        texts.append(text)
        return search_key(text)

    monkeypatch.setattr(sqlite_connection, "search_key", noting)
    sqlite_connection._latest_search_key.cache_clear()  # as in a new process
    yield texts
    sqlite_connection._latest_search_key.cache_clear()  # what this test has put into it


def matches(texts: list[str]) -> int:
    """Return how many of the texts satisfy one of many conditions."""
    terms = " OR ".join(f"{SEARCH_KEY[0]}(CAST(text AS BLOB)) LIKE '%{number}x%'" for number in range(CONDITIONS))
    with closing(sqlite3.connect(":memory:")) as database:
        database.create_function(*SEARCH_KEY)
        database.execute("CREATE TABLE texts (text TEXT)")
        database.executemany("INSERT INTO texts VALUES (?)", [(text,) for text in texts])
        (count,) = database.execute(f"SELECT count(*) FROM texts WHERE {terms}").fetchone()
    return int(count)


def test_several_conditions_on_a_text_fold_it_once(computed: list[str]) -> None:
    texts = [f"Ítem {number}" for number in range(ROWS)] + ["Ítem 7X"]
    assert matches(texts) == 1
    assert computed == texts
    assert ROWS > KEPT_TEXTS


def test_long_texts_are_not_kept(computed: list[str]) -> None:
    long = "á" * MAX_KEPT_LENGTH
    assert matches([long]) == 0
    assert computed == [long] * CONDITIONS
