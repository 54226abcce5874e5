"""Global ids: the name of a type and the number of a row, encoded so that clients treat them as opaque."""

import re
from binascii import a2b_base64, b2a_base64
from collections.abc import Sequence

from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Codigo, DomainError, Problem
from planificador.core.model.texts import LocalizedText

NUMBER = re.compile(r"[1-9][0-9]{0,17}")


class InvalidIdError(ValueError):
    """The text is not a global id."""


def encode(type_name: str, number: int) -> str:
    """Return the global id for a type and a number, such as ("Cliente", 41)."""
    return b2a_base64(f"{type_name}:{number}".encode(), newline=False).decode()


def encode_all(texts: Sequence[bytes]) -> list[bytes]:
    """Return the global ids of texts such as b"Cliente:41": those of a response."""
    return [b2a_base64(text, newline=False) for text in texts]


def id_of(row: BaseModel) -> str:
    """Return the global id of a row of a model, whose class has the name of the GraphQL type."""
    return encode(type(row).__name__, row.id)


def decode(text: str) -> tuple[str, int]:
    """Return the type's name and the number of a global id. Raises InvalidIdError."""
    try:
        decoded = a2b_base64(text).decode()
    except ValueError as error:
        raise InvalidIdError from error
    type_name, _, number = decoded.partition(":")
    if not NUMBER.fullmatch(number):
        raise InvalidIdError
    return type_name, int(number)


def number_in(text: str, type_name: str) -> int | None:
    """Return the number of an id of this type; None if the text is not one."""
    try:
        decoded_type, number = decode(text)
    except InvalidIdError:
        return None
    return number if decoded_type == type_name else None


def number_of(text: str, type_name: str, campo: str) -> int:
    """Return the number of an id of this type, or raise DomainError with ID_NO_VALIDO at `campo`."""
    if (number := number_in(text, type_name)) is None:
        raise DomainError([_invalid_id(type_name, campo)])
    return number


def _invalid_id(type_name: str, campo: str) -> Problem:
    return Problem(
        Codigo.ID_NO_VALIDO,
        LocalizedText(
            es="No es un id de {type_name}. Envíe el id tal como lo devolvió la API.",
            eu="Ez da {type_name} motako id bat. Bidali id-a APIak itzuli duen bezala.",
            en="This is not an id of type {type_name}. Send the id as the API returned it.",
        ).fill(type_name=type_name),
        campo,
    )
