"""Where sessions take place, and which of them are on a holiday there."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, TypeVar

from tortoise.expressions import Q

from planificador.aulas.models import Aula
from planificador.clientes.models import Cliente, ClienteFinal
from planificador.contrataciones.models import Contratacion
from planificador.core.data.needs.declaration import RowsBy, ValuesOf
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Problem
from planificador.festivos.rules import Place, holidays_of
from planificador.festivos.service import closings_between
from planificador.festivos.territories import territory_of
from planificador.formaciones.rules import Modalidad
from planificador.sesiones.models import Sesion

R = TypeVar("R", bound=BaseModel)
AT_THE_CLIENTS = (Modalidad.PRESENCIAL, Modalidad.MIXTA)
"""The modalities of sessions that, without a room of the centre, take place at the client's."""
Venue = tuple[int, int | None]
"""The contract of sessions, and their room if they have one."""


async def places_of(venues: Collection[Venue], territory: str) -> dict[Venue, Place]:
    """Return where sessions take place, whose holidays count. territory: that of the centre.

    A room is in the centre's territory. Without one, a course that is taught in person is taught at the address of the
    end client or the client.
    """
    rooms = await _rows(Aula, {room for _, room in venues if room})
    contracts = await _rows(Contratacion, {contract for contract, room in venues if not room})
    visited = [contract for contract in contracts.values() if contract.modalidad in AT_THE_CLIENTS]
    clients = await _rows(Cliente, {contract.cliente_id for contract in visited})
    final_clients = await _rows(ClienteFinal, {row.cliente_final_id for row in visited if row.cliente_final_id})
    hosts = {
        contract.id: final_clients[contract.cliente_final_id]
        if contract.cliente_final_id
        else clients[contract.cliente_id]
        for contract in visited
    }
    return {
        (contract, room): _place(rooms.get(room) if room else None, hosts.get(contract), territory)
        for contract, room in venues
    }


def host_needs(contract: RowsBy[Contratacion]) -> list[RowsBy[Any]]:
    """Return the needs of `places_of` of sessions of a contract, beside it and their room."""
    return [
        RowsBy(Cliente, "id", [ValuesOf(contract, "cliente_id")]),
        RowsBy(ClienteFinal, "id", [ValuesOf(contract, "cliente_final_id")]),
    ]


def warn_of_holidays(uow: UnitOfWork, rows: Sequence[Sesion], campo: str, place: Place | None = None) -> None:
    """Warn of each holiday on which one of the sessions is, if the client asks for warnings.

    place: Where all of them take place; None for the place of each.
    """
    sessions = {((row.contratacion_id, row.aula_id), row.fecha) for row in rows if row.fecha}
    if sessions:
        uow.late_warnings.append(partial(_warnings, sessions, uow.territory, campo, place))


async def _warnings(
    sessions: Collection[tuple[Venue, date]], territory: str, campo: str, place: Place | None
) -> list[Problem]:
    days = [day for _, day in sessions]
    closings = await closings_between(min(days), max(days))
    venues = {venue for venue, _ in sessions}
    places = dict.fromkeys(venues, place) if place else await places_of(venues, territory)
    found = {
        holiday
        for venue, where in places.items()
        for holiday in holidays_of(where, closings, [day for own, day in sessions if own == venue]).values()
    }
    return [holiday.warning(campo) for holiday in sorted(found, key=lambda item: (item.fecha, item.name.es))]


def _place(room: Aula | None, host: Cliente | ClienteFinal | None, territory: str) -> Place:
    if room:
        return Place(territory, room.localidad)
    return Place(territory_of(host.pais, host.codigo_postal, territory), host.localidad) if host else Place(territory)


async def _rows(model: type[R], ids: Collection[int]) -> Mapping[int, R]:
    return {row.id: row for row in await find(model, Q(id__in=list(ids)))} if ids else {}
