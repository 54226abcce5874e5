"""Of the contracts to be taught and their enrolments, only those are read that have an alert."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal

from tests.recordatorios.factories import MADRID, Scenario

from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.service import aceptar
from planificador.recordatorios.reading import AlertTable
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.timelines import alert_of
from planificador.sesiones.batch import registrar_asistencia
from planificador.sesiones.contract_lifecycle import cancelar_contratacion
from planificador.sesiones.enrolments import dar_de_baja
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import EstadoAsistencia
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


async def enrolments(scenario: Scenario) -> Mapping[str, int]:
    """Enrol people in courses of two sessions, of which attendance at the first was registered for some. Return the ids
    of the enrolments by what was registered.
    """

    async def course(minimum: int | None) -> tuple[int, int]:
        row = await scenario.propuesta(None, asistencia_minima=minimum)
        await scenario.run(aceptar, row.id, None)
        first, _ = [await scenario.sesion(f"2026-11-{day}T09:00", contratacion_id=row.id) for day in (20, 30)]
        return row.id, first.id

    async def enrolled(contract: int, sesion: int, *entries: tuple[EstadoAsistencia, int | None]) -> int:
        await scenario.inscribir(contract)
        row = await Inscripcion.filter(contratacion_id=contract).order_by("-id").first()
        assert row is not None
        for state, minutes in entries:
            entry = {"participante": row.participante_id, "estado": state, "minutos": minutes}
            await scenario.run(registrar_asistencia, sesion, [entry])
        return row.id

    half, strict, free, untaught = [await course(minimum) for minimum in (50, 80, None, 80)]
    absent, present = (EstadoAsistencia.AUSENTE, None), (EstadoAsistencia.PRESENTE, None)
    by_entry = {
        "absent": await enrolled(*half, absent),
        "absent, and too much is required": await enrolled(*strict, absent),
        "present": await enrolled(*half, present),
        "present for a part": await enrolled(*half, (EstadoAsistencia.PRESENTE, 29)),
        "present for enough": await enrolled(*half, (EstadoAsistencia.PRESENTE, 30)),
        "others were entered": await enrolled(*half),
        "nothing is required": await enrolled(*free, absent),
        "nobody was entered": await enrolled(*untaught),
        "left": await enrolled(*half, absent),
    }
    await scenario.run(dar_de_baja, by_entry["left"], None)
    return by_entry


async def test_only_enrolments_with_an_alert_are_read(scenario: Scenario) -> None:
    by_entry = await enrolments(scenario)
    now = scenario.clock.now()
    table = AlertTable(TipoAviso.ASISTENCIA_EN_RIESGO, MADRID)
    read = {row.id for row in await table.until(now, now + timedelta(days=1))}
    rows = await table.by_id(list(by_entry.values()))
    assert read == {row.id for row in rows if alert_of(TipoAviso.ASISTENCIA_EN_RIESGO, MADRID, row.facts, now)}
    low = ("absent", "absent, and too much is required", "present for a part", "others were entered")
    assert read == {by_entry[entry] for entry in low}
