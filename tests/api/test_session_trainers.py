"""Several trainers in a session."""

import asyncio
from datetime import UTC, datetime
from typing import Any

from tests.api.factories import all_rows, attempt, contratacion, do, formador, read, refused, sesion
from tests.api.session_staff import BUSY, STAFF, staff
from tests.clock import ManualClock
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient

LATER = {"fecha": "2026-12-09", "horaInicio": "10:00", "horaFin": "12:00"}


async def test_trainers_assist_in_a_session_and_in_all_of_a_series(
    graphql: GraphQLClient, contract: Data, trainers: list[str]
) -> None:
    ane, jon, miren, koldo = trainers
    row = await sesion(graphql, contract, formador=ane, apoyos=[jon, miren, jon])
    assert await staff(graphql, row) == (ane, [jon, miren])
    plan = {"contratacion": contract["id"], "desde": "2026-12-07", "dias": ["LUNES"], "semanas": 2, "formador": jon}
    series = await do(graphql, "generarSesiones", **plan, horaInicio="09:00", horaFin="11:00", apoyos=[ane])
    assert [await staff(graphql, item) for item in series] == [(jon, [ane])] * 2
    changed = await do(graphql, "actualizarSesion", id=row["id"], version=row["version"], apoyos=[miren, koldo])
    assert (changed["version"], await staff(graphql, row)) == (2, (ane, [miren, koldo]))
    assert await refused(graphql, "actualizarSesion", id=row["id"], version=1, apoyos=[]) == [("CONFLICTO", "version")]
    same = await do(graphql, "actualizarSesion", id=row["id"], apoyos=[koldo, miren], formador=ane)
    assert same["version"] == 2
    assert (await do(graphql, "actualizarSesion", id=row["id"], apoyos=None, notas="N"))["version"] == 3
    swapped = await attempt(graphql, "actualizarSesion", id=row["id"], formador=miren, apoyos=[ane, koldo])
    assert (swapped.advertencias, await staff(graphql, row)) == ([], (miren, [koldo, ane]))
    await do(graphql, "actualizarSesion", id=row["id"], apoyos=[])
    assert await staff(graphql, row) == (miren, [])


async def test_an_assistant_is_added_and_removed_alone_and_the_session_counts_it_as_a_change(
    graphql: GraphQLClient, contract: Data, trainers: list[str]
) -> None:
    ane, jon, *_ = trainers
    row = await sesion(graphql, contract, formador=ane)
    entry = await do(graphql, "crearApoyoSesion", sesion=row["id"], formador=jon, notas="Prácticas")
    assert (await read(graphql, row))["version"] == 2
    entry = await do(graphql, "actualizarApoyoSesion", id=entry["id"], version=1, notas="Taller")
    shown = (await graphql(STAFF, id=row["id"]))["sesion"]["apoyos"]["nodes"]
    assert shown == [{"notas": "Taller", "formador": {"id": jon}}]
    again = {"sesion": row["id"], "formador": jon}
    assert await refused(graphql, "crearApoyoSesion", **again) == [("DUPLICADO", "formador")]
    await do(graphql, "eliminarApoyoSesion", id=entry["id"], version=2)
    assert (await read(graphql, row))["version"] == 3
    assert await staff(graphql, row) == (ane, [])
    await do(graphql, "crearApoyoSesion", **again)
    await do(graphql, "eliminarSesion", id=row["id"], version=4)
    assert await all_rows(graphql, "apoyosSesion") == []


