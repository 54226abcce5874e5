"""What somebody else does through the API, beside the pages of the example application."""

import secrets
from datetime import datetime, timedelta

from tests.support.graphql import GraphQLClient

CREAR_CLIENTE = """mutation ($nombre: String!) {
  crearCliente(input: { nombre: $nombre, telefono: "+34 943 000 000", localidad: "Tolosa" }) { cliente { id version } }
}"""
ACTUALIZAR_CLIENTE = """mutation ($input: ActualizarClienteInput!) {
  actualizarCliente(input: $input) { cliente { version } }
}"""
CREAR_SESION = (
    """mutation ($input: CrearSesionInput!) { crearSesion(input: $input) { sesion { id } errores { mensaje } } }"""
)
REPROGRAMAR = (
    """mutation ($input: ReprogramarSesionInput!) { reprogramarSesion(input: $input) { errores { mensaje } } }"""
)


async def create_cliente(ask: GraphQLClient) -> tuple[str, str]:
    """Create a client and return its name, which no other has, and its id."""
    nombre = f"Prueba {secrets.token_hex(4)}"
    return nombre, (await ask(CREAR_CLIENTE, nombre=nombre))["crearCliente"]["cliente"]["id"]


async def schedule_session(ask: GraphQLClient, start: datetime) -> tuple[str, str]:
    """Create a session of half an hour for a new client, and return the client's name and the session's id."""
    nombre, cliente = await create_cliente(ask)
    course = (await ask("{ formaciones(first: 1) { nodes { id } } }"))["formaciones"]["nodes"][0]["id"]
    created = await ask(
        "mutation ($input: CrearContratacionInput!) { crearContratacion(input: $input) { contratacion { id } } }",
        input={"cliente": cliente, "formacion": course, "precioHora": "50.00"},
    )
    contract = created["crearContratacion"]["contratacion"]["id"]
    session = (await ask(CREAR_SESION, input={"contratacion": contract}))["crearSesion"]["sesion"]["id"]
    times = {"horaInicio": f"{start:%H:%M}", "horaFin": f"{start + timedelta(minutes=30):%H:%M}"}
    programar = "mutation ($input: ProgramarSesionInput!) { programarSesion(input: $input) { errores { mensaje } } }"
    result = await ask(programar, input={"id": session, "fecha": f"{start:%Y-%m-%d}", **times})
    assert result["programarSesion"]["errores"] == []
    return nombre, session
