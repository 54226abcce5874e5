"""Rows that all other rows refer to."""

from tests.bench.bulk import Values, insert


def contract_values(number: int, cliente_id: int, cliente_final_id: int | None = None) -> Values:
    """Return the values of CONTRACT_COLUMNS. number: its id."""
    return (number, f"EXP-{number:06}", cliente_id, cliente_final_id, 1, "PRESENCIAL", 6000, 10000, "EN_CURSO", "exp")


CONTRACT_COLUMNS = (
    *("id", "expediente", "cliente_id", "cliente_final_id", "formacion_id"),
    *("modalidad", "precio_hora", "horas_previstas", "estado", "busqueda"),
)


async def insert_catalogue(url: str, clients: int = 1, trainers: int = 20) -> None:
    """Insert clients and trainers with ids from 1, and one course."""
    numbers = range(1, clients + 1)
    names = ((number, f"Forjas {number:06}", "ES", "ES", "ACTIVO", f"forjas {number:06}") for number in numbers)
    await insert(url, "cliente", ("id", "nombre", "pais", "idioma", "estado", "busqueda"), names)
    course = (1, "SOL", "Soldadura avanzada", 10000, "PRESENCIAL", True, "soldadura")
    columns = ("id", "codigo", "nombre", "horas", "modalidad", "activa", "busqueda")
    await insert(url, "formacion", columns, [course])
    people = ((number, f"Ane {number:03}", "Etxeberria", True, "ane") for number in range(1, trainers + 1))
    await insert(url, "formador", ("id", "nombre", "apellidos", "activo", "busqueda"), people)


async def insert_users(url: str, count: int) -> None:
    """Insert users with ids from 1."""
    people = ((n, f"persona{n}@planificador.example", f"Persona {n}", "ES", 2, True, "") for n in range(1, count + 1))
    await insert(url, "usuario", ("id", "correo", "nombre", "idioma", "roles", "activo", "busqueda"), people)
