"""Rows of the centre, and an input of each mutation that changes them."""

from collections.abc import Awaitable, Callable, Sequence

from tests.api.factories import (
    MORNING,
    all_rows,
    aula,
    cliente,
    contratacion,
    do,
    formacion,
    formador,
    inscritos,
    participante,
    sesion,
)
from tests.support.graphql import Data, GraphQLClient

Inputs = Sequence[tuple[str, Data]]
"""Mutations with their inputs, in an order in which all of them succeed."""
PAST = {"fecha": "2026-11-20"}
PLAN = {"desde": "2027-01-04", "dias": ["LUNES"], "semanas": 4, "horaInicio": "09:00", "horaFin": "10:00"}
ACTION = {"tipo": "LLAMADA", "proximaAccion": "Llamar", "fechaProximaAccion": "2026-12-04"}


async def clients(graphql: GraphQLClient) -> Inputs:
    client, other = await cliente(graphql), await cliente(graphql)
    owner = {"cliente": client["id"]}
    final, absorbed = [await do(graphql, "crearClienteFinal", **owner, nombre=n) for n in "AB"]
    contact, second = [await do(graphql, "crearContacto", **owner, nombre=n, principal=True) for n in "AB"]
    person, twin, gone = [await participante(graphql, client, nombre=n) for n in "ABC"]
    lonely = await do(graphql, "crearContacto", **owner, nombre="C")
    return [
        ("crearCliente", {"nombre": "Forjas Urola", "nif": "B20000006"}),
        ("actualizarCliente", {"id": client["id"], "notas": "N"}),
        ("crearClienteFinal", {**owner, "nombre": "Lan"}),
        ("actualizarClienteFinal", {"id": final["id"], "notas": "N"}),
        ("crearContacto", {**owner, "nombre": "Miren", "principal": True}),
        ("actualizarContacto", {"id": contact["id"], "principal": True}),
        ("crearParticipante", {**owner, "nombre": "Ane", "apellidos": "Goñi"}),
        ("actualizarParticipante", {"id": person["id"], "telefono": "600000001"}),
        ("fusionarParticipantes", {"conservar": person["id"], "absorber": twin["id"]}),
        ("fusionarContactos", {"conservar": contact["id"], "absorber": second["id"]}),
        ("fusionarClientesFinales", {"conservar": final["id"], "absorber": absorbed["id"]}),
        ("fusionarClientes", {"conservar": client["id"], "absorber": other["id"]}),
        ("exportarDatosPersonales", {"id": person["id"]}),
        ("anonimizarParticipante", {"id": person["id"]}),
        ("anonimizarContacto", {"id": contact["id"]}),
        ("eliminarParticipante", {"id": gone["id"]}),
        ("eliminarContacto", {"id": lonely["id"]}),
        ("eliminarClienteFinal", {"id": final["id"]}),
        ("eliminarCliente", {"id": (await cliente(graphql))["id"]}),
    ]


async def catalogue(graphql: GraphQLClient) -> Inputs:
    course, trainer, room = await formacion(graphql), await formador(graphql), await aula(graphql)
    absence = await do(graphql, "crearAusenciaFormador", formador=trainer["id"], desde="2026-12-24")
    closed = await do(graphql, "crearDiaCierre", desde="2026-12-24", nombre="Cierre")
    template = await do(graphql, "crearPlantilla", nombre="P", sobre="SESION", texto="Hola")
    values = {"codigo": "X-1", "nombre": "TIG", "horas": "8.00", "modalidad": "PRESENCIAL"}
    return [
        ("crearFormacion", values),
        ("actualizarFormacion", {"id": course["id"], "nombre": "N"}),
        ("crearFormador", {"nombre": "Ane", "apellidos": "Goñi"}),
        ("actualizarFormador", {"id": trainer["id"], "telefono": "600000001"}),
        ("crearAusenciaFormador", {"formador": trainer["id"], "desde": "2027-01-04"}),
        ("actualizarAusenciaFormador", {"id": absence["id"], "motivo": "M"}),
        ("eliminarAusenciaFormador", {"id": absence["id"]}),
        ("crearAula", {"nombre": "Aula 2"}),
        ("actualizarAula", {"id": room["id"], "notas": "N"}),
        ("crearDiaCierre", {"desde": "2027-01-05", "nombre": "Cierre"}),
        ("actualizarDiaCierre", {"id": closed["id"], "nombre": "N"}),
        ("crearPlantilla", {"nombre": "Q", "sobre": "SESION", "texto": "Hola"}),
        ("actualizarPlantilla", {"id": template["id"], "texto": "Kaixo"}),
        ("anonimizarFormador", {"id": trainer["id"]}),
        ("eliminarFormador", {"id": (await formador(graphql))["id"]}),
        ("eliminarFormacion", {"id": course["id"]}),
        ("eliminarAula", {"id": room["id"]}),
        ("eliminarDiaCierre", {"id": closed["id"]}),
        ("eliminarPlantilla", {"id": template["id"]}),
    ]


