"""Reads the present alerts, and hides them from a reader.

The functions that read change nothing. horas_anticipacion: hours to look ahead, 1 to 8760. All raise DomainError when
an argument is out of range.
"""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.core.data.needs.declaration import Needs, RowsBy
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.queries.readable import readable_values
from planificador.core.data.sql.row_filters import RowFilter
from planificador.core.data.sql.visibility import SERVER, Reader, whole_tables
from planificador.core.data.use_cases.row_checks import NOT_FOUND
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Codigo, DomainError, Problem, refuse_if
from planificador.core.model.formats import INVALID_DATE
from planificador.core.model.normalization import one_line
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import is_supported_date
from planificador.recordatorios import rules, timelines
from planificador.recordatorios.kind_views import audience_of, views_of
from planificador.recordatorios.kinds import DEFAULT_KINDS, KINDS
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.reading import AlertTable, batches, ocultos_de
from planificador.recordatorios.rules import HORAS, Aviso, TipoAviso
from planificador.recordatorios.windows import Window

OF_NO_USER = Problem(
    Codigo.PERMISO,
    LocalizedText(
        es="Los avisos se posponen y descartan para uno mismo: inicie sesión como usuario.",
        eu="Abisuak norberarentzat atzeratzen eta baztertzen dira: hasi saioa erabiltzaile gisa.",
        en="Alerts are snoozed and dismissed for oneself: sign in as a user.",
    ),
)
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
    reader: Reader = SERVER,
    responsable: int | None = None,
    mios: bool = False,
) -> list[Aviso]:
    """Return what a reader sees of the alerts of these kinds, or of DEFAULT_KINDS, in order, without hidden ones.

    Args:
        responsable: Of next actions, only those of this user, or of `audience.NOBODY`; None for all.
        mios: Only what concerns the reader: next actions and contracts as the user in charge, sessions as the trainer.
    """
    check_horas(horas_anticipacion)
    window = Window(horas_anticipacion, frozenset(views_of(reader.view)), audience_of(reader, responsable, mios))
    avisos: list[Aviso] = []
    for tipo in KINDS:
        if tipo in window.tipos and tipo in (DEFAULT_KINDS if tipos is None else tipos):
            avisos += window.seen(await _alerts_of_kind(tipo, now, zona, horas_anticipacion))
    return rules.visible_alerts(avisos, await _hidden(reader.user_id, [aviso.clave for aviso in avisos]), now)


async def _alerts_of_kind(tipo: TipoAviso, now: datetime, zona: ZoneInfo, horas: int) -> list[Aviso]:
    check_horas(horas)
    with whole_tables():  # what readers see of alerts is decided as in live lists, which all readers share
        rows = await AlertTable(tipo, zona).until(now, timelines.kind_horizon(tipo, now, horas))
    candidates = (timelines.listed_alert(tipo, zona, row.facts, now, horas) for row in rows)
    return sorted((aviso for aviso in candidates if aviso), key=rules.alert_order)


async def posponer(uow: UnitOfWork, clave: str, hasta: datetime, reader: Reader) -> AvisoOculto:
    """Hide an alert that a reader sees from this user until an instant (aware, in the future)."""
    problem = rules.hasta_problem(hasta, uow.now) if is_supported_date(hasta) else INVALID_DATE.at("hasta")
    refuse_if([problem])
    return await _hide(uow, clave, hasta.astimezone(UTC), reader)


async def descartar(uow: UnitOfWork, clave: str, reader: Reader) -> AvisoOculto:
    """Hide an alert that a reader sees from this user for good; when its day moves, a new one replaces it."""
    return await _hide(uow, clave, None, reader)


async def _hide(uow: UnitOfWork, clave: str, hasta: datetime | None, reader: Reader) -> AvisoOculto:
    lector, clave = reader.user_id, one_line(clave)
    if lector is None:
        raise DomainError([OF_NO_USER])
    if (named := rules.parse_clave(clave)) is None:
        raise DomainError([NOT_FOUND.at("clave")])
    rows = RowsBy(AvisoOculto, "lector_id", [lector], RowFilter(_named_or_ended, (clave, uow.now - SNOOZE_RETENTION)))
    await uow.prefetch(Needs([rows], creates={AvisoOculto: 1}, advisory_locks=[f"oculto:{lector}"]))
    if not await _is_present(clave, *named, uow.zone, reader):
        raise DomainError([NOT_FOUND.at("clave")])
    known = await find_rows(rows)
    await uow.delete_many(AvisoOculto, [row for row in known if row.clave != clave])
    for row in known:
        if row.clave == clave:
            return await uow.update(row, hasta=hasta)
    return await uow.create(AvisoOculto, lector_id=lector, clave=clave, hasta=hasta)


def _named_or_ended(clave: str, instant: datetime) -> Q:
    """Return the condition of what was hidden by this clave, and of snoozes that had ended at an instant."""
    return Q(clave=clave) | Q(hasta__lt=instant)


async def _is_present(clave: str, tipo: TipoAviso, row_id: int, zona: ZoneInfo, reader: Reader) -> bool:
    """Return whether the reader sees the alerts of the row that the clave names, and it has this clave now."""
    rows = await AlertTable(tipo, zona).by_id([row_id])
    audience = audience_of(reader)
    seen = [row.facts for row in rows if audience.sees_row(tipo, row.facts)]
    return any(timelines.clave_now(tipo, zona, facts) == clave for facts in seen)


async def _hidden(lector: int | None, claves: Sequence[str]) -> dict[str, datetime | None]:
    hidden: dict[str, datetime | None] = {}
    if lector is None:
        return hidden
    for batch in batches(claves):
        rows = await readable_values(ocultos_de(lector, batch), "clave", "hasta")
        hidden |= {clave: hasta for _, clave, hasta in rows}
    return hidden


def check_horas(horas: int) -> None:
    """Raises DomainError for hours out of range."""
    refuse_if([rules.horas_problem(horas)])
