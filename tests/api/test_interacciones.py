"""Interactions and their next actions through the API, and the reminders that the list of alerts shows."""

import asyncio
import random
from datetime import timedelta
from typing import Any

import pytest
from tests.api.factories import all_rows, attempt, cliente, contratacion, do, exists, read, refused
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError

ACTION: Data = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}


@pytest.fixture
async def owner(graphql: GraphQLClient) -> Data:
    return await cliente(graphql)


async def interaccion(graphql: GraphQLClient, owner: Data, **datos: Any) -> Data:
    return dict(await do(graphql, "crearInteraccion", **{"cliente": owner["id"], "tipo": "LLAMADA"} | datos))


async def reminders(graphql: GraphQLClient) -> list[str]:
    """Return the claves of the current reminders."""
    return [alert["clave"] for alert in (await graphql("{ avisos(tipos: [RECORDATORIO]) { clave } }"))["avisos"]]


async def test_an_interaction_can_be_created_emptied_and_deleted(graphql: GraphQLClient, owner: Data) -> None:
    of_owner = {"cliente": owner["id"]}
    end_client = await do(graphql, "crearClienteFinal", **of_owner, nombre="Taller")
    contact = await do(graphql, "crearContacto", **of_owner, nombre="Maite")
    contract = await contratacion(graphql, **of_owner)
    links = {"clienteFinal": end_client, "contacto": contact, "contratacion": contract}
    values = {"descripcion": "Quiere más", "resultado": "PROPUESTA", "fecha": "2026-11-20T10:00:00Z"}
    row = await interaccion(
        graphql, owner, **{name: linked["id"] for name, linked in links.items()}, **values, **ACTION
    )
    assert row.items() >= (values | ACTION | {"hechaEn": None, "version": 1}).items()
    assert all(row[name] == {"id": linked["id"]} for name, linked in links.items())
    assert await read(graphql, row) == row
    empties = dict.fromkeys([*links, "descripcion", "proximaAccion", "fechaProximaAccion"])
    emptied = await do(graphql, "actualizarInteraccion", id=row["id"], version=1, **empties)
    assert emptied == row | empties | {"version": 2} == await read(graphql, row)
    required = ["fecha", "tipo", "resultado", "crearRecordatorio"]
    errors = await refused(graphql, "actualizarInteraccion", id=row["id"], **dict.fromkeys(required))
    assert sorted(errors) == sorted(("OBLIGATORIO", name) for name in required)
    for verb in ("actualizarInteraccion", "terminarAccion", "eliminarInteraccion"):
        assert await refused(graphql, verb, id=row["id"], version=1) == [("CONFLICTO", "version")]
    assert await read(graphql, row) == emptied
    await do(graphql, "eliminarInteraccion", id=row["id"], version=2)
    assert not await exists(graphql, row)


async def test_a_new_interaction_has_default_values(graphql: GraphQLClient, owner: Data, clock: ManualClock) -> None:
    await clock.move(timedelta(minutes=5))
    row = await interaccion(graphql, owner, fecha=None)
    assert (row["fecha"], row["resultado"], row["crearRecordatorio"]) == ("2026-11-23T08:05:00Z", "PENDIENTE", False)
    row = await interaccion(graphql, owner, fecha="2026-11-20T11:30:00+01:00")
    assert row["fecha"] == "2026-11-20T10:30:00Z" == (await read(graphql, row))["fecha"]


async def test_all_errors_of_an_interaction_are_reported_at_once(graphql: GraphQLClient, owner: Data) -> None:
    wrong = {
        "fecha": "9999-12-31T00:00:00Z",
        "descripcion": "d" * 10_001,
        "proximaAccion": "a\x07b",
        "fechaProximaAccion": "9999-12-31",
        "crearRecordatorio": True,
    }
    expected = {
        ("FUERA_DE_RANGO", "fecha"),
        ("DEMASIADO_LARGO", "descripcion"),
        ("NO_VALIDO", "proximaAccion"),
        ("FUERA_DE_RANGO", "fechaProximaAccion"),
    }
    values = {"cliente": owner["id"], "tipo": "OTRO"}
    errors = await refused(graphql, "crearInteraccion", **values, **wrong)
    assert (set(errors), len(errors)) == (expected, 4)
    row = await interaccion(graphql, owner)
    assert set(await refused(graphql, "actualizarInteraccion", id=row["id"], **wrong)) == expected
    assert await all_rows(graphql, "interacciones") == [row]


@pytest.mark.parametrize("instant", ["2026-11-20T10:00:00", "2026-11-20", "0000-01-01T00:00:00Z", "ayer", 0])
async def test_an_invalid_instant_is_an_error_of_the_request(
    graphql: GraphQLClient, owner: Data, instant: object
) -> None:
    with pytest.raises(GraphQLResponseError) as failure:
        await attempt(graphql, "crearInteraccion", cliente=owner["id"], tipo="OTRO", fecha=instant)
    assert {error["extensions"]["code"] for error in failure.value.errors} <= {
        "BAD_USER_INPUT",
        "GRAPHQL_VALIDATION_FAILED",
    }


