"""Kinds and outcomes of an interaction, and when its reminder has ended. Pure."""

from datetime import date

from planificador.core.texts import DescribedEnum


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


def reminder_day(crear_recordatorio: bool, hecha: bool, resultado: Resultado, dia: date | None) -> date | None:
    """The day on which the next action is to be remembered, None when there is nothing to remember (any more)."""
    ended = hecha or resultado is Resultado.RECHAZADA
    return dia if crear_recordatorio and not ended else None
