"""The refusal of filters, orders and groups by what the reader does not see."""

from planificador.api.errors import BadInputError
from planificador.core.data.computed.fields import is_seen
from planificador.core.model.base import BaseModel
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import input_field_name

HIDDEN_COLUMN = LocalizedText(
    es="Su rol no permite ver {field}, así que no puede filtrar, ordenar ni agrupar por ello.",
    eu="Zure rolak ez du {field} ikusteko baimenik; beraz, ezin duzu horren arabera iragazi, ordenatu edo taldekatu.",
    en="Your role does not allow you to see {field}, so you cannot filter, sort or group by it.",
)


def refuse_if_hidden(model: type[BaseModel], term: str, path: str = "") -> None:
    """Raise BadInputError unless the reader sees a term (`core.data.lists.sorting`).

    path: The field, as clients know it.
    """
    if not is_seen(model, term):
        names = term.removesuffix("_orden").split(".")
        raise BadInputError(HIDDEN_COLUMN.fill(field=path or ".".join(map(input_field_name, names))))
