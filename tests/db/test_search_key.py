"""Both databases have a function that equals `search_key`."""

import sys
import unicodedata

import pytest
from tortoise.connection import get_connection

from planificador.core.data.sql.conditions import SEARCH_KEY_FUNCTION
from planificador.core.model.texts import search_key
from planificador.db.migrations.files import read_migrations
from planificador.db.migrations.search_key import FUNCTION, VERSION, search_key_function, search_key_script

TEXTS = (
    "",
    " ",
    "  Álava \t y\nGüeñes ",
    "a  b",
    "STRASSE Straße ẞ",
    "ﬁn ℌ ½ ´ ﷺ",
    "e\u0301n\u0303",
    "각 가각",
    "שלום 😀",
    "\x1c\x85\u2028",
)
GROUP = 500
"""Characters of one text."""
LAST_STABLE = "\ua7bf"
"""The last character below which versions of Unicode that are newer than the function's have added nothing of note."""


def texts_of_every_character() -> list[str]:
    """Return texts that together have every character that is assigned, each beside letters."""
    characters = [
        char for char in map(chr, range(1, sys.maxunicode + 1)) if unicodedata.category(char) not in UNASSIGNED
    ]
    if VERSION.findall(search_key_function()) != VERSION.findall(migrated_function()):
        characters = [char for char in characters if char <= LAST_STABLE]
    return ["a".join(characters[start : start + GROUP]) for start in range(0, len(characters), GROUP)]


UNASSIGNED = {"Cn", "Co", "Cs"}


def migrated_function() -> str:
    return [match[0] for each in read_migrations() for match in FUNCTION.finditer(each.up["postgres"])][-1]


async def keys_in_sql(dialect: str, texts: list[str]) -> list[str]:
    """Return the keys of texts as conditions compute them."""
    if dialect == "sqlite":
        sql = f"SELECT {SEARCH_KEY_FUNCTION}(CAST(value AS BLOB)) AS key FROM (%s)"
        rows = await get_connection("default").execute_query_dict(
            sql % " UNION ALL ".join(["SELECT ? AS value"] * len(texts)), texts
        )
    else:
        sql = (
            f"SELECT {SEARCH_KEY_FUNCTION}(value) AS key FROM unnest($1::text[]) WITH ORDINALITY t(value, n) ORDER BY n"
        )
        rows = await get_connection("default").execute_query_dict(sql, [texts])
    return [row["key"] for row in rows]


@pytest.mark.usefixtures("database")
async def test_the_function_of_the_database_equals_search_key(dialect: str) -> None:
    texts = [*TEXTS, *(texts_of_every_character() if dialect == "postgres" else [])]
    keys = await keys_in_sql(dialect, texts)
    assert [item for item in zip(texts, keys, strict=True) if search_key(item[0]) != item[1]] == []


@pytest.mark.usefixtures("database")
async def test_the_key_of_null_is_null() -> None:
    (row,) = await get_connection("default").execute_query_dict(f"SELECT {SEARCH_KEY_FUNCTION}(NULL) AS key")
    assert row["key"] is None


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("database")
async def test_sqlite_computes_the_key_of_a_text_that_is_not_utf_8() -> None:
    (row,) = await get_connection("default").execute_query_dict(f"SELECT {SEARCH_KEY_FUNCTION}(x'41ff42') AS key")
    assert row["key"] == "a\ufffdb"


def test_a_migration_makes_the_function_again_only_when_it_changes() -> None:
    function = search_key_function()
    assert search_key_script([]) == function
    assert search_key_script([function, "SELECT 1"]) == ""
    assert search_key_script([function, function.replace("NFKD", "NFD")]) == function
    other_version = VERSION.sub("-- Unicode 1.0", function.replace("NFKD", "NFD"))
    assert search_key_script([function, other_version]) == ""
