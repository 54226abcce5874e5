"""Kinds and outcomes of an interaction, and the rule for its reminder. Pure."""

from datetime import date

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.texts import DescribedEnum, LocalizedText


class TipoInteraccion(DescribedEnum):
    """The kind of contact with the client."""

    LLAMADA = "LLAMADA", "Telephone call"
    CORREO = "CORREO", "E-mail"
    REUNION = "REUNION", "Meeting"
    VISITA = "VISITA", "Visit"
    VIDEOLLAMADA = "VIDEOLLAMADA", "Video call"
    OTRO = "OTRO", "Other"


class Resultado(DescribedEnum):
    """The outcome of an interaction."""

    PENDIENTE = "PENDIENTE", "Open"
    PROPUESTA = "PROPUESTA", "A proposal was made"
    ACEPTADA = "ACEPTADA", "The client accepted the proposal"
    RECHAZADA = "RECHAZADA", "The client rejected the proposal; the reminder is removed"
    SIN_RESPUESTA = "SIN_RESPUESTA", "No answer"


REMINDER_WITHOUT_DATE = Problem(
    Codigo.RECORDATORIO_SIN_FECHA,
    LocalizedText(
        es="Sin la fecha de la próxima acción no habrá recordatorio.",
        eu="Hurrengo urratsaren datarik gabe ez da oroigarririk izango.",
        en="Without a date for the next action there will be no reminder.",
    ),
    "fechaProximaAccion",
)


NO_ACTION = Problem(
    Codigo.SIN_ACCION,
    LocalizedText(
        es="Esta interacción no tiene próxima acción que terminar.",
        eu="Interakzio honek ez du amaitzeko hurrengo urratsik.",
        en="This interaction has no next action to complete.",
    ),
    "id",
)


ACTION_PENDING = Problem(
    Codigo.TRANSICION_NO_PERMITIDA,
    LocalizedText(
        es="La próxima acción no está hecha: no hay nada que deshacer.",
        eu="Hurrengo urratsa ez dago eginda: ez dago ezer desegiteko.",
        en="The next action is not done: there is nothing to undo.",
    ),
    "id",
)


def reminder_state(hecha: bool, resultado: Resultado) -> str:
    """Return the state that decides about a reminder, as in the table of state rules."""
    return "hechaEn" if hecha else f"resultado: {resultado}"


def reopens_action(previous_day: date | None, new_day: date | None) -> bool:
    """Return whether a new day for the next action makes it pending again."""
    return new_day is not None and new_day != previous_day


def reminder_day(crear_recordatorio: bool, hecha: bool, resultado: Resultado, dia: date | None) -> date | None:
    """Return the day of the reminder of the next action, or None when there is no pending reminder."""
    ended = hecha or resultado is Resultado.RECHAZADA
    return dia if crear_recordatorio and not ended else None
