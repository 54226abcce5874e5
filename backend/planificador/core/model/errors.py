"""Expected failures as data: what is wrong, in which input field, and what would be right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planificador.core.model.texts import DescribedEnum, LocalizedText


class Codigo(DescribedEnum):
    """The kind of a problem. Clients should use it instead of the message."""

    OBLIGATORIO = "OBLIGATORIO", "A value is missing"
    DEMASIADO_LARGO = "DEMASIADO_LARGO", "The text is longer than the field allows"
    NO_VALIDO = "NO_VALIDO", "The value does not have the form that this field needs"
    FUERA_DE_RANGO = "FUERA_DE_RANGO", "A number, date or list is outside the accepted range"
    NIF_NO_VALIDO = (
        "NIF_NO_VALIDO",
        "The number is not one of its kind and country: its control character or its length is wrong",
    )
    ID_NO_VALIDO = "ID_NO_VALIDO", "The id is invalid, or of another type"
    NO_ENCONTRADO = "NO_ENCONTRADO", "It does not exist (any more)"
    DUPLICADO = "DUPLICADO", "Another row already has this value"
    EN_USO = "EN_USO", "It cannot be deleted while other rows refer to it"
    CONFLICTO = "CONFLICTO", "It was changed since it was read: read it again"
    OTRO_CLIENTE = "OTRO_CLIENTE", "The two rows belong to different clients"
    TRANSICION_NO_PERMITIDA = "TRANSICION_NO_PERMITIDA", "The present state does not allow this transition"
    MOTIVO_OBLIGATORIO = "MOTIVO_OBLIGATORIO", "This transition needs a written reason"
    HORARIO_NO_VALIDO = "HORARIO_NO_VALIDO", "The end is not after the start, or part of the timetable is missing"
    HORA_INEXISTENTE = "HORA_INEXISTENTE", "The clocks skip this local time on that day"
    FORMADOR_OCUPADO = "FORMADOR_OCUPADO", "The trainer teaches another session at that time"
    NO_INSCRITO = "NO_INSCRITO", "The participant is not enrolled in this contract"
    HORAS_SUPERADAS = "HORAS_SUPERADAS", "Warning: more hours scheduled than were sold"
    SESIONES_CANCELADAS = "SESIONES_CANCELADAS", "Warning: open sessions were cancelled with their contract"
    SESIONES_PENDIENTES = "SESIONES_PENDIENTES", "Warning: sessions that were not taught remain"
    PROVINCIA_DISTINTA = "PROVINCIA_DISTINTA", "Warning: the province is not that of the Spanish postcode"
    RECORDATORIO_SIN_FECHA = "RECORDATORIO_SIN_FECHA", "Warning: a reminder without a day never becomes due"


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem or a warning.

    campo: the path of the input field in GraphQL, `formador` or `asistencias.2.participante`; None for the whole input.
    """

    codigo: Codigo
    mensaje: LocalizedText
    campo: str | None = None

    def at(self, campo: str | None) -> "Problem":
        """Return the same problem at this field."""
        return replace(self, campo=campo)


class DomainError(Exception):
    """A use case refused its input, and nothing was written. It carries all problems."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: Sequence[Problem] = tuple(problems)
        super().__init__(", ".join(f"{p.codigo}@{p.campo}" for p in self.problems))


def refuse_if(problems: Iterable[Problem | None]) -> None:
    """Raise DomainError if there is a problem; None stands for no problem."""
    present = [problem for problem in problems if problem]
    if present:
        raise DomainError(present)
