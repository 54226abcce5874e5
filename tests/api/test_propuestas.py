"""Proposals of several lines: made, revised and answered as a whole, or not at all."""

from typing import Any

from tests.api.factories import all_rows, attempt, cliente, contratacion, do, formacion, read, refused, sesion
from tests.support.graphql import Data, GraphQLClient

VERSIONS = """query ($id: ID!) { propuesta(id: $id) { revision estado
  revisiones { nodes { numero validaHasta notas lineas(orden: [ID]) { agregados { sum { importe } }
    nodes { contratacion { id } situacion cambios precioHora importe importeAnterior } } } }
  contrataciones(orden: [ID]) { nodes { id estado motivo motivoPerdida validaHasta }
    agregados { total sum { importePrevisto } } } } }"""


async def offer(graphql: GraphQLClient, count: int = 3, **datos: Any) -> tuple[Data, list[str]]:
    """Create a proposal of so many lines, of 20 hours at 50, 51, … euros. Return it and the ids of its lines."""
    client, course = await cliente(graphql, estado="ACTIVO"), await formacion(graphql)
    lines = [{"formacion": course["id"], "horasPrevistas": "20", "precioHora": str(50 + n)} for n in range(count)]
    row = await do(graphql, "crearPropuesta", cliente=client["id"], lineas=lines, **datos)
    return row, [line["id"] for line in (await details(graphql, row))["contrataciones"]["nodes"]]


async def details(graphql: GraphQLClient, row: Data) -> Data:
    data: Data = (await graphql(VERSIONS, id=row["id"]))["propuesta"]
    return data


async def states(graphql: GraphQLClient, row: Data) -> list[str]:
    return [line["estado"] for line in (await details(graphql, row))["contrataciones"]["nodes"]]


async def test_a_proposal_is_made_with_all_of_its_lines(graphql: GraphQLClient) -> None:
    client, course = await cliente(graphql, estado="ACTIVO"), await formacion(graphql, precioHora="60")
    present = await contratacion(graphql, "PROPUESTA", cliente=client["id"], validaHasta="2026-12-01")
    lines = [
        {"formacion": course["id"], "fechaInicio": "2026-12-01", "fechaFin": "2026-12-18", "mesPrevisto": "2026-12"},
        {"contratacion": present["id"], "probabilidad": 40},
    ]
    row = await do(graphql, "crearPropuesta", cliente=client["id"], validaHasta="2026-12-31", lineas=lines)
    assert (row["numero"], row["revision"], row["estado"]) == ("P2026-0001", 1, "PROPUESTA")
    first, second = sorted(await all_rows(graphql, "contrataciones"), key=lambda line: bool(line["mesPrevisto"]))[::-1]
    assert (first["precioHora"], first["validaHasta"], first["mesPrevisto"]) == ("60.00", "2026-12-31", "2026-12")
    assert (second["id"], second["probabilidad"], second["validaHasta"]) == (present["id"], 40, "2026-12-31")
    assert first["propuesta"] == second["propuesta"] == {"id": row["id"]}
    again = await do(graphql, "crearPropuesta", cliente=client["id"], lineas=[{"formacion": course["id"]}])
    assert again["numero"] == "P2026-0002"


