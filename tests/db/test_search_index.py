"""The indexes of the search: any program's writes keep them complete, and migrations keep or make them again."""

from pathlib import Path

import pytest
from tests.db.checkouts import FORMACIONES, apply, edit, make, query

from planificador.core.data.search.index import gram_key
from planificador.core.model.search_texts import SECTION_END
from planificador.core.model.search_words import MARK
from planificador.db.config import SqliteUrl, parse_url
from planificador.db.migrations import MigrationError, migrate

TRAINER = (
    "INSERT INTO formador (id, version, creado, actualizado, nombre, apellidos, telefono, activo, busqueda) VALUES"
    " ({}, 1, '2026-11-20 09:00:00+00:00', '2026-11-20 09:00:00+00:00', 'Íñigo', 'O’Brien', '+34 944 12 34 56', true,"
    " '{}')"
)
HUGE = 2**63 - 1
NEAR_BUCKETS = [-HUGE - 1, -32769, -32768, -1, 0, 1023, 1024, 16383, 16384, 32767, 32768, 65535, 65536, HUGE]
"""The first and last ids of some buckets."""


async def found(url: str, part: str) -> list[int]:
    """Return the ids of the trainers that the index finds by a part of three letters or more."""
    if isinstance(parse_url(url), SqliteUrl):
        grams = " AND ".join(f'"{part[start : start + 3]}"' for start in range(len(part) - 2))
        sql = f"SELECT rowid FROM formador_search WHERE formador_search MATCH '{grams}' ORDER BY rowid"
    else:
        sql = f"SELECT id FROM formador_search(100, ARRAY[{gram_key(part[:3])}::bigint], ARRAY['%{part}%'], NULL, NULL)"
    return [number for (number,) in await query(url, sql)]


async def test_the_index_follows_the_writes_of_any_program(fresh_url: str) -> None:
    await migrate(fresh_url)
    await query(fresh_url, *(TRAINER.format(number, "   agirre   ") for number in (-5, 1, 9000, HUGE)))
    assert await found(fresh_url, "agirre") == [-5, 1, 9000, HUGE]
    await query(fresh_url, "UPDATE formador SET busqueda = '   zubia   ' WHERE id = 1")
    await query(fresh_url, "UPDATE formador SET id = 2 WHERE id = 9000")
    await query(fresh_url, "DELETE FROM formador WHERE id = -5")
    assert await found(fresh_url, "agirre") == [2, HUGE]
    assert await found(fresh_url, "zub") == [1]
    await query(fresh_url, "DELETE FROM formador", *(TRAINER.format(number, "   deba   ") for number in NEAR_BUCKETS))
    assert await found(fresh_url, "deba") == NEAR_BUCKETS


async def test_texts_of_an_older_version_are_made_again(fresh_url: str) -> None:
    await migrate(fresh_url)
    await query(fresh_url, TRAINER.format(1, "o’brien inigo"), TRAINER.format(HUGE, ""))
    await query(fresh_url, """UPDATE aerich SET content = '{"formador.busqueda": "of before"}' WHERE app = 'derived'""")
    with pytest.raises(MigrationError, match="`planificador migrate`"):
        await migrate(fresh_url, check_only=True)
    assert await found(fresh_url, "944123456") == []
    assert await migrate(fresh_url) == []
    texts = {text for (text,) in await query(fresh_url, "SELECT busqueda FROM formador")}
    sections = [[section.partition(MARK)[0] for section in text.split(SECTION_END)] for text in texts]
    assert sections == [["   o  brien   inigo   obrien   '   ", "   944123456   ", ""]]
    assert await found(fresh_url, "4412") == await found(fresh_url, "obrien") == [1, HUGE]
    assert await migrate(fresh_url, check_only=True) == []


async def test_a_migration_of_a_searched_table_keeps_its_index(checkout: Path, filled_url: str) -> None:
    await query(filled_url, TRAINER.format(100, "   agirre   "))
    edit(checkout, FORMACIONES, "Text(160", "Text(170")
    await make(checkout, "change")
    await apply(filled_url, checkout)
    await query(filled_url, TRAINER.format(101, "   agirre   "), "UPDATE formador SET busqueda = '-' WHERE id = 100")
    assert await found(filled_url, "agirre") == [101]
    if isinstance(parse_url(filled_url), SqliteUrl):
        await query(filled_url, "INSERT INTO formador_search (formador_search, rank) VALUES ('integrity-check', 1)")