async def contracts(graphql: GraphQLClient) -> Inputs:
    contract = await contratacion(graphql)
    sold = {"cliente": contract["cliente"]["id"], "formacion": contract["formacion"]["id"]}
    accepted, rejected, expired, gone = [(await do(graphql, "crearContratacion", **sold))["id"] for _ in range(4)]
    return [
        ("crearContratacion", sold),
        ("actualizarContratacion", {"id": accepted, "notas": "N"}),
        ("aceptarContratacion", {"id": accepted}),
        ("iniciarContratacion", {"id": accepted}),
        ("finalizarContratacion", {"id": accepted}),
        ("rechazarContratacion", {"id": rejected, "motivo": "Caro", "motivoPerdida": "PRECIO"}),
        ("cancelarContratacion", {"id": contract["id"], "motivo": "Nieve"}),
        ("caducarContratacion", {"id": expired}),
        ("prorrogarContratacion", {"id": expired, "validaHasta": "2027-01-01"}),
        ("reabrirContratacion", {"id": contract["id"], "motivo": "Error"}),
        ("eliminarContratacion", {"id": gone}),
    ]


async def proposals(graphql: GraphQLClient) -> Inputs:
    client, course = await cliente(graphql), await formacion(graphql)
    new = {"cliente": client["id"], "lineas": [{"formacion": course["id"]}] * 3, "validaHasta": "2026-12-31"}
    row, rejected, gone = [(await do(graphql, "crearPropuesta", **new))["id"] for _ in range(3)]
    lines = [line["id"] for line in await all_rows(graphql, "contrataciones") if line["propuesta"] == {"id": row}]
    return [
        ("crearPropuesta", new),
        ("actualizarPropuesta", {"id": row, "titulo": "T"}),
        ("revisarPropuesta", {"id": row, "lineas": [{"contratacion": lines[0], "precioHora": "1.00"}]}),
        ("prorrogarPropuesta", {"id": row, "validaHasta": "2027-01-01"}),
        ("aceptarPropuesta", {"id": row}),
        ("rechazarPropuesta", {"id": rejected, "motivo": "Caro"}),
        ("eliminarPropuesta", {"id": gone}),
    ]


async def enrolments(graphql: GraphQLClient) -> Inputs:
    contract = await contratacion(graphql, plazas=1)
    given = {"contratacion": contract["id"]}
    people = [(await participante(graphql, contract["cliente"], nombre=n))["id"] for n in "ABCDEF"]
    first, _, third, fourth = await do(graphql, "inscribirParticipantes", **given, participantes=people[:4])
    return [
        ("inscribirParticipantes", {**given, "participantes": people[4:]}),
        ("inscribirTexto", {**given, "texto": "Jon\tArregi\nMiren\tGoñi"}),
        ("actualizarInscripcion", {"id": first["id"], "fechaAlta": "2026-11-20"}),
        ("reordenarInscripcion", {"id": third["id"], "posicion": 1}),
        ("darDeBajaInscripcion", {"id": first["id"]}),
        ("eliminarInscripcion", {"id": fourth["id"]}),
    ]


