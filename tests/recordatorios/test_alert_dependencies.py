"""Alerts change with the rows of other tables that they depend on, in the list and in the open stream alike."""

from collections.abc import Iterable

import pytest
from tests.clock import settle
from tests.recordatorios.factories import MADRID, Scenario, alert_client, utc
from tests.recordatorios.reads import Reads
from tests.support.unreadable_values import write_unchecked

from planificador.clientes.models import Cliente
from planificador.clientes.service import crear_cliente
from planificador.contrataciones.lifecycle import actualizar_cliente, actualizar_formacion
from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.rules import EstadoContratacion
from planificador.contrataciones.service import crear_contratacion
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import Actor
from planificador.formaciones.rules import Modalidad
from planificador.formaciones.service import crear_formacion
from planificador.interacciones.service import actualizar_interaccion
from planificador.recordatorios.kinds import texto
from planificador.recordatorios.rules import Aviso, EventoTipo, Situacion
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.contract_lifecycle import actualizar_contratacion


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
        await scenario.run(set_state, contract, EstadoContratacion.FINALIZADA)
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


RENAMED = "Forjas Aizkorri Koop."


def texts(avisos: Iterable[Aviso]) -> list[str]:
    return [text.es for aviso in avisos if (text := texto(aviso, MADRID))]


async def change(scenario: Scenario, what: str) -> None:
    """Change something that texts may show."""
    client, contract = scenario.cliente.id, scenario.contrato
    match what:
        case "the name of the client":
            await scenario.run(actualizar_cliente, client, None, {"nombre": RENAMED})
        case "the name of the course":
            await scenario.run(actualizar_formacion, contract.formacion_id, None, {"nombre": RENAMED})
        case "the file number of the contract":
            await scenario.run(actualizar_contratacion, contract.id, None, {"expediente": RENAMED})
        case "the course of the contract":
            course = {"codigo": "X", "nombre": RENAMED, "horas": 9, "modalidad": Modalidad.MIXTA, "precio_hora": 1}
            row = await scenario.run(crear_formacion, course)
            await scenario.run(actualizar_contratacion, contract.id, None, {"formacion_id": row.id})


@pytest.mark.parametrize(
    ("what", "changed", "statements"),
    [
        ("the name of the client", {"sesion", "recordatorio"}, 3),
        ("the name of the course", {"sesion"}, 1),
        ("the file number of the contract", {"sesion"}, 1),
        ("the course of the contract", {"sesion"}, 1),
    ],
)
async def test_alerts_change_with_what_their_texts_show(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads, what: str, changed: set[str], statements: int
) -> None:
    other = await scenario.run(crear_cliente, {"nombre": "Otra"})
    await scenario.accion("2026-11-23")
    await scenario.accion("2026-11-23", cliente_id=other.id)
    await scenario.sesion("2026-11-23T10:00")
    later = await scenario.sesion("2026-11-26T10:00")
    async with alert_client(alert_watcher) as client:
        before = len(reads)
        await change(scenario, what)
        eventos = [evento for _ in changed for evento in (await client.next()).eventos]
        assert {evento.tipo for evento in eventos} == {EventoTipo.CAMBIADO}
        assert {evento.aviso.clave.partition(":")[0] for evento in eventos} == changed
        assert len(eventos) == len(changed)
        assert all(RENAMED in text for text in texts(evento.aviso for evento in eventos))
        assert len(reads) - before == statements, "one statement for each kind of alerts that may depend on it"
        assert {aviso.clave: aviso for aviso in await scenario.avisos()} == client.avisos
        await scenario.clock.wait_for_sleeper(utc("2026-11-23T09:00"))
        await scenario.clock.move(utc("2026-11-25T09:00"))
        while f"sesion:{later.id}:2026-11-26T09:00Z" not in client.avisos:
            await client.next()
        assert {aviso.clave: aviso for aviso in await scenario.avisos()} == client.avisos


async def test_changes_of_what_no_text_shows_cost_no_read(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads
) -> None:
    await scenario.sesion("2026-11-23T10:00")
    accion = await scenario.accion("2026-11-23")
    async with alert_client(alert_watcher) as client:
        before = len(reads)
        await scenario.run(actualizar_cliente, scenario.cliente.id, None, {"notas": "Llamar por la tarde"})
        await scenario.run(actualizar_contratacion, scenario.contrato.id, None, {"notas": "Sin aparcamiento"})
        await scenario.run(actualizar_interaccion, accion.id, None, {"proxima_accion": "Escribir"})
        await client.next()
        await reads.wait_for(before + 2)
        of_reminders = ("Recordatorio", ("Interaccion", [accion.id]))
        assert sorted(reads[before:], key=str) == [("Interaccion", [accion.id]), of_reminders]


@pytest.mark.sqlite_only  # PostgreSQL rejects such a text
async def test_a_name_that_cannot_be_read_leaves_the_alert_without_a_text(scenario: Scenario) -> None:
    await scenario.sesion("2026-11-23T10:00")
    await write_unchecked(Cliente, scenario.cliente.id, "nombre = CAST(x'ff' AS TEXT)")
    (aviso,) = await scenario.avisos()
    assert texto(aviso, MADRID) is None


async def test_an_alert_of_a_closed_contract_cannot_be_hidden(scenario: Scenario, ane: Actor) -> None:
    session = await scenario.sesion("2026-11-23T10:00")
    await scenario.run(set_state, scenario.contrato.id, EstadoContratacion.FINALIZADA)
    with pytest.raises(Exception, match="clave"):
        await scenario.posponer(ane, f"sesion:{session.id}:2026-11-23T09:00Z", utc("2026-11-23T08:30"))
