"""Mutations of rows on which others depend, and the problems that they answer."""

from typing import NamedTuple

from tests.support.graphql import Data

Problems = list[tuple[str, str | None]]
NOTHING: Problems = []


class Case(NamedTuple):
    """A mutation of a row of the centre, and the problems that it answers.

    Attributes:
        values: The mutation's input; an input that is a row's name stands for its id.
        before: Mutations that come first, in the same form.
    """

    verb: str
    dependant: str
    of: str
    values: Data
    errores: Problems = NOTHING
    advertencias: Problems = NOTHING
    before: tuple[tuple[str, Data], ...] = ()


def excuse(state: str = "JUSTIFICADA", session: str = "upcoming") -> tuple[str, Data]:
    """Return the mutation that records a state of the participant."""
    return "registrarAsistencia", {"sesion": session, "asistencias": [{"participante": "person", "estado": state}]}


def attended(minutes: int | None = None) -> tuple[str, Data]:
    """Return the mutation that records the participant's presence at the session that has started."""
    entry = {"participante": "person", "estado": "PRESENTE", "minutos": minutes}
    return "registrarAsistencia", {"sesion": "started", "asistencias": [entry]}


DUE: Data = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-25", "crearRecordatorio": True}
REMINDER = ("actualizarInteraccion", {"id": "interaction", **DUE})
CHECK, ATTENDED = "ASISTENCIA_REGISTRADA", "ASISTENCIA_REGISTRADA"
ENDED: Problems = [("SESIONES_CANCELADAS", None), ("SESIONES_PENDIENTES", None), ("ACCIONES_PENDIENTES", None)]
PROPOSAL_ENDED: Problems = [("SESIONES_CANCELADAS", None), ("ACCIONES_PENDIENTES", None)]
BUSY_HELPER = (
    "crearSesion",
    {"contratacion": "contract", "formador": "helper", "fecha": "2026-12-09", "horaInicio": "09:00", "horaFin": "11:00"}
    | {"programada": True},
)
PROPOSED_SESSION = ("crearSesion", {"contratacion": "proposal"})
PROPOSAL_REMINDER = ("crearInteraccion", {"cliente": "client", "tipo": "LLAMADA", "contratacion": "proposal", **DUE})
