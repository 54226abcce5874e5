"""A row that cannot be read is left out of the alerts, and all others are kept."""

import logging
from datetime import timedelta

import pytest
from tests.recordatorios.factories import Scenario, alert_client, utc
from tests.support.unreadable_values import ACTIONS, SESSIONS, as_parameters, write_unchecked

from planificador.core.data.queries import readable
from planificador.core.model.actors import Actor
from planificador.interacciones.models import Interaccion
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.models import Sesion


@pytest.fixture(autouse=True)
def _no_reported_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readable, "_reported", set[tuple[str, int]]())


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == readable.__name__]


@pytest.mark.parametrize("kind", as_parameters(SESSIONS))
async def test_a_session_that_cannot_be_read_is_left_out_and_logged_once(
    scenario: Scenario, alert_watcher: AlertWatcher, dialect: str, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    spoiled = await scenario.sesion("2026-11-23T12:00")
    await write_unchecked(Sesion, spoiled.id, SESSIONS[dialect][kind])
    sound, later = await scenario.sesion("2026-11-23T11:00"), await scenario.sesion("2027-01-10T11:00")
    assert [aviso.objeto_id for aviso in await scenario.avisos()] == [sound.id]
    async with alert_client(alert_watcher) as client:
        assert [aviso.objeto_id for aviso in client.avisos.values()] == [sound.id]
        for instant, event in (
            ("2026-11-23T10:00", ("CAMBIADO", sound.id)),
            ("2026-11-23T11:00", ("RETIRADO", sound.id)),
            ("2027-01-09T10:00", ("NUEVO", later.id)),
        ):
            await scenario.clock.wait_for_sleeper(utc(instant))
            await scenario.clock.move(utc(instant))
            (evento,) = (await client.next()).eventos
            assert (evento.tipo, evento.aviso.objeto_id) == event
    (message,) = warnings(caplog)
    assert message.startswith(f"sesion {spoiled.id} ")


@pytest.mark.parametrize("kind", as_parameters(ACTIONS))
async def test_an_action_that_cannot_be_read_is_left_out_and_logged_once(
    scenario: Scenario, alert_watcher: AlertWatcher, dialect: str, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    spoiled = await scenario.accion("2026-11-23")
    await write_unchecked(Interaccion, spoiled.id, ACTIONS[dialect][kind])
    sound, later = await scenario.accion("2026-11-23"), await scenario.accion("2027-01-10")
    assert [aviso.objeto_id for aviso in await scenario.avisos()] == [sound.id]
    async with alert_client(alert_watcher) as client:
        assert [aviso.objeto_id for aviso in client.avisos.values()] == [sound.id]
        for instant, event in (
            ("2026-11-23T23:00", ("CAMBIADO", sound.id)),
            ("2027-01-08T23:00", ("NUEVO", later.id)),
        ):
            await scenario.clock.wait_for_sleeper(utc(instant))
            await scenario.clock.move(utc(instant))
            (evento,) = (await client.next()).eventos
            assert (evento.tipo, evento.aviso.objeto_id) == event
    (message,) = warnings(caplog)
    assert message.startswith(f"interaccion {spoiled.id} ")


@pytest.mark.sqlite_only  # PostgreSQL rejects such instants
async def test_the_next_alert_is_found_after_unreadable_rows(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    for number in range(3):
        spoiled = await scenario.sesion(f"2026-12-{10 + number}T12:00")
        await write_unchecked(Sesion, spoiled.id, f"inicio = '2026-12-32 0{number}:00', fin = '3'")
        action = await scenario.accion("2026-12-10")
        await write_unchecked(Interaccion, action.id, f"fecha_proxima_accion = '2026-12-4{number}'")
        await write_unchecked(Interaccion, action.id, "fecha_recordatorio = fecha_proxima_accion")
    await scenario.sesion("2027-01-10T12:00")
    await scenario.accion("2027-01-12")
    for tipo, instant in ((TipoAviso.SESION, "2027-01-09T11:00"), (TipoAviso.RECORDATORIO, "2027-01-10T23:00")):
        async with alert_client(alert_watcher, tipos=frozenset({tipo})) as client:
            await scenario.clock.wait_for_sleeper(utc(instant))
            await scenario.clock.move(utc(instant))
            assert [evento.tipo for evento in (await client.next()).eventos] == ["NUEVO"]


async def test_an_alert_hidden_until_an_invalid_instant_is_shown(
    scenario: Scenario, ane: Actor, dialect: str, caplog: pytest.LogCaptureFixture
) -> None:
    sesion, other = await scenario.sesion("2026-11-23T11:00"), await scenario.sesion("2026-11-23T12:00")
    for row in (sesion, other):
        await scenario.descartar(ane, f"sesion:{row.id}:{row.inicio:%Y-%m-%dT%H:%MZ}")
    assert await scenario.avisos(reader=ane) == []
    hidden = await AvisoOculto.get(clave__startswith=f"sesion:{sesion.id}:")
    await write_unchecked(AvisoOculto, hidden.id, f"hasta = '{'mañana' if dialect == 'sqlite' else '20000-01-01'}'")
    for _ in range(2):
        assert [aviso.objeto_id for aviso in await scenario.avisos(reader=ane)] == [sesion.id]
    (message,) = warnings(caplog)
    assert message.startswith(f"aviso_oculto {hidden.id} ")


@pytest.mark.sqlite_only  # PostgreSQL rejects text in instants
async def test_values_of_an_unreadable_row_are_not_logged(scenario: Scenario, caplog: pytest.LogCaptureFixture) -> None:
    sesion = await scenario.sesion("2026-11-23T11:00")
    await write_unchecked(Sesion, sesion.id, "fin = 'Maite Etxeberria'")
    with caplog.at_level(logging.DEBUG, readable.__name__):
        await scenario.avisos()
    assert len(warnings(caplog)) == 1
    assert "Maite" not in caplog.text


async def test_a_corrected_row_has_an_alert_again(
    scenario: Scenario, alert_watcher: AlertWatcher, dialect: str
) -> None:
    sesion = await scenario.sesion("2026-11-23T11:00")
    assert sesion.fin is not None
    await write_unchecked(Sesion, sesion.id, SESSIONS[dialect]["end is a word" if dialect == "sqlite" else "no end"])
    assert await scenario.avisos() == []
    await Sesion.filter(id=sesion.id).update(fin=sesion.fin + timedelta(hours=1), minutos=None)
    assert [aviso.objeto_id for aviso in await scenario.avisos()] == [sesion.id]
