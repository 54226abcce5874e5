"""Which rows a reader sees, among those that an input names."""

from collections.abc import Callable, Collection, Mapping

from tortoise.expressions import Q

from planificador.clientes.models import Participante
from planificador.contrataciones.models import Inscripcion
from planificador.core.data.conditions import RelatedCondition
from planificador.core.data.query import find
from planificador.core.model.actors import Actor
from planificador.core.model.base import BaseModel
from planificador.rights.permissions import Permissions
from planificador.rights.table import Rows
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.occupancy import takes_part

NOBODY = 0
"""The id of no trainer."""


def _attendance_of(trainer: int) -> Q:
    return Q(RelatedCondition(Sesion, "id", "sesion_id", takes_part(trainer)))


def _participants_of(trainer: int) -> Q:
    sessions = RelatedCondition(Sesion, "contratacion_id", "contratacion_id", takes_part(trainer))
    return Q(RelatedCondition(Inscripcion, "participante_id", "id", Q(sessions)))


_OWN: Mapping[type[BaseModel], Callable[[int], Q]] = {
    Sesion: takes_part,
    Asistencia: _attendance_of,
    Participante: _participants_of,
}
"""The condition of a trainer's own rows, of the models that a trainer's mutations name."""


async def visible_ids(
    permissions: Permissions, actor: Actor, model: type[BaseModel], ids: Collection[int]
) -> frozenset[int]:
    """Return those of the ids whose rows the actor sees with these permissions."""
    rows, own = permissions.of(model.__name__).rows, _OWN.get(model)
    if rows is Rows.NONE or (rows is Rows.OWN and own is None):
        return frozenset()
    condition = own(actor.trainer_id or NOBODY) if own and rows is Rows.OWN else Q()
    return frozenset(row.id for row in await find(model, Q(condition, id__in=list(ids))))
