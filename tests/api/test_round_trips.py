"""How often mutations ask the database, beside BEGIN, its locks and COMMIT: once to read, and once to write."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import TypeVar

import pyotp
from tests.api.factories import (
    MORNING,
    cliente,
    contratacion,
    do,
    formador,
    inscritos,
    participante,
    read,
    sesion,
)
from tests.api.mutation_inputs import ACTION, INPUTS, Inputs
from tests.conftest import NOW
from tests.support.actors import ActorClient
from tests.support.graphql import GraphQLClient
from tests.support.people import person
from tests.support.queries import QueryCounter
from tests.support.server import RunningServer

from planificador.api.graphql_adapter import graphql_schema
from planificador.api.ids import id_of
from planificador.api.schema.schema import schema
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import NOBODY, Actor, Rol
from planificador.usuarios import accesses, links, service
from planificador.usuarios.models import Usuario
from planificador.usuarios.passwords import new_password
from planificador.usuarios.second_factor import STEP_SECONDS

T = TypeVar("T")
PASSWORD, OTHER = "caballo grapa bateria correcta", "hamaika txori berde"
LIMIT = 2
BESIDE = 10
"""What the server may read by itself while one of the longest mutations runs: they wait for threads."""
MORE: Mapping[str, int] = {
    "cambiarFormador": 3,
    "crearApoyoSesion": 3,
    "deshacerSustitucion": 3,
    "descartarAviso": 3,
    "establecerContrasena": 3,
    "posponerAviso": 3,
    "reprogramarSesiones": 3,
    "sustituirFormador": 3,
    "crearPrimerAdministrador": 4,
    "iniciarSesion": 4,
    "activarSegundoFactor": 5,
    "cambiarContrasena": 5,
    "desactivarSegundoFactor": 5,
    "exportarDatosPersonales": 12 + BESIDE,
    "anonimizarUsuario": 19 + BESIDE,
    "anonimizarContacto": 21 + BESIDE,
    "anonimizarFormador": 25 + BESIDE,
    "anonimizarParticipante": 30 + BESIDE,
}
"""The round trips of mutations that take more than LIMIT, on either database.

Those that take a third one for the trainers of stored sessions, or for moving these, read what occupies trainers and
rooms at the times of the sessions, which are read first.

