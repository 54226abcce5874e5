"""The live streams through the door: what comes, when, in which words, and what is left behind."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.api.factories import cliente, contratacion, do, sesion
from tests.api.websocket_client import connected_client
from tests.clock import ManualClock, wait_until
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient, GraphQLFailure, Subscription
from tests.support.server import RunningServer

from planificador.app import Runtime

LIVE = """subscription ($horas: Int! = 24, $tipos: [TipoAviso!], $lector: String! = "") {
  avisos(horasAnticipacion: $horas, tipos: $tipos, lector: $lector) {
    tipo clave lista { clave situacion } aviso { clave situacion } } }"""
CHANGES = "subscription ($tipos: [TipoNodo!]) { cambios(tipos: $tipos) { tipo id operacion } }"
ANEW = {"tipo": None, "id": None, "operacion": "DESCONOCIDO"}
"""What `cambios` says first: whatever was shown before is to be read anew."""
START, END = datetime(2026, 12, 1, 8, tzinfo=UTC), datetime(2026, 12, 1, 10, tzinfo=UTC)
"""Of the session that most tests are about."""


@pytest.fixture
def runtime(server: RunningServer) -> Runtime:
    found: Runtime = server.app.state.runtime
    return found


def left(runtime: Runtime) -> tuple[int, int, int]:
    """Return the numbers of alert feeds, subscribers and change listeners."""
    return runtime.alert_watcher.watchers, runtime.alert_watcher.subscribers, runtime.services.notifier.listeners


async def said(events: Subscription) -> tuple[str, Any]:
    """("LISTA", [(clave, situacion)…]), or (what happened, (clave, situacion))."""
    return short((await events.next())["avisos"])


def short(event: Data) -> tuple[str, Any]:
    if event["tipo"] is None:
        assert event["clave"] is event["aviso"] is None
        return "LISTA", [(one["clave"], one["situacion"]) for one in event["lista"]]
    assert event["lista"] is None
    assert event["clave"] == event["aviso"]["clave"]
    return event["tipo"], (event["clave"], event["aviso"]["situacion"])


async def tomorrow(graphql: GraphQLClient) -> str:
    """A fixed session, 1 December from nine to eleven in Madrid; its clave."""
    await sesion(graphql, await contratacion(graphql))
    return "sesion:1:2026-12-01T08:00Z"


async def action(graphql: GraphQLClient, day: str, **more: Any) -> Data:
    owner = await cliente(graphql)
    given = {"proximaAccion": "Llamar", "fechaProximaAccion": day, "crearRecordatorio": True, **more}
    return dict(await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **given))


async def test_a_session_comes_begins_and_goes_at_its_very_instants(
    graphql: GraphQLClient, subscribe: Subscribe, clock: ManualClock
) -> None:
    clave = await tomorrow(graphql)
    async with subscribe(LIVE) as events:
        assert await said(events) == ("LISTA", [])
        steps = [
            (START - timedelta(hours=24), ("NUEVO", (clave, "PROXIMA"))),
            (START, ("CAMBIADO", (clave, "EN_CURSO"))),
            (END, ("RETIRADO", (clave, "EN_CURSO"))),
        ]
        for instant, event in steps:
            await clock.wait_for_sleeper(instant)
            await clock.move(instant - timedelta(microseconds=1))
            assert clock.sleepers == [instant]
            await clock.move(instant)
            assert await said(events) == event
        await events.nothing(0.05)


async def test_a_next_action_comes_is_due_and_stays(
    graphql: GraphQLClient, subscribe: Subscribe, clock: ManualClock
) -> None:
    row = await action(graphql, "2026-11-25")
    clave, midnight = "recordatorio:1:2026-11-25", datetime(2026, 11, 24, 23, tzinfo=UTC)
    async with subscribe(LIVE) as events:
        assert await said(events) == ("LISTA", [])
        for instant, event in [
            (midnight - timedelta(hours=24), ("NUEVO", (clave, "PROXIMO"))),
            (midnight, ("CAMBIADO", (clave, "HOY"))),
            (midnight + timedelta(hours=24), ("CAMBIADO", (clave, "VENCIDO"))),
        ]:
            await clock.wait_for_sleeper(instant)
            await clock.move(instant)
            assert await said(events) == event
        await do(graphql, "terminarAccion", id=row["id"])
        assert await said(events) == ("RETIRADO", (clave, "VENCIDO"))


async def test_a_mutation_is_told_at_once(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    async with subscribe(LIVE, horas=8760) as events:
        assert await said(events) == ("LISTA", [])
        old, new = await tomorrow(graphql), "sesion:1:2026-12-01T08:30Z"
        assert await said(events) == ("NUEVO", (old, "PROXIMA"))
        row = (await graphql("{ sesiones { nodes { id } } }"))["sesiones"]["nodes"][0]
        await do(graphql, "reprogramarSesion", id=row["id"], horaInicio="09:30")
        assert [await said(events) for _ in range(2)] == [("RETIRADO", (old, "PROXIMA")), ("NUEVO", (new, "PROXIMA"))]
        await do(graphql, "actualizarSesion", id=row["id"], direccion="Sala 2")
        assert await said(events) == ("CAMBIADO", (new, "PROXIMA"))
        await do(graphql, "posponerAviso", clave=new, hasta="2026-11-23T09:00:00Z", lector="ane")
        await events.nothing(0.05)  # it is hidden from Ane only
        await do(graphql, "descartarAviso", clave=new)
        assert await said(events) == ("RETIRADO", (new, "PROXIMA"))


async def test_what_is_snoozed_comes_back_to_that_reader(
    graphql: GraphQLClient, subscribe: Subscribe, clock: ManualClock
) -> None:
    clave = await tomorrow(graphql)
    async with subscribe(LIVE, horas=8760, lector="ane") as ane, subscribe(LIVE, horas=8760, lector="jon") as jon:
        assert await said(ane) == await said(jon) == ("LISTA", [(clave, "PROXIMA")])
        await do(graphql, "posponerAviso", clave=clave, hasta="2026-11-23T08:10:00Z", lector="ane")
        assert await said(ane) == ("RETIRADO", (clave, "PROXIMA"))
        back = clock.now() + timedelta(minutes=10)
        await clock.wait_for_sleeper(back)
        await clock.move(back)
        assert await said(ane) == ("NUEVO", (clave, "PROXIMA"))
        await jon.nothing(0.05)


async def test_kinds_and_hours(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    clave = await tomorrow(graphql)
    await action(graphql, "2026-11-23")
    today = ("recordatorio:1:2026-11-23", "HOY")
    cases: list[tuple[Data, Any]] = [
        ({}, [today]),
        ({"horas": 8760}, [today, (clave, "PROXIMA")]),
        ({"horas": 8760, "tipos": ["SESION"]}, [(clave, "PROXIMA")]),
        ({"horas": 8760, "tipos": ["RECORDATORIO"]}, [today]),
        ({"tipos": []}, []),
        ({"tipos": None}, [today]),
    ]
    for given, expected in cases:
        async with subscribe(LIVE, **given) as events:
            assert await said(events) == ("LISTA", expected)


async def test_the_graph_in_the_reader_s_language(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    await tomorrow(graphql)
    text = """subscription { avisos(horasAnticipacion: 8760) { lista { texto en: texto(idioma: EN)
      ... on AvisoSesion { sesion { contratacion { cliente { nombre } sesiones { totalCount } } } } } } }"""
    said = {}
    for language in ("es", "eu-ES,es;q=0.5", "fr"):
        async with subscribe(text, headers={"Accept-Language": language}) as events:
            (aviso,) = (await events.next())["avisos"]["lista"]
        contract = {"cliente": {"nombre": "Forjas Aizkorri"}, "sesiones": {"totalCount": 1}}
        assert aviso["sesion"] == {"contratacion": contract}
        said[language] = aviso["texto"], aviso["en"]
    assert said["es"] == said["fr"] != said["eu-ES,es;q=0.5"]
    assert len({english for _, english in said.values()}) == 1


@pytest.mark.parametrize(
    "given", [{"horas": 0}, {"horas": 8761}, {"horas": -1}, {"lector": "x" * 101}, {"lector": "a\0b"}, {"horas": 2**31}]
)
async def test_bad_arguments_end_that_operation_only(server: RunningServer, runtime: Runtime, given: Data) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("bad", LIVE, **given)
        message = await client.receive()
        errors = message["payload"] if message["type"] == "error" else message["payload"]["errors"]
        assert message["id"] == "bad"
        assert [one["extensions"]["code"] for one in errors] == ["BAD_USER_INPUT"]
        if message["type"] == "next":
            assert await client.receive() == {"type": "complete", "id": "bad"}
        assert await client.answer("good", "{ __typename }") == {"__typename": "Query"}
        assert left(runtime) == (0, 0, 0)


async def test_two_streams_on_one_socket(graphql: GraphQLClient, server: RunningServer, runtime: Runtime) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("a", LIVE, horas=8760)
        assert short((await client.receive())["payload"]["data"]["avisos"]) == ("LISTA", [])
        await client.start("c", CHANGES, tipos=["Sesion"])
        assert (await client.receive())["payload"]["data"]["cambios"] == ANEW
        clave = await tomorrow(graphql)
        heard = {one["id"]: one["payload"]["data"] for one in [await client.receive(), await client.receive()]}
        assert short(heard["a"]["avisos"]) == ("NUEVO", (clave, "PROXIMA"))
        assert heard["c"]["cambios"]["operacion"] == "CREADO"
        await client.stop("a")
        await wait_until(lambda: left(runtime) == (0, 0, 1))
    await wait_until(lambda: left(runtime) == (0, 0, 0))


async def test_every_change_of_the_types_asked_for(
    graphql: GraphQLClient, subscribe: Subscribe, runtime: Runtime
) -> None:
    async with subscribe(CHANGES) as everything, subscribe(CHANGES, tipos=["Contacto"]) as some:
        assert [(await events.next())["cambios"] for events in (everything, some)] == [ANEW, ANEW]
        owner = await cliente(graphql)
        who = await do(graphql, "crearContacto", cliente=owner["id"], nombre="Maite", roles=[])
        await do(graphql, "actualizarContacto", id=who["id"], nombre="Miren")
        await do(graphql, "eliminarContacto", id=who["id"])
        made = {"tipo": "Cliente", "id": owner["id"], "operacion": "CREADO"}
        rest = [
            {"tipo": "Contacto", "id": who["id"], "operacion": f"{verb}ADO"} for verb in ("CRE", "ACTUALIZ", "ELIMIN")
        ]
        assert [(await everything.next())["cambios"] for _ in range(4)] == [made, *rest]
        assert [(await some.next())["cambios"] for _ in range(3)] == rest


async def test_nothing_is_told_of_what_was_not_done(
    graphql: GraphQLClient, subscribe: Subscribe, runtime: Runtime
) -> None:
    async with subscribe(CHANGES) as events:
        assert (await events.next())["cambios"] == ANEW
        owner = await cliente(graphql)
        await graphql(
            'mutation ($id: ID!) { actualizarCliente(input: {id: $id, nif: "1"}) { errores { codigo } } }',
            id=owner["id"],
        )
        await do(graphql, "actualizarCliente", id=owner["id"], nombre=owner["nombre"])
        await do(graphql, "eliminarCliente", id=owner["id"])
        assert [(await events.next())["cambios"]["operacion"] for _ in range(2)] == ["CREADO", "ELIMINADO"]


async def test_bad_kinds_are_refused(subscribe: Subscribe) -> None:
    for text, given in [(LIVE, {"tipos": ["NADIE"]}), (CHANGES, {"tipos": ["AvisoOculto"]})]:
        async with subscribe(text, **given) as events:
            with pytest.raises(GraphQLFailure):
                await events.next()
