"""Which rows a reader sees, among those that an input names."""

from collections.abc import Callable, Collection, Mapping

from tortoise.expressions import Q

from planificador.clientes.models import Participante
from planificador.contrataciones.models import Inscripcion
from planificador.core.data.conditions import RelatedCondition
from planificador.core.data.paging import column_condition
from planificador.core.data.query import find
from planificador.core.model.actors import Actor
from planificador.core.model.base import BaseModel
from planificador.rights.permissions import Permissions
from planificador.rights.table import Rows
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.occupancy import takes_part
from planificador.usuarios.models import Acceso, Token, Usuario

NOBODY = 0
"""The id of no trainer and no user."""


def _attendance_of(trainer: int) -> Q:
    return Q(RelatedCondition(Sesion, "id", "sesion_id", takes_part(trainer)))


def _participants_of(trainer: int) -> Q:
    sessions = RelatedCondition(Sesion, "contratacion_id", "contratacion_id", takes_part(trainer))
    return Q(RelatedCondition(Inscripcion, "participante_id", "id", Q(sessions)))


_OF_TRAINER: Mapping[type[BaseModel], Callable[[int], Q]] = {
    Sesion: takes_part,
    Asistencia: _attendance_of,
    Participante: _participants_of,
}
"""The condition of a trainer's own rows, of the models that a trainer's mutations name."""
_OF_USER: Mapping[type[BaseModel], str] = {Usuario: "id", Acceso: "usuario_id", Token: "usuario_id"}
"""The column of a user's own rows that holds the user."""


def _own_rows(model: type[BaseModel], actor: Actor) -> Q | None:
    """Return the condition of an actor's own rows; None where there are none."""
    if model in _OF_USER:
        return column_condition(_OF_USER[model], "", actor.user_id or NOBODY)
    condition = _OF_TRAINER.get(model)
    return condition(actor.trainer_id or NOBODY) if condition else None


async def visible_ids(
    permissions: Permissions, actor: Actor, model: type[BaseModel], ids: Collection[int]
) -> frozenset[int]:
    """Return those of the ids whose rows the actor sees with these permissions."""
    rows = permissions.of(model.__name__).rows
    condition = Q() if rows is Rows.ALL else _own_rows(model, actor)
    if rows is Rows.NONE or condition is None:
        return frozenset()
    return frozenset(row.id for row in await find(model, Q(condition, id__in=list(ids))))