async def test_a_proposal_with_a_wrong_line_is_not_made_and_each_line_says_what_is_wrong(
    graphql: GraphQLClient,
) -> None:
    client, course, closed = await cliente(graphql), await formacion(graphql), await formacion(graphql, activa=False)
    other = await contratacion(graphql, "PROPUESTA")
    accepted = await contratacion(graphql, "ACEPTADA", cliente=client["id"])
    before = await all_rows(graphql, "contrataciones")
    lines: list[Data] = [
        {"formacion": course["id"], "horasPrevistas": "0", "probabilidad": 101},
        {"formacion": course["id"]},
        {},
        {"formacion": closed["id"]},
        {"contratacion": other["id"]},
        {"contratacion": accepted["id"]},
        {"contratacion": "x"},
        {"formacion": course["id"], "fechaInicio": "2026-12-02", "fechaFin": "2026-12-01"},
    ]
    errors = await refused(graphql, "crearPropuesta", cliente=client["id"], lineas=lines, titulo="t" * 201)
    assert sorted(errors, key=lambda error: str(error[1])) == [
        ("FUERA_DE_RANGO", "lineas.0.horasPrevistas"),
        ("FUERA_DE_RANGO", "lineas.0.probabilidad"),
        ("OBLIGATORIO", "lineas.2.formacion"),
        ("FORMACION_INACTIVA", "lineas.3.formacion"),
        ("OTRO_CLIENTE", "lineas.4.contratacion"),
        ("TRANSICION_NO_PERMITIDA", "lineas.5.contratacion"),
        ("ID_NO_VALIDO", "lineas.6.contratacion"),
        ("HORARIO_NO_VALIDO", "lineas.7.fechaFin"),
        ("DEMASIADO_LARGO", "titulo"),
    ]
    assert await all_rows(graphql, "contrataciones") == before
    assert await all_rows(graphql, "propuestas") == []
    for count, codigo in ((0, "OBLIGATORIO"), (51, "FUERA_DE_RANGO")):
        many = [{"formacion": course["id"]}] * count
        assert await refused(graphql, "crearPropuesta", cliente=client["id"], lineas=many) == [(codigo, "lineas")]


async def test_a_new_version_replaces_the_former_one_and_tells_what_changed(graphql: GraphQLClient) -> None:
    row, (first, second, third) = await offer(graphql, validaHasta="2026-12-01")
    session = await sesion(graphql, {"id": third})
    course = (await all_rows(graphql, "formaciones"))[0]["id"]
    answer = await attempt(
        graphql,
        "revisarPropuesta",
        id=row["id"],
        version=row["version"],
        lineas=[{"contratacion": second, "precioHora": "45"}, {"formacion": course, "horasPrevistas": "1"}],
        retirar=[third],
        validaHasta="2026-12-31",
        notas="Descuento",
    )
    assert (answer.errores, answer.advertencias) == ([], [("SESIONES_CANCELADAS", "retirar.0")])
    assert (await read(graphql, session))["estado"] == "CANCELADA"
    proposal = await details(graphql, row)
    former, latest = proposal["revisiones"]["nodes"]
    assert [line["situacion"] for line in former["lineas"]["nodes"]] == ["NUEVA"] * 3
    assert (former["validaHasta"], latest["validaHasta"], latest["notas"]) == ("2026-12-01", "2026-12-31", "Descuento")
    assert former["lineas"]["agregados"] == {"sum": {"importe": "3060.00"}}
    assert latest["lineas"]["agregados"]["sum"]["importe"] == str(1000 + 900 + 60) + ".00"
    same, changed, new, withdrawn = latest["lineas"]["nodes"]
    assert (same["contratacion"]["id"], same["situacion"], same["cambios"]) == (first, "IGUAL", [])
    assert (changed["situacion"], changed["cambios"]) == ("CAMBIADA", ["PRECIO_HORA"])
    assert (changed["importe"], changed["importeAnterior"]) == ("900.00", "1020.00")
    assert (new["situacion"], new["importeAnterior"]) == ("NUEVA", None)
    assert (withdrawn["contratacion"]["id"], withdrawn["situacion"]) == (third, "RETIRADA")
    lines = proposal["contrataciones"]["nodes"]
    assert [line["estado"] for line in lines] == ["PROPUESTA", "PROPUESTA", "CANCELADA", "PROPUESTA"]
    again = await do(graphql, "revisarPropuesta", id=row["id"])
    assert again["revision"] == 3
    assert len((await details(graphql, row))["revisiones"]["nodes"][2]["lineas"]["nodes"]) == 3


