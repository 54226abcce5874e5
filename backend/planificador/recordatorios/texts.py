"""The texts of alerts, for the centre's staff. Pure."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from planificador.core.model import localized_values
from planificador.core.model.localized_values import on_day, time_of_day
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import is_zone, local_day
from planificador.recordatorios.rules import Aviso, Situacion
from planificador.recordatorios.timelines import (
    ATTENDANCE_DELAY,
    ActionTextData,
    ContractTextData,
    SessionTextData,
    ShareTextData,
)
from planificador.sesiones.attendance import SituacionAsistencia


def session_text(aviso: Aviso, datos: SessionTextData, centre: ZoneInfo) -> LocalizedText | None:
    """Return the text of a session's alert, None if a value that it shows cannot be read. centre: its time zone."""
    if datos.formacion is None or datos.cliente is None or datos.expediente is None:
        return None
    local, zone = _local(aviso.vence_en, datos.zona, centre)
    return texto_sesion(datos.formacion, datos.cliente, datos.expediente, local, aviso.situacion, zona=zone)


def reminder_text(aviso: Aviso, datos: ActionTextData, centre: ZoneInfo) -> LocalizedText | None:
    """Return the text of a reminder; None as for `session_text`."""
    if datos.cliente is None:
        return None
    return texto_recordatorio(datos.accion, datos.cliente, local_day(aviso.vence_en, centre), aviso.situacion)


def proposal_text(aviso: Aviso, datos: ContractTextData, centre: ZoneInfo) -> LocalizedText | None:
    """Return the text about the last day of a proposal; None as for `session_text`."""
    if datos.formacion is None or datos.cliente is None or datos.expediente is None:
        return None
    day = local_day(aviso.vence_en, centre)
    return texto_propuesta(datos.formacion, datos.cliente, datos.expediente, day, aviso.situacion)


def unplanned_text(_aviso: Aviso, datos: ContractTextData, _centre: ZoneInfo) -> LocalizedText | None:
    """Return the text about a contract without sessions; None as for `session_text`."""
    if datos.formacion is None or datos.cliente is None or datos.expediente is None:
        return None
    return texto_sin_sesiones(datos.formacion, datos.cliente, datos.expediente)


def hours_text(aviso: Aviso, datos: ContractTextData, centre: ZoneInfo) -> LocalizedText | None:
    """Return the text about unplanned hours; None as for `session_text`."""
    if datos.formacion is None or datos.cliente is None or datos.expediente is None or datos.horas is None:
        return None
    day, is_over = local_day(aviso.vence_en, centre), aviso.situacion is Situacion.VENCIDO
    return texto_horas(datos.formacion, datos.cliente, datos.expediente, datos.horas, day, is_over=is_over)


def attendance_text(aviso: Aviso, datos: SessionTextData, centre: ZoneInfo) -> LocalizedText | None:
    """Return the text about missing attendance; None as for `session_text`."""
    if datos.formacion is None or datos.cliente is None or datos.expediente is None:
        return None
    local, zone = _local(aviso.vence_en - ATTENDANCE_DELAY, datos.zona, centre)
    return texto_asistencia(datos.formacion, datos.cliente, datos.expediente, local, zona=zone)


def share_text(_aviso: Aviso, datos: ShareTextData, _centre: ZoneInfo) -> LocalizedText | None:
    """Return the text about the share that a participant attended; None as for `session_text`."""
    if None in datos or datos.minima is None or datos.porcentaje is None:
        return None
    can_reach = datos.situacion is not SituacionAsistencia.INALCANZABLE
    what = f"{datos.nombre} {datos.apellidos}", f"{datos.formacion}", f"{datos.cliente}", f"{datos.expediente}"
    return texto_asistencia_en_riesgo(*what, datos.minima, datos.porcentaje, can_reach=can_reach)


def _local(instant: datetime, zona: str | None, centre: ZoneInfo) -> tuple[datetime, str]:
    """Return the instant in a session's zone, and the zone's name if it is not the centre's."""
    zone = ZoneInfo(zona) if zona and is_zone(zona) else centre
    return instant.astimezone(zone), zone.key if zone.key != centre.key else ""


def texto_sesion(
    formacion: str, cliente: str, expediente: str, inicio: datetime, situacion: Situacion, *, zona: str = ""
) -> LocalizedText:
    """Return the text of a session's alert. inicio: local to the session. zona: set when it is not the centre's."""
    clock, suffix = time_of_day(inicio.time()), f", {zona}" if zona else ""
    day, article = inicio.date(), "la" if inicio.hour == 1 else "las"
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
    day, article = inicio.date(), "la" if inicio.hour == 1 else "las"
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
