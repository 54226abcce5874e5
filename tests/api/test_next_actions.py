"""Next actions through the API: their time, reminders, repetition and colleagues in charge, and follow-ups."""

import asyncio
from datetime import timedelta
from typing import Any

import asyncpg
import pytest
from tests.api.factories import all_rows, attempt, cliente, contratacion, do, exists, read, refused
from tests.clock import ManualClock
from tests.conftest import Subscribe
from tests.recordatorios.factories import utc
from tests.support.graphql import Data, GraphQLClient
from tests.support.people import user_id

from planificador.api.ids import encode, number_in

ACTION: Data = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-24", "horaProximaAccion": "10:00"}
ALERTS = "clave situacion venceEn texto(idioma: EN)"
CHAIN = """query ($id: ID!) { interaccion(id: $id) { fechaProximaAccion horaProximaAccion responsable { id }
  repetirUnidad crearRecordatorio resultado hechaEn descripcion proximaAccion
  recordatorios { nodes { diasAntes hora minutosAntes momento } }
  seguimientoDe { id seguimientoDe { id } }
  seguimientos { nodes { id tipo fechaProximaAccion horaProximaAccion responsable { id } repetirUnidad crearRecordatorio
    resultado hechaEn cliente { id } recordatorios { nodes { diasAntes hora minutosAntes momento } }
    seguimientos { nodes { id } } } } } }"""


@pytest.fixture
async def owner(graphql: GraphQLClient) -> Data:
    return await cliente(graphql, nombre="Forjas Aizkorri")


async def interaccion(graphql: GraphQLClient, owner: Data, **datos: Any) -> Data:
    return dict(await do(graphql, "crearInteraccion", **{"cliente": owner["id"], "tipo": "LLAMADA"} | datos))


async def chain(graphql: GraphQLClient, row: Data) -> Data:
    return dict((await graphql(CHAIN, id=row["id"]))["interaccion"])


async def alerts(graphql: GraphQLClient, arguments: str = "") -> list[Data]:
    return list((await graphql(f"{{ avisos{arguments} {{ {ALERTS} }} }}"))["avisos"])


async def test_an_action_with_a_time_is_due_at_that_time(
    graphql: GraphQLClient, owner: Data, clock: ManualClock
) -> None:
    await clock.move(timedelta(hours=1, minutes=59))  # 10:59 in Madrid
    row = await interaccion(graphql, owner, **ACTION | {"horaProximaAccion": "11:00"}, crearRecordatorio=True)
    assert await alerts(graphql) == []
    await clock.move(timedelta(minutes=1))
    (alert,) = await alerts(graphql)
    assert alert["clave"].endswith(":2026-11-24T10:00Z")
    assert (alert["situacion"], alert["venceEn"]) == ("PROXIMO", "2026-11-24T10:00:00Z")
    assert alert["texto"] == "Forjas Aizkorri: Llamar. It is due on 24 November 2026 at 11:00."
    for instant, situation in (("2026-11-23T23:00", "HOY"), ("2026-11-24T10:00", "VENCIDO")):
        await clock.move(utc(instant))
        assert [each["situacion"] for each in await alerts(graphql)] == [situation]
    emptied = await do(graphql, "actualizarInteraccion", id=row["id"], fechaProximaAccion=None)
    assert emptied["horaProximaAccion"] is None


