"""The share of their sessions that participants attend, the required one, and its alert, through the API."""

from tests.api.factories import attempt, cliente, contratacion, do, formacion, participante, refused, sesion
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient

SHARE = "porcentajeAsistencia porcentajeAlcanzable situacionAsistencia"
ALERT = """clave situacion texto(idioma: EN)
  ... on AvisoAsistenciaEnRiesgo { inscripcion { situacionAsistencia participante { nombre } } }"""


async def shares(graphql: GraphQLClient, contract: Data) -> list[tuple[str | None, ...]]:
    text = f"query ($id: ID!) {{ contratacion(id: $id) {{ inscripciones(orden: [ID]) {{ nodes {{ {SHARE} }} }} }} }}"
    nodes = (await graphql(text, id=contract["id"]))["contratacion"]["inscripciones"]["nodes"]
    return [tuple(node.values()) for node in nodes]


async def group(graphql: GraphQLClient, *, required: int | None) -> tuple[Data, list[Data], list[Data]]:
    """Return a contract with four sessions of two hours, two of which have started, and its two participants."""
    client, course = await cliente(graphql), await formacion(graphql, asistenciaMinima=required)
    contract = await contratacion(graphql, cliente=client["id"], formacion=course["id"])
    assert contract["asistenciaMinima"] == required
    people = [await participante(graphql, client, nombre=name) for name in ("Ane", "Jon")]
    days = ("2026-11-19", "2026-11-20", "2026-11-26", "2026-11-27")
    rows = [await sesion(graphql, contract, fecha=day) for day in days]
    ids = [person["id"] for person in people]
    await do(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=ids)
    return contract, rows, people


def entry(person: Data, estado: str, minutos: int | None = None, nota: str | None = None) -> Data:
    return {"participante": person["id"], "estado": estado, "minutos": minutos, "nota": nota}


async def record(graphql: GraphQLClient, row: Data, *entries: Data) -> list[Data]:
    return list(await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=list(entries)))


async def test_the_share_attended_is_of_the_sessions_of_each_participant(graphql: GraphQLClient) -> None:
    contract, rows, (ane, jon) = await group(graphql, required=75)
    nothing = (None, "100.00", None)
    assert await shares(graphql, contract) == [nothing, nothing]
    await record(graphql, rows[0], entry(ane, "PRESENTE", 60), entry(jon, "AUSENTE"))
    assert await shares(graphql, contract) == [("50.00", "87.50", "EN_RIESGO"), ("0.00", "75.00", "EN_RIESGO")]
    await record(graphql, rows[1], entry(ane, "PRESENTE"))  # that Jon was not there is known from Ane's entry
    assert await shares(graphql, contract) == [("75.00", "87.50", "SUFICIENTE"), ("0.00", "50.00", "INALCANZABLE")]
    await do(graphql, "cancelarSesion", id=rows[3]["id"], motivo="Nieve")
    assert await shares(graphql, contract) == [("75.00", "83.33", "SUFICIENTE"), ("0.00", "33.33", "INALCANZABLE")]
    first, second = (await graphql("{ contrataciones { nodes { inscripciones(orden: [ID]) { nodes { id } } } } }"))[
        "contrataciones"
    ]["nodes"][0]["inscripciones"]["nodes"]
    await do(graphql, "actualizarInscripcion", id=second["id"], fechaAlta="2026-11-26")
    await do(graphql, "darDeBajaInscripcion", id=first["id"], fecha="2026-11-19")
    assert await shares(graphql, contract) == [("50.00", "50.00", "INALCANZABLE"), (None, "100.00", None)]


async def test_enrolments_are_sorted_and_aggregated_by_the_share(graphql: GraphQLClient) -> None:
    _, rows, (ane, jon) = await group(graphql, required=None)
    await record(graphql, rows[0], entry(ane, "PRESENTE"), entry(jon, "PRESENTE", 40))
    text = """{ participantes(orden: [ID]) { nodes { inscripciones(orden: [PORCENTAJE_ASISTENCIA_DESC])
      { agregados { avg { porcentajeAsistencia } } nodes { porcentajeAsistencia } } } } }"""
    nodes = [node["inscripciones"] for node in (await graphql(text))["participantes"]["nodes"]]
    assert [node["nodes"][0]["porcentajeAsistencia"] for node in nodes] == ["100.00", "33.33"]
    assert [node["agregados"]["avg"]["porcentajeAsistencia"] for node in nodes] == ["100.00", "33.33"]


