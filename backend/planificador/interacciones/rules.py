"""Kinds and outcomes of an interaction, and the rules for its next action and its reminders. Pure."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.formats import REQUIRED
from planificador.core.model.localized_values import number
from planificador.core.model.texts import DescribedEnum, LocalizedText
from planificador.core.model.zones import exists, is_supported_date
from planificador.sesiones.timetables import nonexistent_time

MAX_EVERY = 366
MAX_LEAD_DAYS, MAX_LEAD_MINUTES = 366, 366 * 24 * 60
"""How long before the action a reminder may be."""
MAX_REMINDERS = 10
"""Reminders of one action."""
DAY = timedelta(days=1)
MINUTES_OF_DAY = 24 * 60


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


class UnidadRepeticion(DescribedEnum):
    """The unit in which the repetition of an action counts."""

    DIA = "DIA", "Days"
    SEMANA = "SEMANA", "Weeks"
    MES = "MES", "Months: on the same day of the month, or on its last day in a shorter month"
    ANIO = "ANIO", "Years: on the same day, or on the last of February"


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
        es="Esta interacción no tiene próxima acción.",
        eu="Interakzio honek ez du hurrengo urratsik.",
        en="This interaction has no next action.",
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
ENDS_BEFORE = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es="La repetición debe terminar el día de la próxima acción o después.",
        eu="Errepikapenak hurrengo urratsaren egunean edo geroago amaitu behar du.",
        en="The repetition must end on the day of the next action, or later.",
    ),
    "repetirHasta",
)
WRONG_REMINDER = Problem(
    Codigo.NO_VALIDO,
    LocalizedText(
        es="Indique cuándo avisar de una sola manera: «diasAntes» (con «hora», si se quiere), «minutosAntes» o "
        "«momento».",
        eu="Adierazi noiz abisatu modu bakar batean: «diasAntes» («hora» ere bai, nahi izanez gero), «minutosAntes» "
        "edo «momento».",
        en="Say in one way only when to remind: “diasAntes” (with “hora” if you like), “minutosAntes” or “momento”.",
    ),
)
REPEATED_REMINDER = Problem(
    Codigo.DUPLICADO,
    LocalizedText(
        es="Este recordatorio ya está en la lista.",
        eu="Oroigarri hau zerrendan dago jada.",
        en="This reminder is already in the list.",
    ),
)
TOO_MANY_REMINDERS = LocalizedText(
    es="Una acción puede tener como máximo {limit} recordatorios.",
    eu="Urrats batek gehienez {limit} oroigarri izan ditzake.",
    en="An action can have at most {limit} reminders.",
)
CIRCULAR = Problem(
    Codigo.SEGUIMIENTO_CIRCULAR,
    LocalizedText(
        es="Esa interacción es esta misma o uno de sus seguimientos: elija una anterior.",
        eu="Interakzio hori hau bera edo honen jarraipen bat da: aukeratu aurreko bat.",
        en="That interaction is this one, or follows it: choose an earlier one.",
    ),
    "seguimientoDe",
)


def number_of_reminders_problem(count: int) -> Problem | None:
    """Return the problem of a number of reminders, if any."""
    if count <= MAX_REMINDERS:
        return None
    mensaje = TOO_MANY_REMINDERS.fill(limit=number(MAX_REMINDERS))
    return Problem(Codigo.FUERA_DE_RANGO, mensaje, "recordatorios")


def is_pending(hecha: bool, resultado: Resultado) -> bool:
    """Return whether there is something left to be reminded of."""
    return not hecha and resultado is not Resultado.RECHAZADA


def action_problems(values: Mapping[str, Any], changed: Mapping[str, Any], zona: ZoneInfo) -> list[Problem]:
    """Return what is wrong with the columns of a next action together.

    Args:
        values: All columns of the row, as they will be.
        changed: Those that the input has.
    """
    dia, hora = values.get("fecha_proxima_accion"), values.get("hora_proxima_accion")
    unidad, hasta = values.get("repetir_unidad"), values.get("repetir_hasta")
    problems: list[Problem] = []
    if dia is None and (hora is not None or unidad is not None):
        problems.append(REQUIRED.at("fechaProximaAccion"))
    if unidad is None and (values.get("repetir_cada") is not None or hasta is not None):
        problems.append(REQUIRED.at("repetirUnidad"))
    if dia is not None and hasta is not None and hasta < dia:
        problems.append(ENDS_BEFORE)
    is_new = {"fecha_proxima_accion", "hora_proxima_accion"} & changed.keys()
    if is_new and dia is not None and hora is not None and is_supported_date(dia) and not exists(dia, hora, zona):
        problems.append(nonexistent_time(dia, hora, zona.key).at("horaProximaAccion"))
    return problems


def completed_action(datos: Mapping[str, Any], stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a next action that follow from those of an input.

    Without a day there is no time; without a unit, no repetition; the series counts from the day that was set last.
    stored: The row before, empty for a new one.
    """
    values, result = {**stored, **datos}, dict[str, Any]()
    if (
        "fecha_proxima_accion" in datos
        and values["fecha_proxima_accion"] is None
        and "hora_proxima_accion" not in datos
    ):
        result["hora_proxima_accion"] = None
    if "repetir_unidad" in datos and values["repetir_unidad"] is None:
        result |= {name: None for name in ("repetir_cada", "repetir_hasta") if name not in datos}
    if values.get("repetir_unidad") is not None and values.get("repetir_cada") is None:
        result["repetir_cada"] = 1
    if values.get("repetir_unidad") is None:
        result["repetir_desde"] = None
    elif values.get("repetir_desde") is None or values.get("fecha_proxima_accion") != stored.get(
        "fecha_proxima_accion"
    ):
        result["repetir_desde"] = values.get("fecha_proxima_accion")
    return result


def reminder_state(hecha: bool, resultado: Resultado) -> str:
    """Return the state that decides about a reminder, as in the table of state rules."""
    return "hechaEn" if hecha else f"resultado: {resultado}"


def reopening_column(stored: Mapping[str, Any], datos: Mapping[str, Any]) -> str | None:
    """Return the column whose new value, another day or time, makes the next action pending again; None without one."""
    columns = ("fecha_proxima_accion", "hora_proxima_accion")
    return next((name for name in columns if datos.get(name) is not None and datos[name] != stored.get(name)), None)


def reminder_day(crear_recordatorio: bool, hecha: bool, resultado: Resultado, dia: date | None) -> date | None:
    """Return the day of the reminder of the next action, or None when there is no pending reminder."""
    return dia if crear_recordatorio and is_pending(hecha, resultado) else None
