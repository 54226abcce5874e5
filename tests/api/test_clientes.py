"""Clients, end clients, contacts and participants through the door."""

import asyncio
from typing import Any

import pytest
from tests.api.factories import attempt, cliente, do, everything, exists, formacion, read, refused
from tests.support.graphql import Data, GraphQLClient

WHOLE: dict[str, Data] = {
    "Cliente": {
        "nombre": "Forjas Aizkorri",
        "nombreComercial": "Aizkorri",
        "nif": "B12345674",
        "correo": "info@aizkorri.eus",
        "telefono": "+34 943 000 000",
        "direccion": "Kale Nagusia 1",
        "codigoPostal": "20230",
        "localidad": "Legazpi",
        "provincia": "Gipuzkoa",
        "idioma": "EU",
        "estado": "ACTIVO",
        "notas": "Dos líneas\nde notas",
    },
    "ClienteFinal": {"nombre": "Taller Urola", "nif": "12345678Z", "codigoPostal": "20230", "notas": "Al lado"},
    "Contacto": {
        "nombre": "Maite",
        "apellidos": "Etxeberria",
        "correo": "maite@aizkorri.eus",
        "telefono": "943000000",
        "roles": ["RESPONSABLE", "FACTURACION"],
        "principal": True,
        "idioma": "EU",
    },
    "Participante": {
        "nombre": "Jon",
        "apellidos": "Arregi",
        "documento": "X1234567L",
        "correo": "jon@aizkorri.eus",
        "telefono": "943 00 00 00",
    },
}
NEEDED = {
    "Cliente": {"nombre", "idioma", "estado"},
    "ClienteFinal": {"nombre"},
    "Contacto": {"nombre", "roles", "principal"},
    "Participante": {"nombre", "apellidos"},
}
KINDS = pytest.mark.parametrize("kind", WHOLE)


async def of_a_client(graphql: GraphQLClient, kind: str) -> Data:
    return {} if kind == "Cliente" else {"cliente": (await cliente(graphql))["id"]}


def changed(row: Data, **values: Any) -> Data:
    """The row as it is after one change at the same instant."""
    return row | values | {"version": row["version"] + 1}


@KINDS
async def test_a_row_keeps_what_it_is_given_and_goes_when_it_is_deleted(graphql: GraphQLClient, kind: str) -> None:
    row = await do(graphql, f"crear{kind}", **await of_a_client(graphql, kind), **WHOLE[kind])
    assert row.items() >= (WHOLE[kind] | {"version": 1, "creado": "2026-11-23T08:00:00Z"}).items()
    assert await read(graphql, row) == row
    renamed = await do(graphql, f"actualizar{kind}", id=row["id"], version=1, nombre="Otro")
    assert renamed == changed(row, nombre="Otro") == await read(graphql, row)
    assert await do(graphql, f"eliminar{kind}", id=row["id"], version=2) == row["id"]
    assert not await exists(graphql, row)
    assert await refused(graphql, f"eliminar{kind}", id=row["id"]) == [("NO_ENCONTRADO", "id")]
    assert await refused(graphql, f"actualizar{kind}", id=row["id"], nombre="X") == [("NO_ENCONTRADO", "id")]


@KINDS
@pytest.mark.parametrize("empty", [None, "", "  "])
async def test_optional_columns_can_be_emptied_and_the_others_cannot(
    graphql: GraphQLClient, kind: str, empty: str | None
) -> None:
    row = await do(graphql, f"crear{kind}", **await of_a_client(graphql, kind), **WHOLE[kind])
    texts = {name for name, value in WHOLE[kind].items() if isinstance(value, str) and name != "idioma"}
    empties = dict.fromkeys((texts if empty is not None else WHOLE[kind].keys()) - NEEDED[kind], empty)
    emptied = await do(graphql, f"actualizar{kind}", id=row["id"], **empties)
    assert emptied == changed(row, **dict.fromkeys(empties)) == await read(graphql, row)
    needed = NEEDED[kind] if empty is None else NEEDED[kind] & texts - {"estado"}
    errors = await refused(graphql, f"actualizar{kind}", id=row["id"], **dict.fromkeys(needed, empty))
    assert sorted(errors) == sorted(("OBLIGATORIO", name) for name in needed)
    assert await read(graphql, row) == emptied


@KINDS
async def test_a_stale_version_writes_nothing(graphql: GraphQLClient, kind: str) -> None:
    row = await do(graphql, f"crear{kind}", **await of_a_client(graphql, kind), **WHOLE[kind])
    row = await do(graphql, f"actualizar{kind}", id=row["id"], nombre="Antes")
    stale = {"id": row["id"], "version": 1}
    assert await refused(graphql, f"actualizar{kind}", **stale, nombre="X") == [("CONFLICTO", "version")]
    assert await refused(graphql, f"eliminar{kind}", **stale) == [("CONFLICTO", "version")]
    assert await read(graphql, row) == row


