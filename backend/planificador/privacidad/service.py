"""Use cases that erase people. Each runs inside one unit of work."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from tortoise.expressions import Q

from planificador.clientes.models import Participante
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.rules import OPEN_STATES
from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import DomainError, refuse_if
from planificador.core.model.register import EntradaRegistro
from planificador.core.model.zones import local_day
from planificador.privacidad.duties import DUTIES
from planificador.privacidad.erasure import Erasure, discard_erased, erase
from planificador.privacidad.models import Supresion
from planificador.privacidad.recorded_people import fetch_recorded
from planificador.privacidad.rules import (
    ACTIVE_USER,
    CLEANING_PENDING,
    Duty,
    kept_warning,
    last_day,
    other_holder,
    running,
)
from planificador.sesiones.enrolments import dar_de_baja
from planificador.usuarios.models import Usuario

CLEANING_TIMEOUT = 10.0
"""Seconds for which an answer waits until the database has forgotten the values."""


@dataclass(frozen=True, slots=True)
class Anonymization:
    """What became of a person's data.

    Attributes:
        row: The row as it is now; None if it was only tried.
        until: The last day on which the identity has to be kept, if it is and that day is known.
        rows: The numbers of changed rows, by their type.
    """

    row: BaseModel | None
    is_complete: bool
    until: date | None
    rows: Mapping[str, int]


async def anonimizar(
    model: type[BaseModel],
    uow: UnitOfWork,
    id: int,
    version: int | None,
    simular: bool = False,
    limpiar: bool = True,
) -> Anonymization:
    """Erase what is held of a person. While a duty to keep runs, the identity stays, and all else goes.

    Repeating it changes nothing, unless a duty has ended since. simular: tell what would happen, and undo it.
    limpiar: let the database forget the values at once.
    """
    await _lock(uow, model, id)
    duties = running(await DUTIES[model](id, uow.retention, uow.zone), local_day(uow.now, uow.zone))
    row = await _prepare(uow, model, id, version, is_kept=bool(duties))
    erasure = await erase(uow, model, id, row, keeps_identity=bool(duties))
    until = last_day(duties) if duties else None
    await _note(uow, model, id, until, is_complete=not duties)
    _warn(uow, duties, erasure)
    result = Anonymization(None if simular else row, not duties, until, _changed_rows(erasure))
    if simular:
        raise DomainError([], result, uow.warnings)
    if limpiar:
        uow.after_commit.append(partial(_clean, uow, erasure))
    return result


async def _lock(uow: UnitOfWork, model: type[BaseModel], row_id: int) -> None:
    """Lock a person, so that no row is added that would have to be kept; first the contracts of a participant."""
    rows: list[RowsBy[Any]] = [RowsBy(model, "id", [row_id], locked=True)]
    if model is Participante:
        own = RowsBy(Inscripcion, "participante_id", [row_id])
        rows.insert(0, RowsBy(Contratacion, "id", [ValuesOf(own, "contratacion_id")], locked=True))
    await uow.prefetch(Needs(rows))


async def _prepare(
    uow: UnitOfWork, model: type[BaseModel], row_id: int, version: int | None, *, is_kept: bool
) -> BaseModel | None:
    """End what a person without a name cannot go on with. Return the row, None if it was deleted.

    Raises DomainError for an active user.
    """
    if model is Participante and not is_kept:
        await _leave(uow, row_id)
    noted = RowsBy(Supresion, "fila", [row_id])
    await uow.prefetch(Needs([noted], creates={Supresion: 1}))
    row = await fetch_recorded(model, row_id, version)
    refuse_if([ACTIVE_USER if isinstance(row, Usuario) and row.activo else None])
    return row


def _warn(uow: UnitOfWork, duties: Sequence[Duty], erasure: Erasure) -> None:
    """Tell why the identity is kept, and which other rows have the same values."""
    uow.warn(kept_warning(duties) if duties else None)
    for holder in erasure.holders:
        uow.warn(other_holder(holder.model.__name__, holder.row_id))


def _changed_rows(erasure: Erasure) -> Mapping[str, int]:
    """Return the numbers of changed rows, by their type. The register is not counted."""
    return {model.__name__: count for model, count in erasure.rows.items() if count and model is not EntradaRegistro}


async def _leave(uow: UnitOfWork, participant: int) -> None:
    """End the enrolments of a participant that have not: nobody without a name is to get a place, or to keep one."""
    own = Q(participante_id=participant, estado__not=EstadoInscripcion.BAJA)
    enrolments = await find(Inscripcion, own)
    contracts = await find(Contratacion, Q(id__in=[row.contratacion_id for row in enrolments]), lock=True)
    open_contracts = {contract.id for contract in contracts if contract.estado in OPEN_STATES}
    for enrolment in enrolments:
        if enrolment.contratacion_id in open_contracts:
            await dar_de_baja(uow, enrolment.id, None)


async def _note(uow: UnitOfWork, model: type[BaseModel], row_id: int, until: date | None, *, is_complete: bool) -> None:
    """Note that the erasure was asked for, and what is left of it."""
    values = {"conservar_hasta": until, "completa_en": uow.now if is_complete else None}
    noted = [row for row in await find(Supresion, Q(fila=row_id)) if row.tipo == model.__name__]
    if not noted:
        await uow.create(Supresion, tipo=model.__name__, fila=row_id, **values)
    elif not (is_complete and noted[0].completa_en):
        await uow.update(noted[0], **values)


async def _clean(uow: UnitOfWork, erasure: Erasure) -> None:
    """Let the database forget the values that were erased."""
    models = [model for model, count in erasure.rows.items() if count]
    if not await discard_erased(models, CLEANING_TIMEOUT):
        uow.warn(CLEANING_PENDING)
