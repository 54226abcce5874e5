"""By what texts name a person, and where: what other rows have too may name these instead."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.queries.query import Statement, exists_many
from planificador.core.data.queries.row_ids import first_ids, read_ids
from planificador.core.data.search.conditions import words_condition
from planificador.core.data.sql.conditions import AmongRows
from planificador.core.data.sql.visibility import named_source
from planificador.core.model.base import BaseModel, all_models, model_named, references_to
from planificador.core.model.columns import INTERNAL, Reference, TextColumn, column_of
from planificador.core.model.disjunctions import any_of
from planificador.core.model.mentions import Identity, PersonalName, telling_words
from planificador.core.model.personal import CLIENT, is_erased, person_models, person_of
from planificador.core.model.register import EntradaRegistro
from planificador.core.model.validation import Values

MAX_HOLDERS = 20
"""Other rows with the same data, of each model, that are looked at."""
TOWN = "localidad"


@dataclass(frozen=True, slots=True)
class Holder:
    """Another row with data of the person. model: a company's, or one of people."""

    model: type[BaseModel]
    row_id: int

    @property
    def is_person(self) -> bool:
        """Whether the row is a person, rather than a company."""
        return self.model.person is not None


@dataclass(frozen=True, slots=True)
class Named:
    """By what texts name a person, and where.

    Attributes:
        own: In rows of the person's client, and in those that refer to the person.
        elsewhere: In all other rows: what nobody else has.
        holders: Who has the same.
    """

    own: Identity
    elsewhere: Identity
    holders: Sequence[Holder]


def identity_of(model: type[BaseModel], rows: Sequence[Values]) -> Identity:
    """Return by what texts name the person who had these values, of now and of before."""
    person = person_of(model)
    given, *family = person.names
    rows = [{name: value for name, value in row.items() if not is_erased(value)} for row in rows]

    def texts(names: Sequence[str], *kinds: str) -> tuple[str, ...]:
        chosen = [name for name in names if getattr(column_of(model, name), "kind", "") in kinds]
        return tuple(dict.fromkeys(str(row[name]) for row in rows for name in chosen if row.get(name)))

    names = [
        PersonalName(str(row.get(given) or ""), " ".join(str(row[name]) for name in family if row.get(name)))
        for row in rows
    ]
    return Identity(
        tuple(dict.fromkeys(name for name in names if name.key)),
        texts(person.documents, "DOCUMENT", "NIF"),
        texts(person.contact, "EMAIL"),
        texts(person.contact, "PHONE"),
    )


async def all_names() -> list[PersonalName]:
    """Return the names of all people."""
    parts = []
    for model in person_models():
        given, *family = person_of(model).names
        last = " || ' ' || ".join(f"COALESCE(\"{name}\", '')" for name in family) or "''"
        parts.append(f'SELECT "{given}" AS "given", {last} AS "family" FROM {named_source(model)}')
    statement = Statement(EntradaRegistro._meta.db)
    statement.sql = " UNION ALL ".join(parts)
    return [PersonalName(row["given"] or "", row["family"] or "") for row in await statement.read()]


async def name_in_texts(model: type[BaseModel], row_id: int, identity: Identity) -> Named:
    """Return by what the texts of all rows are searched for a person, the row of a model with this id."""
    conditions = {name.key: list(name_conditions(name)) for name in identity.names}
    for kind, values in _contact_values(identity):
        conditions |= {value: list(value_conditions(kind, value)) for value in values}
    shared = await _holders(conditions, Holder(model, row_id))
    by_company = {value for value, holders in shared.items() if any(not holder.is_person for holder in holders)}
    taken = {value for value, holders in shared.items() if holders}
    words = await _single_words(model, row_id, identity)
    names_left = replace(identity, single_words=words)
    own = _without(names_left, by_company - {name.key for name in identity.names})
    everywhere = replace(_without(identity, taken), single_words=frozenset())
    holders = dict.fromkeys(holder for each in shared.values() for holder in each)
    return Named(own, everywhere, list(holders))


def _contact_values(identity: Identity) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    yield ("DOCUMENT", "NIF"), identity.documents
    yield ("EMAIL",), identity.emails
    yield ("PHONE",), identity.telephones


