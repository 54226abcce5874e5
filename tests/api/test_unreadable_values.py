"""Rows with unreadable values, through the API: the alerts and lists of all other rows are answered."""

import pytest
from tests.api.factories import contratacion, do, sesion
from tests.conftest import Subscribe
from tests.planner.comparison import resolvers_only
from tests.support.graphql import Data, GraphQLClient
from tests.support.unreadable_values import ACTIONS, SESSIONS, write_unchecked

from planificador.clientes.models import Cliente
from planificador.interacciones.models import Interaccion
from planificador.sesiones.models import Sesion

ALERT_FIELDS = """clave texto
  ... on AvisoSesion { sesion { id fecha horaInicio contratacion { expediente cliente { nombre } } } }
  ... on AvisoRecordatorio { interaccion { id cliente { nombre } } }"""
ALERT_QUERY = f"{{ avisos(horasAnticipacion: 8760) {{ {ALERT_FIELDS} }} }}"
ALERT_SUBSCRIPTION = f"subscription {{ avisos(horasAnticipacion: 8760) {{ tipo lista {{ {ALERT_FIELDS} }} }} }}"
OTHER_HOURS = {"horaInicio": "12:00", "horaFin": "13:00"}


@pytest.fixture
async def readable(graphql: GraphQLClient) -> list[str]:
    """Create two sessions and two actions; return the claves of the second of each, which the tests leave readable."""
    contract = await contratacion(graphql)
    action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-12-01", "crearRecordatorio": True}
    for times in ({}, OTHER_HOURS):
        await sesion(graphql, contract, **times)
        await do(graphql, "crearInteraccion", cliente=contract["cliente"]["id"], tipo="LLAMADA", **action)
    return ["recordatorio:2:2026-12-01", "sesion:2:2026-12-01T11:00Z"]


async def read_twice(graphql: GraphQLClient, subscribe: Subscribe) -> list[Data]:
    """Return the alerts of a query, which are also those of a new subscription."""
    alerts: list[Data] = (await graphql(ALERT_QUERY))["avisos"]
    async with subscribe(ALERT_SUBSCRIPTION) as events:
        assert (await events.next())["avisos"]["lista"] == alerts
    return alerts


async def test_unreadable_rows_do_not_hide_the_other_alerts(
    graphql: GraphQLClient, subscribe: Subscribe, readable: list[str], dialect: str
) -> None:
    for session, action in zip(SESSIONS[dialect].values(), ACTIONS[dialect].values(), strict=False):
        await write_unchecked(Sesion, 1, session)
        await write_unchecked(Interaccion, 1, action)
        alerts = await read_twice(graphql, subscribe)
        assert [alert["clave"] for alert in alerts] == readable
        assert all(alert["clave"] != alert["texto"] for alert in alerts)


async def test_a_session_in_an_unknown_zone_is_described_in_the_centres_zone(
    graphql: GraphQLClient, subscribe: Subscribe, readable: list[str]
) -> None:
    before = await read_twice(graphql, subscribe)
    for zone in ("Nowhere/Nothing", " ", "../../etc/passwd", "Europe", "\x01"):
        await write_unchecked(Sesion, 1, f"zona = '{zone}'")
        assert [(alert["clave"], alert["texto"]) for alert in await read_twice(graphql, subscribe)] == [
            (alert["clave"], alert["texto"]) for alert in before
        ]


