"""What each state of an entity forbids, warns of, and leaves to be dealt with: one table, which use cases ask. Pure.

The transitions between states are in the rules of the domain packages. docs/states.md is made from both.
"""

from collections.abc import Sequence

from planificador.core.model.errors import Codigo
from planificador.core.model.states import Effect, Finding, StateRule
from planificador.state_rules import texts
from planificador.state_rules.actions import Action

A, C = Action, Codigo
FORBIDDEN, WARNED, LEAVES = Effect
COURSE_INACTIVE, TRAINER_INACTIVE, ROOM_INACTIVE = ("activa: false",), ("activo: false",), ("activa: false",)
RUNNING = ("ACEPTADA", "EN_CURSO")
CLOSED = ("RECHAZADA", "CADUCADA", "FINALIZADA", "CANCELADA")
CHANGES = (
    A.CHANGE_TERMS,
    A.CHANGE_VALIDITY,
    A.CHANGE_PLACES,
    A.CHANGE_DATES,
    A.CHANGE_FORECAST,
    A.CHANGE_FILE_NUMBER,
    A.ADD_SESSIONS,
    A.CHANGE_SESSIONS,
    A.CHANGE_ENROLMENTS,
    A.DELETE_ATTENDANCE,
)
"""What a closed contract forbids."""

