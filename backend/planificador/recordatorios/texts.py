"""The texts of alerts, for the centre's staff. Pure."""

from datetime import datetime
from zoneinfo import ZoneInfo

from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import is_zone, local_day
from planificador.recordatorios.rules import Aviso, Situacion
from planificador.recordatorios.text_data import ActionTextData, ContractTextData, SessionTextData, ShareTextData
from planificador.recordatorios.timelines import ATTENDANCE_DELAY
from planificador.recordatorios.wording import (
    texto_asistencia,
    texto_asistencia_en_riesgo,
    texto_horas,
    texto_propuesta,
    texto_recordatorio,
    texto_sesion,
    texto_sin_fecha,
    texto_sin_sesiones,
)
from planificador.sesiones.attendance import SituacionAsistencia


def session_text(aviso: Aviso, datos: SessionTextData, centre: ZoneInfo) -> LocalizedText | None:
    """Return the text of a session's alert, None if a value that it shows cannot be read. centre: its time zone."""
    if datos.formacion is None or datos.cliente is None or datos.expediente is None:
        return None
    local, zone = _local(aviso.vence_en, datos.zona, centre)
    return texto_sesion(datos.formacion, datos.cliente, datos.expediente, local, aviso.situacion, zona=zone)


def action_text(aviso: Aviso, datos: ActionTextData, centre: ZoneInfo) -> LocalizedText | None:
    """Return the text about a next action; None as for `session_text`."""
    if datos.cliente is None:
        return None
    day = local_day(aviso.vence_en, centre)
    return texto_recordatorio(datos.accion, datos.cliente, day, aviso.situacion, hora=datos.hora)


def reminder_text(aviso: Aviso, datos: ActionTextData, _centre: ZoneInfo) -> LocalizedText | None:
    """Return the text of a reminder; None as for `session_text`."""
    if datos.cliente is None:
        return None
    if datos.dia is None:
        return texto_sin_fecha(datos.accion, datos.cliente)
    return texto_recordatorio(datos.accion, datos.cliente, datos.dia, aviso.situacion, hora=datos.hora)


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