async def test_a_refused_version_changes_nothing(graphql: GraphQLClient) -> None:
    row, (first, second) = await offer(graphql, 2)
    stranger = await contratacion(graphql, "PROPUESTA")
    before = await details(graphql, row)
    change = {"contratacion": first, "precioHora": "1"}
    wrong = {"lineas": [change, change], "retirar": [second, second, stranger["id"]], "validaHasta": "2026-11-01"}
    assert set(await refused(graphql, "revisarPropuesta", id=row["id"], **wrong)) == {
        ("FUERA_DE_RANGO", "validaHasta"),
        ("DUPLICADO", "lineas.1.contratacion"),
        ("DUPLICADO", "retirar.1"),
        ("TRANSICION_NO_PERMITIDA", "retirar.1"),
        ("NO_VALIDO", "retirar.2"),
    }
    assert await refused(graphql, "revisarPropuesta", id=row["id"], retirar=[first, second]) == [
        ("OBLIGATORIO", "lineas")
    ]
    assert await details(graphql, row) == before


async def test_the_chosen_lines_are_accepted_or_none(graphql: GraphQLClient) -> None:
    row, (first, _, third) = await offer(graphql)
    lost = {"motivoPerdida": "PRESUPUESTO"}
    await do(graphql, "rechazarContratacion", id=third, **lost)
    errors = await refused(graphql, "aceptarPropuesta", id=row["id"], lineas=[first, third])
    assert errors == [("TRANSICION_NO_PERMITIDA", "lineas.1")]
    assert await states(graphql, row) == ["PROPUESTA", "PROPUESTA", "RECHAZADA"]
    answer = await attempt(graphql, "aceptarPropuesta", id=row["id"], lineas=[first])
    assert answer.advertencias == [("LINEAS_PENDIENTES", "lineas")]
    assert answer.result["estado"] == "PROPUESTA"
    answer = await attempt(graphql, "aceptarPropuesta", id=row["id"])
    assert (answer.result["estado"], answer.advertencias) == ("ACEPTADA", [])
    assert await states(graphql, row) == ["ACEPTADA", "ACEPTADA", "RECHAZADA"]
    assert await refused(graphql, "aceptarPropuesta", id=row["id"]) == [("TRANSICION_NO_PERMITIDA", "id")]


async def test_the_lines_that_were_not_chosen_can_be_lost_with_a_reason(graphql: GraphQLClient) -> None:
    row, (first, *_) = await offer(graphql)
    answer = await do(graphql, "aceptarPropuesta", id=row["id"], lineas=[first], motivoPerdida="FECHAS")
    assert answer["estado"] == "ACEPTADA"
    lines = (await details(graphql, row))["contrataciones"]["nodes"]
    assert [(line["estado"], line["motivoPerdida"]) for line in lines] == [
        ("ACEPTADA", None),
        ("RECHAZADA", "FECHAS"),
        ("RECHAZADA", "FECHAS"),
    ]


async def test_a_proposal_is_rejected_with_a_reason_and_can_be_revised_by_new_lines(graphql: GraphQLClient) -> None:
    row, _ = await offer(graphql, 2)
    needed = [("MOTIVO_OBLIGATORIO", "motivoPerdida")]
    assert await refused(graphql, "rechazarPropuesta", id=row["id"]) == needed
    lost = await do(graphql, "rechazarPropuesta", id=row["id"], motivo="Muy caro")
    assert lost["estado"] == "RECHAZADA"
    course = (await all_rows(graphql, "formaciones"))[0]["id"]
    row = await do(graphql, "revisarPropuesta", id=row["id"], lineas=[{"formacion": course, "precioHora": "30"}])
    assert (row["estado"], row["revision"]) == ("PROPUESTA", 2)
    situations = [
        line["situacion"] for line in (await details(graphql, row))["revisiones"]["nodes"][1]["lineas"]["nodes"]
    ]
    assert situations == ["NUEVA", "RETIRADA", "RETIRADA"]


