"""Use cases of templates, and their texts for an object."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.clientes.models import Contacto
from planificador.core.data.queries.query import RowQuery, find
from planificador.core.data.queries.readable import readable_values
from planificador.core.data.use_cases.deletion import delete
from planificador.core.data.use_cases.repository import create, fetch, update, without_defaults
from planificador.core.data.use_cases.row_checks import check_for_write, without_invalid
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import DomainError, refuse_if
from planificador.core.model.texts import Idioma, LocalizedText
from planificador.core.model.validation import Values
from planificador.plantillas.models import Plantilla
from planificador.plantillas.placeholders import (
    SUBJECTS,
    Placeholder,
    contact_placeholders,
    object_placeholders,
    placeholders_for,
)
from planificador.plantillas.rules import WRONG_SUBJECT, filled, placeholder_key, placeholders, text_problems

TEXTS = ("asunto", "texto")
"""The columns that may have placeholders."""


@dataclass(frozen=True, slots=True)
class RenderedText:
    """The text of a template for an object. sin_valor: the placeholders that have no value and stay in the text."""

    asunto: str | None
    texto: str
    idioma: Idioma
    sin_valor: list[str]


async def crear_plantilla(uow: UnitOfWork, datos: Values) -> Plantilla:
    await _check(datos, without_defaults(Plantilla, datos), None)
    return await create(uow, Plantilla, datos)


async def actualizar_plantilla(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Plantilla:
    row = await fetch(Plantilla, id, version=version)
    await _check({name: getattr(row, name) for name in ("sobre", *TEXTS)} | datos, datos, row)
    return await update(uow, row, datos)


async def eliminar_plantilla(uow: UnitOfWork, id: int, version: int | None) -> Plantilla:
    return await delete(uow, Plantilla, id, version)


async def texto_de_plantilla(
    plantilla: int, tipo: str, objeto: int, contacto: int | None, zona: ZoneInfo
) -> RenderedText | None:
    """Return the text of a template for an object; None if one of the rows does not exist.

    Args:
        tipo: The name of the object's model.
        contacto: The contact person for whom it is; by default, the one to whom the object leads.
    """
    found = await find(Plantilla, Q(id=plantilla))
    if not found:
        return None
    (row,) = found
    refuse_if([None if SUBJECTS[row.sobre].__name__ == tipo else WRONG_SUBJECT.at("objeto")])
    used = _used(row)
    names = {each.name for each in used.values()}
    of_object = [each for name, each in object_placeholders(row.sobre).items() if name in names]
    values = await _values(SUBJECTS[row.sobre], objeto, of_object, zona)
    if values is None:
        return None
    of_contact = [each for name, each in contact_placeholders().items() if name in names]
    if of_contact and contacto is not None:
        values |= await _values(Contacto, contacto, of_contact, zona) or {}
    written = {key: text for key, each in used.items() if (text := _in_language(values.get(each.name), row.idioma))}
    typed = [name for text in (row.asunto, row.texto) for name in placeholders(text or "")]
    return RenderedText(
        row.asunto and filled(row.asunto, written.get),
        filled(row.texto, written.get),
        row.idioma,
        [name for name in dict.fromkeys(typed) if placeholder_key(name) not in written],
    )


async def _check(values: Values, datos: Values, row: Plantilla | None) -> None:
    """Refuse the values of a template. values: all of them, as they will be. datos: those to write."""
    stored, problems = await check_for_write(Plantilla, datos, row)
    valid = {**values, **without_invalid(stored, problems)}
    if valid.get("sobre") is not None:
        allowed = list(placeholders_for(valid["sobre"]))
        texts = {name: valid[name] for name in TEXTS if valid.get(name)}
        problems += [problem.at(name) for name, text in texts.items() for problem in text_problems(text, allowed)]
    if problems:
        raise DomainError(problems)


def _used(row: Plantilla) -> Mapping[str, Placeholder]:
    """Return the placeholders that a template has, by their keys."""
    by_key = {placeholder_key(name): each for name, each in placeholders_for(row.sobre).items()}
    keys = [placeholder_key(name) for text in (row.asunto, row.texto) for name in placeholders(text or "")]
    return {key: by_key[key] for key in keys if key in by_key}


async def _values(
    model: type[BaseModel], row_id: int, used: Iterable[Placeholder], zona: ZoneInfo
) -> dict[str, LocalizedText | str | None] | None:
    """Return the values of placeholders by name, read in one statement; None if the row does not exist."""
    used = list(used)
    paths = list(dict.fromkeys(path for each in used for path in each.paths))
    rows = await readable_values(RowQuery(model, Q(id=row_id)), dispensable=paths)
    if not rows:
        return None
    read: dict[str, Any] = dict(zip(paths, rows[0][1:], strict=True))  # Any: each column's own type
    return {each.name: _written(each, read, zona) for each in used}


def _written(placeholder: Placeholder, read: Mapping[str, Any], zona: ZoneInfo) -> LocalizedText | str | None:
    values = [read[path] for path in placeholder.paths]
    return None if values[0] is None else placeholder.write(values, zona)


def _in_language(text: LocalizedText | str | None, idioma: Idioma) -> str | None:
    return text.in_language(idioma) if isinstance(text, LocalizedText) else text
