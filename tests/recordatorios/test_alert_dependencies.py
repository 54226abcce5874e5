"""Alerts change with the rows of other tables that they depend on, in the list and in the open stream alike."""

import pytest
from tests.clock import settle
from tests.recordatorios.factories import Scenario, alert_client, utc
from tests.recordatorios.reads import Reads

from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.rules import EstadoContratacion
from planificador.contrataciones.service import crear_contratacion
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.recordatorios.rules import Situacion
from planificador.recordatorios.service import posponer
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.contract_lifecycle import finalizar_contratacion


async def set_state(uow: UnitOfWork, contract: int, estado: EstadoContratacion) -> Contratacion:
    return await uow.update(await Contratacion.get(id=contract), estado=estado, motivo="Porque sí")


async def test_sessions_of_a_finished_contract_stop_alerting_and_start_again_when_it_is_reopened(
    scenario: Scenario, alert_watcher: AlertWatcher
) -> None:
    contract = scenario.contrato.id
    await scenario.run(set_state, contract, EstadoContratacion.EN_CURSO)
    soon, later = await scenario.sesion("2026-11-23T10:00"), await scenario.sesion("2026-11-26T10:00")
    claves = [f"sesion:{soon.id}:2026-11-23T09:00Z", f"sesion:{later.id}:2026-11-26T09:00Z"]
    async with alert_client(alert_watcher) as client:
        assert list(client.avisos) == claves[:1]
        await scenario.run(finalizar_contratacion, contract, None)
        assert await client.next_events() == [("RETIRADO", claves[0])]
        assert await scenario.avisos(8760) == []
        await settle()
        assert scenario.clock.sleepers == [], "nothing is to happen any more"
        await scenario.run(set_state, contract, EstadoContratacion.EN_CURSO)
        assert await client.next_events() == [("NUEVO", claves[0])]
        assert [aviso.clave for aviso in await scenario.avisos(8760)] == claves
        for instant, event in (
            ("2026-11-23T09:00", ("CAMBIADO", claves[0])),
            ("2026-11-23T10:00", ("RETIRADO", claves[0])),
            ("2026-11-25T09:00", ("NUEVO", claves[1])),
        ):
            await scenario.clock.wait_for_sleeper(utc(instant))
            await scenario.clock.move(utc(instant))
            assert await client.next_events() == [event]


@pytest.mark.parametrize("estado", EstadoContratacion)
async def test_the_query_and_the_stream_agree_for_every_state_of_the_contract(
    scenario: Scenario, alert_watcher: AlertWatcher, estado: EstadoContratacion
) -> None:
    await scenario.sesion("2026-11-23T10:00")
    situaciones = [Situacion.PROXIMA] if estado in {"PROPUESTA", "ACEPTADA", "EN_CURSO"} else []
    await scenario.run(set_state, scenario.contrato.id, estado)
    async with alert_client(alert_watcher) as client:
        assert [aviso.situacion for aviso in client.avisos.values()] == situaciones
        assert await scenario.situaciones("2026-11-23T08:00") == situaciones


async def test_a_contract_that_ends_costs_one_read_and_concerns_no_other_session(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads
) -> None:
    course = scenario.contrato.formacion_id
    other = await scenario.run(crear_contratacion, {"cliente_id": scenario.cliente.id, "formacion_id": course})
    session, unrelated = (
        await scenario.sesion("2026-11-23T10:00"),
        await scenario.sesion("2026-11-23T12:00", contratacion_id=other.id),
    )
    async with alert_client(alert_watcher) as client:
        before = len(reads)
        await scenario.run(set_state, scenario.contrato.id, EstadoContratacion.FINALIZADA)
        assert await client.next_events() == [("RETIRADO", f"sesion:{session.id}:2026-11-23T09:00Z")]
        assert reads[before:] == [("Sesion", ("Contratacion", [scenario.contrato.id]))]
        assert [aviso.objeto_id for aviso in client.avisos.values()] == [unrelated.id]


async def test_an_alert_of_a_closed_contract_cannot_be_hidden(scenario: Scenario) -> None:
    session = await scenario.sesion("2026-11-23T10:00")
    await scenario.run(set_state, scenario.contrato.id, EstadoContratacion.FINALIZADA)
    with pytest.raises(Exception, match="clave"):
        await scenario.run(posponer, f"sesion:{session.id}:2026-11-23T09:00Z", utc("2026-11-23T08:30"))