async def test_everything_wrong_with_assistants_is_told_at_once_and_at_its_place(
    graphql: GraphQLClient, contract: Data, trainers: list[str]
) -> None:
    ane, jon, *_ = trainers
    gone = await formador(graphql)
    await do(graphql, "eliminarFormador", id=gone["id"])
    values = {"contratacion": contract["id"], "formador": ane, "enlaceVc": "x"}
    assert await refused(graphql, "crearSesion", **values, apoyos=[jon, ane, "x", gone["id"]]) == [
        ("ID_NO_VALIDO", "apoyos.2"),
        ("NO_VALIDO", "enlaceVc"),
        ("NO_ENCONTRADO", "apoyos.3"),
        ("DUPLICADO", "apoyos.1"),
    ]
    assert await refused(graphql, "crearSesion", **values, apoyos=[jon] * 11) == [
        ("NO_VALIDO", "enlaceVc"),
        ("FUERA_DE_RANGO", "apoyos"),
    ]
    row = await sesion(graphql, contract, formador=ane)
    wrong = {"sesion": row["id"], "formador": ane, "notas": "x" * 501}
    assert await refused(graphql, "crearApoyoSesion", **wrong) == [
        ("DEMASIADO_LARGO", "notas"),
        ("DUPLICADO", "formador"),
    ]
    await do(graphql, "eliminarSesion", id=row["id"])
    assert await refused(graphql, "crearApoyoSesion", **wrong | {"formador": gone["id"]}) == [
        ("DEMASIADO_LARGO", "notas"),
        ("NO_ENCONTRADO", "sesion"),
        ("NO_ENCONTRADO", "formador"),
    ]


async def test_an_assistant_is_booked_no_more_than_a_leading_trainer(
    graphql: GraphQLClient, contract: Data, trainers: list[str]
) -> None:
    ane, jon, miren, koldo = trainers
    await sesion(graphql, contract, formador=ane, apoyos=[jon])
    absence = {"formador": miren, "desde": "2026-12-01", "hasta": "2026-12-01"}
    await do(graphql, "crearAusenciaFormador", **absence)
    same_time = {"contratacion": contract["id"], "fecha": "2026-12-01", "horaInicio": "10:00", "horaFin": "12:00"}
    english = {"Accept-Language": "en"}
    answer = await attempt(
        graphql, "crearSesion", english, **same_time, programada=True, formador=jon, apoyos=[koldo, miren, ane]
    )
    assert answer.errores == [BUSY, ("FORMADOR_AUSENTE", "apoyos.1"), ("FORMADOR_OCUPADO", "apoyos.2")]
    assert answer.messages[0].startswith("The trainer already assists in a session of 2026-0001 on 1 December 2026 at ")
    assert answer.messages[1].startswith("Miren Arregi: The trainer is not available: ")
    assert answer.messages[2].startswith("Ane Arregi: The trainer already teaches a session of 2026-0001 ")
    free = await do(graphql, "crearSesion", **same_time, programada=True, formador=koldo)
    added = {"sesion": free["id"], "formador": jon}
    assert await refused(graphql, "crearApoyoSesion", **added) == [BUSY]
    assert await refused(graphql, "actualizarSesion", id=free["id"], apoyos=[ane]) == [("FORMADOR_OCUPADO", "apoyos.0")]
    allowed = await attempt(graphql, "crearApoyoSesion", **added, motivoSolape="Grupo conjunto")
    assert (allowed.errores, allowed.advertencias) == ([], [BUSY])
    assert (await read(graphql, free))["motivoSolape"] == "Grupo conjunto"
    await do(graphql, "actualizarSesion", id=free["id"], notas="N", direccion="Sala 2")
    assert await refused(graphql, "reprogramarSesion", id=free["id"], horaInicio="10:30") == [
        ("FORMADOR_OCUPADO", "apoyos")
    ]
    await do(graphql, "reprogramarSesion", id=free["id"], horaInicio="11:00")
    assert (await read(graphql, free))["motivoSolape"] is None
    proposed = await do(graphql, "crearSesion", contratacion=contract["id"], apoyos=[ane, jon])
    times = {"fecha": "2026-12-01", "horaInicio": "09:00", "horaFin": "10:00"}
    assert await refused(graphql, "programarSesion", id=proposed["id"], **times) == 2 * [("FORMADOR_OCUPADO", "apoyos")]
    await do(graphql, "programarSesion", id=proposed["id"], **times, apoyos=[])


