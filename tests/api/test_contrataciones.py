"""Contracts through the door: defaults, file numbers, states, enrolments' owner, amounts, two at once."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.api.factories import (
    CONTRACT_PATHS,
    attempt,
    cliente,
    contratacion,
    do,
    everything,
    exists,
    formacion,
    inscritos,
    read,
    refused,
    sesion,
)
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient, GraphQLFailure

THE_REQUESTS = {"BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"}
STATES = list(CONTRACT_PATHS)
MOVES = {
    "aceptarContratacion": ("ACEPTADA", ["PROPUESTA"]),
    "rechazarContratacion": ("RECHAZADA", ["PROPUESTA"]),
    "caducarContratacion": ("CADUCADA", ["PROPUESTA"]),
    "iniciarContratacion": ("EN_CURSO", ["ACEPTADA"]),
    "finalizarContratacion": ("FINALIZADA", ["EN_CURSO"]),
    "cancelarContratacion": ("CANCELADA", ["PROPUESTA", "ACEPTADA", "EN_CURSO"]),
}
NEXT = {
    "PROPUESTA": "ACEPTADA, RECHAZADA, CADUCADA, CANCELADA",
    "ACEPTADA": "EN_CURSO, CANCELADA",
    "EN_CURSO": "FINALIZADA, CANCELADA",
}


async def parts(graphql: GraphQLClient) -> dict[str, Any]:
    """What a contract cannot be without."""
    return {"cliente": (await cliente(graphql))["id"], "formacion": (await formacion(graphql))["id"]}


async def test_what_is_not_said_of_a_contract_is_its_courses(graphql: GraphQLClient) -> None:
    course = await formacion(graphql, horas="12.50", modalidad="AULA_VIRTUAL", precioHora="70.10")
    given = {"cliente": (await cliente(graphql))["id"], "formacion": course["id"]}
    row = await do(graphql, "crearContratacion", **given, expediente=None, modalidad=None, horasPrevistas=None)
    usual = {"modalidad": "AULA_VIRTUAL", "precioHora": "70.10", "horasPrevistas": "12.50"}
    assert row.items() >= (usual | {"estado": "PROPUESTA", "importePrevisto": "876.25"}).items()
    own = {"modalidad": "MIXTA", "precioHora": "0.00", "horasPrevistas": "1.00"}
    assert (await do(graphql, "crearContratacion", **given, **own)).items() >= own.items()
    await do(graphql, "actualizarFormacion", id=course["id"], precioHora="99.00", horas="1.00", modalidad="MIXTA")
    assert await read(graphql, row) == row


async def test_a_course_without_a_price_needs_one_in_the_contract(graphql: GraphQLClient) -> None:
    given = {**await parts(graphql), "formacion": (await formacion(graphql, precioHora=None))["id"]}
    assert await refused(graphql, "crearContratacion", **given) == [("OBLIGATORIO", "precioHora")]
    assert (await do(graphql, "crearContratacion", **given, precioHora="1.00"))["precioHora"] == "1.00"


async def test_all_that_is_wrong_is_said_at_once(graphql: GraphQLClient) -> None:
    given = await parts(graphql)
    course = await formacion(graphql)
    await do(graphql, "eliminarFormacion", id=course["id"])
    wrong = {"horasPrevistas": "0.00", "precioHora": "-1.00", "validaHasta": "9999-12-31", "notas": "n" * 10_001}
    errors = await refused(graphql, "crearContratacion", **given | {"formacion": course["id"]}, **wrong)
    assert set(errors) == {
        ("FUERA_DE_RANGO", "horasPrevistas"),
        ("FUERA_DE_RANGO", "precioHora"),
        ("FUERA_DE_RANGO", "validaHasta"),
        ("DEMASIADO_LARGO", "notas"),
        ("NO_ENCONTRADO", "formacion"),
    }
    assert await everything(graphql, "contrataciones") == []
    row = await do(graphql, "crearContratacion", **given)
    again = await refused(graphql, "actualizarContratacion", id=row["id"], formacion=course["id"], **wrong)
    assert set(again) == set(errors)
    assert await read(graphql, row) == row


async def test_a_contract_can_be_changed_and_deleted(graphql: GraphQLClient) -> None:
    row = await contratacion(graphql, "PROPUESTA", validaHasta="2026-12-31", notas="N")
    end = await do(graphql, "crearClienteFinal", cliente=row["cliente"]["id"], nombre="Taller")
    values = {"expediente": "ABC/7", "modalidad": "MIXTA", "precioHora": "50.00", "horasPrevistas": "3.00"}
    changed = await do(graphql, "actualizarContratacion", id=row["id"], version=1, clienteFinal=end["id"], **values)
    amount = {"importePrevisto": "150.00", "version": 2, "clienteFinal": {"id": end["id"]}}
    assert changed == row | values | amount == await read(graphql, row)
    empties = dict.fromkeys(["validaHasta", "notas", "clienteFinal"])
    emptied = await do(graphql, "actualizarContratacion", id=row["id"], **empties)
    assert emptied == changed | empties | {"version": 3} == await read(graphql, row)
    needed = dict.fromkeys([*values, "formacion"])
    errors = await refused(graphql, "actualizarContratacion", id=row["id"], **needed)
    assert sorted(errors) == sorted(("OBLIGATORIO", name) for name in needed)
    assert await refused(graphql, "actualizarContratacion", id=row["id"], version=2) == [("CONFLICTO", "version")]
    assert await refused(graphql, "eliminarContratacion", id=row["id"], version=2) == [("CONFLICTO", "version")]
    assert await read(graphql, row) == emptied
    await do(graphql, "eliminarContratacion", id=row["id"], version=3)
    assert not await exists(graphql, row)


async def test_an_end_client_must_be_of_the_contracts_client(graphql: GraphQLClient) -> None:
    given = await parts(graphql)
    foreign = await do(graphql, "crearClienteFinal", cliente=(await cliente(graphql))["id"], nombre="Taller")
    wrong = [("OTRO_CLIENTE", "clienteFinal")]
    assert await refused(graphql, "crearContratacion", **given, clienteFinal=foreign["id"]) == wrong
    row = await do(graphql, "crearContratacion", **given)
    change = {"id": row["id"], "clienteFinal": foreign["id"], "notas": "N"}
    assert await refused(graphql, "actualizarContratacion", **change) == wrong
    assert await everything(graphql, "contrataciones") == [row]


async def test_a_file_number_is_the_one_given_or_the_next_of_the_year(graphql: GraphQLClient) -> None:
    given = await parts(graphql)

    async def new(expediente: str | None = None) -> str:
        return str((await do(graphql, "crearContratacion", **given, expediente=expediente))["expediente"])

    assert [await new(), await new()] == ["2026-0001", "2026-0002"]
    assert [await new(" 2026-0041 "), await new(), await new("2025-0099"), await new("A-7"), await new()] == [
        "2026-0041",
        "2026-0042",
        "2025-0099",
        "A-7",
        "2026-0043",
    ]
    assert await new("") == "2026-0044"
    assert [await new("2026-9999"), await new(), await new()] == ["2026-9999", "2026-10000", "2026-10001"]
    row = await do(graphql, "crearContratacion", **given, expediente="B")
    await do(graphql, "actualizarContratacion", id=row["id"], expediente="2026-10007")
    assert await new() == "2026-10008"


async def test_a_file_number_typed_too_long_does_not_lead_the_series_astray(graphql: GraphQLClient) -> None:
    given = await parts(graphql)
    await do(graphql, "crearContratacion", **given, expediente="2026-999999999")
    rows = [await do(graphql, "crearContratacion", **given) for _ in range(2)]
    assert [row["expediente"] for row in rows] == ["2026-0001", "2026-0002"]


async def test_the_year_of_a_file_number_is_the_one_on_the_centres_wall(
    graphql: GraphQLClient, clock: ManualClock
) -> None:
    given = await parts(graphql)
    numbers = []
    for moment in (datetime(2026, 12, 31, 22, 59, tzinfo=UTC), datetime(2026, 12, 31, 23, 0, tzinfo=UTC)):
        await clock.move(moment)
        numbers.append((await do(graphql, "crearContratacion", **given))["expediente"])
    assert numbers == ["2026-0001", "2027-0001"]


async def test_a_file_number_belongs_to_one_contract(graphql: GraphQLClient) -> None:
    given = await parts(graphql)
    rows = [await do(graphql, "crearContratacion", **given) for _ in range(2)]
    taken = [("DUPLICADO", "expediente")]
    assert await refused(graphql, "crearContratacion", **given, expediente="2026-0001") == taken
    assert await refused(graphql, "actualizarContratacion", id=rows[1]["id"], expediente="2026-0001") == taken
    assert await everything(graphql, "contrataciones") == rows


async def test_those_who_create_at_once_get_different_numbers(graphql: GraphQLClient) -> None:
    given = await parts(graphql)
    answers = await asyncio.gather(*(attempt(graphql, "crearContratacion", **given) for _ in range(12)))
    assert [answer.errores for answer in answers] == [[]] * 12
    assert sorted(answer.result["expediente"] for answer in answers) == [f"2026-{n:04}" for n in range(1, 13)]


async def test_of_those_who_give_the_same_number_at_once_one_wins(graphql: GraphQLClient) -> None:
    given = {**await parts(graphql), "expediente": "2026-0007"}
    answers = await asyncio.gather(*(attempt(graphql, "crearContratacion", **given) for _ in range(4)))
    assert sorted(answer.errores for answer in answers) == [[]] + [[("DUPLICADO", "expediente")]] * 3


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("verb", MOVES)
async def test_a_contract_moves_only_as_it_may(graphql: GraphQLClient, verb: str, state: str) -> None:
    row = await contratacion(graphql, state)
    wanted, sources = MOVES[verb]
    reason = {"motivo": "Sin fechas"} if verb in ("rechazarContratacion", "cancelarContratacion") else {}
    answer = await attempt(graphql, verb, {"Accept-Language": "en"}, id=row["id"], version=row["version"], **reason)
    if state in sources:
        moved = row | {"estado": wanted, "version": row["version"] + 1, "motivo": reason.get("motivo")}
        assert answer.result == moved == await read(graphql, row)
        assert answer.advertencias == []
    else:
        assert answer.errores == [("TRANSICION_NO_PERMITIDA", "estado")]
        may = f"What may follow: {NEXT[state]}." if state in NEXT else "It is final."
        assert answer.said == [f"{wanted} cannot follow {state}. {may}"]
        assert await read(graphql, row) == row


@pytest.mark.parametrize("verb", MOVES)
async def test_a_move_on_a_stale_version_is_none(graphql: GraphQLClient, verb: str) -> None:
    row = await contratacion(graphql, MOVES[verb][1][0])
    row = await do(graphql, "actualizarContratacion", id=row["id"], notas="N")
    reason = {"motivo": "M"} if verb == "cancelarContratacion" else {}
    stale = {"id": row["id"], "version": row["version"] - 1, **reason}
    assert await refused(graphql, verb, **stale) == [("CONFLICTO", "version")]
    assert await read(graphql, row) == row


@pytest.mark.parametrize("reason", [{}, {"motivo": None}, {"motivo": " "}])
async def test_to_cancel_needs_a_reason_and_to_reject_does_not(graphql: GraphQLClient, reason: Data) -> None:
    row = await contratacion(graphql, "PROPUESTA")
    assert await refused(graphql, "cancelarContratacion", id=row["id"], **reason) == [("MOTIVO_OBLIGATORIO", "motivo")]
    long = {"id": row["id"], "motivo": "m" * 501}
    assert await refused(graphql, "cancelarContratacion", **long) == [("DEMASIADO_LARGO", "motivo")]
    assert await read(graphql, row) == row
    assert (await do(graphql, "rechazarContratacion", id=row["id"], **reason))["motivo"] is None


async def test_a_proposal_can_be_accepted_until_the_end_of_its_last_day(
    graphql: GraphQLClient, clock: ManualClock
) -> None:
    rows = [await contratacion(graphql, "PROPUESTA", validaHasta="2026-11-30") for _ in range(2)]
    await clock.move(datetime(2026, 11, 30, 22, 59, tzinfo=UTC))
    await do(graphql, "aceptarContratacion", id=rows[0]["id"])
    await clock.move(datetime(2026, 11, 30, 23, 0, tzinfo=UTC))
    late = rows[1]
    assert await refused(graphql, "aceptarContratacion", id=late["id"]) == [("FUERA_DE_RANGO", "validaHasta")]
    assert await read(graphql, late) == late
    await do(graphql, "actualizarContratacion", id=late["id"], validaHasta="2026-12-01")
    await do(graphql, "aceptarContratacion", id=late["id"])


@pytest.mark.parametrize("day", ["0000-01-01", "2026-02-30", "26-01-01", "2026-01-01T00:00:00Z", 20260101, ""])
async def test_what_is_no_day_is_an_error_of_the_request(graphql: GraphQLClient, day: object) -> None:
    given = await parts(graphql)
    with pytest.raises(GraphQLFailure) as failure:
        await attempt(graphql, "crearContratacion", **given, validaHasta=day)
    assert {error["extensions"]["code"] for error in failure.value.errors} <= THE_REQUESTS
    assert await everything(graphql, "contrataciones") == []


async def test_what_others_refer_to_stays(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    await sesion(graphql, contract)
    (person,) = await inscritos(graphql, contract)
    said = {"cliente": contract["cliente"]["id"], "contratacion": contract["id"], "tipo": "LLAMADA"}
    await do(graphql, "crearInteraccion", **said)
    for verb, row in (
        ("eliminarContratacion", contract),
        ("eliminarParticipante", person),
        ("eliminarCliente", contract["cliente"]),
    ):
        assert await refused(graphql, verb, id=row["id"]) == [("EN_USO", "id")]
        assert await exists(graphql, row)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "No se puede eliminar mientras dependan de ella otros datos: inscripciones, interacciones, sesiones."),
        ("eu", "izen-emateak, interakzioak, saioak."),
        ("en", "It cannot be deleted while others depend on it: enrolments, interactions, sessions."),
    ],
)
async def test_who_depends_on_it_is_said_in_the_readers_words(graphql: GraphQLClient, language: str, said: str) -> None:
    contract = await contratacion(graphql)
    await sesion(graphql, contract)
    await inscritos(graphql, contract)
    about = {"cliente": contract["cliente"]["id"], "contratacion": contract["id"], "tipo": "LLAMADA"}
    await do(graphql, "crearInteraccion", **about)
    answer = await attempt(graphql, "eliminarContratacion", {"Accept-Language": language}, id=contract["id"])
    assert answer.errores == [("EN_USO", "id")]
    assert answer.said[0].endswith(said)
