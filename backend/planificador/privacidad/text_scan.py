"""Finds the rows whose texts may name a person.

No index has all texts, so that the database reads every row with texts once. Which of them name the person is decided
by `core.model.mentions`.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from planificador.core.data.queries.query import Statement
from planificador.core.data.queries.row_ids import read_ids
from planificador.core.data.sql.conditions import SEARCH_KEY_FUNCTION
from planificador.core.data.sql.visibility import named_source
from planificador.core.model.base import BaseModel, all_models
from planificador.core.model.mentions import Identity
from planificador.core.model.personal import free_texts
from planificador.core.tortoise_adapter import escape_like

SIGNS = " .-/()·"
"""What people write between the characters of a number."""
WRITTEN_SIGNS = "\N{NO-BREAK SPACE}\n\t–—"
"""Further ones, which search keys do not have."""
ACCENTED = "acdeinouy"
"""The letters that usual characters with accents stand for."""
LATIN, TYPOGRAPHIC = "\t-ÿ", "’‘“”…–—€•"
"""The characters of which the search key is the same, one letter of ACCENTED, or a sign: a range, and further ones."""
UNUSUAL = "\N{SOFT HYPHEN}²³´µ·¹¼½¾ÆÐÞßæðþ"
"""Those of the range for which that is not true."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"


async def ids_naming(identity: Identity) -> dict[type[BaseModel], list[int]]:
    """Return the ids of rows whose texts may name the person, by their models."""
    models = [model for model in all_models() if free_texts(model)] if identity.is_searched else []
    found = await read_ids([partial(_naming_ids, model, identity) for model in models])
    return {model: ids for model, ids in zip(models, found, strict=True) if ids}


def _naming_ids(model: type[BaseModel], identity: Identity, statement: Statement) -> str:
    return f'SELECT "id" FROM {naming_rows(statement, model, ["id"], free_texts(model), identity)}'


def naming_rows(
    statement: Statement, model: type[BaseModel], columns: Sequence[str], texts: Sequence[str], identity: Identity
) -> str:
    """Return the rows of a model whose texts may name the person, with some of their columns, for FROM."""
    is_sqlite = model._meta.db.capabilities.dialect == "sqlite"
    text = " || ' ' || ".join(f"COALESCE(\"{name}\", '')" for name in texts)
    selected = ", ".join(f'"{name}"' for name in columns)
    written = f'(SELECT {selected}, {text} AS "text" FROM {named_source(model)}) AS "written"'
    value = 'CAST("text" AS BLOB)' if is_sqlite else '"text"'  # a text in SQLite may be invalid UTF-8
    key = f"{SEARCH_KEY_FUNCTION}({value})"
    # Most texts are passed over before their key is made, which takes a hundred times as long.
    probable = _probable(statement, identity, is_sqlite)
    keyed = f'(SELECT {selected}, {key} AS "key" FROM {written} WHERE {probable}) AS "keyed"'
    return f"{keyed} WHERE {_naming_condition(statement, identity)}"


def _probable(statement: Statement, identity: Identity, is_sqlite: bool) -> str:
    """Return the condition that a text as it is written may name the person, whatever the accents."""
    like = "LIKE" if is_sqlite else "ILIKE"  # both ignore the case of ASCII
    parts = [f'"text" {like} {_pattern(statement, part, ACCENTED)}' for part in identity.parts]
    plain = _without_signs('"text"', SIGNS + WRITTEN_SIGNS)
    parts += [f"{plain} {like} {_pattern(statement, digits)}" for digits in _digits(identity)]
    return " OR ".join([*parts, *_unusual(is_sqlite)])


def _unusual(is_sqlite: bool) -> Iterator[str]:
    """Yield the conditions that a text has characters whose keys have to be made to know them."""
    if not is_sqlite:
        yield f"\"text\" ~ '[^{LATIN}{TYPOGRAPHIC}]|[{UNUSUAL}]'"
        return
    # GLOB compares each character with all of a set.
    yield f"(\"text\" GLOB '*[^{LATIN}]*' AND \"text\" GLOB '*[^{LATIN}{TYPOGRAPHIC}]*')"
    yield from (f"instr(\"text\", '{char}') > 0" for char in UNUSUAL)


def _naming_condition(statement: Statement, identity: Identity) -> str:
    """Return the condition that a search key may name the person."""
    parts = [f'"key" LIKE {_pattern(statement, part)}' for part in identity.parts]
    plain = _without_signs('"key"', SIGNS)
    return " OR ".join([*parts, *(f"{plain} LIKE {_pattern(statement, digits)}" for digits in _digits(identity))])


def _digits(identity: Identity) -> list[str]:
    """Return the numbers to look for; a Spanish one may be written without its letter."""
    return [number.rstrip(LETTERS) for number in identity.numbers]


def _without_signs(term: str, signs: str) -> str:
    for sign in signs:
        term = f"REPLACE({term}, '{sign}', '')"
    return term


def _pattern(statement: Statement, part: str, any_of: str = "") -> str:
    """Return the pattern of texts with this part. any_of: letters in place of which any character may stand."""
    escaped = escape_like(part).translate(str.maketrans(any_of, "_" * len(any_of)))
    return rf"{statement.parameter(f'%{escaped}%')} ESCAPE '\'"
