"""The requests that create sessions, of the application and of PostGraphile, each at a time that is free."""

from base64 import b64encode
from collections.abc import Mapping
from datetime import date, time, timedelta
from typing import Any

from tests.bench.reads_rows import TRAINERS

Input = Mapping[str, Any]  # Any: JSON
ZONE = "Europe/Madrid"
FIRST_HOUR, HOURS_A_DAY = 7, 9
FIRST_DAY, FIRST_DAY_OF_PLANS = date(2040, 1, 2), date(2120, 1, 1)
WEEKS = 104
FIRST_PLANNED, PLANNED = 1001, 500
"""The first id of the trainers and rooms of plans, and their number: each has a few sessions a week."""
WEEKDAYS = ("LUNES", "MARTES", "MIERCOLES", "JUEVES", "VIERNES", "SABADO", "DOMINGO")

CREATE = """
mutation Crear($input: CrearSesionInput!) {
  crearSesion(input: $input) {
    sesion { id fecha inicio fin estado minutos direccion version }
    errores { codigo campo mensaje }
  }
}
"""
PEER_CREATE = """
mutation Crear($input: CrearSesionInput!) {
  crearSesion(input: $input) { sesion: result { id: rowId fecha inicio fin estado minutos direccion version } }
}
"""
GENERATE = """
mutation Generar($input: GenerarSesionesInput!) {
  generarSesiones(input: $input) { sesiones { id inicio fin } errores { codigo campo mensaje } }
}
"""


def global_id(kind: str, number: int) -> str:
    return b64encode(f"{kind}:{number}".encode()).decode()


def session_input(number: int, contracts: int) -> Input:
    """Return a session of one of the contracts at an hour of its own. number: 0 or greater."""
    index, person = divmod(number, TRAINERS)
    days, hour = divmod(index, HOURS_A_DAY)
    return {
        "contratacion": 1 + number % contracts,
        "formador": 1 + person,
        "aula": 1 + person,
        "fecha": FIRST_DAY + timedelta(days=days),
        "horaInicio": time(FIRST_HOUR + hour),
        "horaFin": time(FIRST_HOUR + hour + 1),
        "zona": ZONE,
        "direccion": "Aula 3",
        "programada": True,
    }


def plan_input(number: int, contracts: int) -> Input:
    """Return a plan of WEEKS sessions of one of the contracts, at hours of its own."""
    index, person = divmod(number, PLANNED)
    index, hour = divmod(index, HOURS_A_DAY)
    block, weekday = divmod(index, len(WEEKDAYS))
    return {
        "contratacion": 1 + number % contracts,
        "formador": FIRST_PLANNED + person,
        "aula": FIRST_PLANNED + person,
        "desde": FIRST_DAY_OF_PLANS + timedelta(weeks=block * WEEKS),
        "dias": [WEEKDAYS[weekday]],
        "semanas": WEEKS,
        "horaInicio": time(FIRST_HOUR + hour),
        "horaFin": time(FIRST_HOUR + hour + 1),
        "zona": ZONE,
        "direccion": "Aula 3",
    }


def create_body(values: Input) -> Input:
    """Return the request to the application and to the bare servers."""
    return {"operationName": "Crear", "query": CREATE, "variables": {"input": _encoded(values)}}


def generate_body(values: Input) -> Input:
    return {"operationName": "Generar", "query": GENERATE, "variables": {"input": _encoded(values)}}


def peer_create_body(values: Input) -> Input:
    """Return the request to PostGraphile, whose ids and times are numbers."""
    plain = {name: _plain(value) for name, value in values.items()}
    return {"operationName": "Crear", "query": PEER_CREATE, "variables": {"input": plain}}


def _encoded(values: Input) -> Input:
    kinds = {"contratacion": "Contratacion", "formador": "Formador", "aula": "Aula"}
    return {
        name: global_id(kinds[name], value) if name in kinds else f"{value:%H:%M}" if isinstance(value, time) else value
        for name, value in values.items()
    }


def _plain(value: object) -> object:
    if isinstance(value, time):
        return value.hour * 60 + value.minute
    return str(value) if type(value) is int else value