async def test_an_interaction_cannot_refer_to_rows_of_another_client(graphql: GraphQLClient, owner: Data) -> None:
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
    assert await all_rows(graphql, "interacciones") == [row]


async def test_rows_that_an_interaction_refers_to_cannot_be_deleted(graphql: GraphQLClient, owner: Data) -> None:
    of_owner = {"cliente": owner["id"]}
    links = {
        "clienteFinal": await do(graphql, "crearClienteFinal", **of_owner, nombre="Taller"),
        "contacto": await do(graphql, "crearContacto", **of_owner, nombre="Maite"),
        "contratacion": await contratacion(graphql, **of_owner),
    }
    row = await interaccion(graphql, owner, **{name: linked["id"] for name, linked in links.items()})
    for name, linked in {**links, "cliente": owner}.items():
        verb = f"eliminar{name[0].upper()}{name[1:]}"
        assert await refused(graphql, verb, id=linked["id"]) == [("EN_USO", "id")]
        assert await exists(graphql, linked)
    await do(graphql, "eliminarInteraccion", id=row["id"])
    for name, linked in links.items():
        await do(graphql, f"eliminar{name[0].upper()}{name[1:]}", id=linked["id"])


async def test_a_next_action_has_a_reminder_until_it_is_done(
    graphql: GraphQLClient, owner: Data, clock: ManualClock
) -> None:
    row = await interaccion(graphql, owner, **ACTION)
    assert len(await reminders(graphql)) == 1
    await clock.move(timedelta(minutes=5))
    done = await do(graphql, "terminarAccion", id=row["id"], version=1, resultado="ACEPTADA")
    changes = {"hechaEn": "2026-11-23T08:05:00Z", "resultado": "ACEPTADA", "actualizado": "2026-11-23T08:05:00Z"}
    assert done == row | changes | {"version": 2} == await read(graphql, row)
    assert await reminders(graphql) == []
    await clock.move(timedelta(minutes=5))
    assert await do(graphql, "terminarAccion", id=row["id"]) == done


async def test_a_new_day_for_a_finished_action_reopens_its_reminder(graphql: GraphQLClient, owner: Data) -> None:
    row = await interaccion(graphql, owner, **ACTION)
    done = await do(graphql, "terminarAccion", id=row["id"])
    changes: list[Data] = [ACTION, {"descripcion": "D"}, {"fechaProximaAccion": None}]
    for change in changes:
        assert (await do(graphql, "actualizarInteraccion", id=row["id"], **change))["hechaEn"] == done["hechaEn"]
    again = await do(graphql, "actualizarInteraccion", id=row["id"], fechaProximaAccion="2026-11-24")
    assert again["hechaEn"] is None
    assert len(await reminders(graphql)) == 1


async def test_a_reminder_without_a_day_is_stored_with_a_warning(graphql: GraphQLClient, owner: Data) -> None:
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
async def test_long_texts_of_any_script_are_saved_and_found(graphql: GraphQLClient, owner: Data, letter: str) -> None:
    generator = random.Random(1)
    text = "".join(chr(ord(letter) + generator.randrange(80)) for _ in range(3000)) if letter != "e" else "né " * 1000
    row = await interaccion(graphql, owner, descripcion=text)
    assert row["descripcion"] == text.strip()
    results = await graphql("query ($t: String!) { buscar(texto: $t) { nodes { id } } }", t=text[:100])
    assert results["buscar"] == {"nodes": [{"id": row["id"]}]}


@pytest.mark.parametrize(
    "change",
    [
        {"resultado": "RECHAZADA"},
        {"crearRecordatorio": False},
        {"fechaProximaAccion": None},
        {"fechaProximaAccion": "2026-12-23"},
    ],
)
async def test_a_reminder_ends_when_its_action_needs_none(graphql: GraphQLClient, owner: Data, change: Data) -> None:
    row = await interaccion(graphql, owner, **ACTION)
    assert len(await reminders(graphql)) == 1
    await do(graphql, "actualizarInteraccion", id=row["id"], **change)
    assert await reminders(graphql) == []
    await do(graphql, "actualizarInteraccion", id=row["id"], **ACTION, resultado="PENDIENTE")
    assert len(await reminders(graphql)) == 1


@pytest.mark.parametrize("result", ["PENDIENTE", "PROPUESTA", "ACEPTADA", "SIN_RESPUESTA"])
async def test_results_without_rejection_keep_the_reminder(graphql: GraphQLClient, owner: Data, result: str) -> None:
    await interaccion(graphql, owner, **ACTION, resultado=result)
    assert len(await reminders(graphql)) == 1


async def test_only_one_of_concurrent_completions_of_an_action_succeeds(graphql: GraphQLClient, owner: Data) -> None:
    row = await interaccion(graphql, owner, **ACTION)
    values = {"id": row["id"], "version": 1}
    answers = await asyncio.gather(*(attempt(graphql, "terminarAccion", **values) for _ in range(3)))
    stale = [("CONFLICTO", "version")]
    assert sorted(answer.errores for answer in answers) == [[], stale, stale]
    assert (await read(graphql, row))["version"] == 2