@pytest.mark.parametrize(
    ("values", "errors"),
    [
        ({"horaProximaAccion": "10:00"}, [("OBLIGATORIO", "fechaProximaAccion")]),
        (
            {"fechaProximaAccion": "2027-03-28", "horaProximaAccion": "02:30"},
            [("HORA_INEXISTENTE", "horaProximaAccion")],
        ),
        ({"fechaProximaAccion": "2026-10-25", "horaProximaAccion": "02:30"}, []),
        ({"repetirUnidad": "MES"}, [("OBLIGATORIO", "fechaProximaAccion")]),
        ({"repetirCada": 2, "fechaProximaAccion": "2026-12-01"}, [("OBLIGATORIO", "repetirUnidad")]),
        (
            {"repetirUnidad": "DIA", "repetirHasta": "2026-11-30", "fechaProximaAccion": "2026-12-01"},
            [("FUERA_DE_RANGO", "repetirHasta")],
        ),
        (
            {"proximaAccion": "a\x07", "repetirCada": 0, "recordatorios": [{"hora": "09:00"}, {"diasAntes": 400}]},
            [
                ("NO_VALIDO", "proximaAccion"),
                ("FUERA_DE_RANGO", "repetirCada"),
                ("NO_VALIDO", "recordatorios.0"),
                ("FUERA_DE_RANGO", "recordatorios.1.diasAntes"),
                ("OBLIGATORIO", "repetirUnidad"),
            ],
        ),
        (
            {"recordatorios": [{"diasAntes": 1, "minutosAntes": 5}, {"minutosAntes": 5}, {"minutosAntes": 5}]},
            [("NO_VALIDO", "recordatorios.0"), ("DUPLICADO", "recordatorios.2")],
        ),
        ({"recordatorios": [{"minutosAntes": n} for n in range(11)]}, [("FUERA_DE_RANGO", "recordatorios")]),
        ({"terminarAnterior": True}, [("OBLIGATORIO", "seguimientoDe")]),
    ],
)
async def test_all_that_is_wrong_with_a_next_action_is_told_at_once(
    graphql: GraphQLClient, owner: Data, values: Data, errors: list[tuple[str, str]]
) -> None:
    answer = await attempt(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **values)
    assert sorted(answer.errores) == sorted(errors), answer.messages
    if "terminarAnterior" not in values:
        row = await interaccion(graphql, owner)
        answer = await attempt(graphql, "actualizarInteraccion", id=row["id"], **values)
        assert sorted(answer.errores) == sorted(errors), answer.messages


async def test_each_reminder_is_an_alert_from_its_instant_until_the_action_is_done(
    graphql: GraphQLClient, owner: Data, clock: ManualClock, subscribe: Subscribe
) -> None:
    async with subscribe("subscription { avisos { tipo lista { clave } aviso { clave situacion } } }") as events:
        assert (await events.next())["avisos"]["lista"] == []
        reminders = [
            {"diasAntes": 1, "hora": "09:30"},
            {"minutosAntes": 15},
            {"momento": "2026-11-23T08:00:00Z"},
            {"diasAntes": 0},
        ]
        row = await interaccion(graphql, owner, **ACTION, recordatorios=reminders)
        for instant, expected in (
            ("2026-11-23T08:00", ["NUEVO PROXIMO"]),
            ("2026-11-23T08:30", ["NUEVO PROXIMO"]),
            ("2026-11-23T23:00", ["CAMBIADO HOY"] * 2),
            ("2026-11-24T08:45", ["NUEVO HOY"]),
            ("2026-11-24T09:00", ["CAMBIADO VENCIDO"] * 3 + ["NUEVO VENCIDO"]),
        ):
            await clock.move(utc(instant))
            news = [(await events.next())["avisos"] for _ in expected]
            assert sorted(f"{event['tipo']} {event['aviso']['situacion']}" for event in news) == expected
    listed = await alerts(graphql)
    assert {alert["situacion"] for alert in listed} == {"VENCIDO"}
    assert len(listed) == 4
    assert listed[0]["texto"] == (
        "Forjas Aizkorri: Llamar. It was due on 24 November 2026 at 10:00 and is still to be done."
    )
    kept = {"id": row["id"], "recordatorios": [{"minutosAntes": 15}]}
    await do(graphql, "actualizarInteraccion", **kept)
    assert [alert["clave"] for alert in await alerts(graphql)] == [listed[2]["clave"]]
    await do(graphql, "actualizarInteraccion", id=row["id"], descripcion="Sin cambios en los recordatorios")
    assert len(await alerts(graphql)) == 1
    await do(graphql, "terminarAccion", id=row["id"])
    assert await alerts(graphql) == []
    await do(graphql, "actualizarInteraccion", id=row["id"], horaProximaAccion="10:10")
    assert [alert["venceEn"] for alert in await alerts(graphql)] == ["2026-11-24T08:55:00Z"]