async def test_the_validity_of_a_line_is_that_of_its_proposal(graphql: GraphQLClient) -> None:
    row, (first, second) = await offer(graphql, 2, validaHasta="2026-12-01")
    for verb in ("actualizarContratacion", "prorrogarContratacion"):
        assert await refused(graphql, verb, id=first, validaHasta="2026-12-31") == [("NO_VALIDO", "validaHasta")]
    await do(graphql, "caducarContratacion", id=second)
    extended = await do(graphql, "prorrogarPropuesta", id=row["id"], validaHasta="2026-12-31")
    assert (extended["validaHasta"], extended["estado"], extended["revision"]) == ("2026-12-31", "PROPUESTA", 1)
    lines = (await details(graphql, row))["contrataciones"]["nodes"]
    assert [(line["estado"], line["validaHasta"]) for line in lines] == [("PROPUESTA", "2026-12-31")] * 2


async def test_a_line_that_is_reopened_with_another_last_day_gives_it_to_its_proposal(graphql: GraphQLClient) -> None:
    row, (first, second, third) = await offer(graphql, 3, validaHasta="2026-12-01")
    await do(graphql, "rechazarContratacion", id=first, motivo="M")
    await do(graphql, "cancelarContratacion", id=third, motivo="M")
    await do(graphql, "reabrirContratacion", id=first, motivo="M", validaHasta="2026-12-31")
    lines = (await details(graphql, row))["contrataciones"]["nodes"]
    assert [line["validaHasta"] for line in lines] == ["2026-12-31", "2026-12-31", "2026-12-01"]
    assert (await read(graphql, row))["validaHasta"] == "2026-12-31"
    assert (await do(graphql, "reabrirContratacion", id=third, motivo="M"))["validaHasta"] == "2026-12-31"
    await do(graphql, "aceptarContratacion", id=second)
    assert (await do(graphql, "prorrogarPropuesta", id=row["id"], validaHasta="2027-01-15"))["estado"] == "PROPUESTA"


async def test_a_withdrawn_line_that_is_reopened_needs_another_version(graphql: GraphQLClient) -> None:
    row, (first, second) = await offer(graphql, 2)
    await do(graphql, "revisarPropuesta", id=row["id"], retirar=[first])
    await do(graphql, "rechazarContratacion", id=second, motivo="M")
    for line, warnings in ((first, [("REVISION_PENDIENTE", None)]), (second, [])):
        answer = await attempt(graphql, "reabrirContratacion", id=line, motivo="M")
        assert (answer.errores, answer.advertencias) == ([], warnings)


async def test_an_answered_proposal_gets_a_new_line_and_another_last_day_together(graphql: GraphQLClient) -> None:
    row, _ = await offer(graphql, 1, validaHasta="2026-12-01")
    await do(graphql, "aceptarPropuesta", id=row["id"])
    days = {"validaHasta": "2026-12-31"}
    assert await refused(graphql, "revisarPropuesta", id=row["id"], **days) == [("TRANSICION_NO_PERMITIDA", "id")]
    course = await formacion(graphql)
    revised = await do(graphql, "revisarPropuesta", id=row["id"], lineas=[{"formacion": course["id"]}], **days)
    assert (revised["estado"], revised["validaHasta"]) == ("PROPUESTA", "2026-12-31")
    lines = (await details(graphql, row))["contrataciones"]["nodes"]
    assert [line["validaHasta"] for line in lines] == ["2026-12-01", "2026-12-31"]


async def test_a_contract_is_given_once_in_a_proposal(graphql: GraphQLClient) -> None:
    present = await contratacion(graphql, "PROPUESTA")
    line = {"contratacion": present["id"]}
    twice = [("DUPLICADO", "lineas.1.contratacion")]
    assert await refused(graphql, "crearPropuesta", cliente=present["cliente"]["id"], lineas=[line, line]) == twice
    row, (first, _) = await offer(graphql, 2)
    both = {"lineas": [{"contratacion": first, "precioHora": "9"}], "retirar": [first]}
    assert await refused(graphql, "revisarPropuesta", id=row["id"], **both) == [("DUPLICADO", "retirar.0")]


