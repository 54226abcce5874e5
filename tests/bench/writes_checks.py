"""The servers that create sessions do the same: they create the same rows, and refuse the same."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from tests.bench.base import CONTRACT_COLUMNS, contract_values
from tests.bench.bulk import Values, insert, run_statement
from tests.bench.reads_rows import TRAINERS, Size
from tests.bench.writes_requests import FIRST_PLANNED, PLANNED, ZONE, Input
from tests.bench.writes_side import Side

INACTIVE, ABSENT, ASSISTANT = TRAINERS + 1, TRAINERS + 2, TRAINERS + 3
"""The trainers, and the first of them a room too, that occur in these checks only."""
MISSING = 10**9
INSTANTS = ("inicio", "fin")
CLOCKS_FORWARD, CLOCKS_BACK = date(2031, 3, 30), date(2031, 10, 26)
ASSISTS = """
INSERT INTO apoyo_sesion (version, creado, actualizado, formador_id, sesion_id)
SELECT 1, creado, actualizado, {trainer}, id FROM sesion WHERE fecha = '{day}' AND formador_id = 1
"""


async def add_rows(url: str, size: Size) -> None:
    """Add rooms to the rows of the reads, and what the rules refuse."""
    planned = range(FIRST_PLANNED, FIRST_PLANNED + PLANNED)
    rooms = (
        (number, f"Aula {number:03}", number != INACTIVE, "aula") for number in (*range(1, INACTIVE + 1), *planned)
    )
    await insert(url, "aula", ("id", "nombre", "activa", "busqueda"), rooms)
    people: list[Values] = [
        (number, "Jon", "Agirre", number != INACTIVE, "jon") for number in (INACTIVE, ABSENT, ASSISTANT, *planned)
    ]
    await insert(url, "formador", ("id", "nombre", "apellidos", "activo", "busqueda"), people)
    first = datetime.fromisoformat("2030-01-01T00:00:00+01:00")
    columns = ("formador_id", "desde", "zona", "inicio")
    await insert(url, "ausencia_formador", columns, [(ABSENT, first.date(), ZONE, first)])
    closed = list(contract_values(size.contracts + 1, 1))
    closed[CONTRACT_COLUMNS.index("estado")] = "FINALIZADA"
    await insert(url, "contratacion", CONTRACT_COLUMNS, [tuple(closed)])


def _accepted(day: date) -> Sequence[dict[str, Any]]:
    """Return sessions that are created, in this order. day: one without sessions."""
    first = {
        "contratacion": 1,
        "formador": 1,
        "aula": 1,
        "fecha": day,
        "horaInicio": time(9),
        "horaFin": time(10),
        "zona": ZONE,
        "direccion": "Aula 3",
        "programada": True,
    }
    return (
        first,
        first | {"horaInicio": time(10), "horaFin": time(11, 30)},
        first | {"horaInicio": time(8), "horaFin": time(9), "zona": "Europe/Lisbon", "formador": 2, "aula": 2},
        first | {"horaInicio": time(23), "horaFin": time(1)},
        first | {"programada": False},
        first | {"fecha": CLOCKS_BACK, "horaInicio": time(2, 30), "horaFin": time(3, 30), "programada": False},
    )


def _refused(day: date, size: Size) -> Sequence[tuple[str, Input]]:
    """Return sessions that are refused after these, and the code of the problem."""
    first = _accepted(day)[0]
    later = first | {"formador": 4, "aula": 4}
    skipped = {"fecha": CLOCKS_FORWARD, "horaInicio": time(2, 30), "horaFin": time(4)}
    return (
        ("FORMADOR_OCUPADO", later | {"formador": 1, "horaInicio": time(9, 30), "horaFin": time(12)}),
        ("FORMADOR_OCUPADO", later | {"formador": ASSISTANT}),
        ("FORMADOR_AUSENTE", later | {"formador": ABSENT}),
        ("FORMADOR_INACTIVO", later | {"formador": INACTIVE}),
        ("AULA_OCUPADA", later | {"aula": 1, "horaInicio": time(8, 30), "horaFin": time(9, 30)}),
        ("AULA_INACTIVA", later | {"aula": INACTIVE}),
        ("TRANSICION_NO_PERMITIDA", later | {"contratacion": size.contracts + 1}),
        ("NO_ENCONTRADO", later | {"contratacion": MISSING}),
        ("NO_ENCONTRADO", later | {"formador": MISSING}),
        ("NO_ENCONTRADO", later | {"aula": MISSING}),
        ("HORARIO_NO_VALIDO", later | {"horaFin": time(9)}),
        ("HORA_INEXISTENTE", later | skipped),
    )


async def check(sides: Sequence[Side], size: Size) -> None:
    """Assert that all of them create the same sessions, and that they refuse the same without a trace."""
    created = []
    for index, side in enumerate(sides):
        day = date(2031, 2, 3 + index)  # sides may share a database
        accepted = _accepted(day)
        created.append([_comparable(await side.create(values), day) for values in accepted])
        await run_statement(side.url, ASSISTS.format(trainer=ASSISTANT, day=day))
        before = await _counts(side.url)
        for code, values in _refused(day, size):
            problems = await side.problems(values)
            assert problems == {code}, f"{side.name} answers {problems} to what is refused as {code}: {values}"
        assert await _counts(side.url) == before, f"{side.name} leaves traces of what it refuses"
    for side, rows in zip(sides, created, strict=True):
        assert rows == created[0], f"{side.name} creates {rows} in place of {created[0]}"


def _comparable(row: Mapping[str, Any], day: date) -> dict[str, Any]:
    """Return what is equal on all sides. Instants have several forms; days are counted from that of the side."""
    values = {name: value for name, value in row.items() if name != "id"}
    fecha = date.fromisoformat(values["fecha"])
    distance = fecha - day if fecha.month == day.month else None
    instants = [datetime.fromisoformat(values[name]) for name in INSTANTS]
    offsets = [instant - datetime.fromisoformat(f"{fecha}T00:00:00+00:00") for instant in instants]
    return values | dict(zip(INSTANTS, offsets, strict=True)) | {"fecha": distance}


async def _counts(url: str) -> Sequence[str]:
    return [await run_statement(url, f"SELECT count(*) FROM {table}") for table in ("sesion", "registro")]
