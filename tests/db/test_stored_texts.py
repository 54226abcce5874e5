"""A migration brings the texts of rows that were written before into the form in which they are stored now."""

from tests.db.checkouts import query

from planificador.core.model.search_texts import SECTION_END
from planificador.core.model.search_words import MARK
from planificador.db.migrations import migrate

TRAINER = (
    "INSERT INTO formador (id, version, creado, actualizado, nombre, apellidos, correo, telefono, activo, busqueda)"
    " VALUES ({}, 1, '2026-11-20 09:00:00+00:00', '2026-11-20 09:00:00+00:00', '{}', 'Agirre', '{}', '{}', true, '')"
)
COURSE = (
    "INSERT INTO formacion (id, version, creado, actualizado, codigo, nombre, horas, modalidad, objetivos, activa,"
    " busqueda) VALUES (1, 1, '2026-11-20 09:00:00+00:00', '2026-11-20 09:00:00+00:00', 'A\u200b',"
    " 'PRL\u00a0\u00a01', 100, 'MIXTA', 'uno\r\ndos\u2028', true, '')"
)


async def test_texts_of_older_rows_get_the_present_form(fresh_url: str) -> None:
    await migrate(fresh_url)
    rows = [
        ("A\u202ene ", "Ane.Ruiz@XN--ESPAA-RTA.ES", " (943) 11 22 33 "),
        ("\u200b", "No es un correo", "sin telefono"),
        ("Jon", "jon@zentroa.eus", "+33 5 59 12 34 56"),
    ]
    await query(fresh_url, COURSE, *(TRAINER.format(number, *row) for number, row in enumerate(rows)))
    await query(fresh_url, "DELETE FROM aerich WHERE app = 'derived'")
    await migrate(fresh_url)
    columns = "nombre, correo, telefono, telefono_numeros, version"
    assert await query(fresh_url, f"SELECT {columns} FROM formador ORDER BY id") == [
        ("Ane", "ane.ruiz@españa.es", "(943) 11 22 33", "+34943112233", 1),
        ("\u200b", "no es un correo", "sin telefono", "", 1),  # a name may not be empty
        ("Jon", "jon@zentroa.eus", "+33 5 59 12 34 56", "+33559123456", 1),
    ]
    ((text,),) = await query(fresh_url, "SELECT busqueda FROM formador WHERE id = 0")
    sections = [section.partition(MARK)[0] for section in text.split(SECTION_END)]
    assert sections[0] == "   agirre   ane   "
    assert sections[1].startswith("   ane  ruiz  espana  es   943112233   ")
    # A unique text stays, since two of them could become equal.
    assert await query(fresh_url, "SELECT codigo, nombre, objetivos FROM formacion") == [
        ("A\u200b", "PRL 1", "uno\ndos")
    ]
    assert await migrate(fresh_url, check_only=True) == []