async def test_an_alert_has_its_text_although_other_values_of_its_rows_are_unreadable(
    graphql: GraphQLClient, readable: list[str], dialect: str
) -> None:
    before = {alert["clave"]: alert["texto"] for alert in (await graphql(ALERT_QUERY))["avisos"]}
    unreadable = "'ayer'" if dialect == "sqlite" else "'20000-01-01'"  # which asyncpg cannot convert
    await write_unchecked(Sesion, 1, f"actualizado = {unreadable}")
    await write_unchecked(Interaccion, 1, f"fecha = {unreadable}")
    planned = (await graphql(ALERT_QUERY))["avisos"]  # the planner reads only the selected columns
    assert all(alert.get("sesion") or alert.get("interaccion") for alert in planned)
    assert {alert["clave"]: alert["texto"] for alert in planned} == before
    if dialect == "sqlite":  # where each column is read separately
        return
    with resolvers_only():
        answer = (await graphql.response(ALERT_QUERY)).json()
    assert {alert["clave"]: alert["texto"] for alert in answer["data"]["avisos"]} == before
    rows = {alert["clave"]: alert.get("sesion") or alert.get("interaccion") for alert in answer["data"]["avisos"]}
    assert {clave for clave, row in rows.items() if row is None} == set(before) - set(readable)
    assert sorted(error["path"][2] for error in answer["errors"]) == ["interaccion", "sesion"]


@pytest.mark.sqlite_only  # PostgreSQL accepts no invalid text
async def test_an_alert_whose_text_would_show_an_unreadable_name_has_its_clave_as_text(
    graphql: GraphQLClient, subscribe: Subscribe, readable: list[str]
) -> None:
    await write_unchecked(Cliente, 1, "nombre = CAST(x'ff' AS TEXT)")
    alerts = (await graphql("{ avisos(horasAnticipacion: 8760) { clave texto } }"))["avisos"]
    assert {alert["clave"] for alert in alerts if alert["texto"] == alert["clave"]} > set()


@pytest.mark.sqlite_only  # PostgreSQL accepts no invalid instant
@pytest.mark.parametrize("kind", [kind for kind in SESSIONS["sqlite"] if "UTF-8" not in kind])
async def test_a_list_has_null_and_an_error_for_an_unreadable_value(
    graphql: GraphQLClient, readable: list[str], kind: str
) -> None:
    await write_unchecked(Sesion, 1, SESSIONS["sqlite"][kind])
    text = "{ contrataciones { nodes { horasProgramadas sesiones(orden: [ID]) { nodes { id inicio fin } } } } }"
    with resolvers_only():
        answer = (await graphql.response(text)).json()
    first, second = answer["data"]["contrataciones"]["nodes"][0]["sesiones"]["nodes"]
    assert second["fin"] == "2026-12-01T12:00:00Z"
    unreadable = sorted(error["path"][-1] for error in answer.get("errors", []))
    assert unreadable == sorted(name for name in ("inicio", "fin") if first[name] is None)


@pytest.mark.sqlite_only
@pytest.mark.parametrize("computed", ["", "horasProgramadas"])
async def test_an_answer_is_json_although_a_text_is_not_utf_8(
    graphql: GraphQLClient, readable: list[str], computed: str
) -> None:
    await write_unchecked(Sesion, 1, "direccion = CAST(x'ff' AS TEXT)")
    for text in (
        f"{{ contrataciones {{ nodes {{ expediente {computed} sesiones {{ nodes {{ direccion }} }} }} }} }}",
        f"{{ contrataciones {{ nodes {{ expediente {computed} }} }} sesiones {{ nodes {{ id direccion }} }} }}",
    ):
        assert (await graphql.response(text)).json()["errors"]


@pytest.mark.sqlite_only  # whose reading connection is shared
async def test_text_that_is_not_utf_8_does_not_disturb_other_reads(graphql: GraphQLClient, readable: list[str]) -> None:
    await write_unchecked(Sesion, 1, "direccion = CAST(x'ff' AS TEXT)")
    # A failing resolver interrupts the reads of the others.
    text = "{ contrataciones { nodes { horasProgramadas sesiones { nodes { fin } } cliente { nombre } } } }"
    for _ in range(20):
        with resolvers_only():
            assert (await graphql.response(text)).json()["errors"]
        alerts = (await graphql.response(ALERT_QUERY)).json()["data"]["avisos"]
        assert len([alert["clave"] for alert in alerts if alert["texto"] != alert["clave"]]) == 2 * len(readable)
