"""Changes of the centre that a reader sees, and others that he does not (test_events_of_readers.py)."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from tests.api.events_centre import Centre
from tests.api.factories import cliente, contratacion, do, inscritos
from tests.support.people import person

from planificador.core.model.actors import Rol

Step = Callable[["Centre"], Awaitable[object]]


async def move_my_session(centre: Centre) -> None:
    await centre.do("reprogramarSesion", "mine session 0", horaInicio="09:05")


async def register_my_attendance(centre: Centre) -> None:
    entries = [{"participante": centre.rows["mine person"]["id"], "estado": "JUSTIFICADA"}]
    await do(centre.graphql, "registrarAsistencia", sesion=centre.rows["mine session 1"]["id"], asistencias=entries)


async def change_my_contract(centre: Centre) -> None:
    await centre.do("actualizarContratacion", "mine contract", horasPrevistas="150.00")


async def give_my_session_away(centre: Centre) -> None:
    other = centre.rows["other trainer"]["id"]
    await centre.do("actualizarSesion", "mine session 2", formador=other, motivoSolape="Sí")


async def get_my_session_back(centre: Centre) -> None:
    await centre.do("actualizarSesion", "mine session 2", formador=centre.rows["mine trainer"]["id"])


async def start_my_session(centre: Centre) -> None:
    await centre.clock.move(datetime(2026, 11, 24, 8, 5, tzinfo=UTC))


async def delete_my_session(centre: Centre) -> None:
    await do(centre.graphql, "eliminarSesion", id=centre.rows["mine session 2"]["id"])


VISIBLE: list[Step] = [
    move_my_session,
    register_my_attendance,
    change_my_contract,
    give_my_session_away,
    get_my_session_back,
    start_my_session,
    delete_my_session,
]


async def change_hidden_columns(centre: Centre) -> None:
    await centre.do("actualizarContratacion", "mine contract", precioHora="99.00", notas=f"Secreto {centre.markers}")
    client = {"telefono": "+34 943 00 00 00", "nif": "B20000006", "notas": "Paga mal", "correo": "a@example.com"}
    await centre.do("actualizarCliente", "mine client", **client)
    await centre.do("actualizarParticipante", "mine person", documento="12345678Z", telefono="600000000")
    await centre.do("actualizarFormacion", "course", precioHora=f"{70 + centre.markers}.00")


async def create_hidden_rows(centre: Centre) -> None:
    graphql, rows = centre.graphql, centre.rows
    owner = await cliente(graphql, nombre="Otro cliente")
    await do(graphql, "crearContacto", cliente=rows["mine client"]["id"], nombre="Maite")
    contract = await contratacion(graphql, "PROPUESTA", cliente=owner["id"], formacion=rows["course"]["id"])
    await do(graphql, "actualizarContratacion", id=contract["id"], validaHasta="2026-11-25")
    await inscritos(graphql, rows["other contract"])
    action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-24", "crearRecordatorio": True}
    call = {"cliente": rows["mine client"]["id"], "contratacion": rows["mine contract"]["id"], "tipo": "LLAMADA"}
    rows["hidden call"] = await do(graphql, "crearInteraccion", **call, **action)
    await do(graphql, "crearPlantilla", nombre="Carta", sobre="SESION", texto="Hola")
    await person(Rol.COMERCIAL)


async def change_hidden_rows(centre: Centre) -> None:
    rows = centre.rows
    await centre.do("reprogramarSesion", "other session 0", horaInicio="09:10")
    await centre.do("cancelarSesion", "other session 1", motivo="Secreto")
    await centre.do("actualizarCliente", "other client", nombre="Nuevo nombre")
    await centre.do("terminarAccion", "hidden call")
    await do(centre.graphql, "crearAusenciaFormador", formador=rows["other trainer"]["id"], desde="2027-01-01")


async def delete_hidden_rows(centre: Centre) -> None:
    await do(centre.graphql, "eliminarInteraccion", id=centre.rows["hidden call"]["id"])
    await do(centre.graphql, "eliminarInteraccion", id=centre.rows["call"]["id"])
    await do(centre.graphql, "eliminarSesion", id=centre.rows["other session 2"]["id"])


async def change_what_the_office_alone_sees(centre: Centre) -> None:
    notes = {"descripcion": f"Secreto {centre.markers}", "notaResponsable": "Cuidado"}
    await centre.do("actualizarInteraccion", "call", **notes)
    await centre.do("actualizarContratacion", "mine contract", precioHora="99.00", notas=f"Secreto {centre.markers}")
    await centre.do("actualizarParticipante", "mine person", documento="12345678Z")
    await centre.do("actualizarSesion", "other session 0", notas=f"Secreto {centre.markers}")


HIDDEN: dict[Rol, list[Step]] = {
    Rol.FORMADOR: [
        change_hidden_columns,
        create_hidden_rows,
        change_hidden_columns,
        change_hidden_rows,
        change_hidden_columns,
        delete_hidden_rows,
        change_hidden_columns,
    ],
    Rol.LECTURA: [change_what_the_office_alone_sees] * len(VISIBLE),
}