async def test_reminders_that_never_come_are_told(graphql: GraphQLClient, owner: Data) -> None:
    values = {"cliente": owner["id"], "tipo": "LLAMADA", "recordatorios": [{"minutosAntes": 5}]}
    answer = await attempt(graphql, "crearInteraccion", **values)
    assert answer.advertencias == [("RECORDATORIO_SIN_FECHA", "fechaProximaAccion")]
    answer = await attempt(graphql, "crearInteraccion", **values, **ACTION, resultado="RECHAZADA")
    assert answer.advertencias == [("SIN_EFECTO", "recordatorios")]
    at_instant = {"recordatorios": [{"momento": "2026-11-23T07:00:00Z"}]}
    answer = await attempt(graphql, "crearInteraccion", **values | at_instant)
    assert answer.advertencias == []
    (alert,) = await alerts(graphql)
    assert (alert["situacion"], alert["texto"]) == (
        "PENDIENTE",
        "Forjas Aizkorri: next action. It is still to be done.",
    )


async def test_a_repeated_action_is_followed_by_the_next_one(
    graphql: GraphQLClient, owner: Data, clock: ManualClock
) -> None:
    ane = await user_id()
    first = await interaccion(
        graphql,
        owner,
        **ACTION | {"fechaProximaAccion": "2026-10-31"},
        repetirUnidad="MES",
        repetirHasta="2027-02-28",
        responsable=ane,
        crearRecordatorio=True,
        recordatorios=[{"diasAntes": 1}, {"momento": "2026-11-01T00:00:00Z"}],
    )
    assert (first["repetirCada"], first["repetirUnidad"]) == (1, "MES")
    days = []
    row = first
    while True:
        await do(graphql, "terminarAccion", id=row["id"])
        await do(graphql, "terminarAccion", id=row["id"])  # it is done already
        following = (await chain(graphql, row))["seguimientos"]["nodes"]
        if not following:
            break
        (row,) = following
        days.append(row["fechaProximaAccion"])
        assert row["recordatorios"]["nodes"] == [{"diasAntes": 1, "hora": None, "minutosAntes": None, "momento": None}]
        assert (row["responsable"], row["horaProximaAccion"], row["crearRecordatorio"]) == ({"id": ane}, "10:00", True)
        assert (row["resultado"], row["hechaEn"], row["cliente"]["id"]) == ("PENDIENTE", None, owner["id"])
    assert days == ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"]
    last = await chain(graphql, row)
    assert last["seguimientoDe"]["seguimientoDe"] is not None
    once = await interaccion(graphql, owner, **ACTION, repetirUnidad="DIA", repetirCada=3)
    await do(graphql, "actualizarInteraccion", id=once["id"], repetirUnidad=None)
    await do(graphql, "terminarAccion", id=once["id"])
    assert (await chain(graphql, once))["seguimientos"]["nodes"] == []


async def test_an_undone_action_reminds_again_and_its_next_one_stays_the_only_one(
    graphql: GraphQLClient, owner: Data, clock: ManualClock
) -> None:
    reminders = [{"minutosAntes": 3000}, {"momento": "2026-11-22T08:00:00Z"}]
    values = {"repetirUnidad": "SEMANA", "crearRecordatorio": True, "recordatorios": reminders}
    row = await interaccion(graphql, owner, **ACTION | {"fechaProximaAccion": "2026-11-23"}, **values)
    before = await alerts(graphql)
    assert len(before) == 3
    await do(graphql, "terminarAccion", id=row["id"])
    assert await alerts(graphql) == []
    (following,) = (await chain(graphql, row))["seguimientos"]["nodes"]
    assert following["fechaProximaAccion"] == "2026-11-30"
    answer = await attempt(graphql, "deshacerAccion", id=row["id"], motivo="Era otra")
    assert (answer.errores, answer.advertencias) == ([], [])
    assert await alerts(graphql) == before
    assert (await chain(graphql, row))["seguimientos"]["nodes"] == [following]
    await do(graphql, "actualizarInteraccion", id=following["id"], fechaProximaAccion="2026-12-02")
    await clock.move(utc("2026-12-05T09:00"))  # the next one would be due on another day by now
    await do(graphql, "terminarAccion", id=row["id"])
    (stayed,) = (await chain(graphql, row))["seguimientos"]["nodes"]
    assert (stayed["id"], stayed["fechaProximaAccion"]) == (following["id"], "2026-12-02")


