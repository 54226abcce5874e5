"""`planificador doctor` names sessions that were there before the triggers that refuse them."""

import base64

from tests.api.factories import contratacion, do, formador, inscritos, sesion
from tests.support.graphql import Data, GraphQLClient
from tests.support.guards import unguarded_sessions
from tortoise.connection import get_connection

from planificador.cli.doctor.findings import Verdict
from planificador.cli.doctor.old_sessions import MAX_SHOWN, TEXTS, judge_sessions
from planificador.db.migrations.old_rows import MAX_FOUND, Rule, find_old_sessions

BREAK = (
    "UPDATE sesion SET minutos = minutos + 1 WHERE id = {times}",
    "UPDATE asistencia SET minutos = 999 WHERE sesion_id = {attended}",
    "UPDATE sesion SET motivo_solape = NULL WHERE id IN ({led}, {assisted})",
)
TIME = {"horaInicio": "09:00", "horaFin": "11:00"}


def number(row: Data) -> int:
    return int(base64.b64decode(row["id"]).decode().partition(":")[2])


async def test_they_are_named_until_they_are_mended(graphql: GraphQLClient, database: str) -> None:
    contract, trainer = await contratacion(graphql), await formador(graphql)
    (person,) = await inscritos(graphql, contract)
    times = await sesion(graphql, contract)
    attended = await sesion(graphql, contract, fecha="2026-11-20")
    present = {"participante": person["id"], "estado": "PRESENTE", "minutos": 120}
    await do(graphql, "registrarAsistencia", sesion=attended["id"], asistencias=[present])
    led = await sesion(graphql, contract, fecha="2026-12-02", formador=trainer["id"], motivoSolape="-")
    assisted = await sesion(graphql, contract, fecha="2026-12-02", apoyos=[trainer["id"]], motivoSolape="-")
    await sesion(graphql, contract, fecha="2026-12-03", formador=trainer["id"])
    rows = {"times": times, "attended": attended, "led": led, "assisted": assisted}
    assert not any((await find_old_sessions(database)).values())
    async with unguarded_sessions():
        for statement in BREAK:
            numbers = {name: number(row) for name, row in rows.items()}
            await get_connection("default").execute_query(statement.format(**numbers))
    found = await find_old_sessions(database)
    assert {rule: sorted(ids) for rule, ids in found.items()} == {
        Rule.TIMES: [number(times)],
        Rule.OVERLAP: [number(led), number(assisted)],
        Rule.ATTENDANCE: [number(attended)],
    }
    # What the command says is to be done mends them.
    await do(graphql, "reprogramarSesion", id=times["id"], fecha="2026-12-01", **TIME)
    await do(graphql, "actualizarSesion", id=assisted["id"], motivoSolape="Dos grupos")
    await do(graphql, "registrarAsistencia", sesion=attended["id"], asistencias=[{**present, "minutos": 60}])
    assert not any((await find_old_sessions(database)).values())


def test_they_are_counted_and_the_first_are_named() -> None:
    assert {each.verdict for each in judge_sessions(dict.fromkeys(Rule, ()))} == {Verdict.OK}
    (few,) = judge_sessions({Rule.TIMES: [57, 41], Rule.OVERLAP: []})
    assert (few.verdict, few.advice) == (Verdict.WARNING, TEXTS[Rule.TIMES][1])
    assert "2 (number 41, 57)," in few.text
    (many,) = judge_sessions({Rule.OVERLAP: range(MAX_FOUND)})
    assert f"{MAX_FOUND} or more" in many.text
    assert f", {MAX_SHOWN - 1}, …)" in many.text