async def sessions(graphql: GraphQLClient) -> Inputs:
    contract, trainer, other = await contratacion(graphql), await formador(graphql), await formador(graphql)
    (person,) = await inscritos(graphql, contract)
    lead = {"formador": trainer["id"]}
    row = (await sesion(graphql, contract, **lead))["id"]
    started = (await sesion(graphql, contract, **lead, **PAST))["id"]
    proposed = (await sesion(graphql, contract, programada=False, fecha="2026-12-03"))["id"]
    entries = [{"participante": person["id"], "estado": "PRESENTE"}]
    earlier = (await sesion(graphql, contract, **lead, fecha="2026-11-19"))["id"]
    (entry,) = await do(graphql, "registrarAsistencia", sesion=earlier, asistencias=entries)
    new = {**MORNING, "contratacion": contract["id"], **lead, "programada": True, "apoyos": [other["id"]]}
    assisted = (await sesion(graphql, contract, **lead, fecha="2026-12-08"))["id"]
    assistant = (await do(graphql, "crearApoyoSesion", sesion=assisted, formador=other["id"]))["id"]
    second = (await formador(graphql))["id"]
    times = {"horaInicio": "10:00", "horaFin": "12:00"}
    return [
        ("crearSesion", {**new, "fecha": "2026-12-10"}),
        ("actualizarSesion", {"id": row, "notas": "N"}),
        ("reprogramarSesion", {"id": row, "fecha": "2026-12-02", **times}),
        ("programarSesion", {"id": proposed, "fecha": "2026-12-04", **times}),
        ("registrarAsistencia", {"sesion": started, "asistencias": entries}),
        ("eliminarAsistencia", {"id": entry["id"]}),
        ("realizarSesion", {"id": started}),
        ("reabrirSesion", {"id": started, "motivo": "Error"}),
        ("crearApoyoSesion", {"sesion": row, "formador": other["id"]}),
        ("actualizarApoyoSesion", {"id": assistant, "notas": "N"}),
        ("eliminarApoyoSesion", {"id": assistant}),
        ("sustituirFormador", {"sesion": row, "formador": second, "motivo": "Baja"}),
        ("deshacerSustitucion", {"sesion": row}),
        ("cancelarSesion", {"id": row, "motivo": "Nieve"}),
        ("eliminarSesion", {"id": proposed}),
    ]


async def many_sessions(graphql: GraphQLClient) -> Inputs:
    contract, trainer, other = await contratacion(graphql), await formador(graphql), await formador(graphql)
    room, lead = await aula(graphql), {"formador": trainer["id"]}
    rows = [(await sesion(graphql, contract, **lead, fecha=f"2026-12-0{day}"))["id"] for day in range(1, 4)]
    chosen = {"ids": rows}
    staff = {"contratacion": contract["id"], **lead, "aula": room["id"], "programada": True}
    return [
        ("generarSesiones", {**PLAN, **staff}),
        ("reprogramarSesiones", {"sesiones": chosen, "minutos": 30}),
        ("cambiarFormador", {"sesiones": chosen, "formador": other["id"]}),
        ("cancelarSesiones", {"sesiones": chosen, "motivo": "Nieve"}),
    ]


async def interactions(graphql: GraphQLClient) -> Inputs:
    contract = await contratacion(graphql)
    owner = {"cliente": contract["cliente"]["id"]}
    contact = await do(graphql, "crearContacto", **owner, nombre="Maite")
    reminders = [{"diasAntes": 1}, {"diasAntes": 2}]
    new = {**owner, **ACTION, "contacto": contact["id"], "contratacion": contract["id"], "recordatorios": reminders}
    row, gone = [
        (await do(graphql, "crearInteraccion", **owner, **ACTION, recordatorios=reminders))["id"] for _ in "12"
    ]
    return [
        ("crearInteraccion", new),
        ("actualizarInteraccion", {"id": row, "descripcion": "N"}),
        ("asignarAccion", {"id": row, "nota": "N"}),
        ("terminarAccion", {"id": row}),
        ("deshacerAccion", {"id": row, "motivo": "No"}),
        ("eliminarInteraccion", {"id": gone}),
    ]


INPUTS: Sequence[Callable[[GraphQLClient], Awaitable[Inputs]]] = (
    clients,
    catalogue,
    contracts,
    proposals,
    enrolments,
    sessions,
    many_sessions,
    interactions,
)