async def test_completing_an_action_can_create_its_follow_up(graphql: GraphQLClient, owner: Data) -> None:
    contact = await do(graphql, "crearContacto", cliente=owner["id"], nombre="Maite")
    row = await interaccion(graphql, owner, **ACTION, contacto=contact["id"])
    wrong = {"fecha": "9999-01-01T00:00:00Z", "recordatorios": [{}]}
    assert await refused(graphql, "terminarAccion", id=row["id"], seguimiento=wrong) == [
        ("FUERA_DE_RANGO", "seguimiento.fecha"),
        ("NO_VALIDO", "seguimiento.recordatorios.0"),
    ]
    assert (await read(graphql, row))["hechaEn"] is None
    follow_up = {"tipo": "VISITA", "proximaAccion": "Visitar", "recordatorios": [{"momento": "2026-11-25T08:00:00Z"}]}
    done = await do(graphql, "terminarAccion", id=row["id"], resultado="PROPUESTA", seguimiento=follow_up)
    assert (done["hechaEn"], done["resultado"]) == ("2026-11-23T08:00:00Z", "PROPUESTA")
    (following,) = (await chain(graphql, row))["seguimientos"]["nodes"]
    assert following["tipo"] == "VISITA"
    assert len(following["recordatorios"]["nodes"]) == 1
    stored = await read(graphql, following | {"__typename": "Interaccion"})
    assert (stored["contacto"], stored["seguimientoDe"]) == ({"id": contact["id"]}, {"id": row["id"]})
    undated = {"proximaAccion": "Y más", "crearRecordatorio": True}
    answer = await attempt(graphql, "terminarAccion", id=row["id"], seguimiento=undated)
    assert answer.advertencias == [("RECORDATORIO_SIN_FECHA", "seguimiento.fechaProximaAccion")]
    further = {"seguimientoDe": following["id"], "terminarAnterior": True}
    third = await interaccion(graphql, owner, **further)
    assert (await chain(graphql, third))["seguimientoDe"] == {"id": following["id"], "seguimientoDe": {"id": row["id"]}}
    assert (await chain(graphql, following))["hechaEn"] is not None
    without_action = {"seguimientoDe": third["id"], "terminarAnterior": True}
    errors = await refused(graphql, "crearInteraccion", cliente=owner["id"], tipo="OTRO", **without_action)
    assert errors == [("SIN_ACCION", "seguimientoDe")]


async def test_a_chain_has_no_circles_and_no_gaps(graphql: GraphQLClient, owner: Data) -> None:
    rows = [await interaccion(graphql, owner, recordatorios=[{"momento": "2026-11-25T08:00:00Z"}])]
    for _ in range(2):
        rows.append(await interaccion(graphql, owner, seguimientoDe=rows[-1]["id"]))
    for later in rows:
        errors = await refused(graphql, "actualizarInteraccion", id=rows[0]["id"], seguimientoDe=later["id"])
        assert errors == [("SEGUIMIENTO_CIRCULAR", "seguimientoDe")]
    other = await interaccion(graphql, await cliente(graphql))
    assert await refused(graphql, "actualizarInteraccion", id=rows[0]["id"], seguimientoDe=other["id"]) == [
        ("OTRO_CLIENTE", "seguimientoDe")
    ]
    await do(graphql, "eliminarInteraccion", id=rows[1]["id"])
    assert (await chain(graphql, rows[2]))["seguimientoDe"] == {"id": rows[0]["id"], "seguimientoDe": None}
    await do(graphql, "eliminarInteraccion", id=rows[0]["id"])
    assert (await chain(graphql, rows[2]))["seguimientoDe"] is None
    assert not await exists(graphql, rows[0])
    unlinked = await do(graphql, "actualizarInteraccion", id=rows[2]["id"], seguimientoDe=None)
    assert unlinked["seguimientoDe"] is None


