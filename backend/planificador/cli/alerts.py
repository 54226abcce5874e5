"""The current alerts as a table, read with a GraphQL query."""

from datetime import datetime
from zoneinfo import ZoneInfo

import orjson
from rich.markup import escape
from rich.table import Table

from planificador.api.execution.caller import Caller
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.request import Request
from planificador.cli.failures import fail
from planificador.core.model.actors import SYSTEM
from planificador.core.model.texts import Idioma, LocalizedText
from planificador.recordatorios.kinds import KINDS
from planificador.recordatorios.rules import TipoAviso
from planificador.runtime import open_runtime
from planificador.settings import Settings

QUERY = """
query ($horas: Int!, $tipos: [TipoAviso!]) {
  avisos(horasAnticipacion: $horas, tipos: $tipos) { tipo situacion venceEn texto }
}
"""
COLUMNS = (
    LocalizedText(es="Qué", eu="Zer", en="What"),
    LocalizedText(es="Cuándo", eu="Noiz", en="When"),
    LocalizedText(es="Situación", eu="Egoera", en="Situation"),
    LocalizedText(es="Aviso", eu="Abisua", en="Alert"),
)
NO_ALERTS = LocalizedText(es="No hay avisos.", eu="Ez dago abisurik.", en="There are no alerts.")


async def read_alerts(settings: Settings, horas: int, idioma: Idioma) -> list[dict[str, str]]:
    """Return the result of QUERY."""
    async with open_runtime(settings, check_only=True) as runtime:
        executor = OperationExecutor()
        prepared = await executor.prepare(Request(QUERY, variables={"horas": horas, "tipos": list(KINDS)}))
        result = await executor.execute(prepared, runtime.context(Caller(idioma, actor=SYSTEM)))
    if result.errors:
        fail("; ".join(error.message for error in result.errors))
    alerts: list[dict[str, str]] = orjson.loads(result.json())["data"]["avisos"]
    return alerts


def alert_table(alerts: list[dict[str, str]], idioma: Idioma, zone: ZoneInfo) -> Table:
    """Return the table of the alerts, in the time zone `zone`; what falls due on a day has a day only."""
    table = Table(*(heading.in_language(idioma) for heading in COLUMNS))
    for alert in alerts:
        kind = KINDS[TipoAviso[alert["tipo"]]]
        due = datetime.fromisoformat(alert["venceEn"]).astimezone(zone)
        when = f"{due:%Y-%m-%d %H:%M}" if kind.shows_hour else f"{due:%Y-%m-%d}"
        table.add_row(kind.name.in_language(idioma), when, alert["situacion"], escape(alert["texto"]))
    return table
