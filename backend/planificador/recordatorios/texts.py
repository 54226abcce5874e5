"""The texts of alerts, for the centre's staff. Pure."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import is_zone, local_day
from planificador.recordatorios.rules import ActionTextData, Aviso, SessionTextData, Situacion

# fmt: off
ES_MONTHS = ["enero", "febrero", "marzo", "abril", "mayo", "junio",
             "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]
EU_MONTHS = ["urtarrilaren", "otsailaren", "martxoaren", "apirilaren", "maiatzaren", "ekainaren",
             "uztailaren", "abuztuaren", "irailaren", "urriaren", "azaroaren", "abenduaren"]
EN_MONTHS = ["January", "February", "March", "April", "May", "June",
             "July", "August", "September", "October", "November", "December"]
# fmt: on


def texto(aviso: Aviso, centre: ZoneInfo) -> LocalizedText | None:
    """Return the text of an alert, None if a value that it shows cannot be read. centre: the centre's time zone."""
    match aviso.datos:
        case SessionTextData(str(course), str(client), str(expediente), zona):
            zone = ZoneInfo(zona) if zona and is_zone(zona) else centre
            foreign = zone.key if zone.key != centre.key else ""
            local = aviso.vence_en.astimezone(zone)
            return texto_sesion(course, client, expediente, local, aviso.situacion, zona=foreign)
        case ActionTextData(str(client), action):
            return texto_recordatorio(action, client, local_day(aviso.vence_en, centre), aviso.situacion)
    return None


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
    return f"{day.day} de {ES_MONTHS[day.month - 1]} de {day.year}"


def _en(day: date) -> str:
    return f"{day.day} {EN_MONTHS[day.month - 1]} {day.year}"


def _eu(day: date) -> str:
    """Return "on that day": `2026ko azaroaren 23an`. The endings follow the last spoken word of each number."""
    year = "eko" if _ends_in_consonant(day.year) else "ko"
    return f"{day.year}{year} {EU_MONTHS[day.month - 1]} {day.day}{_on(day.day)}"


def _on(day: int) -> str:
    if day % 20 == 11:
        return "n"  # hamaika(n)
    return "ean" if _ends_in_consonant(day) else "an"


def _ends_in_consonant(number: int) -> bool:
    """bat, bost, hamar, hamabost and ehun end in a consonant; every other number in a vowel."""
    hundreds = number % 1000 != 0 and number % 100 == 0
    return hundreds or number % 100 % 20 in {1, 5, 10, 15}


def _capital(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]
