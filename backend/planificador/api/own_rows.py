"""Which rows are a reader's own."""

from collections.abc import Sequence

from tortoise.expressions import Q

from planificador.clientes.models import Cliente, ClienteFinal, Participante
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.core.data.conditions import RelatedCondition
from planificador.core.data.query import find
from planificador.core.model.actors import Actor
from planificador.core.model.base import BaseModel
from planificador.core.model.disjunctions import any_of
from planificador.core.runtime.changes import RowKey
from planificador.formaciones.models import AusenciaFormador, Formador
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion
from planificador.sesiones.occupancy import takes_part
from planificador.usuarios.models import Acceso, Token, Usuario


async def read_own_rows(actor: Actor, models: Sequence[type[BaseModel]]) -> frozenset[RowKey]:
    """Return the reader's own rows of these models, each read by one statement."""
    rows: list[RowKey] = []
    for model in models:
        rows += [(model.__name__, row.id) for row in await find(model, _own(model, actor))]
    return frozenset(rows)


def _own(model: type[BaseModel], actor: Actor) -> Q:
    trainer, user = actor.trainer_id or 0, actor.user_id or 0
    contracts = Q(RelatedCondition(Sesion, "contratacion_id", "id", takes_part(trainer)))
    sessions = Q(RelatedCondition(Sesion, "id", "sesion_id", takes_part(trainer)))
    enrolments = Q(RelatedCondition(Contratacion, "id", "contratacion_id", contracts))
    return {
        Sesion: takes_part(trainer),
        ApoyoSesion: sessions,
        Asistencia: sessions,
        Contratacion: contracts,
        Inscripcion: enrolments,
        Participante: Q(RelatedCondition(Inscripcion, "participante_id", "id", enrolments)),
        Cliente: Q(RelatedCondition(Contratacion, "cliente_id", "id", contracts)),
        ClienteFinal: Q(RelatedCondition(Contratacion, "cliente_final_id", "id", contracts)),
        Formador: any_of([Q(id=trainer), Q(RelatedCondition(Sesion, "formador_id", "id", takes_part(trainer)))]),
        AusenciaFormador: Q(formador_id=trainer),
        Usuario: Q(id=user),
        Acceso: Q(usuario_id=user),
        Token: Q(usuario_id=user),
    }[model]
