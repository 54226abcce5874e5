"""Reads the present alerts, and hides them from a reader.

The functions that read change nothing. horas_anticipacion: hours to look ahead, 1 to 8760. lector: the reader;
"" is the whole centre. All raise DomainError when an argument is out of range.
"""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.core.data.query import find
from planificador.core.data.readable import readable_values
from planificador.core.data.repository import NOT_FOUND
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, Problem, refuse_if
from planificador.core.model.formats import CONTROL_CHARACTER, INVALID_DATE, too_long
from planificador.core.model.normalization import has_forbidden_character, one_line
from planificador.core.model.zones import is_supported_date
from planificador.recordatorios import rules, timelines
from planificador.recordatorios.kinds import DEFAULT_KINDS, KINDS
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.reading import AlertTable, batches, ocultos_de
from planificador.recordatorios.rules import HORAS, Aviso, TipoAviso

MAX_LECTOR = 100
ANY_ZONE = ZoneInfo("UTC")
"""For alerts that fall due at an instant, not on a day of the centre."""
SNOOZE_RETENTION = timedelta(days=30)
"""How long a snooze is kept after its end."""


async def generar_desde_interacciones(now: datetime, zona: ZoneInfo, horas_anticipacion: int = HORAS) -> list[Aviso]:
    """Return the reminders of next actions at `now`, in order; days begin in `zona`."""
    return await _alerts_of_kind(TipoAviso.RECORDATORIO, now, zona, horas_anticipacion)


async def comprobar_sesiones_proximas(now: datetime, horas_anticipacion: int = HORAS) -> list[Aviso]:
    """Return the alerts of sessions about to start or under way at `now`, in order."""
    return await _alerts_of_kind(TipoAviso.SESION, now, ANY_ZONE, horas_anticipacion)


async def avisar_proximos_eventos(
    now: datetime,
    zona: ZoneInfo,
    horas_anticipacion: int = HORAS,
    tipos: Collection[TipoAviso] | None = None,
    lector: str = "",
    responsable: str | None = None,
) -> list[Aviso]:
    """Return the alerts of these kinds, or of DEFAULT_KINDS, in order, without those this reader hid.

    responsable: of next actions, only those of this colleague; "" for those of nobody, None for all.
    """
    check_horas(horas_anticipacion)
    lector = check_lector(lector)
    responsable = check_responsable(responsable)
    avisos: list[Aviso] = []
    for tipo in KINDS:
        if tipo in (DEFAULT_KINDS if tipos is None else tipos):
            alerts = await _alerts_of_kind(tipo, now, zona, horas_anticipacion)
            avisos += [aviso for aviso in alerts if rules.concerns(aviso, responsable)]
    return rules.visible_alerts(avisos, await _hidden(lector, [aviso.clave for aviso in avisos]), now)


async def _alerts_of_kind(tipo: TipoAviso, now: datetime, zona: ZoneInfo, horas: int) -> list[Aviso]:
    check_horas(horas)
    rows = await AlertTable(tipo, zona).until(now, timelines.kind_horizon(tipo, now, horas))
    candidates = (timelines.listed_alert(tipo, zona, row.facts, now, horas) for row in rows)
    return sorted((aviso for aviso in candidates if aviso), key=rules.alert_order)


async def posponer(uow: UnitOfWork, clave: str, hasta: datetime, lector: str = "") -> AvisoOculto:
    """Hide an alert from a reader until an instant (aware, in the future)."""
    problem = rules.hasta_problem(hasta, uow.now) if is_supported_date(hasta) else INVALID_DATE.at("hasta")
    refuse_if([problem])
    return await _hide(uow, clave, hasta.astimezone(UTC), lector)


async def descartar(uow: UnitOfWork, clave: str, lector: str = "") -> AvisoOculto:
    """Hide an alert from a reader for good; when its session or day moves, a new alert replaces it."""
    return await _hide(uow, clave, None, lector)


async def _hide(uow: UnitOfWork, clave: str, hasta: datetime | None, lector: str) -> AvisoOculto:
    lector, clave = check_lector(lector), one_line(clave)
    if not await _is_present(clave, uow.zone):
        raise DomainError([NOT_FOUND.at("clave")])
    await uow.advisory_lock(f"oculto:{lector}")
    hidden = await find(AvisoOculto, Q(lector=lector, clave=clave), lock=True)
    if hidden:
        row = await uow.update(hidden[0], hasta=hasta)
    else:
        row = await uow.create(AvisoOculto, lector=lector, clave=clave, hasta=hasta)
    ended = await find(AvisoOculto, Q(lector=lector, hasta__lt=uow.now - SNOOZE_RETENTION), lock=True)
    await uow.delete_many(AvisoOculto, ended)
    return row


async def _is_present(clave: str, zona: ZoneInfo) -> bool:
    """Whether the row that the clave names exists and has this clave now."""
    parsed = rules.parse_clave(clave)
    if parsed is None:
        return False
    tipo, row_id = parsed
    rows = await AlertTable(tipo, zona).by_id([row_id])
    return any(timelines.clave_now(tipo, zona, row.facts) == clave for row in rows)


async def _hidden(lector: str, claves: Sequence[str]) -> dict[str, datetime | None]:
    hidden: dict[str, datetime | None] = {}
    for batch in batches(claves):
        rows = await readable_values(ocultos_de(lector, batch), "clave", "hasta")
        hidden |= {clave: hasta for _, clave, hasta in rows}
    return hidden


def check_lector(lector: str) -> str:
    """Return the reader's name as it is stored. Raises DomainError for an invalid one."""
    return _check_name(lector, "lector")


def check_responsable(responsable: str | None) -> str | None:
    """Return the name of a colleague in charge as it is stored. Raises DomainError for an invalid one."""
    return None if responsable is None else _check_name(responsable, "responsable")


def _check_name(name: str, campo: str) -> str:
    name = one_line(name)
    problems: list[Problem] = []
    if len(name) > MAX_LECTOR:
        problems.append(too_long(MAX_LECTOR).at(campo))
    elif has_forbidden_character(name):
        problems.append(CONTROL_CHARACTER.at(campo))
    refuse_if(problems)
    return name


def check_horas(horas: int) -> None:
    """Raises DomainError for hours out of range."""
    refuse_if([rules.horas_problem(horas)])