def _without(identity: Identity, values: set[str]) -> Identity:
    return replace(
        identity,
        names=tuple(name for name in identity.names if name.key not in values),
        documents=tuple(value for value in identity.documents if value not in values),
        emails=tuple(value for value in identity.emails if value not in values),
        telephones=tuple(value for value in identity.telephones if value not in values),
    )


def name_conditions(name: PersonalName) -> Iterator[tuple[type[BaseModel], Q]]:
    """Yield the condition of rows with this name, for each model of people, companies and other things with names."""
    condition = words_condition(f"{name.given} {name.family}")
    yield from ((model, condition) for model in _named_models())


def value_conditions(kinds: Sequence[str], value: str) -> Iterator[tuple[type[BaseModel], Q]]:
    """Yield the condition of rows with a value in a column of one of these kinds, for each model that has one."""
    for model in all_models():
        columns = [
            column
            for column in model._meta.fields_map.values()
            if isinstance(column, TextColumn) and column.doc != INTERNAL and getattr(column, "kind", "") in kinds
        ]
        if columns:
            yield model, any_of([column.condition("", value) for column in columns])


async def _holders(
    conditions: Mapping[str, Sequence[tuple[type[BaseModel], Q]]], own: Holder
) -> dict[str, list[Holder]]:
    """Return who satisfies one of the conditions of each name or value, besides the person."""
    queries = [(value, *query) for value, of_value in conditions.items() for query in of_value]
    found = await read_ids([first_ids(model, condition, MAX_HOLDERS) for _, model, condition in queries])
    holders: dict[str, list[Holder]] = {value: [] for value in conditions}
    for (value, model, _), ids in zip(queries, found, strict=True):
        others = (Holder(model, number) for number in ids)
        holders[value] += [other for other in others if other != own]
    return holders


async def _single_words(model: type[BaseModel], row_id: int, identity: Identity) -> frozenset[str]:
    """Return the words of a person's names that no other person, company, course, room or town has in its name."""
    words = dict.fromkeys(
        word for name in identity.names for word in telling_words(f"{name.given} {name.family}") if word
    )
    models = _named_models()
    queries = []
    for word in words:
        for other in models:
            condition = Q(words_condition(word), ~Q(id=row_id)) if other is model else words_condition(word)
            queries.append((word, (other, condition)))
        towns = (other for other in BaseModel.__subclasses__() if TOWN in other._meta.fields_map)
        queries += [(word, (other, column_condition(TOWN, "key_contains", word))) for other in towns]
    answers = await exists_many([query for _, query in queries])
    taken = {word for (word, _), exists in zip(queries, answers, strict=True) if exists}
    return frozenset(words) - taken


def _named_models() -> list[type[BaseModel]]:
    """Return the models whose rows are known by a name, which the search finds."""
    return [
        model
        for model in all_models()
        if model.searched and getattr(column_of(model, model.searched[0]), "kind", "") in {"NAME", "SURNAMES"}
    ]


def own_condition(
    model: type[BaseModel], subject: type[BaseModel], people: Sequence[int], client_id: int | None
) -> Q | None:
    """Return the condition of rows of the person's client, and of those that refer to the person; None for no rows."""
    conditions = [
        column_condition(column, "in", list(people)) for child, column in references_to(subject) if child is model
    ]
    of_client = None if client_id is None else _client_condition(model, client_id)
    conditions += [of_client] if of_client is not None else []
    return any_of(conditions) if conditions else None


def _client_condition(model: type[BaseModel], client_id: int, depth: int = 3) -> Q | None:
    if model.__name__ == CLIENT:
        return Q(id=client_id)
    references = [column_of(model, name) for name in sorted(model._meta.fk_fields)]
    if any(column.target == CLIENT for column in references):
        return Q(cliente_id=client_id)
    for column in references:
        if depth and not column.null and isinstance(column, Reference) and column.target != model.__name__:
            target = model_named(column.target)
            inner = _client_condition(target, client_id, depth - 1)
            if inner is not None:
                return AmongRows(target, column.attribute, inner)
    return None