async def test_a_change_to_the_same_changes_nothing(graphql: GraphQLClient) -> None:
    row = await cliente(graphql, **WHOLE["Cliente"])
    assert await do(graphql, "actualizarCliente", id=row["id"], version=1, **WHOLE["Cliente"]) == row


async def test_all_that_is_wrong_is_said_at_once(graphql: GraphQLClient) -> None:
    wrong = {
        "nombre": " ",
        "nif": "12345678A",
        "correo": "maite",
        "telefono": "x",
        "codigoPostal": "99999",
        "localidad": "L" * 121,
        "notas": "n" * 10_001,
    }
    expected = {
        ("OBLIGATORIO", "nombre"),
        ("NIF_NO_VALIDO", "nif"),
        ("NO_VALIDO", "correo"),
        ("NO_VALIDO", "telefono"),
        ("NO_VALIDO", "codigoPostal"),
        ("DEMASIADO_LARGO", "localidad"),
        ("DEMASIADO_LARGO", "notas"),
    }
    assert set(await refused(graphql, "crearCliente", **wrong)) == expected
    assert await everything(graphql, "clientes") == []
    row = await cliente(graphql)
    assert set(await refused(graphql, "actualizarCliente", id=row["id"], provincia="P", **wrong)) == expected
    assert await read(graphql, row) == row


async def test_a_nif_belongs_to_one_client(graphql: GraphQLClient) -> None:
    first, second = await cliente(graphql, nif="B12345674"), await cliente(graphql)
    assert await refused(graphql, "crearCliente", nombre="N", nif="B12345674") == [("DUPLICADO", "nif")]
    assert await refused(graphql, "actualizarCliente", id=second["id"], nif="B12345674") == [("DUPLICADO", "nif")]
    assert await do(graphql, "actualizarCliente", id=first["id"], nif="B12345674") == first
    assert await everything(graphql, "clientes") == [first, second]
    for owner in (first, second):
        await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Taller", nif="B12345674")


@pytest.mark.parametrize("kind", ["ClienteFinal", "Contacto", "Participante"])
async def test_ids_must_be_of_something_there_and_of_its_kind(graphql: GraphQLClient, kind: str) -> None:
    row, course = await cliente(graphql), await formacion(graphql)
    given = {name: WHOLE[kind][name] for name in NEEDED[kind]}
    await do(graphql, "eliminarCliente", id=row["id"])
    assert await refused(graphql, f"crear{kind}", cliente=row["id"], **given) == [("NO_ENCONTRADO", "cliente")]
    for wrong in (course["id"], "41", "", "Q2xpZW50ZTow", "Q2xpZW50ZTotMQ==", "Q2xpZW50ZTo5OTk5OTk5OTk5OTk5OTk5OTk5"):
        assert await refused(graphql, f"crear{kind}", cliente=wrong, **given) == [("ID_NO_VALIDO", "cliente")]


@pytest.mark.parametrize("kind", ["Contacto", "Participante"])
async def test_an_end_client_must_be_of_the_same_client(graphql: GraphQLClient, kind: str) -> None:
    mine, other = await cliente(graphql), await cliente(graphql)
    own, foreign = [await do(graphql, "crearClienteFinal", cliente=c["id"], nombre="T") for c in (mine, other)]
    given = {"cliente": mine["id"], "nombre": "Jon", "apellidos": "Arregi"}
    errors = [("OTRO_CLIENTE", "clienteFinal")]
    assert await refused(graphql, f"crear{kind}", **given, clienteFinal=foreign["id"]) == errors
    row = await do(graphql, f"crear{kind}", **given, clienteFinal=own["id"])
    assert await refused(graphql, f"actualizar{kind}", id=row["id"], clienteFinal=foreign["id"], nombre="X") == errors
    assert await read(graphql, row) == row
    assert (await do(graphql, f"actualizar{kind}", id=row["id"], clienteFinal=None))["clienteFinal"] is None


async def test_the_roles_of_a_contact_are_a_set(graphql: GraphQLClient) -> None:
    given = {"cliente": (await cliente(graphql))["id"], "nombre": "Maite"}
    row = await do(graphql, "crearContacto", **given, roles=["OTRO", "RESPONSABLE", "OTRO"])
    assert row["roles"] == ["RESPONSABLE", "OTRO"] == (await read(graphql, row))["roles"]
    assert await do(graphql, "actualizarContacto", id=row["id"], roles=["OTRO", "RESPONSABLE"]) == row
    assert (await do(graphql, "actualizarContacto", id=row["id"], roles=[]))["roles"] == []


async def principals(graphql: GraphQLClient) -> list[str]:
    return [row["nombre"] for row in await everything(graphql, "contactos") if row["principal"]]


