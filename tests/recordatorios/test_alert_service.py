"""Reading alerts, on the real database."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from tests.clock import ManualClock
from tests.recordatorios.factories import MADRID, Scenario, create_scenario, utc

from planificador.core.runtime.changes import ChangeNotifier
from planificador.interacciones.models import Interaccion
from planificador.interacciones.service import terminar_accion
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.rules import Aviso, Situacion, TipoAviso
from planificador.recordatorios.service import (
    avisar_proximos_eventos,
    comprobar_sesiones_proximas,
    generar_desde_interacciones,
)
from planificador.sesiones.models import Sesion
from planificador.sesiones.service import cancelar, reprogramar


def ids(avisos: list[Aviso]) -> list[tuple[TipoAviso, int]]:
    return [(aviso.tipo, aviso.objeto_id) for aviso in avisos]


async def test_sessions_and_reminders_are_ordered_by_due_instant(scenario: Scenario) -> None:
    late, soon = await scenario.sesion("2026-11-24T08:00"), await scenario.sesion("2026-11-23T10:00")
    tomorrow, overdue = await scenario.accion("2026-11-24"), await scenario.accion("2026-11-02")
    assert ids(await scenario.avisos()) == [
        (TipoAviso.RECORDATORIO, overdue.id),
        (TipoAviso.SESION, soon.id),
        (TipoAviso.RECORDATORIO, tomorrow.id),
        (TipoAviso.SESION, late.id),
    ]


async def test_alerts_of_the_same_second_are_ordered_by_clave(scenario: Scenario) -> None:
    sessions = [await scenario.sesion("2026-11-24T00:00", "01:00") for _ in range(12)]
    actions = [await scenario.accion("2026-11-24") for _ in range(12)]
    claves = [aviso.clave for aviso in await scenario.avisos()]
    assert len(claves) == len(sessions) + len(actions)
    assert claves == sorted(claves)


async def test_the_functions_for_one_kind_return_the_same_alerts_as_the_one_for_all(scenario: Scenario) -> None:
    await scenario.sesion("2026-11-23T10:00")
    await scenario.accion("2026-11-23")
    now = scenario.clock.now()
    sessions, actions = await comprobar_sesiones_proximas(now), await generar_desde_interacciones(now, MADRID)
    assert sorted(map(str, sessions + actions)) == sorted(map(str, await scenario.avisos()))
    assert await avisar_proximos_eventos(now, MADRID, tipos=[TipoAviso.SESION]) == sessions
    assert await avisar_proximos_eventos(now, MADRID, tipos={TipoAviso.RECORDATORIO}) == actions
    assert await avisar_proximos_eventos(now, MADRID, tipos=[]) == []


async def test_reading_alerts_changes_no_row(scenario: Scenario) -> None:
    await scenario.sesion("2026-11-23T10:00")
    await scenario.accion("2026-11-01")
    before = await Sesion.all().values(), await Interaccion.all().values(), await AvisoOculto.all().values()
    for _ in range(3):
        await scenario.avisos()
    assert (await Sesion.all().values(), await Interaccion.all().values(), await AvisoOculto.all().values()) == before


async def test_a_long_session_has_an_alert_until_its_end(scenario: Scenario) -> None:
    await scenario.sesion("2026-11-23T00:00", "23:59")
    assert await scenario.situaciones("2026-11-21T23:00") == [Situacion.PROXIMA]
    assert await scenario.situaciones("2026-11-23T22:58") == [Situacion.EN_CURSO]
    assert await scenario.situaciones("2026-11-23T22:59") == []


async def test_a_session_across_the_repeated_hour_has_an_alert_for_24_hours(scenario: Scenario) -> None:
    await scenario.sesion("2026-10-25T00:30", "23:30")  # 24 hours long
    assert await scenario.situaciones("2026-10-24T22:29", horas=1) == [Situacion.PROXIMA]
    assert await scenario.situaciones("2026-10-24T22:30", horas=1) == [Situacion.EN_CURSO]
    assert await scenario.situaciones("2026-10-25T22:29", horas=1) == [Situacion.EN_CURSO]
    assert await scenario.situaciones("2026-10-25T22:30", horas=1) == []


@pytest.mark.parametrize(
    ("day", "enters", "begins", "ends"),
    [
        ("2026-10-25", "2026-10-23T22:00", "2026-10-24T22:00", "2026-10-25T23:00"),
        ("2026-10-26", "2026-10-24T23:00", "2026-10-25T23:00", "2026-10-26T23:00"),
        ("2027-03-28", "2027-03-26T23:00", "2027-03-27T23:00", "2027-03-28T22:00"),
        ("2027-03-29", "2027-03-27T22:00", "2027-03-28T22:00", "2027-03-29T22:00"),
        ("2027-10-31", "2027-10-29T22:00", "2027-10-30T22:00", "2027-10-31T23:00"),
    ],
)
async def test_reminders_change_at_midnight_on_days_of_23_and_25_hours(
    scenario: Scenario, day: str, enters: str, begins: str, ends: str
) -> None:
    await scenario.accion(day)
    tick = timedelta(microseconds=1)
    for instant, before, after in (
        (enters, [], [Situacion.PROXIMO]),
        (begins, [Situacion.PROXIMO], [Situacion.HOY]),
        (ends, [Situacion.HOY], [Situacion.VENCIDO]),
    ):
        assert await scenario.situaciones((utc(instant) - tick).replace(tzinfo=None).isoformat()) == before
        assert await scenario.situaciones(instant) == after


async def test_days_are_those_of_the_centres_time_zone_for_instants_of_any_zone(
    database: str, clock: ManualClock
) -> None:
    tokyo = await create_scenario(clock, ChangeNotifier(), ZoneInfo("Asia/Tokyo"))
    await tokyo.accion("2026-11-24")
    for zone in (UTC, timezone(timedelta(hours=-9)), ZoneInfo("America/Los_Angeles")):
        begins = datetime(2026, 11, 23, 15, tzinfo=UTC).astimezone(zone)
        before, after = begins - timedelta(seconds=1), begins
        assert [a.situacion for a in await avisar_proximos_eventos(before, tokyo.services.zone)] == ["PROXIMO"]
        assert [a.situacion for a in await avisar_proximos_eventos(after, tokyo.services.zone)] == ["HOY"]


async def test_rescheduling_cancelling_and_finishing_change_the_alerts_at_once(scenario: Scenario) -> None:
    sesion, accion = await scenario.sesion("2026-11-23T10:00"), await scenario.accion("2026-11-23")
    later = {"fecha": sesion.fecha, "hora_inicio": sesion.hora_fin, "hora_fin": utc("2026-11-23T12:00").time()}
    sesion = await scenario.run(reprogramar, sesion.id, None, later)
    assert [a.clave for a in await scenario.avisos()][1] == f"sesion:{sesion.id}:2026-11-23T10:00Z"
    await scenario.run(cancelar, sesion.id, None, "No hay aula")
    await scenario.run(terminar_accion, accion.id, None, None)
    assert await scenario.avisos() == []