@pytest.mark.postgres_only  # SQLite has one writer at a time
async def test_who_waits_for_a_chain_holds_no_row(graphql: GraphQLClient, owner: Data, database: str) -> None:
    """Two interactions that are to follow each other would otherwise wait for each other."""
    first, second = [await interaccion(graphql, owner) for _ in range(2)]
    connection = await asyncpg.connect(database)
    try:
        async with connection.transaction():
            await connection.execute(
                f"SELECT pg_advisory_xact_lock(hashtext('seguimiento:{number_in(owner['id'], 'Cliente')}'))"
            )
            update = do(graphql, "actualizarInteraccion", id=second["id"], seguimientoDe=first["id"])
            task = asyncio.create_task(update)
            while not await connection.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"):  # noqa: ASYNC110
                await asyncio.sleep(0)
            assert await connection.fetch("SELECT 1 FROM interaccion FOR UPDATE NOWAIT")
        assert (await task)["seguimientoDe"] == {"id": first["id"]}
    finally:
        await connection.close()


async def test_an_action_is_handed_to_a_colleague_whose_alerts_it_is_among(
    graphql: GraphQLClient, owner: Data, subscribe: Subscribe
) -> None:
    ane, jon = await user_id(), await user_id()
    due = ACTION | {"fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
    row = await interaccion(graphql, owner, **due, recordatorios=[{"minutosAntes": 3000}])
    assert len(await alerts(graphql, '(responsable: "")')) == 2
    assert await alerts(graphql, f'(responsable: "{ane}")') == []
    text = "subscription ($ane: ID) { avisos(responsable: $ane) { tipo lista { clave } aviso { clave } } }"
    async with subscribe(text, ane=ane) as events:
        assert (await events.next())["avisos"]["lista"] == []
        handed = await do(graphql, "asignarAccion", id=row["id"], responsable=ane, nota="Conoce a la gerente")
        assert (handed["responsable"], handed["notaResponsable"]) == ({"id": ane}, "Conoce a la gerente")
        assert [(await events.next())["avisos"]["tipo"] for _ in range(2)] == ["NUEVO", "NUEVO"]
        assert len(await alerts(graphql, f'(responsable: "{ane}")')) == 2
        assert await alerts(graphql, '(responsable: "")') == []
        assert len(await alerts(graphql)) == 2
        await do(graphql, "asignarAccion", id=row["id"], responsable=None)
        assert [(await events.next())["avisos"]["tipo"] for _ in range(2)] == ["RETIRADO", "RETIRADO"]
    filtered = "query ($ane: ID!) { interacciones(filtro: {responsable: {eq: $ane}}) { totalCount } }"
    found = await graphql(filtered, ane=ane)
    assert found == {"interacciones": {"totalCount": 0}}
    wrong = {"responsable": encode("Usuario", 999), "nota": "n" * 1001}
    assert await refused(graphql, "asignarAccion", id=row["id"], **wrong) == [
        ("DEMASIADO_LARGO", "nota"),
        ("NO_ENCONTRADO", "responsable"),
    ]
    await do(graphql, "terminarAccion", id=row["id"])
    answer = await attempt(graphql, "asignarAccion", id=row["id"], responsable=jon)
    assert answer.advertencias == [("SIN_EFECTO", "id")]
    empty = await interaccion(graphql, owner)
    assert await refused(graphql, "asignarAccion", id=empty["id"], responsable=jon) == [("SIN_ACCION", "id")]


async def test_a_contract_that_ends_tells_of_pending_reminders(graphql: GraphQLClient, owner: Data) -> None:
    contract = await contratacion(graphql, "PROPUESTA", cliente=owner["id"])
    values = {"contratacion": contract["id"], "recordatorios": [{"momento": "2026-12-01T08:00:00Z"}]}
    await interaccion(graphql, owner, **values)
    answer = await attempt(graphql, "rechazarContratacion", id=contract["id"], motivo="M")
    assert answer.advertencias == [("ACCIONES_PENDIENTES", None)]
    assert len(await all_rows(graphql, "interacciones")) == 1
