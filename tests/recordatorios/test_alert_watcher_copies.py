"""The watcher's copies of rows: what is read ahead, what is forgotten, and what a check corrects."""

from datetime import timedelta

import pytest
from tests.clock import wait_until
from tests.recordatorios.factories import Scenario, alert_client, utc
from tests.recordatorios.reads import Reads
from tests.support.unreadable_values import write_unchecked

from planificador.contrataciones.service import aceptar
from planificador.core.model.actors import Actor
from planificador.core.runtime.changes import Cambio, Operacion
from planificador.interacciones.models import Interaccion
from planificador.recordatorios import live, mirror, mirrors
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.rules import EventoTipo, TipoAviso
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.models import Sesion


def known_rows(alert_watcher: AlertWatcher) -> int:
    assert alert_watcher._current is not None
    return sum(map(len, alert_watcher._current[0]._lists.by_kind.values()))


def has_read_ahead(alert_watcher: AlertWatcher) -> bool:
    assert alert_watcher._current is not None
    copies = alert_watcher._current[0]._by_kind.values()
    return not any(copy._known_until is None or copy._needs_rows(copy._known_until) for copy in copies)


async def test_rows_are_read_ahead_in_parts_also_if_many_fall_due_at_once(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads, monkeypatch: pytest.MonkeyPatch, dialect: str
) -> None:
    monkeypatch.setattr(mirrors, "ROWS_AHEAD", 4)
    days = [25, 26, 26, 26, 26, 26, 26, 27, 28, 29, 30]
    sessions = [await scenario.sesion(f"2026-11-{day}T10:00") for day in days]
    actions = [await scenario.accion(f"2026-11-{day}") for day in days]
    if dialect == "sqlite":  # PostgreSQL rejects such an instant
        await write_unchecked(Sesion, sessions[-1].id, "inicio = '2026-11-30 99:00'")
    async with alert_client(alert_watcher) as client:
        assert client.avisos == {}
        assert known_rows(alert_watcher) < 22
        before, added = len(reads), set()
        while scenario.clock.now() < utc("2026-12-02T00:00"):
            await scenario.clock.move(timedelta(hours=1))
            # A day of this clock may be shorter than a statement.
            await wait_until(lambda: has_read_ahead(alert_watcher))
            while client.news._unread:  # type: ignore[attr-defined] # an AlertQueue
                eventos = (await client.next()).eventos
                added |= {(e.aviso.tipo.value, e.aviso.objeto_id) for e in eventos if e.tipo is EventoTipo.NUEVO}
        assert {what for _, what in reads[before:]} == {"ahead"}, "the passing of time reads nothing else"
        assert client.avisos == {aviso.clave: aviso for aviso in await scenario.avisos()}
        readable = sessions[:-1] if dialect == "sqlite" else sessions
        assert added == {("SESION", row.id) for row in readable} | {("RECORDATORIO", row.id) for row in actions}


async def test_rows_far_ahead_are_forgotten_and_read_later(
    scenario: Scenario, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mirrors, "ROWS_AHEAD", 4)
    monkeypatch.setattr(mirrors, "MAX_ROWS_AHEAD", 8)
    async with alert_client(alert_watcher) as client:
        for day in range(1, 29):
            await scenario.accion(f"2027-01-{day:02}")
            await wait_until(lambda: known_rows(alert_watcher) <= 9)
        for day in range(1, 29):
            await scenario.clock.move(utc(f"2027-01-{day:02}T00:00"))
            expected = {aviso.clave: aviso for aviso in await scenario.avisos()}
            while client.avisos != expected:
                await client.next()


async def test_rows_of_a_kind_that_reads_all_of_them_are_never_forgotten(
    scenario: Scenario, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mirrors, "ROWS_AHEAD", 2)
    monkeypatch.setattr(mirrors, "MAX_ROWS_AHEAD", 2)
    tipos = frozenset({TipoAviso.HORAS_SIN_PLANIFICAR})
    async with alert_client(alert_watcher, tipos=tipos) as client:
        for day in range(1, 6):
            contract = await scenario.propuesta(None)
            await scenario.run(aceptar, contract.id, None)
            await scenario.sesion(f"2027-01-{day:02}T10:00", contratacion_id=contract.id)
        await wait_until(lambda: known_rows(alert_watcher) == 5)
        await scenario.clock.move(utc("2026-12-30T00:00"))
        expected = {aviso.clave: aviso for aviso in await scenario.avisos(tipos=tipos)}
        assert len(expected) == 5
        while client.avisos != expected:
            await client.next()


async def test_a_check_corrects_what_nobody_was_notified_of_and_logs_it(
    scenario: Scenario,
    alert_watcher: AlertWatcher,
    ane: Actor,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(live, "CHECK_INTERVAL", 0.05)
    monkeypatch.setattr(mirror, "NOTIFICATION_DELAY", 0.0)
    rows = [await scenario.accion("2026-11-23") for _ in range(3)]
    await scenario.descartar(ane, f"recordatorio:{rows[2].id}:2026-11-23")
    async with alert_client(alert_watcher, reader=ane) as client:
        assert len(client.avisos) == 2
        await Interaccion.filter(id=rows[0].id).update(version=7)
        assert await client.next_events() == [("CAMBIADO", f"recordatorio:{rows[0].id}:2026-11-23")]
        await Interaccion.filter(id=rows[1].id).delete()
        assert await client.next_events() == [("RETIRADO", f"recordatorio:{rows[1].id}:2026-11-23")]
        await AvisoOculto.all().delete()
        assert await client.next_events() == [("NUEVO", f"recordatorio:{rows[2].id}:2026-11-23")]
        await wait_until(lambda: caplog.text.count("differed from the database") >= 2)
    assert f"the copy of Interaccion differed from the database and was corrected at ids {rows[0].id} " in caplog.text
    assert "the copy of AvisoOculto differed" in caplog.text


async def test_a_check_that_is_faster_than_a_notification_logs_nothing(
    scenario: Scenario, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(mirror, "NOTIFICATION_DELAY", 60)
    accion = await scenario.accion("2026-11-23")
    async with alert_client(alert_watcher) as client:
        assert alert_watcher._current is not None
        copy = alert_watcher._current[0]._by_kind[TipoAviso.RECORDATORIO]
        await Interaccion.filter(id=accion.id).update(version=2)
        copy.check()
        assert await client.next_events() == [("CAMBIADO", f"recordatorio:{accion.id}:2026-11-23")]
        await wait_until(lambda: copy._unexplained == {accion.id})
        await scenario.services.notifier.publish([Cambio("Interaccion", accion.id, Operacion.ACTUALIZADO)])
        await wait_until(lambda: copy._unexplained == set())
        copy._report_unexplained()
    assert "differed" not in caplog.text
