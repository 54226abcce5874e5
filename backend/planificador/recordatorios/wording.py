"""The wording of alerts, in each language of the centre's staff. Pure."""

from datetime import date, datetime, time
from decimal import Decimal

from planificador.core.model import localized_values
from planificador.core.model.localized_values import on_day, time_of_day
from planificador.core.model.texts import LocalizedText
from planificador.recordatorios.rules import Situacion


def texto_sesion(
    formacion: str, cliente: str, expediente: str, inicio: datetime, situacion: Situacion, *, zona: str = ""
) -> LocalizedText:
    """Return the text of a session's alert. inicio: local to the session. zona: set when it is not the centre's."""
    clock, suffix = time_of_day(inicio.time()), f", {zona}" if zona else ""
    day, article = inicio.date(), _article(inicio.time())
    es = f"la sesión de «{formacion}» para {cliente} (expediente {expediente})"
    eu = f"«{formacion}» ikastaroaren saioa, {cliente} bezeroarentzat ({expediente} espedientea)"
    en = f'The session of "{formacion}" for {cliente} (file {expediente})'
    if situacion is Situacion.EN_CURSO:
        return LocalizedText(
            es=f"Está en curso {es}: empezó el {_es(day)} a {article} {clock.es}{suffix}.",
            eu=f"Martxan dago {eu}: {_eu(day)} hasi zen ({clock.eu}{suffix}).",
            en=f"{en} is under way: it started on {_en(day)} at {clock.en}{suffix}.",
        )
    return LocalizedText(
        es=f"Se acerca {es}: empieza el {_es(day)} a {article} {clock.es}{suffix}.",
        eu=f"Laster izango da {eu}: {_eu(day)} hasiko da ({clock.eu}{suffix}).",
        en=f"{en} is coming up: it starts on {_en(day)} at {clock.en}{suffix}.",
    )


def texto_recordatorio(
    accion: str | None, cliente: str, dia: date, situacion: Situacion, *, hora: time | None = None
) -> LocalizedText:
    """Return the text about a next action. accion: None when it was left blank. hora: None for the whole day."""
    es, eu, en = _action(accion)
    at_es, at_eu, at_en = _at(hora)
    if situacion is Situacion.VENCIDO:
        return LocalizedText(
            es=f"{cliente}: {es}. Era para el {_es(dia)}{at_es} y sigue pendiente.",
            eu=f"{cliente}: {eu}. {_capital(_eu(dia))}{at_eu} egitekoa zen eta oraindik egin gabe dago.",
            en=f"{cliente}: {en}. It was due on {_en(dia)}{at_en} and is still to be done.",
        )
    if situacion is Situacion.HOY:
        return LocalizedText(
            es=f"{cliente}: {es}. Es para hoy, {_es(dia)}{at_es}.",
            eu=f"{cliente}: {eu}. Gaur egin behar da, {_eu(dia)}{at_eu}.",
            en=f"{cliente}: {en}. It is due today, {_en(dia)}{at_en}.",
        )
    return LocalizedText(
        es=f"{cliente}: {es}. Es para el {_es(dia)}{at_es}.",
        eu=f"{cliente}: {eu}. {_capital(_eu(dia))}{at_eu} egin behar da.",
        en=f"{cliente}: {en}. It is due on {_en(dia)}{at_en}.",
    )


def texto_sin_fecha(accion: str | None, cliente: str) -> LocalizedText:
    """Return the text of a reminder of an action without a day. accion: as for `texto_recordatorio`."""
    es, eu, en = _action(accion)
    return LocalizedText(
        es=f"{cliente}: {es}. Sigue pendiente.",
        eu=f"{cliente}: {eu}. Egin gabe dago.",
        en=f"{cliente}: {en}. It is still to be done.",
    )


def _action(accion: str | None) -> tuple[str, str, str]:
    return (accion, accion, accion) if accion else ("próxima acción", "hurrengo urratsa", "next action")


def _article(hora: time) -> str:
    """Return the article of a time in Spanish."""
    return "la" if hora.hour == 1 else "las"


def _at(hora: time | None) -> tuple[str, str, str]:
    """Return "at that time" in each language, nothing for the whole day."""
    if hora is None:
        return "", "", ""
    clock = time_of_day(hora)
    return f" a {_article(hora)} {clock.es}", f" ({clock.eu})", f" at {clock.en}"