async def test_an_absence_is_excused_in_advance_with_a_note_that_stays_with_it(graphql: GraphQLClient) -> None:
    _, rows, (ane, jon) = await group(graphql, required=75)
    (excused,) = await record(graphql, rows[2], entry(ane, "JUSTIFICADA", nota="  Cita\tmédica "))
    assert (excused["estado"], excused["nota"]) == ("JUSTIFICADA", "Cita médica")
    (again,) = await record(graphql, rows[2], entry(ane, "JUSTIFICADA"))
    assert again["nota"] == "Cita médica"
    await record(graphql, rows[0], entry(ane, "JUSTIFICADA", nota="Viaje"))
    values = {"sesion": rows[0]["id"], "asistencias": [entry(jon, "AUSENTE"), entry(ane, "AUSENTE")]}
    answer = await attempt(graphql, "registrarAsistencia", **values)
    assert answer.advertencias == [("ASISTENCIA_REGISTRADA", "asistencias.1.estado")]
    assert answer.result[1]["nota"] == "Viaje"
    assert (await attempt(graphql, "registrarAsistencia", **values)).advertencias == []
    for cleared in (entry(ane, "AUSENTE", nota=""), entry(ane, "PRESENTE")):
        assert [row["nota"] for row in await record(graphql, rows[0], cleared)] == [None]
    entries = [entry(ane, "AUSENTE", nota="x" * 501), entry(jon, "PRESENTE")]
    assert await refused(graphql, "registrarAsistencia", sesion=rows[2]["id"], asistencias=entries) == [
        ("DEMASIADO_LARGO", "asistencias.0.nota"),
        ("FUERA_DE_RANGO", "asistencias.0.estado"),
        ("FUERA_DE_RANGO", "asistencias.1.estado"),
    ]


async def test_the_alert_appears_when_the_share_is_at_risk_and_goes_when_it_is_not(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    contract, rows, (ane, jon) = await group(graphql, required=75)
    text = (
        f"subscription {{ avisos(tipos: [ASISTENCIA_EN_RIESGO]) {{ tipo lista {{ {ALERT} }} aviso {{ {ALERT} }} }} }}"
    )
    async with subscribe(text) as events:

        async def next_event() -> tuple[str, str, str]:
            event = (await events.next())["avisos"]
            alert = event["aviso"]
            return event["tipo"], alert["inscripcion"]["participante"]["nombre"], alert["texto"]

        assert (await events.next())["avisos"]["lista"] == []
        await record(graphql, rows[0], entry(ane, "PRESENTE"), entry(jon, "AUSENTE"))
        event, name, sentence = await next_event()
        assert (event, name) == ("NUEVO", "Jon")
        assert "Jon Etxeberria has attended 0% of" in sentence
        assert "75% is required" in sentence
        await record(graphql, rows[2], entry(jon, "JUSTIFICADA", nota="Viaje"))  # in advance: it is known at once
        assert (await next_event())[:2] == ("RETIRADO", "Jon")
        event, name, sentence = await next_event()
        assert (event, name) == ("NUEVO", "Jon")
        assert "can no longer reach the required 75%" in sentence
        assert "50% at most" in sentence
        listed = await graphql(f"{{ avisos(tipos: [ASISTENCIA_EN_RIESGO]) {{ {ALERT} }} }}")
        assert [alert["texto"] for alert in listed["avisos"]] == [sentence]
        await do(graphql, "actualizarContratacion", id=contract["id"], asistenciaMinima=50)
        assert (await next_event())[0] == "CAMBIADO"
        await do(graphql, "actualizarContratacion", id=contract["id"], asistenciaMinima=None)
        assert (await next_event())[0] == "RETIRADO"


async def test_participants_with_two_sessions_at_a_time_are_told(graphql: GraphQLClient) -> None:
    contract, _, (ane, jon) = await group(graphql, required=None)
    other = await contratacion(graphql, cliente=contract["cliente"]["id"])
    ids = [jon["id"], ane["id"]]
    await sesion(graphql, other, fecha="2026-11-26", horaInicio="10:30", horaFin="12:00")
    answer = await attempt(graphql, "inscribirParticipantes", contratacion=other["id"], participantes=ids)
    assert answer.advertencias == [("PARTICIPANTE_OCUPADO", f"participantes.{n}") for n in (0, 1)]
    assert contract["expediente"] in answer.warning_messages[0]
    busy = [("PARTICIPANTE_OCUPADO", "contratacion")]
    values = {"contratacion": other["id"], "programada": True, "horaInicio": "09:00", "horaFin": "09:01"}
    answer = await attempt(graphql, "crearSesion", **values, fecha="2026-11-27")
    assert answer.advertencias == busy
    assert answer.warning_messages[0].endswith("Ane Etxeberria y Jon Etxeberria.")
    free = await attempt(
        graphql, "crearSesion", **values | {"horaInicio": "11:00", "horaFin": "12:00"}, fecha="2026-11-27"
    )
    assert free.advertencias == []
    moved = await attempt(graphql, "reprogramarSesion", id=free.result["id"], horaInicio="10:59")
    assert moved.advertencias == [("PARTICIPANTE_OCUPADO", "id")]
    proposed = await do(graphql, "crearSesion", contratacion=other["id"])
    times = {"fecha": "2026-11-26", "horaInicio": "09:30", "horaFin": "10:00"}
    answer = await attempt(graphql, "programarSesion", id=proposed["id"], **times)
    assert answer.advertencias == [("PARTICIPANTE_OCUPADO", "id")]
    (enrolment, _) = await do(graphql, "inscribirParticipantes", contratacion=other["id"], participantes=ids)
    await do(graphql, "darDeBajaInscripcion", id=enrolment["id"], fecha="2026-11-25")
    answer = await attempt(graphql, "reprogramarSesion", id=proposed["id"], fecha="2026-11-27")
    assert answer.warning_messages[0].endswith(": Ane Etxeberria.")
