"""A centre with a row of each kind on which others depend."""

from tests.api.factories import aula, cliente, contratacion, do, formacion, formador, sesion
from tests.support.graphql import Data, GraphQLClient

Rows = dict[str, Data]


async def create_centre(graphql: GraphQLClient) -> Rows:
    client = await cliente(graphql, estado="ACTIVO")
    of_client = {"cliente": client["id"]}
    first, second = [await do(graphql, "crearClienteFinal", **of_client, nombre=name) for name in ("Uno", "Dos")]
    company = of_client | {"clienteFinal": first["id"]}
    course, trainer, room = await formacion(graphql), await formador(graphql), await aula(graphql)
    helper = await formador(graphql, nombre="Jone")
    where = {"formador": trainer["id"], "aula": room["id"]}
    sold = company | {"formacion": course["id"]}
    contract = await contratacion(graphql, "EN_CURSO", **sold)
    contact = await do(graphql, "crearContacto", **company, nombre="Maite")
    person = await do(graphql, "crearParticipante", **company, nombre="Jon", apellidos="Agirre")
    colleague = await do(graphql, "crearParticipante", **company, nombre="Leire", apellidos="Otxoa")
    enrolled = {"contratacion": contract["id"], "participantes": [person["id"]]}
    (enrolment,) = await do(graphql, "inscribirParticipantes", **enrolled)
    links = {"contacto": contact["id"], "contratacion": contract["id"]}
    line = await contratacion(graphql, "PROPUESTA", **sold)
    return {
        "line": line,
        "offer": await do(graphql, "crearPropuesta", **company, lineas=[{"contratacion": line["id"]}]),
        "client": client,
        "first": first,
        "second": second,
        "course": course,
        "trainer": trainer,
        "helper": helper,
        "room": room,
        "contract": contract,
        "proposal": await contratacion(graphql, "PROPUESTA", **sold),
        "accepted": await contratacion(graphql, "ACEPTADA", **sold),
        "contact": contact,
        "person": person,
        "colleague": colleague,
        "enrolment": enrolment,
        "started": await sesion(graphql, contract, **where, fecha="2026-11-20"),
        "upcoming": await sesion(graphql, contract, **where, apoyos=[helper["id"]]),
        "proposed": await do(graphql, "crearSesion", contratacion=contract["id"], apoyos=[helper["id"]]),
        "interaction": await do(graphql, "crearInteraccion", **company, **links, tipo="LLAMADA"),
    }
