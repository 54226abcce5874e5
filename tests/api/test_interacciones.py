"""Interactions and their next actions through the door, as far as the list of alerts shows them."""

import asyncio
import random
from datetime import timedelta
from typing import Any

import pytest
from tests.api.factories import attempt, cliente, contratacion, do, everything, exists, read, refused
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient, GraphQLFailure

ACTION: Data = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}


@pytest.fixture
async def owner(graphql: GraphQLClient) -> Data:
    return await cliente(graphql)


async def interaccion(graphql: GraphQLClient, owner: Data, **datos: Any) -> Data:
    return dict(await do(graphql, "crearInteraccion", **{"cliente": owner["id"], "tipo": "LLAMADA"} | datos))


async def reminders(graphql: GraphQLClient) -> list[str]:
    """The claves of the present reminders."""
    return [one["clave"] for one in (await graphql("{ avisos(tipos: [RECORDATORIO]) { clave } }"))["avisos"]]


async def test_an_interaction_keeps_what_it_is_given_and_goes_when_it_is_deleted(
    graphql: GraphQLClient, owner: Data
) -> None:
    of_owner = {"cliente": owner["id"]}
    end = await do(graphql, "crearClienteFinal", **of_owner, nombre="Taller")
    person = await do(graphql, "crearContacto", **of_owner, nombre="Maite")
    contract = await contratacion(graphql, **of_owner)
    links = {"clienteFinal": end, "contacto": person, "contratacion": contract}
    said = {"descripcion": "Quiere más", "resultado": "PROPUESTA", "fecha": "2026-11-20T10:00:00Z"}
    row = await interaccion(graphql, owner, **{k: v["id"] for k, v in links.items()}, **said, **ACTION)
    assert row.items() >= (said | ACTION | {"hechaEn": None, "version": 1}).items()
    assert all(row[name] == {"id": linked["id"]} for name, linked in links.items())
    assert await read(graphql, row) == row
    empties = dict.fromkeys([*links, "descripcion", "proximaAccion", "fechaProximaAccion"])
    emptied = await do(graphql, "actualizarInteraccion", id=row["id"], version=1, **empties)
    assert emptied == row | empties | {"version": 2} == await read(graphql, row)
    needed = ["fecha", "tipo", "resultado", "crearRecordatorio"]
    errors = await refused(graphql, "actualizarInteraccion", id=row["id"], **dict.fromkeys(needed))
    assert sorted(errors) == sorted(("OBLIGATORIO", name) for name in needed)
    for verb in ("actualizarInteraccion", "terminarAccion", "eliminarInteraccion"):
        assert await refused(graphql, verb, id=row["id"], version=1) == [("CONFLICTO", "version")]
    assert await read(graphql, row) == emptied
    await do(graphql, "eliminarInteraccion", id=row["id"], version=2)
    assert not await exists(graphql, row)


async def test_what_is_not_said_of_an_interaction_is_usual(
    graphql: GraphQLClient, owner: Data, clock: ManualClock
) -> None:
    await clock.move(timedelta(minutes=5))
    row = await interaccion(graphql, owner, fecha=None)
    assert (row["fecha"], row["resultado"], row["crearRecordatorio"]) == ("2026-11-23T08:05:00Z", "PENDIENTE", False)
    row = await interaccion(graphql, owner, fecha="2026-11-20T11:30:00+01:00")
    assert row["fecha"] == "2026-11-20T10:30:00Z" == (await read(graphql, row))["fecha"]


async def test_all_that_is_wrong_is_said_at_once(graphql: GraphQLClient, owner: Data) -> None:
    wrong = {
        "fecha": "9999-12-31T00:00:00Z",
        "descripcion": "d" * 10_001,
        "proximaAccion": "a\nb",
        "fechaProximaAccion": "9999-12-31",
        "crearRecordatorio": True,
    }
    expected = {
        ("FUERA_DE_RANGO", "fecha"),
        ("DEMASIADO_LARGO", "descripcion"),
        ("NO_VALIDO", "proximaAccion"),
        ("FUERA_DE_RANGO", "fechaProximaAccion"),
    }
    given = {"cliente": owner["id"], "tipo": "OTRO"}
    errors = await refused(graphql, "crearInteraccion", **given, **wrong)
    assert (set(errors), len(errors)) == (expected, 4)
    row = await interaccion(graphql, owner)
    assert set(await refused(graphql, "actualizarInteraccion", id=row["id"], **wrong)) == expected
    assert await everything(graphql, "interacciones") == [row]


@pytest.mark.parametrize("instant", ["2026-11-20T10:00:00", "2026-11-20", "0000-01-01T00:00:00Z", "ayer", 0])
async def test_what_is_no_instant_is_an_error_of_the_request(
    graphql: GraphQLClient, owner: Data, instant: object
) -> None:
    with pytest.raises(GraphQLFailure) as failure:
        await attempt(graphql, "crearInteraccion", cliente=owner["id"], tipo="OTRO", fecha=instant)
    assert {error["extensions"]["code"] for error in failure.value.errors} <= {
        "BAD_USER_INPUT",
        "GRAPHQL_VALIDATION_FAILED",
    }


async def test_what_it_is_about_must_be_of_the_same_client(graphql: GraphQLClient, owner: Data) -> None:
    other = {"cliente": (await cliente(graphql))["id"]}
    foreign = {
        "clienteFinal": (await do(graphql, "crearClienteFinal", **other, nombre="Taller"))["id"],
        "contacto": (await do(graphql, "crearContacto", **other, nombre="Maite"))["id"],
        "contratacion": (await contratacion(graphql, **other))["id"],
    }
    errors = [("OTRO_CLIENTE", name) for name in foreign]
    assert await refused(graphql, "crearInteraccion", cliente=owner["id"], tipo="OTRO", **foreign) == errors
    row = await interaccion(graphql, owner)
    assert await refused(graphql, "actualizarInteraccion", id=row["id"], **foreign, descripcion="D") == errors
    assert await everything(graphql, "interacciones") == [row]


