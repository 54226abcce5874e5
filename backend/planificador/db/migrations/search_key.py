"""The function of PostgreSQL that equals `core.model.texts.search_key`, generated from it.

A search key is made of its characters one by one; only spaces are then joined. Characters without a decomposition are
replaced by a table, others are decomposed before. `make` writes the function into a migration when it has changed.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from planificador.core.data.sql.conditions import SEARCH_KEY_FUNCTION
from planificador.core.model.texts import search_key

PLANES = (range(1, 0x40000), range(0xE0000, 0xF0000))
"""The planes in which Unicode has characters. It has none, or private ones, in the others, which are most of it."""
UNCHANGED_CATEGORIES = frozenset({"Cn", "Co", "Cs", "Lo"})
"""Categories of characters that no search key changes, unless it decomposes them (tests/db/test_search_key.py): most of
Unicode, which takes seconds to look through."""
NAMES = ("LATIN ", "HANGUL ", "ARABIC LETTER ")
"""The beginnings of the names of letters (category Lo) that search keys change nevertheless."""
COMMON = " aeionrstldcumpzgbvkyhfjqxw0123456789.,"
"""Frequent characters. PostgreSQL looks through the table for each character of a text, so they come first."""
LINE_LENGTH = 16
LAST_LATIN = "\u017f"
FUNCTION = re.compile(rf"CREATE OR REPLACE FUNCTION {SEARCH_KEY_FUNCTION}\(.+?\$function\$;", re.DOTALL)
VERSION = re.compile(r"-- Unicode (\S+)")


def search_key_script(scripts: Iterable[str]) -> str:
    """Return the statement that makes the function, "" if the last of these scripts of migrations that made it did so.

    Another version of Unicode than Python's is left as it is: its new characters are not worth a migration.
    """
    previous = [match[0] for script in scripts for match in FUNCTION.finditer(script)]
    function = search_key_function()
    if previous and (previous[-1] == function or VERSION.findall(previous[-1]) != VERSION.findall(function)):
        return ""
    return function


@cache
def search_key_function() -> str:
    """Return the statement that makes the function."""
    characters = list(filter(_may_change, _characters()))
    latin = {char: _key(char) for char in map(chr, range(1, ord(LAST_LATIN) + 1))}
    latin = {char: key for char, key in latin.items() if key != char.lower() and len(key) <= 1 and key.isascii()}
    changed = {char: key for char in characters if (key := _key(char)) != char}
    decomposed = f"normalize({_translation('value', _changed_before())}, NFKD)"
    for char, key in changed.items():
        if len(key) > 1:
            decomposed = f"replace({decomposed}, {_literal(char)}, {_literal(key)})"
    return f"""CREATE OR REPLACE FUNCTION {SEARCH_KEY_FUNCTION}(value text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $function$
-- Unicode {unicodedata.unidata_version}
DECLARE
    key text := {_translation('lower(value COLLATE "C")', latin)};
BEGIN
    IF octet_length(key) <> length(key) THEN
        key := {_translation(decomposed, changed)};
    END IF;
    IF key LIKE ' %' OR key LIKE '% ' OR key LIKE '%  %' THEN
        key := btrim(regexp_replace(key, ' +', ' ', 'g'), ' ');
    END IF;
    RETURN key;
END
$function$;"""


def _characters() -> Iterator[str]:
    return map(chr, chain(*PLANES))


def _changed_before() -> dict[str, str]:
    """Return the characters that have another key than their decompositions, such as the accent without a letter."""
    characters = filter(unicodedata.decomposition, _characters())
    keys = {char: _key(char) for char in characters if unicodedata.category(char)[0] != "L"}
    return {char: key for char, key in keys.items() if key != _key(unicodedata.normalize("NFKD", char))}


def _may_change(char: str) -> bool:
    if unicodedata.category(char) in UNCHANGED_CATEGORIES and not unicodedata.name(char, "").startswith(NAMES):
        return False
    return unicodedata.is_normalized("NFKD", char)


def _key(char: str) -> str:
    """Return what a character within a text becomes."""
    return search_key(f"a{char}a")[1:-1]


def _translation(term: str, changed: dict[str, str]) -> str:
    """Return the SQL that replaces characters by others or by nothing. Longer keys are left out."""
    unchanged = "".join(char for char in COMMON if _key(char) == char)
    replaced = {char: key for char, key in changed.items() if len(key) == 1}
    removed = "".join(char for char, key in changed.items() if not key)
    source, target = unchanged + "".join(replaced), unchanged + "".join(replaced.values())
    return f"translate({term}, {_literal(source + removed)}, {_literal(target)})"


def _literal(text: str) -> str:
    """Return the text as an SQL literal of short lines in ASCII."""
    lines = (text[start : start + LINE_LENGTH] for start in range(0, len(text), LINE_LENGTH))
    return "E'" + "'\n        '".join("".join(map(_escaped, line)) for line in lines) + "'"


def _escaped(char: str) -> str:
    if char.isascii() and (char.isalnum() or char == " "):
        return char
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"
