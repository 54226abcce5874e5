"""Why a session cannot have its trainer or its room at a time. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import all_of, at_time, number, sentences
from planificador.core.model.texts import LocalizedText

ADVICE = LocalizedText(
    es="Elija otra hora, o indique por qué pueden solaparse.",
    eu="Aukeratu beste ordu bat, edo adierazi zergatik gainjar daitezkeen.",
    en="Choose another time, or give the reason why they may overlap.",
)
TEACHES = LocalizedText(
    es="Ya imparte una sesión de {expediente} {when}.",
    eu="{expediente} espedientearen saio bat ematen du {when}.",
    en="The trainer already teaches a session of {expediente} {when}.",
)
ASSISTS = LocalizedText(
    es="Ya es formador de apoyo en una sesión de {expediente} {when}.",
    eu="{expediente} espedientearen saio batean laguntza-irakaslea da {when}.",
    en="The trainer already assists in a session of {expediente} {when}.",
)
TAKEN = LocalizedText(
    es="En el aula ya hay una sesión de {expediente} {when}.",
    eu="Gelan {expediente} espedientearen saio bat dago {when}.",
    en="The room already has a session of {expediente} {when}.",
)
ABSENT = LocalizedText(
    es="No está disponible: su ausencia empieza {when}.",
    eu="Ez dago eskuragarri: {when} hasten da haren absentzia.",
    en="The trainer is not available: an absence begins {when}.",
)
MAX_NAMES = 5
"""Participants that a warning names."""
_AND_OTHERS = LocalizedText(
    es="{people} (y {count} más)", eu="{people} (eta beste {count})", en="{people} (and {count} more)"
)


def trainer_busy(expediente: str, inicio: datetime, zona: str) -> Problem:
    """Return the problem of a trainer who teaches another session then, in the time zone of that session."""
    return _problem(Codigo.FORMADOR_OCUPADO, TEACHES, inicio, zona, "formador", expediente)


def trainer_assists(expediente: str, inicio: datetime, zona: str) -> Problem:
    """Return the problem of a trainer who assists in another session then, in the time zone of that session."""
    return _problem(Codigo.FORMADOR_OCUPADO, ASSISTS, inicio, zona, "formador", expediente)


def room_taken(expediente: str, inicio: datetime, zona: str) -> Problem:
    """Return the problem of a room that has another session then, in the time zone of that session."""
    return _problem(Codigo.AULA_OCUPADA, TAKEN, inicio, zona, "aula", expediente)


def trainer_absent(inicio: datetime, zona: str) -> Problem:
    """Return the problem of a trainer who is absent then. The reason of an absence is private."""
    return _problem(Codigo.FORMADOR_AUSENTE, ABSENT, inicio, zona, "formador")


def participants_busy(expediente: str, inicio: datetime, zona: str, names: Sequence[str]) -> Problem:
    """Return the warning of participants who have another session then, in the time zone of that session."""
    told = [LocalizedText(es=name, eu=name, en=name) for name in names[:MAX_NAMES]]
    people = all_of(told)
    if len(names) > MAX_NAMES:
        people = _AND_OTHERS.fill(people=people, count=number(len(names) - MAX_NAMES))
    return Problem(
        Codigo.PARTICIPANTE_OCUPADO,
        LocalizedText(
            es="A esa hora tienen otra sesión, de {expediente} {when}: {people}.",
            eu="Ordu horretan beste saio bat dute, {expediente} espedientearena, {when}: {people}.",
            en="At that time they have another session, of {expediente} {when}: {people}.",
        ).fill(expediente=expediente, when=at_time(inicio, ZoneInfo(zona)), people=people),
    )


def of_assistant(problem: Problem, nombre: str, apellidos: str) -> Problem:
    """Return the problem with the name of the trainer whom it concerns."""
    text = LocalizedText(es="{name}: {text}", eu="{name}: {text}", en="{name}: {text}")
    return replace(problem, mensaje=text.fill(name=f"{nombre} {apellidos}", text=problem.mensaje))


def refusal(conflict: Problem) -> Problem:
    """Return the conflict as an error, which says what to do; with a reason it is a warning as it is."""
    return Problem(conflict.codigo, sentences([conflict.mensaje, ADVICE]), conflict.campo)


def _problem(
    codigo: Codigo, text: LocalizedText, inicio: datetime, zona: str, campo: str, expediente: str = ""
) -> Problem:
    return Problem(codigo, text.fill(expediente=expediente, when=at_time(inicio, ZoneInfo(zona))), campo)


def sessions_in_absence_warning(sessions: int) -> Problem | None:
    """Return the warning that the trainer has so many scheduled sessions during an absence."""
    if not sessions:
        return None
    text = LocalizedText(
        es="Sesiones programadas durante la ausencia: {count}.",
        eu="Absentzian programatutako saioak: {count}.",
        en="Sessions scheduled during the absence: {count}.",
    )
    return Problem(Codigo.FORMADOR_AUSENTE, text.fill(count=number(sessions)), "desde")