# fmt: off
STATE_RULES: Sequence[StateRule] = (
    StateRule(
        "Cliente", ("INACTIVO",), (A.PROPOSE, A.REOPEN_AS_PROPOSAL), WARNED, C.CLIENTE_INACTIVO,
        texts.PROPOSAL_TO_INACTIVE,
    ),
    StateRule("Cliente", ("POTENCIAL", "INACTIVO"), (A.ACCEPT,), WARNED, C.CLIENTE_ACTIVADO, texts.CLIENT_ACTIVATED),
    StateRule("Cliente", ("POTENCIAL",), (A.SET_STATE,), LEAVES, C.CONTRATACIONES_EXISTENTES, texts.ACCEPTED_CONTRACTS),
    StateRule("Cliente", ("INACTIVO",), (A.SET_STATE,), LEAVES, C.CONTRATACIONES_EXISTENTES, texts.OPEN_CONTRACTS),

    StateRule("Formacion", COURSE_INACTIVE, (A.SELL,), FORBIDDEN, C.FORMACION_INACTIVA, texts.COURSE_INACTIVE),
    StateRule(
        "Formacion", COURSE_INACTIVE, (A.ACCEPT, A.REOPEN_AS_PROPOSAL), WARNED, C.FORMACION_INACTIVA,
        texts.COURSE_OF_PROPOSAL_INACTIVE,
    ),
    StateRule(
        "Formacion", COURSE_INACTIVE, (A.SET_STATE,), LEAVES, C.CONTRATACIONES_EXISTENTES, texts.OPEN_PROPOSALS
    ),

    StateRule("Formador", TRAINER_INACTIVE, (A.ASSIGN,), FORBIDDEN, C.FORMADOR_INACTIVO, texts.TRAINER_INACTIVE),
    StateRule(
        "Formador", TRAINER_INACTIVE, (A.ASSIGN_PAST, A.KEEP), WARNED, C.FORMADOR_INACTIVO,
        texts.TRAINER_OF_SESSION_INACTIVE,
    ),
    StateRule("Formador", TRAINER_INACTIVE, (A.SET_STATE,), LEAVES, C.SESIONES_PENDIENTES, texts.SESSIONS_OF_TRAINER),

    StateRule("Aula", ROOM_INACTIVE, (A.ASSIGN,), FORBIDDEN, C.AULA_INACTIVA, texts.ROOM_INACTIVE),
    StateRule(
        "Aula", ROOM_INACTIVE, (A.ASSIGN_PAST, A.KEEP), WARNED, C.AULA_INACTIVA,
        texts.ROOM_OF_SESSION_INACTIVE,
    ),
    StateRule("Aula", ROOM_INACTIVE, (A.SET_STATE,), LEAVES, C.SESIONES_PENDIENTES, texts.SESSIONS_OF_ROOM),

    StateRule("Contratacion", CLOSED, CHANGES, FORBIDDEN, C.TRANSICION_NO_PERMITIDA, texts.CONTRACT_CLOSED),
    StateRule(
        "Contratacion", ("FINALIZADA",), (A.DELETE, A.DELETE_ENROLMENT), FORBIDDEN, C.TRANSICION_NO_PERMITIDA,
        texts.CONTRACT_CLOSED,
    ),
    StateRule("Contratacion", RUNNING, (A.CHANGE_TERMS,), WARNED, C.CONDICIONES_ACEPTADAS, texts.OTHER_TERMS),
    StateRule("Contratacion", RUNNING, (A.CHANGE_VALIDITY,), WARNED, C.SIN_EFECTO, texts.VALIDITY_WITHOUT_EFFECT),
    StateRule("Contratacion", RUNNING, (A.CHANGE_FORECAST,), WARNED, C.SIN_EFECTO, texts.FORECAST_WITHOUT_EFFECT),
    StateRule(
        "Contratacion", ("PROPUESTA",), (A.EXTEND,), LEAVES, C.SESIONES_CANCELADAS, texts.SESSIONS_STAY_CANCELLED
    ),
    StateRule(
        "Contratacion", ("PROPUESTA", *RUNNING), (A.LEAVE_DATES,), LEAVES, C.SESION_FUERA_DE_FECHAS,
        texts.SESSIONS_OUTSIDE,
    ),
    StateRule(
        "Contratacion", ("PROPUESTA", "RECHAZADA", "CADUCADA"), (A.RECORD,), FORBIDDEN, C.TRANSICION_NO_PERMITIDA,
        texts.NOT_ACCEPTED,
    ),
    StateRule(
        "Contratacion", ("FINALIZADA", "CANCELADA"), (A.RECORD,), WARNED, C.CONTRATACION_CERRADA, texts.RECORDED_LATE
    ),
    StateRule("Contratacion", CLOSED, (A.END_WITH_SESSIONS,), LEAVES, C.SESIONES_CANCELADAS, texts.CANCELLED_SESSIONS),
    StateRule(
        "Contratacion", ("FINALIZADA", "CANCELADA"), (A.END_WITH_STARTED_SESSIONS,), LEAVES, C.SESIONES_PENDIENTES,
        texts.STARTED_SESSIONS,
    ),
    StateRule("Contratacion", CLOSED, (A.END_WITH_ACTIONS,), LEAVES, C.ACCIONES_PENDIENTES, texts.PENDING_ACTIONS),
    StateRule(
        "Contratacion", CLOSED, (A.REOPEN_WITH_SESSIONS,), LEAVES, C.SESIONES_REABIERTAS, texts.SESSIONS_REOPENED
    ),
    StateRule(
        "Contratacion", CLOSED, (A.LEAVE_CANCELLED,), LEAVES, C.SESIONES_CANCELADAS, texts.SESSIONS_STAY_CANCELLED
    ),

    StateRule("Inscripcion", ("BAJA",), (A.ATTEND,), FORBIDDEN, C.NO_INSCRITO, texts.LEFT_BEFORE),
    StateRule("Inscripcion", ("LISTA_ESPERA",), (A.ATTEND,), FORBIDDEN, C.NO_INSCRITO, texts.WAITS),
    StateRule(
        "Inscripcion", ("LISTA_ESPERA",), (A.CHANGE_ENROLMENT_DATES,), FORBIDDEN, C.TRANSICION_NO_PERMITIDA, texts.WAITS
    ),
    StateRule(
        "Inscripcion", ("ACTIVA", "BAJA"), (A.MOVE_IN_QUEUE,), FORBIDDEN, C.TRANSICION_NO_PERMITIDA,
        texts.DOES_NOT_WAIT,
    ),
    StateRule(
        "Inscripcion", ("ACTIVA", "BAJA"), (A.EXCLUDE,), LEAVES, C.ASISTENCIA_REGISTRADA, texts.RECORDED_OUTSIDE
    ),

    StateRule(
        "Sesion", ("REALIZADA", "CANCELADA"), (A.MOVE, A.CHANGE_TRAINER), FORBIDDEN, C.TRANSICION_NO_PERMITIDA,
        texts.SESSION_CLOSED,
    ),
    StateRule(
        "Sesion", ("CANCELADA",), (A.CHANGE_PLACE,), FORBIDDEN, C.TRANSICION_NO_PERMITIDA, texts.SESSION_CLOSED
    ),
    StateRule("Sesion", ("REALIZADA",), (A.DELETE,), FORBIDDEN, C.TRANSICION_NO_PERMITIDA, texts.TAUGHT),
    StateRule(
        "Sesion", ("PROPUESTA", "CANCELADA"), (A.RECORD_ATTENDANCE,), FORBIDDEN, C.TRANSICION_NO_PERMITIDA,
        texts.NOT_SCHEDULED,
    ),

    StateRule("Asistencia", ("PRESENTE", "AUSENTE"), (A.RECORD_EARLY,), FORBIDDEN, C.FUERA_DE_RANGO, texts.NOT_STARTED),
    StateRule("Asistencia", ("JUSTIFICADA",), (A.RECORD_ABSENT,), WARNED, C.ASISTENCIA_REGISTRADA, texts.WAS_EXCUSED),
    StateRule("Asistencia", ("PRESENTE",), (A.CANCEL_SESSION,), FORBIDDEN, C.ASISTENCIA_REGISTRADA, texts.ATTENDED),
    StateRule(
        "Asistencia", ("AUSENTE", "JUSTIFICADA"), (A.CANCEL_SESSION,), WARNED, C.ASISTENCIA_REGISTRADA,
        texts.CHECK_ATTENDANCE,
    ),
    StateRule(
        "Asistencia", ("PRESENTE", "AUSENTE"), (A.MOVE_AHEAD,), FORBIDDEN, C.ASISTENCIA_REGISTRADA, texts.ATTENDED
    ),
    StateRule(
        "Asistencia", ("JUSTIFICADA",), (A.MOVE_AHEAD,), WARNED, C.ASISTENCIA_REGISTRADA, texts.CHECK_ATTENDANCE
    ),
    StateRule(
        "Asistencia", ("PRESENTE", "AUSENTE", "JUSTIFICADA"), (A.MOVE_BACK,), WARNED, C.ASISTENCIA_REGISTRADA,
        texts.CHECK_ATTENDANCE,
    ),

    StateRule(
        "Interaccion", ("resultado: RECHAZADA", "hechaEn"), (A.REMIND,), WARNED, C.SIN_EFECTO, texts.NO_REMINDER
    ),
    StateRule(
        "Interaccion", ("resultado: RECHAZADA", "hechaEn"), (A.HAND_OVER,), WARNED, C.SIN_EFECTO, texts.NOTHING_TO_DO
    ),
    StateRule("Interaccion", ("hechaEn",), (A.REOPEN,), WARNED, C.ACCION_REABIERTA, texts.ACTION_REOPENED),
)
"""What no rule names is allowed without a word."""
# fmt: on

_RULES = {
    (rule.entity, state, action): rule for rule in STATE_RULES for state in rule.states for action in rule.actions
}


def finding(entity: str, state: str, action: Action, campo: str | None, count: int = 1) -> Finding | None:
    """Return what the table says about an action, at this input field; None if nothing.

    state: As in the table. count: The number of what is left to be dealt with; 0 leaves nothing.
    """
    rule = _RULES.get((entity, state, action))
    return rule.finding(state, campo, count) if rule and count else None


def is_forbidden(entity: str, state: str, *actions: Action) -> bool:
    """Return whether the table forbids one of the actions in this state."""
    rules = [_RULES.get((entity, state, action)) for action in actions]
    return any(rule is not None and rule.effect is FORBIDDEN for rule in rules)


def flag(column: str, value: bool) -> str:
    """Return the state of an entity that has a boolean column for it, as in the table."""
    return f"{column}: {str(value).lower()}"
