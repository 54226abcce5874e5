"""Kinds and outcomes of an interaction, and when its reminder has ended. Pure."""

from datetime import date

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.texts import DescribedEnum, LocalizedText


class TipoInteraccion(DescribedEnum):
    """How we spoke with the client."""

    LLAMADA = "LLAMADA", "Telephone call"
    CORREO = "CORREO", "E-mail"
    REUNION = "REUNION", "Meeting"
    VISITA = "VISITA", "Visit"
    VIDEOLLAMADA = "VIDEOLLAMADA", "Video call"
    OTRO = "OTRO", "Anything else"


class Resultado(DescribedEnum):
    """What came of it."""

    PENDIENTE = "PENDIENTE", "Open"
    PROPUESTA = "PROPUESTA", "A proposal was made"
    ACEPTADA = "ACEPTADA", "The client said yes"
    RECHAZADA = "RECHAZADA", "The client said no; its reminder ends"
    SIN_RESPUESTA = "SIN_RESPUESTA", "No answer"


NO_DAY = Problem(
    Codigo.RECORDATORIO_SIN_FECHA,
    LocalizedText(
        es="Sin la fecha de la próxima acción no habrá recordatorio.",
        eu="Hurrengo urratsaren datarik gabe ez da oroigarririk izango.",
        en="Without the day of the next action there will be no reminder.",
    ),
    "fechaProximaAccion",
)


def opens_again(before: date | None, written: date | None) -> bool:
    """Whether the day written for a next action means that there is something to do again."""
    return written is not None and written != before


def reminder_day(crear_recordatorio: bool, hecha: bool, resultado: Resultado, dia: date | None) -> date | None:
    """The day on which the next action is to be remembered, None when there is nothing to remember (any more)."""
    ended = hecha or resultado is Resultado.RECHAZADA
    return dia if crear_recordatorio and not ended else None
