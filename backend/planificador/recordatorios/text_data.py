"""What the texts of alerts show. Pure."""

from datetime import date, time
from decimal import Decimal
from typing import NamedTuple

from planificador.sesiones.attendance import SituacionAsistencia


class SessionTextData(NamedTuple):
    """What the text about a session shows. A value that cannot be read is None."""

    formacion: str | None
    cliente: str | None
    expediente: str | None
    zona: str | None


class ActionTextData(NamedTuple):
    """What the text about a next action shows. A value that cannot be read is None, and so is one left blank.

    dia, hora: When it is due, in the centre's zone.
    """

    cliente: str | None
    accion: str | None
    dia: date | None
    hora: time | None = None


class ContractTextData(NamedTuple):
    """What the text about a contract shows. A value that cannot be read is None. horas: those that are not planned."""

    formacion: str | None
    cliente: str | None
    expediente: str | None
    horas: Decimal | None = None


class ShareTextData(NamedTuple):
    """What the text about the share that a participant attended shows. A value that cannot be read is None.

    minima: the required share, in percent. porcentaje: the share so far; if the required one can no longer be reached,
    what can.
    """

    formacion: str | None
    cliente: str | None
    expediente: str | None
    nombre: str | None
    apellidos: str | None
    minima: int | None = None
    porcentaje: Decimal | None = None
    situacion: SituacionAsistencia | None = None
