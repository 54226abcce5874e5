"""Mutations that the roles of a reader do not allow, or allow on some rows only."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from tests.api.factories import (
    attempt,
    cliente,
    contratacion,
    do,
    formador,
    inscritos,
    participante,
    refused,
    sesion,
)
from tests.support.actors import client_of
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import Queries
from tests.support.server import RunningServer

from planificador.api.ids import decode
from planificador.core.model.actors import Rol

PAST = {"fecha": "2026-11-20", "horaInicio": "09:00", "horaFin": "11:00"}
CountQueries = Callable[[], AbstractContextManager[Queries]]


def number(row: Data) -> int:
    return decode(row["id"])[1]


async def trainers_session(graphql: GraphQLClient, contract: Data, name: str, **values: Any) -> tuple[Data, Data]:
    """Return a new trainer, and a session in the past that the trainer leads."""
    trainer = await formador(graphql, nombre=name)
    return trainer, await sesion(graphql, contract, **PAST, formador=trainer["id"], **values)


async def test_a_mutation_that_no_role_of_the_reader_has_is_refused_before_anything_is_read(
    graphql: GraphQLClient, server: RunningServer, count_queries: CountQueries
) -> None:
    client = await cliente(graphql)
    reader = client_of(server, Rol.LECTURA)
    with count_queries() as queries:
        answer = await attempt(reader, "eliminarCliente", id=client["id"], version=client["version"])
    assert answer.errores == [("PERMISO", None)]
    assert answer.messages == [
        "Your role does not allow this. Ask somebody with the role administration, management or sales."
    ]
    assert len(queries) == 0


async def test_a_token_that_may_only_read_writes_nothing_whatever_the_roles(
    graphql: GraphQLClient, server: RunningServer
) -> None:
    client = await cliente(graphql)
    token = client_of(server, Rol.ADMINISTRACION, read_only=True)
    answer = await attempt(token, "eliminarCliente", id=client["id"])
    assert answer.errores == [("PERMISO", None)]
    assert answer.messages == ["This token may only read: use one that may write."]
    text = "query ($id: ID!) { cliente(id: $id) { acciones } }"
    assert await token(text, id=client["id"]) == {"cliente": {"acciones": []}}


async def test_a_trainer_acts_on_own_sessions_only_and_others_do_not_exist(
    graphql: GraphQLClient, server: RunningServer
) -> None:
    contract = await contratacion(graphql)
    trainer, own = await trainers_session(graphql, contract, "Ane")
    _, others = await trainers_session(graphql, contract, "Mikel")
    stranger = await participante(graphql, await cliente(graphql, nombre="Otra"))
    reader = client_of(server, Rol.FORMADOR, trainer=number(trainer))
    assert await refused(reader, "realizarSesion", id=others["id"]) == [("NO_ENCONTRADO", "id")]
    await do(graphql, "eliminarSesion", id=others["id"])
    assert await refused(reader, "realizarSesion", id=others["id"]) == [("NO_ENCONTRADO", "id")]
    entries = [{"participante": stranger["id"], "estado": "PRESENTE"}]
    answer = await refused(reader, "registrarAsistencia", sesion=own["id"], asistencias=entries)
    assert answer == [("NO_ENCONTRADO", "asistencias.0.participante")]
    assert (await do(reader, "realizarSesion", id=own["id"]))["estado"] == "REALIZADA"


async def test_a_trainer_records_and_deletes_the_attendance_of_a_session_in_which_he_assists(
    graphql: GraphQLClient, server: RunningServer
) -> None:
    contract = await contratacion(graphql)
    (person,) = await inscritos(graphql, contract)
    assistant = await formador(graphql, nombre="Mikel")
    _, session = await trainers_session(graphql, contract, "Ane", apoyos=[assistant["id"]])
    entries = [{"participante": person["id"], "estado": "PRESENTE"}]
    reader = client_of(server, Rol.FORMADOR, trainer=number(assistant))
    (entry,) = await do(reader, "registrarAsistencia", sesion=session["id"], asistencias=entries)
    outsider = client_of(server, Rol.FORMADOR, trainer=number(await formador(graphql, nombre="Edurne")))
    assert await refused(outsider, "eliminarAsistencia", id=entry["id"]) == [("NO_ENCONTRADO", "id")]
    nobody = client_of(server, Rol.FORMADOR)
    assert await refused(nobody, "eliminarAsistencia", id=entry["id"]) == [("NO_ENCONTRADO", "id")]
    assert await do(reader, "eliminarAsistencia", id=entry["id"]) == entry["id"]


async def test_a_trainer_is_not_warned_of_the_hours_of_other_trainers_sessions(
    graphql: GraphQLClient, server: RunningServer
) -> None:
    contract = await contratacion(graphql, horasPrevistas="2.00")
    trainer, own = await trainers_session(graphql, contract, "Ane")
    _, others = await trainers_session(graphql, contract, "Mikel")
    reader = client_of(server, Rol.FORMADOR, trainer=number(trainer))
    await do(graphql, "realizarSesion", id=others["id"])
    assert (await attempt(reader, "realizarSesion", id=own["id"])).advertencias == []
    await do(graphql, "reabrirSesion", id=own["id"], motivo="Error")
    assert (await attempt(graphql, "realizarSesion", id=own["id"])).advertencias == [("HORAS_SUPERADAS", None)]


async def test_a_role_that_sees_more_rows_gives_a_trainer_no_mutation_of_them(
    graphql: GraphQLClient, server: RunningServer
) -> None:
    contract = await contratacion(graphql)
    trainer, own = await trainers_session(graphql, contract, "Ane")
    _, others = await trainers_session(graphql, contract, "Mikel")
    reader = client_of(server, Rol.FORMADOR, Rol.LECTURA, trainer=number(trainer))
    assert await refused(reader, "realizarSesion", id=others["id"]) == [("PERMISO", "id")]
    text = "query ($ids: [ID!]!) { nodes(ids: $ids) { acciones } }"
    ours, theirs = (await reader(text, ids=[own["id"], others["id"]]))["nodes"]
    assert (ours["acciones"], theirs["acciones"]) == (["REALIZAR_SESION", "REGISTRAR_ASISTENCIA"], [])


async def test_sales_changes_contracts_before_they_run_and_not_through_their_proposal_either(
    graphql: GraphQLClient, server: RunningServer
) -> None:
    sales = client_of(server, Rol.COMERCIAL)
    contract = await contratacion(graphql)
    await do(sales, "actualizarContratacion", id=contract["id"], notas="Llamar")
    await do(graphql, "iniciarContratacion", id=contract["id"])
    answer = await attempt(sales, "actualizarContratacion", id=contract["id"], notas="Llamar")
    assert answer.errores == [("PERMISO", "id")]
    assert answer.messages == [
        "In this state, your role does not allow this. Ask somebody with the role administration or management."
    ]
    owner, course = contract["cliente"]["id"], contract["formacion"]["id"]
    proposal = await do(sales, "crearPropuesta", cliente=owner, lineas=[{"formacion": course}, {"formacion": course}])
    text = "query ($id: ID!) { propuesta(id: $id) { contrataciones { nodes { id } } } }"
    line, *_ = (await graphql(text, id=proposal["id"]))["propuesta"]["contrataciones"]["nodes"]
    for verb in ("aceptarContratacion", "iniciarContratacion"):
        await do(graphql, verb, id=line["id"])
    assert await refused(sales, "revisarPropuesta", id=proposal["id"], retirar=[line["id"]]) == [
        ("PERMISO", "retirar.0")
    ]
    change = {"contratacion": line["id"], "precioHora": "1.00"}
    answer = await attempt(sales, "revisarPropuesta", id=proposal["id"], lineas=[change])
    assert answer.errores == [("PERMISO", "lineas.0.contratacion")]


async def test_root_fields_of_other_roles_answer_nothing(graphql: GraphQLClient, server: RunningServer) -> None:
    one, other = await cliente(graphql, nombre="Uno"), await cliente(graphql, nombre="Dos")
    trainer = await formador(graphql)
    preview = "query ($a: ID!, $b: ID!) { previsualizarFusion(conservar: $a, absorber: $b) { relaciones { total } } }"
    free = """query ($ids: [ID!]) { disponibilidad(desde: "2026-12-01T00:00:00Z", hasta: "2026-12-03T00:00:00Z",
        minutos: 60, formadores: $ids) { inicio } }"""
    management, reading = client_of(server, Rol.GESTION), client_of(server, Rol.LECTURA)

    teaching = client_of(server, Rol.FORMADOR, trainer=number(trainer))
    ids = {"a": one["id"], "b": other["id"]}
    assert (await management(preview, **ids))["previsualizarFusion"] is not None
    assert (await reading(preview, **ids))["previsualizarFusion"] is None
    assert (await reading(free, ids=[trainer["id"]]))["disponibilidad"]
    assert (await teaching(free, ids=[trainer["id"]]))["disponibilidad"] == []
    sales = client_of(server, Rol.COMERCIAL)
    assert (await sales(preview, **ids))["previsualizarFusion"] is None  # sales merges contacts only
