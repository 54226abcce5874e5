"""Of the contracts to be taught, only those are read that have an alert."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal

from tests.recordatorios.factories import MADRID, Scenario

from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.service import aceptar
from planificador.recordatorios.reading import AlertTable
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.timelines import alert_of
from planificador.sesiones.contract_lifecycle import cancelar_contratacion
from planificador.sesiones.models import Sesion
from planificador.sesiones.service import cancelar, crear_sesion

KINDS = (TipoAviso.SIN_SESIONES, TipoAviso.HORAS_SIN_PLANIFICAR)


async def contracts(scenario: Scenario) -> Mapping[str, int]:
    """Create contracts to be taught, one for each reason to have an alert or none. Return their ids by the reason."""

    async def contract(hours: str, *ends: str) -> int:
        row = await scenario.propuesta(None, horas_previstas=Decimal(hours))
        await scenario.run(aceptar, row.id, None)
        for day, end in enumerate(ends, start=10):
            await scenario.sesion(f"2026-12-{day}T09:00", end, contratacion_id=row.id)
        return row.id

    by_reason = {
        "no sessions": await contract("10"),
        "hours are missing": await contract("2.01", "10:00", "10:00"),
        "all hours are planned": await contract("2", "10:00", "10:00"),
        "planned when rounded up": await contract("1.67", "10:40"),
        "missing when rounded down": await contract("0.34", "09:20"),
        "planned when rounded down": await contract("0.33", "09:20"),
        "sessions are cancelled": await contract("10", "10:00"),
        "one session is only proposed": await contract("10"),
        "cancelled": await contract("10", "10:00"),
        "a proposal": (await scenario.propuesta(None)).id,
    }
    await scenario.run(crear_sesion, {"contratacion_id": by_reason["one session is only proposed"]})
    await scenario.run(cancelar_contratacion, by_reason["cancelled"], None, "Se han echado atrás")
    cancelled = await Sesion.get(contratacion_id=by_reason["sessions are cancelled"])
    await scenario.run(cancelar, cancelled.id, None, "Se han echado atrás")
    return by_reason


async def test_only_contracts_with_an_alert_are_read(scenario: Scenario) -> None:
    by_reason = await contracts(scenario)
    now = scenario.clock.now()
    read: dict[TipoAviso, set[int]] = {}
    for tipo in KINDS:
        table = AlertTable(tipo, MADRID)
        read[tipo] = {row.id for row in await table.until(now, now + timedelta(days=1))}
        rows = await table.by_id([row.id for row in await Contratacion.all()])
        assert read[tipo] == {row.id for row in rows if alert_of(tipo, MADRID, row.facts, now)}
    unplanned = {by_reason["no sessions"], by_reason["sessions are cancelled"], scenario.contrato.id}
    assert read[TipoAviso.SIN_SESIONES] == unplanned
    missing = {by_reason["hours are missing"], by_reason["missing when rounded down"]}
    assert read[TipoAviso.HORAS_SIN_PLANIFICAR] == missing