def texto_propuesta(formacion: str, cliente: str, expediente: str, dia: date, situacion: Situacion) -> LocalizedText:
    """Return the text about a proposal that can be accepted until a day."""
    es = f"La propuesta de «{formacion}» para {cliente} (expediente {expediente})"
    eu = f"{cliente} bezeroari egindako «{formacion}» ikastaroaren proposamena ({expediente} espedientea)"
    en = f'The proposal of "{formacion}" for {cliente} (file {expediente})'
    if situacion is Situacion.VENCIDO:
        return LocalizedText(
            es=f"{es} venció el {_es(dia)} y sigue sin respuesta.",
            eu=f"{eu} {_eu(dia)} iraungi zen, eta oraindik ez du erantzunik.",
            en=f"{en} expired on {_en(dia)} and has not been answered.",
        )
    if situacion is Situacion.HOY:
        return LocalizedText(
            es=f"{es} vence hoy, {_es(dia)}.",
            eu=f"{eu} gaur iraungiko da, {_eu(dia)}.",
            en=f"{en} can be accepted until today, {_en(dia)}.",
        )
    return LocalizedText(
        es=f"{es} vence el {_es(dia)}.",
        eu=f"{eu} {_eu(dia)} iraungiko da.",
        en=f"{en} can be accepted until {_en(dia)}.",
    )


def texto_sin_sesiones(formacion: str, cliente: str, expediente: str) -> LocalizedText:
    """Return the text about an accepted contract without sessions."""
    return LocalizedText(
        es=f"La contratación de «{formacion}» para {cliente} (expediente {expediente}) está aceptada y no tiene "
        "ninguna sesión.",
        eu=f"{cliente} bezeroaren «{formacion}» ikastaroaren kontratazioa ({expediente} espedientea) onartuta dago, "
        "baina ez du saiorik.",
        en=f'The contract of "{formacion}" for {cliente} (file {expediente}) is accepted and has no sessions.',
    )


def texto_horas(
    formacion: str, cliente: str, expediente: str, horas: Decimal, dia: date, *, is_over: bool
) -> LocalizedText:
    """Return the text about hours that are not planned. dia: of the last session. is_over: whether it is over."""
    unplanned = localized_values.number(horas)
    return LocalizedText(
        es=f"«{formacion}» para {cliente} (expediente {expediente}) {'terminó' if is_over else 'termina'} el "
        f"{_es(dia)} con horas sin planificar: {unplanned.es}.",
        eu=f"{cliente} bezeroaren «{formacion}» ikastaroa ({expediente} espedientea) {_eu(dia)} "
        f"{'amaitu zen' if is_over else 'amaituko da'}, eta planifikatu gabeko orduak ditu: {unplanned.eu}.",
        en=f'"{formacion}" for {cliente} (file {expediente}) {"ended" if is_over else "ends"} on {_en(dia)} with '
        f"unplanned hours: {unplanned.en}.",
    )


def texto_asistencia(
    formacion: str, cliente: str, expediente: str, inicio: datetime, *, zona: str = ""
) -> LocalizedText:
    """Return the text about missing attendance. inicio, zona: as for `texto_sesion`."""
    clock, suffix = time_of_day(inicio.time()), f", {zona}" if zona else ""
    day, article = inicio.date(), _article(inicio.time())
    return LocalizedText(
        es=f"Falta registrar la asistencia a la sesión de «{formacion}» para {cliente} (expediente {expediente}) que "
        f"empezó el {_es(day)} a {article} {clock.es}{suffix}.",
        eu=f"Bertaratzeak erregistratu gabe daude «{formacion}» ikastaroaren saio honetan, {cliente} bezeroarentzat "
        f"({expediente} espedientea): {_eu(day)} hasi zen ({clock.eu}{suffix}).",
        en=f'The attendance of the session of "{formacion}" for {cliente} (file {expediente}) is not registered: it '
        f"started on {_en(day)} at {clock.en}{suffix}.",
    )


def texto_asistencia_en_riesgo(
    participante: str, formacion: str, cliente: str, expediente: str, minima: int, share: Decimal, *, can_reach: bool
) -> LocalizedText:
    """Return the text about a participant who attended too little.

    minima: the required share, in percent. share: that so far; without can_reach, what can still be reached.
    """
    required, percent = localized_values.number(minima), localized_values.number(share)
    es = f"«{formacion}», de {cliente} (expediente {expediente})"
    eu = f"«{formacion}» ikastaroan ({cliente} bezeroa, {expediente} espedientea)"
    en = f'"{formacion}" for {cliente} (file {expediente})'
    if can_reach:
        return LocalizedText(
            es=f"{participante} lleva un {percent.es} % de asistencia en {es}, y hace falta un {required.es} %.",
            eu=f"{participante}: orain arteko bertaratzea % {percent.eu} da {eu}, eta % {required.eu} behar da.",
            en=f"{participante} has attended {percent.en}% of {en} so far; {required.en}% is required.",
        )
    return LocalizedText(
        es=f"{participante} ya no puede alcanzar el {required.es} % de asistencia en {es}: como máximo, un "
        f"{percent.es} %.",
        eu=f"{participante}: jada ezin da % {required.eu} bertaratzea lortu {eu}; gehienez, % {percent.eu}.",
        en=f"{participante} can no longer reach the required {required.en}% of {en}: {percent.en}% at most.",
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
