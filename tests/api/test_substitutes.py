"""A substitute for the trainer who leads a session."""

from tests.api.factories import attempt, contratacion, do, refused, sesion
from tests.api.session_staff import BUSY, staff
from tests.support.graphql import Data, GraphQLClient


async def test_a_substitute_leads_one_session_and_the_planned_trainer_is_free_until_it_is_undone(
    graphql: GraphQLClient, contract: Data, trainers: list[str]
) -> None:
    ane, jon, miren, _ = trainers
    row = await sesion(graphql, contract, formador=ane, apoyos=[jon])
    of_session = {"sesion": row["id"]}
    assert await refused(graphql, "sustituirFormador", **of_session, formador=miren, motivo=" ") == [
        ("MOTIVO_OBLIGATORIO", "motivo")
    ]
    assert await refused(graphql, "sustituirFormador", **of_session, formador=ane, motivo="M" * 501) == [
        ("DEMASIADO_LARGO", "motivo"),
        ("DUPLICADO", "formador"),
    ]
    assert await refused(graphql, "deshacerSustitucion", **of_session) == [("SIN_SUSTITUCION", "sesion")]
    changed = await do(graphql, "sustituirFormador", **of_session, formador=jon, motivo="Gripe", version=1)
    assert (changed["formador"]["id"], changed["formadorPrevisto"]["id"]) == (jon, ane)
    assert (changed["motivoSustitucion"], await staff(graphql, row)) == ("Gripe", (jon, [jon]))
    again = await do(graphql, "sustituirFormador", **of_session, formador=miren, motivo="También Jon")
    assert (again["formadorPrevisto"]["id"], again["motivoSustitucion"]) == (ane, "También Jon")
    elsewhere = await sesion(graphql, await contratacion(graphql), formador=ane)
    assert await refused(graphql, "deshacerSustitucion", **of_session) == [("FORMADOR_OCUPADO", "sesion")]
    assert await refused(graphql, "eliminarFormador", id=ane) == [("EN_USO", "id")]
    await do(graphql, "cancelarSesion", id=elsewhere["id"], motivo="M")
    undone = await do(graphql, "deshacerSustitucion", **of_session, version=3)
    assert (undone["formador"]["id"], undone["formadorPrevisto"], undone["motivoSustitucion"]) == (ane, None, None)
    assert await staff(graphql, row) == (ane, [jon])


async def test_a_substitution_ends_when_the_planned_trainer_returns_or_another_leads_for_good(
    graphql: GraphQLClient, contract: Data, trainers: list[str]
) -> None:
    ane, jon, miren, _ = trainers
    row = await sesion(graphql, contract, formador=ane)
    substitution = {"sesion": row["id"], "motivo": "Gripe"}
    await do(graphql, "sustituirFormador", **substitution, formador=jon)
    moved = await do(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-03")
    assert moved["formadorPrevisto"]["id"] == ane
    back = await do(graphql, "sustituirFormador", **substitution, formador=ane)
    assert (back["formador"]["id"], back["formadorPrevisto"], back["motivoSustitucion"]) == (ane, None, None)
    await do(graphql, "sustituirFormador", **substitution, formador=jon)
    for_good = await do(graphql, "actualizarSesion", id=row["id"], formador=miren)
    assert (for_good["formadorPrevisto"], for_good["motivoSustitucion"]) == (None, None)
    nobody = await do(graphql, "actualizarSesion", id=row["id"], formador=None)
    assert nobody["formador"] is None
    assert await refused(graphql, "sustituirFormador", **substitution, formador=jon) == [("SIN_FORMADOR", "sesion")]


async def test_a_substitute_must_be_free_unless_there_is_a_reason(
    graphql: GraphQLClient, contract: Data, trainers: list[str]
) -> None:
    ane, jon, *_ = trainers
    row = await sesion(graphql, contract, formador=ane)
    await sesion(graphql, await contratacion(graphql), apoyos=[jon])
    substitution = {"sesion": row["id"], "formador": jon, "motivo": "Gripe"}
    assert await refused(graphql, "sustituirFormador", **substitution) == [BUSY]
    answer = await attempt(graphql, "sustituirFormador", **substitution, motivoSolape="Solo la primera hora")
    assert (answer.errores, answer.advertencias) == ([], [BUSY])
    assert answer.result["motivoSolape"] == "Solo la primera hora"
