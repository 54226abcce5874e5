"""The texts of alerts, for the centre's staff. Pure."""

from datetime import date, datetime

from planificador.core.model import localized_values
from planificador.core.model.localized_values import on_day
from planificador.core.model.texts import LocalizedText
from planificador.recordatorios.rules import Situacion


def texto_sesion(
    formacion: str, cliente: str, expediente: str, inicio: datetime, situacion: Situacion, *, zona: str = ""
) -> LocalizedText:
    """Return the text of a session's alert. inicio: local to the session. zona: set when it is not the centre's."""
    clock = f"{inicio:%H:%M}" + (f", {zona}" if zona else "")
    day, article = inicio.date(), "la" if inicio.hour == 1 else "las"
    es = f"la sesión de «{formacion}» para {cliente} (expediente {expediente})"
    eu = f"«{formacion}» ikastaroaren saioa, {cliente} bezeroarentzat ({expediente} espedientea)"
    en = f'The session of "{formacion}" for {cliente} (file {expediente})'
    if situacion is Situacion.EN_CURSO:
        return LocalizedText(
            es=f"Está en curso {es}: empezó el {_es(day)} a {article} {clock}.",
            eu=f"Martxan dago {eu}: {_eu(day)} hasi zen ({clock}).",
            en=f"{en} is under way: it started on {_en(day)} at {clock}.",
        )
    return LocalizedText(
        es=f"Se acerca {es}: empieza el {_es(day)} a {article} {clock}.",
        eu=f"Laster izango da {eu}: {_eu(day)} hasiko da ({clock}).",
        en=f"{en} is coming up: it starts on {_en(day)} at {clock}.",
    )


def texto_recordatorio(accion: str | None, cliente: str, dia: date, situacion: Situacion) -> LocalizedText:
    """Return the text of a reminder. accion: the next action, None when it was left blank."""
    es, eu, en = (accion,) * 3 if accion else ("próxima acción", "hurrengo urratsa", "next action")
    if situacion is Situacion.VENCIDO:
        return LocalizedText(
            es=f"{cliente}: {es}. Era para el {_es(dia)} y sigue pendiente.",
            eu=f"{cliente}: {eu}. {_capital(_eu(dia))} egitekoa zen eta oraindik egin gabe dago.",
            en=f"{cliente}: {en}. It was due on {_en(dia)} and is still to be done.",
        )
    if situacion is Situacion.HOY:
        return LocalizedText(
            es=f"{cliente}: {es}. Es para hoy, {_es(dia)}.",
            eu=f"{cliente}: {eu}. Gaur egin behar da, {_eu(dia)}.",
            en=f"{cliente}: {en}. It is due today, {_en(dia)}.",
        )
    return LocalizedText(
        es=f"{cliente}: {es}. Es para el {_es(dia)}.",
        eu=f"{cliente}: {eu}. {_capital(_eu(dia))} egin behar da.",
        en=f"{cliente}: {en}. It is due on {_en(dia)}.",
    )


def _es(day: date) -> str:
    return localized_values.day(day).es


def _en(day: date) -> str:
    return localized_values.day(day).en


def _eu(day: date) -> str:
    """Return "on that day"."""
    return on_day(day).eu


def _capital(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]
