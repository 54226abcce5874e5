"""The mutations that a reader may use on a row now, by the reader's rights and by the states that mutations ask."""

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, TypeAlias

from planificador.api.context import Info
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.models import MODELS
from planificador.api.visible_rows import visible_ids
from planificador.contrataciones.models import Contratacion, Inscripcion, Propuesta
from planificador.contrataciones.proposals import line_states
from planificador.contrataciones.row_verbs import refused_contract_verbs, refused_enrolment_verbs
from planificador.contrataciones.rules import expires_at
from planificador.core.model.base import BaseModel
from planificador.core.model.texts import DescribedEnum
from planificador.interacciones.models import Interaccion
from planificador.interacciones.reminders import are_reminded, describes_action
from planificador.interacciones.row_verbs import refused_interaction_verbs, refused_proposal_verbs
from planificador.rights.permissions import Permissions, allowed_row_verbs, row_verbs
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion
from planificador.sesiones.row_verbs import (
    refused_assistant_verbs,
    refused_attendance_verbs,
    refused_session_verbs,
)

_Enum: Any = DescribedEnum  # Any: called to make an enum of the mutations, which a checker cannot follow


def action_name(verb: str) -> str:
    """Return the name of the Accion of a mutation: `cancelarSesion` → `CANCELAR_SESION`."""
    return re.sub("(?<=[a-z])(?=[A-Z])", "_", verb).upper()


_VERBS = sorted(verb for model in MODELS for verb in row_verbs(model.__name__))
Accion: Any = _Enum("Accion", {action_name(verb): (action_name(verb), f"The mutation `{verb}`") for verb in _VERBS})
Accion.__doc__ = "A mutation that takes one object: `cancelarSesion` is `CANCELAR_SESION`."
graphql_enum(Accion)
_ACTIONS = {verb: Accion(action_name(verb)) for verb in _VERBS}


async def allowed_actions(row: BaseModel, info: Info) -> list[Any]:  # Any: an Accion
    """Return what the reader may do to a row now."""
    actor, estado = info.context.actor, getattr(row, "estado", None)
    allowed = () if actor.read_only else allowed_row_verbs(actor.roles, type(row).__name__)
    verbs = [
        verb.name
        for verb in allowed
        if (verb.states is None or estado in verb.states)
        and (verb.seen_with is None or await _is_seen(row, verb.seen_with, info))
    ]
    refuse = _REFUSALS.get(type(row)) if verbs else None
    refused = set(await refuse(row, info)) if refuse else set()
    return [_ACTIONS[verb] for verb in verbs if verb not in refused]


async def _is_seen(row: BaseModel, permissions: Permissions, info: Info) -> bool:
    """Return whether the reader sees a row with fewer permissions."""

    async def are_seen(ids: list[int]) -> list[bool]:
        visible = await visible_ids(permissions, info.context.actor, type(row), ids)
        return [number in visible for number in ids]

    return await info.context.loaders.batched((type(row), permissions.roles), are_seen, row.id)


async def _of_contract(row: Contratacion, info: Info) -> Iterable[str]:
    return refused_contract_verbs(row, _now(info, _expiry(row, info)), info.context.services.zone)


async def _of_enrolment(row: Inscripcion, info: Info) -> Iterable[str]:
    contract = await _contract_of(row, info)
    return refused_enrolment_verbs(row, contract.estado) if contract else row_verbs("Inscripcion")


async def _of_session(row: Sesion, info: Info) -> Iterable[str]:
    contract = await _contract_of(row, info)
    now = _now(info, row.inicio)
    return refused_session_verbs(row, contract.estado, now) if contract else row_verbs("Sesion")


async def _of_assistant(row: ApoyoSesion, info: Info) -> Iterable[str]:
    session = await info.context.loaders.row(Sesion, row.sesion_id)
    contract = await _contract_of(session, info) if session else None
    if session is None or contract is None:
        return row_verbs("ApoyoSesion")
    return refused_assistant_verbs(session.estado, contract.estado)


async def _of_attendance(row: Asistencia, info: Info) -> Iterable[str]:
    contract = await _contract_of(row, info)
    return refused_attendance_verbs(contract.estado) if contract else row_verbs("Asistencia")


async def _of_interaction(row: Interaccion, info: Info) -> Iterable[str]:
    has_action = describes_action(row) or await info.context.loaders.batched(are_reminded, are_reminded, row.id)
    return refused_interaction_verbs(row, has_action=has_action)


async def _of_proposal(row: Propuesta, info: Info) -> Iterable[str]:
    lines = await info.context.loaders.batched(line_states, line_states, row.id)
    return refused_proposal_verbs(row, lines, _now(info, _expiry(row, info)), info.context.services.zone)


def _now(info: Info, change: datetime | None) -> datetime:
    """Return the present instant. change: That at which time alone changes what a row refuses."""
    now = info.context.services.clock.now()
    info.context.note_change(change, now)
    return now


def _expiry(row: Contratacion | Propuesta, info: Info) -> datetime | None:
    return None if row.valida_hasta is None else expires_at(row.valida_hasta, info.context.services.zone)


async def _contract_of(row: Inscripcion | Sesion | Asistencia, info: Info) -> Contratacion | None:
    """Return the contract of a row; None if it was deleted since the row was read."""
    return await info.context.loaders.row(Contratacion, row.contratacion_id)


Refusal: TypeAlias = Callable[[Any, Info], Awaitable[Iterable[str]]]  # Any: a row of the model
_REFUSALS: Mapping[type[BaseModel], Refusal] = {
    Contratacion: _of_contract,
    Propuesta: _of_proposal,
    Inscripcion: _of_enrolment,
    Sesion: _of_session,
    ApoyoSesion: _of_assistant,
    Asistencia: _of_attendance,
    Interaccion: _of_interaction,
}
"""What the states of a row refuse. Of the models that are not here, nothing."""