A password is hashed between two transactions: `iniciarSesion` counts the attempt in one and signs in by another.
`activarSegundoFactor`, `cambiarContrasena` and `desactivarSegundoFactor` do so too, and first read the address of
whoever is signed in, as attempts are counted for it. `establecerContrasena` and `crearPrimerAdministrador` look at the
link before they hash; the latter, which succeeds once in a database, reads all links of its kind besides, to delete
them. What the alert that is hidden follows from is read by the statement of the lists of alerts. An erasure and an
export look into most tables, for each kind of place by one statement, and each step depends on what the last one found.
"""


async def test_no_mutation_asks_the_database_more_often_than_is_known(
    graphql: GraphQLClient, server: RunningServer, count_queries: QueryCounter
) -> None:
    client, inputs = await first_administrator(server)
    taken = await round_trips(client, count_queries, inputs)
    client, inputs = await accounts(graphql, server)
    taken |= await round_trips(client, count_queries, inputs)
    for prepare in INPUTS:
        taken |= await round_trips(graphql, count_queries, await prepare(graphql))
    mutations = graphql_schema(schema).mutation_type
    assert mutations is not None
    assert taken.keys() == mutations.fields.keys()
    assert {verb: number for verb, number in taken.items() if number > MORE.get(verb, LIMIT)} == {}


async def test_a_session_with_assistants_is_created_by_two_round_trips(
    graphql: GraphQLClient, count_queries: QueryCounter
) -> None:
    contract, trainer, assistant = await contratacion(graphql), await formador(graphql), await formador(graphql)
    values = {**MORNING, "contratacion": contract["id"], "formador": trainer["id"], "programada": True}
    inputs = [("crearSesion", {**values, "apoyos": [assistant["id"]]})]
    assert await round_trips(graphql, count_queries, inputs) == {"crearSesion": 2}


async def test_merges_take_two_round_trips_whatever_moves(graphql: GraphQLClient, count_queries: QueryCounter) -> None:
    kept, absorbed = await cliente(graphql), await cliente(graphql, nif="B20000006")
    contracts = [await contratacion(graphql, "EN_CURSO", plazas=1, cliente=absorbed["id"]) for _ in range(2)]
    (first,), (second,) = [await inscritos(graphql, contract) for contract in contracts]
    twin = await participante(graphql, absorbed)
    await do(graphql, "inscribirParticipantes", contratacion=contracts[0]["id"], participantes=[twin["id"]])
    contacts = [
        await do(graphql, "crearContacto", cliente=owner["id"], nombre="Ane", principal=True)
        for owner in (kept, absorbed)
    ]
    people = "fusionarParticipantes"
    inputs = [
        ("fusionarClientes", {"conservar": kept["id"], "absorber": absorbed["id"], "nombre": "Forjas"}),
        ("fusionarContactos", {"conservar": contacts[1]["id"], "absorber": contacts[0]["id"]}),
        (people, {"conservar": first["id"], "absorber": second["id"]}),
    ]
    assert await round_trips(graphql, count_queries, inputs) == dict.fromkeys((verb for verb, _ in inputs), 2)
    assert (await read(graphql, kept))["nif"] == "B20000006"
    # Who waits for the place that both have is locked and read once it is known that they have the same contract.
    await do(graphql, "actualizarContratacion", id=contracts[0]["id"], plazas=2)
    waiting = await participante(graphql, kept)
    await do(graphql, "inscribirParticipantes", contratacion=contracts[0]["id"], participantes=[waiting["id"]])
    twins = [(people, {"conservar": first["id"], "absorber": twin["id"]})]
    assert (await round_trips(graphql, count_queries, twins))[people] <= 4


async def test_reminders_that_go_are_deleted_with_the_statement_that_creates_others(
    graphql: GraphQLClient, count_queries: QueryCounter
) -> None:
    owner = (await contratacion(graphql))["cliente"]["id"]
    reminders = [{"diasAntes": 1}, {"diasAntes": 2}]
    row = await do(graphql, "crearInteraccion", cliente=owner, **ACTION, recordatorios=reminders)
    inputs = [("actualizarInteraccion", {"id": row["id"], "recordatorios": [{"diasAntes": 3}, {"diasAntes": 4}]})]
    assert await round_trips(graphql, count_queries, inputs) == {"actualizarInteraccion": 2}


async def round_trips(client: GraphQLClient, count_queries: QueryCounter, inputs: Inputs) -> dict[str, int]:
    """Run mutations, each of which must succeed, and return how many round trips each takes."""
    taken = {}
    for verb, values in inputs:
        kind = f"{verb[0].upper()}{verb[1:]}Input"
        text = f"mutation($input: {kind}!) {{ {verb}(input: $input) {{ errores {{ codigo }} }} }}"
        with count_queries() as queries:
            payload = await client(text, input=values)
        assert payload[verb]["errores"] == [], verb
        taken[verb] = queries.round_trips
    return taken


async def first_administrator(server: RunningServer) -> tuple[GraphQLClient, Inputs]:
    """Return a client of nobody, who is about to become the first user."""
    path, _ = await run_in_transaction(server.app.state.runtime.services, links.make_first_administrators_link)
    secret = (path or "").partition("=")[2]
    client = ActorClient(server.app.state.operations, NOBODY)
    values = {"secreto": secret, "correo": "ane@example.eus", "nombre": "Ane", "contrasena": PASSWORD}
    return client, [("crearPrimerAdministrador", values)]


async def accounts(graphql: GraphQLClient, server: RunningServer) -> tuple[GraphQLClient, Inputs]:
    """Return a client of an administrator with a password, and what it can do with accounts."""
    services = server.app.state.runtime.services

    async def write(use_case: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        return (await run_in_transaction(services, use_case))[0]

    password = await new_password(PASSWORD, "", "")
    me, other, gone, anonymous = [await Usuario.get(id=(await person(Rol.ADMINISTRACION)).user_id) for _ in range(4)]
    for user in (me, other):
        await write(partial(service.set_credentials, user=user, contrasena=password.hash))
    access, another = [
        (await write(partial(accesses.open_access, user=me, from_where="", user_agent="")))[0] for _ in range(2)
    ]
    client = ActorClient(
        server.app.state.operations, Actor(frozenset({Rol.ADMINISTRACION}), me.id, access_id=access.id)
    )
    text = "mutation ($input: CrearTokenInput!) { crearToken(input: $input) { token { id } } }"
    token = (await client(text, input={"nombre": "Informes"}))["crearToken"]["token"]["id"]
    text = "mutation ($input: ActivarSegundoFactorInput!) { activarSegundoFactor(input: $input) { secreto } }"
    totp = pyotp.TOTP((await client(text, input={"contrasena": PASSWORD}))["activarSegundoFactor"]["secreto"])
    await do(graphql, "actualizarUsuario", id=id_of(anonymous), activo=False)
    link = await write(partial(links.restablecer_contrasena, id=other.id))
    await sesion(graphql, await contratacion(graphql), fecha="2026-11-24")
    alert = (await graphql("{ avisos(horasAnticipacion: 72) { clave } }"))["avisos"][0]["clave"]
    return client, [
        ("crearUsuario", {"correo": "jon@example.eus", "nombre": "Jon", "contrasena": OTHER}),
        ("actualizarUsuario", {"id": id_of(other), "nombre": "N"}),
        ("establecerContrasena", {"secreto": link.secreto, "contrasena": OTHER}),
        ("restablecerContrasena", {"id": id_of(other)}),
        ("confirmarSegundoFactor", {"codigo": totp.at(NOW)}),
        ("desactivarSegundoFactor", {"contrasena": PASSWORD, "codigo": totp.at(NOW + timedelta(seconds=STEP_SECONDS))}),
        ("activarSegundoFactor", {"contrasena": PASSWORD}),
        ("crearToken", {"nombre": "Robot"}),
        ("revocarToken", {"id": token}),
        ("posponerAviso", {"clave": alert, "hasta": "2026-11-24T07:00:00Z"}),
        ("descartarAviso", {"clave": alert}),
        ("terminarAcceso", {"id": id_of(another)}),
        ("cambiarContrasena", {"contrasena": PASSWORD, "nueva": OTHER}),
        ("eliminarUsuario", {"id": id_of(gone)}),
        ("anonimizarUsuario", {"id": id_of(anonymous)}),
        ("iniciarSesion", {"correo": other.correo, "contrasena": OTHER}),  # which ends the access of before
        ("cerrarSesion", {"todos": True}),
    ]
