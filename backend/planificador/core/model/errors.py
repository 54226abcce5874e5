"""Expected failures as data: what is wrong, in which input field, and what would be right."""

from collections.abc import Awaitable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from planificador.core.model.texts import DescribedEnum, LocalizedText

T = TypeVar("T")


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
    NO_ENCONTRADO = "NO_ENCONTRADO", "It does not exist (any more), or the reader may not see it"
    DUPLICADO = "DUPLICADO", "Another row, or an earlier entry of the same list, already has this value"
    PERMISO = "PERMISO", "The roles of the reader do not allow this, or only on other rows: `mensaje` says whose do"
    EN_USO = "EN_USO", "It cannot be deleted while other rows refer to it"
    CONFLICTO = "CONFLICTO", "It was changed since it was read: read it again"
    OTRO_CLIENTE = "OTRO_CLIENTE", "The two rows belong to different clients"
    TRANSICION_NO_PERMITIDA = "TRANSICION_NO_PERMITIDA", "The present state does not allow this transition or change"
    MOTIVO_OBLIGATORIO = "MOTIVO_OBLIGATORIO", "This transition needs a written reason"
    FUSION_NO_POSIBLE = "FUSION_NO_POSIBLE", "The two rows cannot become one: `mensaje` says why"
    HORARIO_NO_VALIDO = "HORARIO_NO_VALIDO", "The end is not after the start, or part of the timetable is missing"
    TERMINA_OTRO_DIA = "TERMINA_OTRO_DIA", "Warning: the session ends on the day after the one on which it starts"
    EN_FESTIVO = "EN_FESTIVO", "Warning: the session is on a holiday, or on a day on which the centre is closed"
    SESIONES_OMITIDAS = "SESIONES_OMITIDAS", "Warning: sessions that were found were left as they are, and why"
    HORA_INEXISTENTE = "HORA_INEXISTENTE", "The clocks skip this local time on that day"
    FORMADOR_OCUPADO = "FORMADOR_OCUPADO", "The trainer leads another session at that time, or assists in one"
    FORMADOR_INACTIVO = "FORMADOR_INACTIVO", "The trainer no longer teaches; a warning if the session was theirs before"
    FORMADOR_AUSENTE = "FORMADOR_AUSENTE", "The trainer is absent at that time"
    FORMACION_INACTIVA = "FORMACION_INACTIVA", "The course is no longer on offer; a warning for a proposal made before"
    AULA_OCUPADA = "AULA_OCUPADA", "The room has another session at that time"
    AULA_INACTIVA = "AULA_INACTIVA", "The room is no longer used; a warning if the session was in it before"
    NO_INSCRITO = "NO_INSCRITO", "The participant is not enrolled in this contract, or had left it before the session"
    ASISTENCIA_REGISTRADA = (
        "ASISTENCIA_REGISTRADA",
        "Attendance that was recorded contradicts the change; a warning if it stays and should be checked",
    )
    MARCADOR_DESCONOCIDO = "MARCADOR_DESCONOCIDO", "The template has a placeholder that objects of its type do not have"
    SEGUIMIENTO_CIRCULAR = "SEGUIMIENTO_CIRCULAR", "An interaction cannot follow itself, also not through others"
    SIN_ACCION = "SIN_ACCION", "The interaction has no next action"
    SIN_FORMADOR = "SIN_FORMADOR", "The session has no trainer who could be replaced"
    SIN_SUSTITUCION = "SIN_SUSTITUCION", "Nobody replaces the planned trainer of the session"
    AFORO_SUPERADO = "AFORO_SUPERADO", "Warning: more people are enrolled than the room or the contract has places"
    EN_LISTA_ESPERA = "EN_LISTA_ESPERA", "Warning: no place is free, so the participant waits for one"
    PLAZA_CUBIERTA = "PLAZA_CUBIERTA", "Warning: `objeto`, who waited for a place, has got one"
    PARTICIPANTE_OCUPADO = "PARTICIPANTE_OCUPADO", "Warning: participants have another session at that time"
    FUERA_DE_INSCRIPCION = (
        "FUERA_DE_INSCRIPCION",
        "Warning: the session is before the participant's enrolment and does not count for the share attended",
    )
    HORAS_SUPERADAS = "HORAS_SUPERADAS", "Warning: more hours scheduled than were sold"
    SESIONES_CANCELADAS = (
        "SESIONES_CANCELADAS",
        "Warning: sessions were cancelled with their contract, or stay cancelled",
    )
    SESIONES_REABIERTAS = "SESIONES_REABIERTAS", "Warning: sessions were reopened with their contract"
    SESIONES_PENDIENTES = "SESIONES_PENDIENTES", "Warning: sessions that were not taught remain"
    POSIBLE_DUPLICADO = "POSIBLE_DUPLICADO", "Warning: `objeto` may be the same person or company"
    REVISION_PENDIENTE = "REVISION_PENDIENTE", "Warning: the last version of the proposal has other terms"
    LINEAS_PENDIENTES = "LINEAS_PENDIENTES", "Warning: lines of the proposal still wait for an answer"
    VALIDEZ_TERMINADA = "VALIDEZ_TERMINADA", "Warning: the last day of the proposal is over, so that it expires at once"
    SESION_FUERA_DE_FECHAS = (
        "SESION_FUERA_DE_FECHAS",
        "Warning: sessions lie before the first day of the course or after its last",
    )
    FICHAS_UNIDAS = "FICHAS_UNIDAS", "Warning: rows that both of the merged ones had become one"
    PRINCIPAL_CAMBIADO = "PRINCIPAL_CAMBIADO", "Warning: a contact is no longer the main one of its organisation"
    SIN_SESIONES = (
        "SIN_SESIONES",
        "A warning if a contract has no sessions, an error of a verb that finds none to change",
    )
    CONTRATACION_CERRADA = "CONTRATACION_CERRADA", "Warning: the contract is closed; this was recorded late"
    CONTRATACIONES_EXISTENTES = "CONTRATACIONES_EXISTENTES", "Warning: contracts remain that the new state contradicts"
    CONDICIONES_ACEPTADAS = "CONDICIONES_ACEPTADAS", "Warning: the client had accepted the contract with other terms"
    CLIENTE_INACTIVO = "CLIENTE_INACTIVO", "Warning: the client is inactive"
    CLIENTE_ACTIVADO = "CLIENTE_ACTIVADO", "Warning: the client has become active by accepting"
    OTRO_CLIENTE_FINAL = "OTRO_CLIENTE_FINAL", "Warning: the two rows belong to different end clients"
    ACCIONES_PENDIENTES = "ACCIONES_PENDIENTES", "Warning: reminders of next actions remain"
    ACCION_REABIERTA = "ACCION_REABIERTA", "Warning: the new day makes a completed action pending again"
    SIN_EFECTO = "SIN_EFECTO", "Warning: the value was saved but has no effect in the present state"
    EXPEDIENTE_FUERA_DE_SERIE = (
        "EXPEDIENTE_FUERA_DE_SERIE",
        "Warning: the series of file numbers does not continue from this one, as it is far above the last one",
    )
    PROVINCIA_DISTINTA = "PROVINCIA_DISTINTA", "Warning: the province is not that of the Spanish postcode"
    DOCUMENTO_SIN_LETRA = "DOCUMENTO_SIN_LETRA", "Warning: the number looks like a DNI or NIE without its letter"
    RECORDATORIO_SIN_FECHA = "RECORDATORIO_SIN_FECHA", "Warning: a reminder without a day never becomes due"


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem or a warning.

    Attributes:
        campo: The path of the input field in GraphQL, `formador` or `asistencias.2.participante`; None for the whole
            input.
        objeto: The type and the id of another row that it concerns, if there is one.
    """

    codigo: Codigo
    mensaje: LocalizedText
    campo: str | None = None
    objeto: tuple[str, int] | None = None

    def at(self, campo: str | None) -> "Problem":
        """Return the same problem at this field."""
        return replace(self, campo=campo)


class DomainError(Exception):
    """A use case refused its input, and nothing was written. It carries all problems.

    Without problems, it ends a preview. result, warnings: what the client gets nevertheless.
    """

    def __init__(self, problems: Iterable[Problem], result: object = None, warnings: Sequence[Problem] = ()) -> None:
        self.problems: Sequence[Problem] = tuple(problems)
        self.result, self.warnings = result, warnings
        super().__init__(", ".join(f"{p.codigo}@{p.campo}" for p in self.problems))


def refuse_if(problems: Iterable[Problem | None]) -> None:
    """Raise DomainError if there is a problem; None stands for no problem."""
    present = [problem for problem in problems if problem]
    if present:
        raise DomainError(present)


async def collect(problems: list[Problem], result: Awaitable[T]) -> T | None:
    """Return the result. If it is refused, add its problems to the list instead, and return None."""
    try:
        return await result
    except DomainError as error:
        problems += error.problems
        return None
