"""What models hold of people, and the values that stand in place of it once it is erased. Pure."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import cast

from planificador.core.model.base import BaseModel, all_models
from planificador.core.model.columns import INTERNAL, Text, TextColumn, column_of
from planificador.core.model.mentions import REMOVED
from planificador.core.model.people import Person
from planificador.core.model.validation import Values

FREE_KINDS = frozenset({"", "URL"})
"""The kinds of texts in which people write what they like."""
CLIENT = "Cliente"
ERASED_NAME, ERASED_NUMBER = "Persona suprimida", "n.º {id}"
ERASED_ADDRESS = "suprimido-{id}@suprimido.invalid"
"""An address that nobody can have (RFC 2606), for accounts, which need one."""


@cache
def person_models() -> Sequence[type[BaseModel]]:
    """Return the models whose rows are people, in the order of their names."""
    return [model for model in all_models() if model.person]


def person_of(model: type[BaseModel]) -> Person:
    """Return what the columns of a model of people hold."""
    assert model.person is not None  # noqa: S101 # for mypy
    return model.person


@cache
def free_texts(model: type[BaseModel]) -> Sequence[str]:
    """Return the columns in which people write what they like, so that a person may be named there."""
    return [name for name in _texts(model) if getattr(column_of(model, name), "kind", "") in FREE_KINDS]


def _texts(model: type[BaseModel]) -> Iterator[str]:
    """Yield the columns with texts that people type, except those that say who a person is."""
    own = model.person.columns if model.person else ()
    for name, column in model._meta.fields_map.items():
        if isinstance(column, TextColumn) and column.doc != INTERNAL and name not in own:
            yield name


@cache
def references_to_people(model: type[BaseModel]) -> Sequence[str]:
    """Return the references of a model to people, by name."""
    people = {person.__name__ for person in person_models()}
    return sorted(name for name in model._meta.fk_fields if column_of(model, name).target in people)


def undeclared_personal_data() -> Iterator[str]:
    """Yield each column and each reference of which a model has to say what becomes of it when a person is erased."""
    for model in all_models():
        if model.person is None and {"NAME", "SURNAMES"} <= {_kind(model, name) for name in _texts(model)}:
            yield f"{model.__name__}.person: it has names and family names"
        elif model.person:
            yield from (f"{model.__name__}.{name}: not part of `person`" for name in _texts(model))
            unknown = [name for name in model.person.columns if name not in model._meta.fields_map]
            yield from (f"{model.__name__}.{name}: there is no such column" for name in unknown)
        missing = set(references_to_people(model)) - {model.erased_with, *model.texts_about}
        yield from (f"{model.__name__}: texts_about or erased_with of {name}" for name in sorted(missing))


def _kind(model: type[BaseModel], name: str) -> str:
    return str(getattr(column_of(model, name), "kind", ""))


def erased_values(model: type[BaseModel], row_id: int, *, keeps_identity: bool) -> Values:
    """Return the values that stand in place of a person's. keeps_identity: names and documents have to be kept."""
    person = person_of(model)
    columns = [*person.contact, *person.secrets]
    values = {name: _empty(model, name, row_id) for name in columns}
    if keeps_identity:
        return {name: value for name, value in values.items() if value is None}  # others identify the row
    first, *others = person.names
    number = ERASED_NUMBER.format(id=row_id)
    names: Values = dict.fromkeys(person.names)
    names[first] = ERASED_NAME if others else f"{ERASED_NAME} {number}"
    if others:
        names[others[-1]] = number
    return values | dict.fromkeys(person.documents) | names


def is_erased(value: object) -> bool:
    """Return whether a value stands in place of an erased one."""
    return isinstance(value, str) and (
        value.startswith(ERASED_NAME) or value == REMOVED or value.endswith(ERASED_ADDRESS.rpartition("@")[2])
    )


def _empty(model: type[BaseModel], name: str, row_id: int) -> str | None:
    return None if column_of(model, name).null else ERASED_ADDRESS.format(id=row_id)


def removed_text(model: type[BaseModel], name: str) -> str:
    """Return what stands in place of a whole text."""
    return REMOVED[: cast("Text", column_of(model, name)).limit]
