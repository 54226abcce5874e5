"""The placeholders in the text of a template: finding them, and filling them in. Pure.

A placeholder is a name in braces, such as `{sesion.inicio}`; `{{` and `}}` stand for braces. Names are compared without
accents, capitals, spaces and signs of words, as people type them in many ways.
"""

import re
from collections.abc import Callable, Collection, Sequence

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import number
from planificador.core.model.texts import DescribedEnum, LocalizedText, search_key

MAX_PLACEHOLDERS = 100
"""Placeholders in one text."""
_PART = re.compile(r"\{\{|\}\}|\{(?P<name>[^{}]*)\}|(?P<lone>[{}])")
_SIGNS = str.maketrans("", "", " _-'")


class UsoPlantilla(DescribedEnum):
    """What the text of a template is for."""

    CORREO = "CORREO", "E-mail"
    MENSAJE = "MENSAJE", "Short message or chat"
    CARTA = "CARTA", "Letter"
    LLAMADA = "LLAMADA", "Notes for a telephone call"
    OTRO = "OTRO", "Other"


class SobrePlantilla(DescribedEnum):
    """The type of the objects for which a template is filled in."""

    CLIENTE = "CLIENTE", "A client"
    CONTACTO = "CONTACTO", "A contact person"
    PARTICIPANTE = "PARTICIPANTE", "A participant"
    FORMADOR = "FORMADOR", "A trainer"
    CONTRATACION = "CONTRATACION", "A contract"
    INSCRIPCION = "INSCRIPCION", "An enrolment"
    SESION = "SESION", "A session"
    INTERACCION = "INTERACCION", "An interaction"


WRONG_SUBJECT = Problem(
    Codigo.NO_VALIDO,
    LocalizedText(
        es="La plantilla es para otro tipo de objetos.",
        eu="Txantiloia beste mota bateko objektuetarako da.",
        en="The template is for objects of another type.",
    ),
)
LONE_BRACE = Problem(
    Codigo.NO_VALIDO,
    LocalizedText(
        es="Hay una llave sin pareja. Escriba los marcadores como {{cliente}}, y una llave del texto dos veces.",
        eu="Bikoterik gabeko giltza bat dago. Idatzi markak {{cliente}} moduan, eta testuko giltza bat bi aldiz.",
        en="There is a brace without its pair. Write placeholders as {{cliente}}, and a brace of the text twice.",
    ).fill(),
)
TOO_MANY = LocalizedText(
    es="Un texto puede tener como máximo {limit} marcadores.",
    eu="Testu batek gehienez {limit} marka izan ditzake.",
    en="A text can have at most {limit} placeholders.",
)


def placeholder_key(name: str) -> str:
    """Return the form in which the names of placeholders are compared."""
    return search_key(name).translate(_SIGNS)


def placeholders(text: str) -> list[str]:
    """Return the names of the placeholders in a text, as they were typed, each once."""
    names = (match["name"] for match in _PART.finditer(text))
    return list(dict.fromkeys(name.strip() for name in names if name is not None))


def text_problems(text: str, allowed: Sequence[str]) -> list[Problem]:
    """Return what is wrong with a text. allowed: the names of the placeholders that it may have."""
    problems: list[Problem] = []
    parts = list(_PART.finditer(text))
    if any(part["lone"] for part in parts):
        problems.append(LONE_BRACE)
    if sum(part["name"] is not None for part in parts) > MAX_PLACEHOLDERS:
        problems.append(Problem(Codigo.FUERA_DE_RANGO, TOO_MANY.fill(limit=number(MAX_PLACEHOLDERS))))
    known = {placeholder_key(name) for name in allowed}
    unknown = [name for name in placeholders(text) if placeholder_key(name) not in known]
    return [*problems, _unknown(unknown, allowed)] if unknown else problems


def _unknown(names: Collection[str], allowed: Sequence[str]) -> Problem:
    return Problem(
        Codigo.MARCADOR_DESCONOCIDO,
        LocalizedText(
            es="No existe: {names}. Se puede usar: {allowed}.",
            eu="Ez dago: {names}. Hauek erabil daitezke: {allowed}.",
            en="There is no: {names}. What can be used: {allowed}.",
        ).fill(names=_written(names), allowed=_written(allowed)),
    )


def _written(names: Collection[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names)


def filled(text: str, value: Callable[[str], str | None]) -> str:
    """Return a text with values in place of its placeholders.

    Args:
        value: Returns the value for the key of a placeholder; a placeholder without one stays, so that it is seen.
    """

    def part(match: re.Match[str]) -> str:
        if match["name"] is None:
            return match["lone"] or match[0][0]
        found = value(placeholder_key(match["name"]))
        return match[0] if found is None else found

    return _PART.sub(part, text)
