"""Expected failures, as data: what a person did that cannot be, where, and what would be right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planificador.core.model.texts import DescribedEnum, LocalizedText


class Codigo(DescribedEnum):
    """What kind of problem it is; clients decide by this, never by the message."""

    OBLIGATORIO = "OBLIGATORIO", "A value is missing"
    DEMASIADO_LARGO = "DEMASIADO_LARGO", "The text is longer than the field holds"
    NO_VALIDO = "NO_VALIDO", "The value is not of the form this field needs"
    FUERA_DE_RANGO = "FUERA_DE_RANGO", "A number, date or list is outside of what is accepted"
    NIF_NO_VALIDO = "NIF_NO_VALIDO", "The control character of a NIF, NIE or CIF does not match"
    ID_NO_VALIDO = "ID_NO_VALIDO", "The id is not one of ours, or of another type"
    NO_ENCONTRADO = "NO_ENCONTRADO", "There is no such thing (any more)"
    DUPLICADO = "DUPLICADO", "Another row has this value already"
    EN_USO = "EN_USO", "It cannot be deleted while other rows refer to it"
    CONFLICTO = "CONFLICTO", "Somebody changed it since it was read: read it again"
    OTRO_CLIENTE = "OTRO_CLIENTE", "The two things belong to different clients"
    TRANSICION_NO_PERMITIDA = "TRANSICION_NO_PERMITIDA", "The present state does not allow this move"
    MOTIVO_OBLIGATORIO = "MOTIVO_OBLIGATORIO", "This move needs a written reason"
    HORARIO_NO_VALIDO = "HORARIO_NO_VALIDO", "The end is not after the start, or half of the timetable is missing"
    HORA_INEXISTENTE = "HORA_INEXISTENTE", "The clocks skip this local time on that day"
    FORMADOR_OCUPADO = "FORMADOR_OCUPADO", "The trainer teaches another session at that time"
    NO_INSCRITO = "NO_INSCRITO", "The participant is not enrolled in this contract"
    HORAS_SUPERADAS = "HORAS_SUPERADAS", "Warning: more hours scheduled than were sold"
    SESIONES_CANCELADAS = "SESIONES_CANCELADAS", "Warning: open sessions were cancelled with their contract"
    SESIONES_PENDIENTES = "SESIONES_PENDIENTES", "Warning: sessions that were not taught remain"
    RECORDATORIO_SIN_FECHA = "RECORDATORIO_SIN_FECHA", "Warning: a reminder without a day never comes"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong (or, as a warning, one thing to know).

    campo: the input field in GraphQL's spelling, `formador` or `asistencias.2.participante`; None for the whole input.
    """

    codigo: Codigo
    mensaje: LocalizedText
    campo: str | None = None

    def at(self, campo: str | None) -> "Problem":
        return replace(self, campo=campo)


class DomainError(Exception):
    """A use case refused: nothing was written. Carries all problems found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: Sequence[Problem] = tuple(problems)
        super().__init__(", ".join(f"{p.codigo}@{p.campo}" for p in self.problems))


def refuse_if(problems: Iterable[Problem | None]) -> None:
    """Raises DomainError when there is any problem; None is none."""
    found = [problem for problem in problems if problem]
    if found:
        raise DomainError(found)
