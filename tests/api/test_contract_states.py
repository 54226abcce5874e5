"""The states of a contract through the API: its transitions, their reasons and their deadlines."""

from datetime import UTC, datetime

import pytest
from tests.api.factories import CONTRACT_PATHS, assert_transition_refused, attempt, contratacion, do, read, refused
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient

TRANSITIONS = {
    "aceptarContratacion": ("ACEPTADA", ["PROPUESTA"]),
    "rechazarContratacion": ("RECHAZADA", ["PROPUESTA", "CADUCADA"]),
    "caducarContratacion": ("CADUCADA", ["PROPUESTA"]),
    "iniciarContratacion": ("EN_CURSO", ["ACEPTADA"]),
    "finalizarContratacion": ("FINALIZADA", ["EN_CURSO"]),
    "cancelarContratacion": ("CANCELADA", ["PROPUESTA", "ACEPTADA", "EN_CURSO"]),
}
"""The target state and the source states of each mutation."""
WARNINGS = {
    "aceptarContratacion": [("CLIENTE_ACTIVADO", "id")],
    "iniciarContratacion": [("SIN_SESIONES", "id")],
    "finalizarContratacion": [("SIN_SESIONES", "id")],
}
"""The warnings of a new client's contract without sessions."""
LOSSES = {"rechazarContratacion": "OTRO", "caducarContratacion": "SIN_RESPUESTA"}
"""The reason for which a proposal is lost if only a text is given, or none."""
NEXT_STATES = {
    "PROPUESTA": "accepted, rejected, expired or cancelled",
    "CADUCADA": "proposed or rejected",
    "ACEPTADA": "in progress or cancelled",
    "EN_CURSO": "completed or cancelled",
}
"""The states that may follow, as the error message lists them."""


@pytest.mark.parametrize("state", CONTRACT_PATHS)
@pytest.mark.parametrize("verb", TRANSITIONS)
async def test_a_contract_changes_state_only_by_its_transitions(graphql: GraphQLClient, verb: str, state: str) -> None:
    row = await contratacion(graphql, state)
    target, sources = TRANSITIONS[verb]
    reason = {"motivo": "Sin fechas"} if verb in ("rechazarContratacion", "cancelarContratacion") else {}
    answer = await attempt(graphql, verb, {"Accept-Language": "en"}, id=row["id"], version=row["version"], **reason)
    if state in sources:
        moved = row | {"estado": target, "version": row["version"] + 1, "motivo": reason.get("motivo")}
        moved["motivoPerdida"] = LOSSES.get(verb)
        assert answer.result == moved == await read(graphql, row)
        assert answer.advertencias == WARNINGS.get(verb, [])
    else:
        assert_transition_refused(answer, state, target, NEXT_STATES)
        assert await read(graphql, row) == row


@pytest.mark.parametrize("verb", TRANSITIONS)
async def test_a_transition_of_a_stale_contract_is_refused(graphql: GraphQLClient, verb: str) -> None:
    row = await contratacion(graphql, TRANSITIONS[verb][1][0])
    row = await do(graphql, "actualizarContratacion", id=row["id"], notas="N")
    reason = {"motivo": "M"} if verb == "cancelarContratacion" else {}
    stale = {"id": row["id"], "version": row["version"] - 1, **reason}
    assert await refused(graphql, verb, **stale) == [("CONFLICTO", "version")]
    assert await read(graphql, row) == row


@pytest.mark.parametrize("reason", [{}, {"motivo": None}, {"motivo": " "}])
async def test_cancelling_a_contract_needs_a_reason_and_rejecting_it_one_of_a_list_or_a_text(
    graphql: GraphQLClient, reason: Data
) -> None:
    row = await contratacion(graphql, "PROPUESTA")
    assert await refused(graphql, "cancelarContratacion", id=row["id"], **reason) == [("MOTIVO_OBLIGATORIO", "motivo")]
    long = {"id": row["id"], "motivo": "m" * 501}
    assert await refused(graphql, "cancelarContratacion", **long) == [("DEMASIADO_LARGO", "motivo")]
    assert await read(graphql, row) == row
    needed = [("MOTIVO_OBLIGATORIO", "motivoPerdida")]
    assert await refused(graphql, "rechazarContratacion", id=row["id"], **reason) == needed
    other = {"id": row["id"], "motivoPerdida": "OTRO", **reason}
    assert await refused(graphql, "rechazarContratacion", **other) == [("MOTIVO_OBLIGATORIO", "motivo")]
    lost = await do(graphql, "rechazarContratacion", id=row["id"], motivoPerdida="PRECIO", **reason)
    assert (lost["motivoPerdida"], lost["motivo"]) == ("PRECIO", None)


async def test_a_proposal_can_be_accepted_until_the_end_of_its_last_day(
    graphql: GraphQLClient, clock: ManualClock
) -> None:
    rows = [await contratacion(graphql, "PROPUESTA", validaHasta="2026-11-30") for _ in range(2)]
    await clock.move(datetime(2026, 11, 30, 22, 59, tzinfo=UTC))
    await do(graphql, "aceptarContratacion", id=rows[0]["id"])
    await clock.move(datetime(2026, 11, 30, 23, 0, tzinfo=UTC))
    late = rows[1]
    answer = await attempt(graphql, "aceptarContratacion", {"Accept-Language": "eu"}, id=late["id"])
    assert answer.errores == [("FUERA_DE_RANGO", "id")]
    assert answer.messages[0].startswith("Proposamena 2026ko azaroaren 30ean iraungi zen")
    assert await read(graphql, late) == late
    tomorrow = {"id": late["id"], "validaHasta": "2026-12-01"}
    assert await refused(graphql, "actualizarContratacion", **tomorrow) == [("TRANSICION_NO_PERMITIDA", "validaHasta")]
    past = {"id": late["id"], "validaHasta": "2026-11-30"}
    assert await refused(graphql, "prorrogarContratacion", **past) == [("FUERA_DE_RANGO", "validaHasta")]
    await do(graphql, "prorrogarContratacion", **tomorrow)
    await do(graphql, "aceptarContratacion", id=late["id"])