async def test_what_was_said_about_stays(graphql: GraphQLClient, owner: Data) -> None:
    of_owner = {"cliente": owner["id"]}
    about = {
        "clienteFinal": await do(graphql, "crearClienteFinal", **of_owner, nombre="Taller"),
        "contacto": await do(graphql, "crearContacto", **of_owner, nombre="Maite"),
        "contratacion": await contratacion(graphql, **of_owner),
    }
    row = await interaccion(graphql, owner, **{name: one["id"] for name, one in about.items()})
    for name, one in {**about, "cliente": owner}.items():
        verb = f"eliminar{name[0].upper()}{name[1:]}"
        assert await refused(graphql, verb, id=one["id"]) == [("EN_USO", "id")]
        assert await exists(graphql, one)
    await do(graphql, "eliminarInteraccion", id=row["id"])
    for name, one in about.items():
        await do(graphql, f"eliminar{name[0].upper()}{name[1:]}", id=one["id"])


async def test_a_next_action_is_remembered_until_it_is_done(
    graphql: GraphQLClient, owner: Data, clock: ManualClock
) -> None:
    row = await interaccion(graphql, owner, **ACTION)
    assert len(await reminders(graphql)) == 1
    await clock.move(timedelta(minutes=5))
    done = await do(graphql, "terminarAccion", id=row["id"], version=1, resultado="ACEPTADA")
    ended = {"hechaEn": "2026-11-23T08:05:00Z", "resultado": "ACEPTADA", "actualizado": "2026-11-23T08:05:00Z"}
    assert done == row | ended | {"version": 2} == await read(graphql, row)
    assert await reminders(graphql) == []
    await clock.move(timedelta(minutes=5))
    assert await do(graphql, "terminarAccion", id=row["id"]) == done


async def test_a_new_day_for_what_was_done_is_remembered_again(graphql: GraphQLClient, owner: Data) -> None:
    row = await interaccion(graphql, owner, **ACTION)
    done = await do(graphql, "terminarAccion", id=row["id"])
    changes: list[Data] = [ACTION, {"descripcion": "D"}, {"fechaProximaAccion": None}]
    for change in changes:
        assert (await do(graphql, "actualizarInteraccion", id=row["id"], **change))["hechaEn"] == done["hechaEn"]
    again = await do(graphql, "actualizarInteraccion", id=row["id"], fechaProximaAccion="2026-11-24")
    assert again["hechaEn"] is None
    assert len(await reminders(graphql)) == 1


async def test_a_reminder_without_a_day_is_kept_and_warned_of(graphql: GraphQLClient, owner: Data) -> None:
    warning = [("RECORDATORIO_SIN_FECHA", "fechaProximaAccion")]
    undated = ACTION | {"fechaProximaAccion": None}
    answer = await attempt(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **undated)
    assert (answer.errores, answer.advertencias, answer.result["crearRecordatorio"]) == ([], warning, True)
    row = answer.result
    dated = await attempt(graphql, "actualizarInteraccion", id=row["id"], fechaProximaAccion="2026-11-23")
    assert dated.advertencias == []
    emptied = await attempt(graphql, "actualizarInteraccion", id=row["id"], fechaProximaAccion=None)
    assert emptied.advertencias == warning


@pytest.mark.parametrize("letter", ["漢", "\U0001f600", "e"])
async def test_long_texts_of_any_alphabet_are_kept_and_found(graphql: GraphQLClient, owner: Data, letter: str) -> None:
    chance = random.Random(1)
    text = "".join(chr(ord(letter) + chance.randrange(80)) for _ in range(3000)) if letter != "e" else "né " * 1000
    row = await interaccion(graphql, owner, descripcion=text)
    assert row["descripcion"] == text.strip()
    found = await graphql("query ($t: String!) { buscar(texto: $t) { id } }", t=text[:100])
    assert found["buscar"] == [{"id": row["id"]}]


@pytest.mark.parametrize(
    "change",
    [
        {"resultado": "RECHAZADA"},
        {"crearRecordatorio": False},
        {"fechaProximaAccion": None},
        {"fechaProximaAccion": "2026-12-23"},
    ],
)
async def test_a_reminder_ends_with_what_it_is_for(graphql: GraphQLClient, owner: Data, change: Data) -> None:
    row = await interaccion(graphql, owner, **ACTION)
    assert len(await reminders(graphql)) == 1
    await do(graphql, "actualizarInteraccion", id=row["id"], **change)
    assert await reminders(graphql) == []
    await do(graphql, "actualizarInteraccion", id=row["id"], **ACTION, resultado="PENDIENTE")
    assert len(await reminders(graphql)) == 1


@pytest.mark.parametrize("result", ["PENDIENTE", "PROPUESTA", "ACEPTADA", "SIN_RESPUESTA"])
async def test_no_other_result_ends_a_reminder(graphql: GraphQLClient, owner: Data, result: str) -> None:
    await interaccion(graphql, owner, **ACTION, resultado=result)
    assert len(await reminders(graphql)) == 1


async def test_of_two_who_finish_the_same_version_at_once_one_wins(graphql: GraphQLClient, owner: Data) -> None:
    row = await interaccion(graphql, owner, **ACTION)
    given = {"id": row["id"], "version": 1}
    answers = await asyncio.gather(*(attempt(graphql, "terminarAccion", **given) for _ in range(3)))
    stale = [("CONFLICTO", "version")]
    assert sorted(answer.errores for answer in answers) == [[], stale, stale]
    assert (await read(graphql, row))["version"] == 2
