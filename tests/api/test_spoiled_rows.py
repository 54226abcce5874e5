"""Rows that cannot be read, through the door: the alerts of all others are there, and so are their texts."""

import pytest
from tests.api.factories import contratacion, do, sesion
from tests.conftest import Subscribe
from tests.planner.comparison import resolvers_only
from tests.support.garbage import ACTIONS, SESSIONS, spoil
from tests.support.graphql import Data, GraphQLClient

from planificador.clientes.models import Cliente
from planificador.formaciones.models import Formacion
from planificador.interacciones.models import Interaccion
from planificador.sesiones.models import Sesion

FIELDS = """clave texto
  ... on AvisoSesion { sesion { id fecha horaInicio contratacion { expediente cliente { nombre } } } }
  ... on AvisoRecordatorio { interaccion { id cliente { nombre } } }"""
QUERY = f"{{ avisos(horasAnticipacion: 8760) {{ {FIELDS} }} }}"
LIVE = f"subscription {{ avisos(horasAnticipacion: 8760) {{ tipo lista {{ {FIELDS} }} }} }}"
OTHER = {"horaInicio": "12:00", "horaFin": "13:00"}


@pytest.fixture
async def sound(graphql: GraphQLClient) -> list[str]:
    """The claves of a session and an action that can be read: the second of each."""
    contract = await contratacion(graphql)
    action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-12-01", "crearRecordatorio": True}
    for times in ({}, OTHER):
        await sesion(graphql, contract, **times)
        await do(graphql, "crearInteraccion", cliente=contract["cliente"]["id"], tipo="LLAMADA", **action)
    return ["recordatorio:2:2026-12-01", "sesion:2:2026-12-01T11:00Z"]


async def read_twice(graphql: GraphQLClient, subscribe: Subscribe) -> list[Data]:
    """The alerts, by a query and as a stream begins."""
    alerts: list[Data] = (await graphql(QUERY))["avisos"]
    async with subscribe(LIVE) as events:
        assert (await events.next())["avisos"]["lista"] == alerts
    return alerts


async def test_alerts_are_there_beside_rows_that_cannot_be_read(
    graphql: GraphQLClient, subscribe: Subscribe, sound: list[str], dialect: str
) -> None:
    for session, action in zip(SESSIONS[dialect].values(), ACTIONS[dialect].values(), strict=False):
        await spoil(Sesion, 1, session)
        await spoil(Interaccion, 1, action)
        alerts = await read_twice(graphql, subscribe)
        assert [alert["clave"] for alert in alerts] == sound
        assert all(alert["clave"] != alert["texto"] for alert in alerts)


async def test_a_session_in_a_zone_that_is_none_is_told_in_the_centres(
    graphql: GraphQLClient, subscribe: Subscribe, sound: list[str]
) -> None:
    before = await read_twice(graphql, subscribe)
    for zone in ("Nowhere/Nothing", " ", "../../etc/passwd", "Europe", "\x01"):
        await spoil(Sesion, 1, f"zona = '{zone}'")
        assert [(a["clave"], a["texto"]) for a in await read_twice(graphql, subscribe)] == [
            (a["clave"], a["texto"]) for a in before
        ]


async def test_an_alert_whose_rows_cannot_be_read_is_told_by_its_clave(
    graphql: GraphQLClient, subscribe: Subscribe, sound: list[str], dialect: str
) -> None:
    before = {alert["clave"]: alert["texto"] for alert in (await graphql(QUERY))["avisos"]}
    unreadable = "'ayer'" if dialect == "sqlite" else "'20000-01-01'"  # which Python's driver cannot hand over
    claves = "{ avisos(horasAnticipacion: 8760) { clave texto } }"
    await spoil(Sesion, 1, f"actualizado = {unreadable}")
    await spoil(Interaccion, 1, f"fecha = {unreadable}")
    if dialect == "sqlite":  # each column is read by itself
        assert {alert["clave"]: alert["texto"] for alert in (await graphql(QUERY))["avisos"]} == before
        return
    alerts = {alert["clave"]: alert["texto"] for alert in (await graphql(claves))["avisos"]}
    assert {clave for clave, texto in alerts.items() if texto == clave} == set(alerts) - set(sound)
    assert {clave: alerts[clave] for clave in sound} == {clave: before[clave] for clave in sound}
    planned = await graphql(QUERY)  # a statement reads the selected columns only
    assert all(alert.get("sesion") or alert.get("interaccion") for alert in planned["avisos"])
    with resolvers_only():
        answer = (await graphql.response(QUERY)).json()
    assert {alert["clave"] for alert in answer["data"]["avisos"]} == set(before)
    things = {alert["clave"]: alert.get("sesion") or alert.get("interaccion") for alert in answer["data"]["avisos"]}
    assert {clave for clave, thing in things.items() if thing is None} == set(alerts) - set(sound)
    assert sorted(error["path"][2] for error in answer["errors"]) == ["interaccion", "sesion"]
    for model in (Cliente, Formacion):
        await spoil(model, 1, f"actualizado = {unreadable}")
    assert [alert["texto"] for alert in (await graphql(claves))["avisos"]] == list(alerts)


@pytest.mark.sqlite_only  # PostgreSQL knows what an instant is
@pytest.mark.parametrize("kind", [kind for kind in SESSIONS["sqlite"] if "UTF-8" not in kind])
async def test_a_list_has_null_and_an_error_where_a_value_cannot_be_read(
    graphql: GraphQLClient, sound: list[str], kind: str
) -> None:
    await spoil(Sesion, 1, SESSIONS["sqlite"][kind])
    text = "{ contrataciones { nodes { horasProgramadas sesiones(orden: [ID]) { nodes { id inicio fin } } } } }"
    with resolvers_only():
        answer = (await graphql.response(text)).json()
    first, second = answer["data"]["contrataciones"]["nodes"][0]["sesiones"]["nodes"]
    assert second["fin"] == "2026-12-01T12:00:00Z"
    spoiled = sorted(error["path"][-1] for error in answer.get("errors", []))
    assert spoiled == sorted(name for name in ("inicio", "fin") if first[name] is None)


@pytest.mark.sqlite_only
@pytest.mark.parametrize("computed", ["", "horasProgramadas"])
async def test_an_answer_is_json_although_a_text_is_no_utf_8(
    graphql: GraphQLClient, sound: list[str], computed: str
) -> None:
    await spoil(Sesion, 1, "direccion = CAST(x'ff' AS TEXT)")
    for text in (
        f"{{ contrataciones {{ nodes {{ expediente {computed} sesiones {{ nodes {{ direccion }} }} }} }} }}",
        f"{{ contrataciones {{ nodes {{ expediente {computed} }} }} sesiones {{ nodes {{ id direccion }} }} }}",
    ):
        assert (await graphql.response(text)).json()["errors"]


@pytest.mark.sqlite_only  # its connection is shared
async def test_text_that_is_no_utf_8_leaves_the_connection_to_others(graphql: GraphQLClient, sound: list[str]) -> None:
    await spoil(Sesion, 1, "direccion = CAST(x'ff' AS TEXT)")
    # When a resolver fails, what the others read is interrupted.
    text = "{ contrataciones { nodes { horasProgramadas sesiones { nodes { fin } } cliente { nombre } } } }"
    for _ in range(20):
        with resolvers_only():
            assert (await graphql.response(text)).json()["errors"]
        alerts = (await graphql.response(QUERY)).json()["data"]["avisos"]
        texts = [alert["clave"] for alert in alerts if alert["texto"] != alert["clave"]]
        assert texts == ["recordatorio:1:2026-12-01", *sound]