async def test_a_new_principal_contact_takes_the_formers_place_in_its_organisation(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql)
    end = await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Taller")
    here, there = {"cliente": owner["id"]}, {"cliente": owner["id"], "clienteFinal": end["id"]}
    await do(graphql, "crearContacto", **here, nombre="Ane", principal=True)
    jon = await do(graphql, "crearContacto", **there, nombre="Jon", principal=True)
    maite = await do(graphql, "crearContacto", **here, nombre="Maite")
    assert await principals(graphql) == ["Ane", "Jon"]
    await do(graphql, "actualizarContacto", id=maite["id"], principal=True)
    assert await principals(graphql) == ["Jon", "Maite"]
    assert await refused(graphql, "crearContacto", **here, nombre="", principal=True) == [("OBLIGATORIO", "nombre")]
    assert await principals(graphql) == ["Jon", "Maite"]
    await do(graphql, "actualizarContacto", id=jon["id"], clienteFinal=None)
    assert await principals(graphql) == ["Jon"]
    await asyncio.gather(*(do(graphql, "crearContacto", **there, nombre=n, principal=True) for n in ("X", "Y")))
    assert len(await principals(graphql)) == 2


async def test_those_who_make_contacts_principal_at_once_all_succeed_and_one_stays(graphql: GraphQLClient) -> None:
    here = {"cliente": (await cliente(graphql))["id"], "principal": True}
    answers = await asyncio.gather(*(attempt(graphql, "crearContacto", **here, nombre=f"N{n}") for n in range(8)))
    assert [answer.errores for answer in answers] == [[]] * 8
    assert len(await principals(graphql)) == 1


async def test_those_who_swap_the_principals_of_two_organisations_all_succeed(graphql: GraphQLClient) -> None:
    owner = {"cliente": (await cliente(graphql))["id"]}
    end = {"clienteFinal": (await do(graphql, "crearClienteFinal", **owner, nombre="Taller"))["id"]}
    ane = await do(graphql, "crearContacto", **owner, nombre="Ane", principal=True)
    jon = await do(graphql, "crearContacto", **owner, **end, nombre="Jon", principal=True)
    for _ in range(10):
        moves = [({"clienteFinal": None}, jon), (end, ane), (end, jon), ({"clienteFinal": None}, ane)]
        verbs = [attempt(graphql, "actualizarContacto", id=who["id"], principal=True, **to) for to, who in moves]
        assert [answer.errores for answer in await asyncio.gather(*verbs)] == [[]] * 4
    rows = [row for row in await everything(graphql, "contactos") if row["principal"]]
    assert len({str(row["clienteFinal"]) for row in rows}) == len(rows) >= 1


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        ("Cliente", {"idioma": "ES", "estado": "POTENCIAL"}),
        ("Contacto", {"principal": False, "roles": []}),
        ("Formador", {"activo": True}),
        ("Interaccion", {"resultado": "PENDIENTE", "crearRecordatorio": False}),
    ],
)
async def test_null_is_not_given_where_there_is_a_default(graphql: GraphQLClient, kind: str, given: Data) -> None:
    owner = {"cliente": (await cliente(graphql))["id"]} if kind in ("Contacto", "Interaccion") else {}
    name = {"tipo": "LLAMADA"} if kind == "Interaccion" else {"nombre": "N"}
    more = {"apellidos": "A"} if kind == "Formador" else {}
    row = await do(graphql, f"crear{kind}", **owner, **name, **more, **dict.fromkeys(given))
    assert row.items() >= given.items()
    column = next(iter(given))
    assert await refused(graphql, f"actualizar{kind}", id=row["id"], **{column: None}) == [("OBLIGATORIO", column)]


@pytest.mark.parametrize("verb", ["actualizarCliente", "eliminarCliente"])
async def test_of_two_who_change_the_same_version_one_wins(graphql: GraphQLClient, verb: str) -> None:
    row = await cliente(graphql)
    names = [{"nombre": f"Nombre {n}"} if verb == "actualizarCliente" else {} for n in range(4)]
    answers = await asyncio.gather(*(attempt(graphql, verb, id=row["id"], version=1, **name) for name in names))
    lost = ("CONFLICTO", "version") if verb == "actualizarCliente" else ("NO_ENCONTRADO", "id")
    assert sorted(answer.errores for answer in answers) == [[], [lost], [lost], [lost]]
    if verb == "actualizarCliente":
        (won,) = (answer.result for answer in answers if answer.result)
        assert await read(graphql, row) == won


async def test_of_two_clients_with_a_new_nif_one_wins(graphql: GraphQLClient) -> None:
    given = {"nombre": "Forjas", "nif": "B12345674"}
    answers = await asyncio.gather(*(attempt(graphql, "crearCliente", **given) for _ in range(4)))
    assert sorted(answer.errores for answer in answers) == [[]] + [[("DUPLICADO", "nif")]] * 3
    assert len(await everything(graphql, "clientes")) == 1