async def test_a_proposal_without_a_last_day_has_that_of_the_contracts_in_it(graphql: GraphQLClient) -> None:
    first = await contratacion(graphql, "PROPUESTA", validaHasta="2026-12-10")
    second = await contratacion(graphql, "PROPUESTA", validaHasta="2026-12-20", cliente=first["cliente"]["id"])
    lines = [{"contratacion": row["id"]} for row in (first, second)]
    row = await do(graphql, "crearPropuesta", cliente=first["cliente"]["id"], lineas=lines)
    days = [line["validaHasta"] for line in (await details(graphql, row))["contrataciones"]["nodes"]]
    assert [row["validaHasta"], *days] == ["2026-12-20"] * 3


async def test_a_contact_of_another_end_client_than_the_proposal_is_told(graphql: GraphQLClient) -> None:
    owner = {"cliente": (await cliente(graphql))["id"]}
    first, second = [(await do(graphql, "crearClienteFinal", **owner, nombre=name))["id"] for name in ("A", "B")]
    contact = (await do(graphql, "crearContacto", **owner, clienteFinal=second, nombre="Ane"))["id"]
    lines = [{"formacion": (await formacion(graphql))["id"]}]
    values = {**owner, "contacto": contact, "lineas": lines}
    warning = [("OTRO_CLIENTE_FINAL", "contacto")]
    answer = await attempt(graphql, "crearPropuesta", **values, clienteFinal=first)
    assert answer.advertencias == warning
    for end_client, warnings in ((second, []), (first, warning)):
        changed = await attempt(graphql, "actualizarPropuesta", id=answer.result["id"], clienteFinal=end_client)
        assert changed.advertencias == warnings
    assert (await attempt(graphql, "actualizarContacto", id=contact, clienteFinal=first)).advertencias == []
    moved = await attempt(graphql, "actualizarContacto", id=contact, clienteFinal=second)
    assert moved.advertencias == [("OTRO_CLIENTE_FINAL", "clienteFinal")]


async def test_a_proposal_without_an_answer_can_be_deleted_with_its_lines(graphql: GraphQLClient) -> None:
    row, (first, _) = await offer(graphql, 2)
    assert await refused(graphql, "eliminarContratacion", id=first) == [("EN_USO", "id")]
    session = await sesion(graphql, {"id": first})
    assert await refused(graphql, "eliminarPropuesta", id=row["id"]) == [("EN_USO", "id")]
    await do(graphql, "eliminarSesion", id=session["id"])
    await do(graphql, "eliminarPropuesta", id=row["id"])
    assert await all_rows(graphql, "propuestas") == await all_rows(graphql, "contrataciones") == []
    answered, _ = await offer(graphql, 2)
    await do(graphql, "aceptarPropuesta", id=answered["id"])
    assert await refused(graphql, "eliminarPropuesta", id=answered["id"]) == [("TRANSICION_NO_PERMITIDA", "id")]


async def test_a_course_of_an_earlier_version_of_a_proposal_cannot_be_deleted(graphql: GraphQLClient) -> None:
    owner, (before, after) = await cliente(graphql), [await formacion(graphql) for _ in range(2)]
    row = await do(graphql, "crearPropuesta", cliente=owner["id"], lineas=[{"formacion": before["id"]}])
    (line,) = await all_rows(graphql, "contrataciones")
    await do(graphql, "revisarPropuesta", id=row["id"], lineas=[{"contratacion": line["id"], "formacion": after["id"]}])
    assert await refused(graphql, "eliminarFormacion", id=before["id"]) == [("EN_USO", "id")]
