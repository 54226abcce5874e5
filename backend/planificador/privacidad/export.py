"""Collects all that is held about a person: the row, what refers to it, and the texts that name the person.

What refers to a person is found in the references of all models. Other people do not appear: references to them have
an id only, and texts lose their names, addresses and numbers.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.queries.query import count_rows, find
from planificador.core.data.register.erasure import entries_of
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel, model_named, references_to
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.columns import INTERNAL, BaseColumn, column_of
from planificador.core.model.mentions import REMOVED
from planificador.core.model.personal import free_texts
from planificador.core.model.register import EntradaRegistro, values_before_and_after
from planificador.core.model.serialization import instant
from planificador.core.model.validation import input_field_name
from planificador.privacidad.erasure import own_ids
from planificador.privacidad.mentions import Named, identity_of, name_in_texts
from planificador.privacidad.other_people import OtherPeople, other_people
from planificador.privacidad.recorded_people import all_ids_of, earlier_values, fetch_recorded
from planificador.privacidad.summary import Count
from planificador.privacidad.text_scan import ids_naming

MAX_ROWS = 5000
"""Rows of each reference; a person has more only by a mistake."""
FORMAT = 1
GlobalId: TypeAlias = Callable[[str, int], str]
"""Returns the id of a row in the API, from its type and its number."""
Json: TypeAlias = dict[str, Any]  # Any: JSON


@dataclass(frozen=True, slots=True)
class PersonalData:
    """What is held about a person.

    Attributes:
        name: The person's.
        content: As JSON; docs/privacy.md has its shape.
        counts: What it consists of, for the summary.
    """

    name: str
    content: Json
    counts: Sequence[Count]


async def exportar(uow: UnitOfWork, model: type[BaseModel], id: int, global_id: GlobalId) -> PersonalData:
    """Return all that is held about a person. Raises DomainError NO_ENCONTRADO."""
    row = await fetch_recorded(model, id)
    ids = await all_ids_of(model, id)
    entries = await entries_of(model, ids)
    identity = identity_of(model, earlier_values(model, row, entries))
    named = await name_in_texts(model, id, identity)
    if row is not None:
        uow.add_entry(row)  # the register says who exported whose data
    export = _Export(model, ids, row, named, await other_people(identity), global_id)
    related = [await export.related(child, column) for child, column in references_to(model)]
    mentions = await export.mentions()
    related = [part for part in related if part["total"]]
    models = [model, *(model_named(part["tipo"]) for part in related)]
    content: Json = {
        "formato": FORMAT,
        "generado": instant(uow.now),
        "titular": {"tipo": model.__name__, "id": global_id(model.__name__, id)},
        "ficha": export.values(row, own=True) if row else None,
        "relacionados": related,
        "menciones": mentions,
        "historial": [export.change(entry) for entry in entries],
        "columnas": {each.__name__: _descriptions(each) for each in models},
    }
    counts = [Count(model_named(part["tipo"]).plural, part["total"]) for part in related]
    name = next((f"{each.given} {each.family}".strip() for each in identity.names), REMOVED)
    return PersonalData(name, content, counts)


@dataclass(frozen=True, slots=True)
class _Export:
    model: type[BaseModel]
    ids: Sequence[int]
    row: BaseModel | None
    named: Named
    others: OtherPeople
    global_id: GlobalId

    async def related(self, child: type[BaseModel], column: str) -> Json:
        """Return the rows that refer to the person by a column."""
        of_person = column_condition(column, "in", list(self.ids))
        rows = await find(child, of_person, limit=MAX_ROWS)
        total = len(rows) if len(rows) < MAX_ROWS else await count_rows(child, of_person)
        labels = await self._labels(child, rows)
        return {
            "tipo": child.__name__,
            "campo": input_field_name(column),
            "total": total,
            "completo": total == len(rows),
            "filas": [self.values(row, own=False, labels=labels) for row in rows],
        }

    def values(self, row: BaseModel, *, own: bool, labels: Mapping[tuple[str, int], str] | None = None) -> Json:
        """Return the values of a row: those that the API shows, without amounts of rows that only refer to a person."""
        model, result = type(row), {"id": self.global_id(type(row).__name__, row.id)}
        for name, column in _shown(model):
            value = getattr(row, column.attribute)
            if column.target:
                result[input_field_name(name)] = self._reference(column, value, labels or {})
            elif own or column.group is not ColumnGroup.IMPORTES:
                result[input_field_name(name)] = self._json(model, name, column, value)
        return result

    def _json(self, model: type[BaseModel], name: str, column: BaseColumn[Any], value: Any) -> Any:  # Any: JSON
        if isinstance(value, str) and name in free_texts(model):
            return self.others.hidden_in(value)
        return [item.value for item in value] if column.many else column.to_json(value)

    def _reference(self, column: BaseColumn[Any], value: int | None, labels: Mapping[tuple[str, int], str]) -> Any:
        if value is None:
            return None
        label = labels.get((column.target, value))
        reference = {"tipo": column.target, "id": self.global_id(column.target, value)}
        return reference | ({"etiqueta": label} if label is not None else {})

    async def _labels(self, child: type[BaseModel], rows: Sequence[BaseModel]) -> Mapping[tuple[str, int], str]:
        """Return by what the rows to which these refer are known, except people."""
        labels = {}
        for name in sorted(child._meta.fk_fields):
            column = column_of(child, name)
            target = model_named(column.target)
            ids = {getattr(row, column.attribute) for row in rows} - {None}
            if target.person or not ids or not (known_by := (*target.searched, *target.default_order)[:1]):
                continue
            label = column_of(target, known_by[0].lstrip("-"))
            for found in await find(target, Q(id__in=sorted(ids))):
                labels[target.__name__, found.id] = str(label.to_json(getattr(found, label.attribute)))
        return labels

    def change(self, entry: EntradaRegistro) -> Json:
        """Return an entry of the register about the person's row. Who made the change is another person."""
        before, after = values_before_and_after(entry)
        return {
            "momento": instant(entry.creado),
            "operacion": entry.operacion.value,
            "verbo": entry.verbo,
            "antes": {input_field_name(name): value for name, value in before.items()},
            "despues": {input_field_name(name): value for name, value in after.items()},
        }

    async def mentions(self) -> list[Json]:
        """Return the texts that name the person."""
        found: list[Json] = []
        for model, all_ids in (await ids_naming(self.named.own)).items():
            ids = all_ids[:MAX_ROWS]
            own = await own_ids(model, self.model, self.ids, self.row, ids)
            for row in await find(model, Q(id__in=ids)):
                identity = self.named.own if row.id in own else self.named.elsewhere
                texts = {name: getattr(row, name) for name in free_texts(model)}
                found += [
                    {
                        "tipo": model.__name__,
                        "id": self.global_id(model.__name__, row.id),
                        "campo": input_field_name(name),
                        "texto": None if self._is_about_another(row, name) else self.others.hidden_in(text),
                    }
                    for name, text in texts.items()
                    if isinstance(text, str) and identity.spans(text)
                ]
        return found

    def _is_about_another(self, row: BaseModel, name: str) -> bool:
        """Return whether a text is about another person, as a note on somebody's absence is."""
        people = [
            (column_of(type(row), reference), names)
            for reference, names in type(row).texts_about.items()
            if getattr(row, f"{reference}_id") is not None
        ]
        return any(
            name in names and not (column.target == self.model.__name__ and getattr(row, column.attribute) in self.ids)
            for column, names in people
        )


def _shown(model: type[BaseModel]) -> Iterable[tuple[str, BaseColumn[Any]]]:
    for name, column in model._meta.fields_map.items():
        if isinstance(column, BaseColumn) and column.doc != INTERNAL and name != "id":
            yield name, column


def _descriptions(model: type[BaseModel]) -> Mapping[str, str]:
    return {input_field_name(name): column.doc for name, column in _shown(model)}
