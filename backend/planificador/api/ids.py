"""Global ids: opaque outside, a type's name and a number inside."""

import re
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable
from functools import partial

from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Codigo, DomainError, Problem
from planificador.core.model.texts import LocalizedText

NUMBER = re.compile(r"[1-9][0-9]{0,17}")
to_base64: Callable[[bytes], bytes] = partial(b2a_base64, newline=False)
"""b"Cliente:41" → the id that clients see. (No function of our own: it is called for each id of an answer.)"""


class InvalidIdError(ValueError):  # like BadInputError: what the client sent
    """The text is no global id of ours."""


def encode(type_name: str, number: int) -> str:
    """("Cliente", 41) → the id that clients see."""
    return to_base64(f"{type_name}:{number}".encode()).decode()


def id_of(row: BaseModel) -> str:
    return encode(type(row).__name__, row.id)


def decode(text: str) -> tuple[str, int]:
    """The type's name and the number. Raises InvalidIdError."""
    try:
        inside = a2b_base64(text).decode()
    except ValueError as error:
        raise InvalidIdError from error
    type_name, _, number = inside.partition(":")
    if not NUMBER.fullmatch(number):
        raise InvalidIdError
    return type_name, int(number)


def number_in(text: str, type_name: str) -> int | None:
    """The number of an id of this type; None when the text is none."""
    try:
        found, number = decode(text)
    except InvalidIdError:
        return None
    return number if found == type_name else None


def number_of(text: str, type_name: str, campo: str) -> int:
    """The number of an id that must be of this type. Raises DomainError ID_NO_VALIDO at `campo`."""
    if (number := number_in(text, type_name)) is None:
        raise DomainError([wrong_id(type_name, campo)])
    return number


def wrong_id(type_name: str, campo: str) -> Problem:
    return Problem(
        Codigo.ID_NO_VALIDO,
        LocalizedText(
            es=f"No es el id de {type_name}: páselo tal como la API lo dio.",
            eu=f"Ez da {type_name} baten id-a: eman APIak emandako moduan.",
            en=f"That is no id of a {type_name}: pass it as the API gave it.",
        ),
        campo,
    )
