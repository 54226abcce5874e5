"""Clients, end clients, contacts and participants through the API."""

import asyncio
from typing import Any

import pytest
from tests.api.factories import all_rows, attempt, cliente, do, exists, formacion, read, refused
from tests.support.graphql import Data, GraphQLClient

COMPLETE: dict[str, Data] = {
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
REQUIRED = {
    "Cliente": {"nombre", "idioma", "estado"},
    "ClienteFinal": {"nombre"},
    "Contacto": {"nombre", "roles", "principal"},
    "Participante": {"nombre", "apellidos"},
}
OF_NUMBERS: dict[str, tuple[str, ...]] = {
    "Cliente": ("tipoNif", "paisNif"),
    "ClienteFinal": ("tipoNif", "paisNif"),
    "Contacto": (),
    "Participante": ("tipoDocumento", "paisDocumento"),
}
"""The columns that are empty without the number."""
KINDS = pytest.mark.parametrize("kind", COMPLETE)


async def owner_values(graphql: GraphQLClient, kind: str) -> Data:
    return {} if kind == "Cliente" else {"cliente": (await cliente(graphql))["id"]}


def after_change(row: Data, **values: Any) -> Data:
    """Return the row with these values and the next version."""
    return row | values | {"version": row["version"] + 1}


@KINDS
async def test_a_client_or_person_can_be_created_renamed_and_deleted(graphql: GraphQLClient, kind: str) -> None:
    row = await do(graphql, f"crear{kind}", **await owner_values(graphql, kind), **COMPLETE[kind])
    assert row.items() >= (COMPLETE[kind] | {"version": 1, "creado": "2026-11-23T08:00:00Z"}).items()
    assert await read(graphql, row) == row
    renamed = await do(graphql, f"actualizar{kind}", id=row["id"], version=1, nombre="Otro")
    assert renamed == after_change(row, nombre="Otro") == await read(graphql, row)
    assert await do(graphql, f"eliminar{kind}", id=row["id"], version=2) == row["id"]
    assert not await exists(graphql, row)
    assert await refused(graphql, f"eliminar{kind}", id=row["id"]) == [("NO_ENCONTRADO", "id")]
    assert await refused(graphql, f"actualizar{kind}", id=row["id"], nombre="X") == [("NO_ENCONTRADO", "id")]


@KINDS
@pytest.mark.parametrize("empty", [None, "", "  "])
async def test_only_optional_columns_of_a_client_or_person_can_be_empty(
    graphql: GraphQLClient, kind: str, empty: str | None
) -> None:
    row = await do(graphql, f"crear{kind}", **await owner_values(graphql, kind), **COMPLETE[kind])
    texts = {name for name, value in COMPLETE[kind].items() if isinstance(value, str) and name != "idioma"}
    empties = dict.fromkeys((texts if empty is not None else COMPLETE[kind].keys()) - REQUIRED[kind], empty)
    emptied = await do(graphql, f"actualizar{kind}", id=row["id"], **empties)
    expected = after_change(row, **dict.fromkeys([*empties, *OF_NUMBERS[kind]]))
    assert emptied == expected == await read(graphql, row)
    required = REQUIRED[kind] if empty is None else REQUIRED[kind] & texts - {"estado"}
    errors = await refused(graphql, f"actualizar{kind}", id=row["id"], **dict.fromkeys(required, empty))
    assert sorted(errors) == sorted(("OBLIGATORIO", name) for name in required)
    assert await read(graphql, row) == emptied


@KINDS
async def test_a_stale_version_changes_no_client_or_person(graphql: GraphQLClient, kind: str) -> None:
    row = await do(graphql, f"crear{kind}", **await owner_values(graphql, kind), **COMPLETE[kind])
    row = await do(graphql, f"actualizar{kind}", id=row["id"], nombre="Antes")
    stale = {"id": row["id"], "version": 1}
    assert await refused(graphql, f"actualizar{kind}", **stale, nombre="X") == [("CONFLICTO", "version")]
    assert await refused(graphql, f"eliminar{kind}", **stale) == [("CONFLICTO", "version")]
    assert await read(graphql, row) == row


async def test_an_update_with_the_present_values_keeps_the_version(graphql: GraphQLClient) -> None:
    row = await cliente(graphql, **COMPLETE["Cliente"])
    assert await do(graphql, "actualizarCliente", id=row["id"], version=1, **COMPLETE["Cliente"]) == row


async def test_all_errors_of_a_client_are_reported_at_once(graphql: GraphQLClient) -> None:
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
    assert await all_rows(graphql, "clientes") == []
    row = await cliente(graphql)
    assert set(await refused(graphql, "actualizarCliente", id=row["id"], provincia="P", **wrong)) == expected
    assert await read(graphql, row) == row


async def test_two_clients_cannot_have_the_same_nif(graphql: GraphQLClient) -> None:
    first, second = await cliente(graphql, nif="B12345674"), await cliente(graphql)
    assert await refused(graphql, "crearCliente", nombre="N", nif="B12345674") == [("DUPLICADO", "nif")]
    assert await refused(graphql, "actualizarCliente", id=second["id"], nif="B12345674") == [("DUPLICADO", "nif")]
    assert await do(graphql, "actualizarCliente", id=first["id"], nif="B12345674") == first
    assert await all_rows(graphql, "clientes") == [first, second]
    for owner in (first, second):
        await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Taller", nif="B12345674")


@pytest.mark.parametrize("kind", ["ClienteFinal", "Contacto", "Participante"])
async def test_a_client_reference_must_be_the_id_of_an_existing_client(graphql: GraphQLClient, kind: str) -> None:
    row, course = await cliente(graphql), await formacion(graphql)
    values = {name: COMPLETE[kind][name] for name in REQUIRED[kind]}
    await do(graphql, "eliminarCliente", id=row["id"])
    assert await refused(graphql, f"crear{kind}", cliente=row["id"], **values) == [("NO_ENCONTRADO", "cliente")]
    for wrong in (course["id"], "41", "", "Q2xpZW50ZTow", "Q2xpZW50ZTotMQ==", "Q2xpZW50ZTo5OTk5OTk5OTk5OTk5OTk5OTk5"):
        assert await refused(graphql, f"crear{kind}", cliente=wrong, **values) == [("ID_NO_VALIDO", "cliente")]


@pytest.mark.parametrize("kind", ["Contacto", "Participante"])
async def test_a_person_cannot_belong_to_another_clients_end_client(graphql: GraphQLClient, kind: str) -> None:
    mine, other = await cliente(graphql), await cliente(graphql)
    own, foreign = [await do(graphql, "crearClienteFinal", cliente=c["id"], nombre="T") for c in (mine, other)]
    values = {"cliente": mine["id"], "nombre": "Jon", "apellidos": "Arregi"}
    errors = [("OTRO_CLIENTE", "clienteFinal")]
    assert await refused(graphql, f"crear{kind}", **values, clienteFinal=foreign["id"]) == errors
    row = await do(graphql, f"crear{kind}", **values, clienteFinal=own["id"])
    assert await refused(graphql, f"actualizar{kind}", id=row["id"], clienteFinal=foreign["id"], nombre="X") == errors
    assert await read(graphql, row) == row
    assert (await do(graphql, f"actualizar{kind}", id=row["id"], clienteFinal=None))["clienteFinal"] is None


async def test_the_roles_of_a_contact_are_stored_as_a_set(graphql: GraphQLClient) -> None:
    values = {"cliente": (await cliente(graphql))["id"], "nombre": "Maite"}
    row = await do(graphql, "crearContacto", **values, roles=["OTRO", "RESPONSABLE", "OTRO"])
    assert row["roles"] == ["RESPONSABLE", "OTRO"] == (await read(graphql, row))["roles"]
    assert await do(graphql, "actualizarContacto", id=row["id"], roles=["OTRO", "RESPONSABLE"]) == row
    assert (await do(graphql, "actualizarContacto", id=row["id"], roles=[]))["roles"] == []


async def principals(graphql: GraphQLClient) -> list[str]:
    return [row["nombre"] for row in await all_rows(graphql, "contactos") if row["principal"]]


async def test_a_new_principal_contact_replaces_the_one_of_its_organisation(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql)
    end = await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Taller")
    client, workshop = {"cliente": owner["id"]}, {"cliente": owner["id"], "clienteFinal": end["id"]}
    await do(graphql, "crearContacto", **client, nombre="Ane", principal=True)
    jon = await do(graphql, "crearContacto", **workshop, nombre="Jon", principal=True)
    maite = await do(graphql, "crearContacto", **client, nombre="Maite")
    assert await principals(graphql) == ["Ane", "Jon"]
    await do(graphql, "actualizarContacto", id=maite["id"], principal=True)
    assert await principals(graphql) == ["Jon", "Maite"]
    assert await refused(graphql, "crearContacto", **client, nombre="", principal=True) == [("OBLIGATORIO", "nombre")]
    assert await principals(graphql) == ["Jon", "Maite"]
    await do(graphql, "actualizarContacto", id=jon["id"], clienteFinal=None)
    assert await principals(graphql) == ["Jon"]
    await asyncio.gather(*(do(graphql, "crearContacto", **workshop, nombre=n, principal=True) for n in ("X", "Y")))
    assert len(await principals(graphql)) == 2


async def test_concurrent_principal_contacts_all_succeed_and_one_remains(graphql: GraphQLClient) -> None:
    values = {"cliente": (await cliente(graphql))["id"], "principal": True}
    answers = await asyncio.gather(*(attempt(graphql, "crearContacto", **values, nombre=f"N{n}") for n in range(8)))
    assert [answer.errores for answer in answers] == [[]] * 8
    assert len(await principals(graphql)) == 1


async def test_concurrent_moves_of_principal_contacts_between_organisations_all_succeed(graphql: GraphQLClient) -> None:
    owner = {"cliente": (await cliente(graphql))["id"]}
    end_client = {"clienteFinal": (await do(graphql, "crearClienteFinal", **owner, nombre="Taller"))["id"]}
    ane = await do(graphql, "crearContacto", **owner, nombre="Ane", principal=True)
    jon = await do(graphql, "crearContacto", **owner, **end_client, nombre="Jon", principal=True)
    for _ in range(10):
        moves = [({"clienteFinal": None}, jon), (end_client, ane), (end_client, jon), ({"clienteFinal": None}, ane)]
        mutations = [attempt(graphql, "actualizarContacto", id=row["id"], principal=True, **end) for end, row in moves]
        assert [answer.errores for answer in await asyncio.gather(*mutations)] == [[]] * 4
    rows = [row for row in await all_rows(graphql, "contactos") if row["principal"]]
    assert len({str(row["clienteFinal"]) for row in rows}) == len(rows) >= 1


@pytest.mark.parametrize(
    ("kind", "defaults"),
    [
        ("Cliente", {"idioma": "ES", "estado": "POTENCIAL"}),
        ("Contacto", {"principal": False, "roles": []}),
        ("Formador", {"activo": True}),
        ("Interaccion", {"resultado": "PENDIENTE", "crearRecordatorio": False}),
    ],
)
async def test_null_means_the_default_when_a_row_is_created(graphql: GraphQLClient, kind: str, defaults: Data) -> None:
    owner = {"cliente": (await cliente(graphql))["id"]} if kind in ("Contacto", "Interaccion") else {}
    name = {"tipo": "LLAMADA"} if kind == "Interaccion" else {"nombre": "N"}
    surname = {"apellidos": "A"} if kind == "Formador" else {}
    row = await do(graphql, f"crear{kind}", **owner, **name, **surname, **dict.fromkeys(defaults))
    assert row.items() >= defaults.items()
    column = next(iter(defaults))
    assert await refused(graphql, f"actualizar{kind}", id=row["id"], **{column: None}) == [("OBLIGATORIO", column)]


@pytest.mark.parametrize("verb", ["actualizarCliente", "eliminarCliente"])
async def test_only_one_of_concurrent_changes_to_the_same_version_succeeds(graphql: GraphQLClient, verb: str) -> None:
    row = await cliente(graphql)
    changes = [{"nombre": f"Nombre {n}"} if verb == "actualizarCliente" else {} for n in range(4)]
    answers = await asyncio.gather(*(attempt(graphql, verb, id=row["id"], version=1, **change) for change in changes))
    failure = ("CONFLICTO", "version") if verb == "actualizarCliente" else ("NO_ENCONTRADO", "id")
    assert sorted(answer.errores for answer in answers) == [[], [failure], [failure], [failure]]
    if verb == "actualizarCliente":
        (winner,) = (answer.result for answer in answers if answer.result)
        assert await read(graphql, row) == winner


async def test_only_one_of_concurrent_clients_with_the_same_nif_is_created(graphql: GraphQLClient) -> None:
    values = {"nombre": "Forjas", "nif": "B12345674"}
    answers = await asyncio.gather(*(attempt(graphql, "crearCliente", **values) for _ in range(4)))
    assert sorted(answer.errores for answer in answers) == [[]] + [[("DUPLICADO", "nif")]] * 3
    assert len(await all_rows(graphql, "clientes")) == 1