async def test_only_one_of_concurrent_sessions_gets_a_trainer_who_leads_or_assists(
    graphql: GraphQLClient, trainers: list[str]
) -> None:
    ane, jon, miren, _ = trainers
    contracts = [await contratacion(graphql) for _ in range(3)]
    times = {"fecha": "2026-12-01", "horaInicio": "09:00", "horaFin": "11:00", "programada": True}
    free = await sesion(graphql, contracts[2], formador=miren)
    answers = await asyncio.gather(
        attempt(graphql, "crearSesion", contratacion=contracts[0]["id"], formador=ane, apoyos=[jon], **times),
        attempt(graphql, "crearSesion", contratacion=contracts[1]["id"], formador=jon, apoyos=[ane], **times),
        attempt(graphql, "crearApoyoSesion", sesion=free["id"], formador=ane),
    )
    assert sum(answer.errores == [] for answer in answers) == 1
    assert {codigo for answer in answers for codigo, _ in answer.errores} == {"FORMADOR_OCUPADO"}
    entries = [entry["formador"]["id"] for entry in await all_rows(graphql, "apoyosSesion")]
    leading = [row["formador"]["id"] for row in await all_rows(graphql, "sesiones") if row["id"] != free["id"]]
    assert sorted(entries + leading) == sorted(set(entries + leading))


async def test_concurrent_changes_of_the_same_trainers_do_not_deadlock(
    graphql: GraphQLClient, contract: Data, trainers: list[str]
) -> None:
    others = [await contratacion(graphql) for _ in range(3)]
    rows = [await sesion(graphql, sold, fecha=f"2026-12-0{n + 1}") for n, sold in enumerate([contract, *others])]
    changes = [
        attempt(graphql, "actualizarSesion", id=row["id"], formador=order[0], apoyos=order[1:])
        for row, order in zip(rows, (trainers, trainers[::-1], trainers[2:] + trainers[:2], trainers), strict=True)
    ]
    assert all(answer.errores == [] for answer in await asyncio.gather(*changes))


