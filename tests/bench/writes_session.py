"""A session that the bare servers shall create."""

from base64 import b64decode
from dataclasses import dataclass
from datetime import date, time
from typing import Any

Row = dict[str, Any]  # Any: JSON
CLOSED = ("RECHAZADA", "CADUCADA", "FINALIZADA", "CANCELADA")


class RefusedError(Exception):
    """The rules refuse the session. Its text is the application's code of the problem."""


@dataclass(frozen=True, slots=True)
class NewSession:
    """The values of a session, with the names of its columns."""

    contratacion: int
    formador: int | None
    aula: int | None
    fecha: date
    inicio: time
    fin: time
    zona: str
    direccion: str
    programada: bool

    @classmethod
    def of(cls, values: Row) -> "NewSession":
        """Read an input of the application's mutation."""
        return cls(
            _number(values["contratacion"]),
            _number(values["formador"]),
            _number(values["aula"]),
            date.fromisoformat(values["fecha"]),
            time.fromisoformat(values["horaInicio"]),
            time.fromisoformat(values["horaFin"]),
            values["zona"],
            values["direccion"],
            values["programada"],
        )


def _number(text: str) -> int:
    return int(b64decode(text).partition(b":")[2])