async def test_a_trainer_who_leaves_or_is_absent_is_told_the_sessions_to_assist_in_too(
    graphql: GraphQLClient, contract: Data, trainers: list[str], clock: ManualClock
) -> None:
    ane, jon, *_ = trainers
    await sesion(graphql, contract, formador=ane)
    row = await sesion(graphql, contract, formador=jon, apoyos=[ane], fecha="2026-12-02")
    absent = await attempt(graphql, "crearAusenciaFormador", formador=ane, desde="2026-12-01", hasta="2026-12-02")
    assert absent.advertencias == [("FORMADOR_AUSENTE", "desde")]
    assert ": 2." in absent.warning_messages[0]
    left = await attempt(graphql, "actualizarFormador", id=ane, activo=False)
    assert left.advertencias == [("SESIONES_PENDIENTES", "activo")]
    assert ": 2." in left.warning_messages[0]
    inactive = {"contratacion": contract["id"], "apoyos": [jon, ane]}
    assert await refused(graphql, "crearSesion", **inactive) == [("FORMADOR_INACTIVO", "apoyos.1")]
    moved = await attempt(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-03")
    assert (moved.errores, moved.advertencias) == ([], [("FORMADOR_INACTIVO", "apoyos")])
    other = await sesion(graphql, contract, fecha="2026-12-04")
    for verb, values in (
        ("crearApoyoSesion", {"sesion": other["id"], "formador": ane}),
        ("sustituirFormador", {"sesion": row["id"], "formador": ane, "motivo": "M"}),
    ):
        assert await refused(graphql, verb, **values) == [("FORMADOR_INACTIVO", "formador")]
    assert await refused(graphql, "eliminarFormador", id=ane) == [("EN_USO", "id")]
    await clock.move(datetime(2026, 12, 5, tzinfo=UTC))
    late = await attempt(graphql, "crearApoyoSesion", sesion=other["id"], formador=ane)
    assert (late.errores, late.advertencias) == ([], [("FORMADOR_INACTIVO", "formador")])


async def test_a_session_that_was_taught_or_whose_contract_is_closed_keeps_its_trainers(
    graphql: GraphQLClient, trainers: list[str], clock: ManualClock
) -> None:
    ane, jon, *_ = trainers
    contract = await contratacion(graphql, "EN_CURSO")
    row = await sesion(graphql, contract, formador=ane, apoyos=[jon])
    (entry,) = await all_rows(graphql, "apoyosSesion")
    await clock.move(datetime(2026, 12, 2, tzinfo=UTC))
    await do(graphql, "realizarSesion", id=row["id"])
    closed = "TRANSICION_NO_PERMITIDA"
    for verb, values, campo in (
        ("actualizarSesion", {"id": row["id"], "apoyos": []}, "apoyos"),
        ("crearApoyoSesion", {"sesion": row["id"], "formador": trainers[2]}, "sesion"),
        ("eliminarApoyoSesion", {"id": entry["id"]}, "id"),
        ("sustituirFormador", {"sesion": row["id"], "formador": jon, "motivo": "M"}, "sesion"),
    ):
        assert await refused(graphql, verb, **values) == [(closed, campo)], verb
    await do(graphql, "actualizarApoyoSesion", id=entry["id"], notas="Estuvo hasta las 10:00")
    ended = await sesion(graphql, contract, formador=ane, fecha="2026-12-10")
    await do(graphql, "finalizarContratacion", id=contract["id"])
    assert await refused(graphql, "crearApoyoSesion", sesion=ended["id"], formador=jon) == [(closed, "sesion")] * 2


async def test_the_agenda_free_times_and_filters_know_the_sessions_that_a_trainer_assists_in(
    graphql: GraphQLClient, contract: Data, trainers: list[str]
) -> None:
    ane, jon, *_ = trainers
    first = await sesion(graphql, contract, formador=ane)
    second = await sesion(graphql, contract, formador=jon, apoyos=[ane], fecha="2026-12-02")
    await sesion(graphql, contract, formador=jon, fecha="2026-12-03")
    text = """query ($id: ID!, $ids: [ID!]) {
      agenda(desde: "2026-12-01T00:00:00Z", hasta: "2026-12-05T00:00:00Z", formador: $id) { nodes { id } }
      sesiones(filtro: {apoyos: {some: {formador: {eq: $id}}}}) { nodes { id } }
      formadores(filtro: {apoyos: {some: {sesion: {estado: {eq: PROGRAMADA}}}}}) { nodes { id } }
      formador(id: $id) { apoyos { nodes { sesion { id } } } sesiones { nodes { id } } }
      disponibilidad(desde: "2026-12-02T00:00:00Z", hasta: "2026-12-03T00:00:00Z", minutos: 60, formadores: $ids,
        horaInicio: "08:00", horaFin: "12:00") { horaInicio formadores { id } } }"""
    shown: Any = await graphql(text, id=ane, ids=[ane])
    assert shown["agenda"]["nodes"] == [{"id": first["id"]}, {"id": second["id"]}]
    assert shown["sesiones"]["nodes"] == [{"id": second["id"]}]
    assert shown["formadores"]["nodes"] == [{"id": ane}]
    assert shown["formador"]["sesiones"]["nodes"] == [{"id": first["id"]}]
    assert shown["formador"]["apoyos"]["nodes"] == [{"sesion": {"id": second["id"]}}]
    assert [item["horaInicio"] for item in shown["disponibilidad"]] == ["08:00", "11:00"]


async def test_a_live_agenda_and_the_alert_of_a_session_follow_its_assistants(
    graphql: GraphQLClient, contract: Data, trainers: list[str], subscribe: Subscribe
) -> None:
    ane, jon, *_ = trainers
    row = await sesion(graphql, contract, formador=jon, fecha="2026-11-24")
    agenda = """subscription ($f: ID) {
      agenda(desde: "2026-11-24T00:00:00Z", hasta: "2026-12-01T00:00:00Z", formador: $f) { nodes { fecha } } }"""
    alerts = """subscription {
      avisos(horasAnticipacion: 48) { tipo aviso { ... on AvisoSesion { sesion { version } } } } }"""
    async with subscribe(agenda, f=ane) as sessions, subscribe(alerts) as events:
        assert await sessions.next() == {"agenda": {"nodes": []}}
        await events.next()
        await do(graphql, "crearApoyoSesion", sesion=row["id"], formador=ane)
        assert await sessions.next() == {"agenda": {"nodes": [{"fecha": "2026-11-24"}]}}
        changed = {"tipo": "CAMBIADO", "aviso": {"sesion": {"version": 2}}}
        assert await events.next() == {"avisos": changed}
        await do(graphql, "reprogramarSesion", id=row["id"], fecha="2026-11-25")
        assert await sessions.next() == {"agenda": {"nodes": [{"fecha": "2026-11-25"}]}}
        await do(graphql, "actualizarSesion", id=row["id"], apoyos=[])
        assert await sessions.next() == {"agenda": {"nodes": []}}
