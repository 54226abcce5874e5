"""The state of a proposal, and what changes from one of its versions to the next. Pure."""

from collections.abc import Collection, Mapping
from decimal import Decimal

from planificador.contrataciones.rules import ACCEPTED_STATES, EstadoContratacion, amount, amount_sql
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.formats import out_of_range
from planificador.core.model.texts import DescribedEnum, LocalizedText

E = EstadoContratacion
MAX_LINES = 50
"""Lines of a proposal."""


class EstadoPropuesta(DescribedEnum):
    """The state of a proposal."""

    PROPUESTA = "PROPUESTA", "A line waits for an answer", E.PROPUESTA.word
    ACEPTADA = "ACEPTADA", "All lines are answered, and at least one was accepted", E.ACEPTADA.word
    RECHAZADA = "RECHAZADA", "No line was accepted, and at least one was rejected", E.RECHAZADA.word
    CADUCADA = "CADUCADA", "It expired before any line was answered", E.CADUCADA.word
    CANCELADA = "CANCELADA", "All lines were cancelled", E.CANCELADA.word


class SituacionLinea(DescribedEnum):
    """What became of a line since the former version of its proposal."""

    NUEVA = "NUEVA", "It was added"
    IGUAL = "IGUAL", "It is as it was"
    CAMBIADA = "CAMBIADA", "Its terms changed"
    RETIRADA = "RETIRADA", "It was withdrawn"


class CampoLinea(DescribedEnum):
    """A term of a line."""

    FORMACION = "FORMACION", "The course"
    MODALIDAD = "MODALIDAD", "How it is taught"
    PRECIO_HORA = "PRECIO_HORA", "The price per hour"
    HORAS_PREVISTAS = "HORAS_PREVISTAS", "The hours"
    FECHA_INICIO = "FECHA_INICIO", "The first day"
    FECHA_FIN = "FECHA_FIN", "The last day"


TERMS = {
    "formacion_id": CampoLinea.FORMACION,
    "modalidad": CampoLinea.MODALIDAD,
    "precio_hora": CampoLinea.PRECIO_HORA,
    "horas_previstas": CampoLinea.HORAS_PREVISTAS,
    "fecha_inicio": CampoLinea.FECHA_INICIO,
    "fecha_fin": CampoLinea.FECHA_FIN,
}
"""The terms of a line by their columns, of the contract and of its line in a version."""
NOT_A_LINE = Problem(
    Codigo.NO_VALIDO,
    LocalizedText(
        es="Esta contratación no es una línea de la propuesta.",
        eu="Kontratazio hau ez da proposamenaren lerro bat.",
        en="This contract is not a line of the proposal.",
    ),
)
OTHER_PROPOSAL = Problem(
    Codigo.NO_VALIDO,
    LocalizedText(
        es="Esta contratación ya es una línea de otra propuesta.",
        eu="Kontratazio hau beste proposamen baten lerro bat da jada.",
        en="This contract is a line of another proposal already.",
    ),
)
NO_OPEN_LINE = Problem(
    Codigo.TRANSICION_NO_PERMITIDA,
    LocalizedText(
        es="Ninguna línea de la propuesta lo admite en su estado.",
        eu="Proposamenaren lerro batek ere ez du hori onartzen bere egoeran.",
        en="No line of the proposal is in a state that allows this.",
    ),
    "id",
)
NOT_OPEN = Problem(
    Codigo.TRANSICION_NO_PERMITIDA,
    LocalizedText(
        es="Solo una contratación propuesta puede ser una línea.",
        eu="Proposatutako kontratazio bat bakarrik izan daiteke lerro bat.",
        en="Only a contract that is proposed can become a line.",
    ),
)
ANSWERED = Problem(
    Codigo.TRANSICION_NO_PERMITIDA,
    LocalizedText(
        es="Solo se elimina una propuesta que no ha tenido respuesta: cancele sus líneas.",
        eu="Erantzunik izan ez duen proposamena bakarrik ezabatzen da: utzi bertan behera haren lerroak.",
        en="Only a proposal without an answer can be deleted: cancel its lines instead.",
    ),
    "id",
)
TWICE = Problem(
    Codigo.DUPLICADO,
    LocalizedText(
        es="Esta contratación está dos veces en la lista.",
        eu="Kontratazio hau bi aldiz dago zerrendan.",
        en="This contract is in the list twice.",
    ),
)
VALIDITY_OF_PROPOSAL = Problem(
    Codigo.NO_VALIDO,
    LocalizedText(
        es="La validez es la de toda la propuesta: use `prorrogarPropuesta`.",
        eu="Balio-epea proposamen osoarena da: erabili `prorrogarPropuesta`.",
        en="The validity is that of the whole proposal: use `prorrogarPropuesta`.",
    ),
    "validaHasta",
)


REVISION_NEEDED = Problem(
    Codigo.REVISION_PENDIENTE,
    LocalizedText(
        es="La última revisión de la propuesta tiene otras condiciones: cree otra con `revisarPropuesta`.",
        eu="Proposamenaren azken bertsioak beste baldintza batzuk ditu: sortu beste bat `revisarPropuesta` bidez.",
        en="The last version of the proposal has other terms: make another one by `revisarPropuesta`.",
    ),
)


def open_lines_warning(count: int) -> Problem | None:
    """Return the warning of the lines of an accepted proposal that still wait for an answer."""
    if not count:
        return None
    return Problem(
        Codigo.LINEAS_PENDIENTES,
        LocalizedText(
            es="Líneas que siguen esperando respuesta: {count}.",
            eu="Oraindik erantzunaren zain dauden lerroak: {count}.",
            en="Lines that still wait for an answer: {count}.",
        ).fill(count=str(count)),
        "lineas",
    )


def proposal_number(year: int, number: int) -> str:
    """Return the number of a proposal: (2026, 41) → `P2026-0041`."""
    return f"P{year}-{number:04}"


def proposal_state(lines: Collection[EstadoContratacion]) -> EstadoPropuesta:
    """Return the state of a proposal whose lines have these states."""
    states = set(lines)
    if not states or E.PROPUESTA in states:
        return EstadoPropuesta.PROPUESTA
    if states.intersection(ACCEPTED_STATES):
        return EstadoPropuesta.ACEPTADA
    if E.RECHAZADA in states:
        return EstadoPropuesta.RECHAZADA
    return EstadoPropuesta.CADUCADA if E.CADUCADA in states else EstadoPropuesta.CANCELADA


def changed_terms(before: Mapping[str, object], after: Mapping[str, object]) -> list[CampoLinea]:
    """Return the terms that differ, in their order. before, after: the terms by their columns."""
    return [term for name, term in TERMS.items() if before[name] != after[name]]


def line_situation(before: Mapping[str, object] | None, after: Mapping[str, object]) -> SituacionLinea:
    """Return what became of a line. before: its terms in the former version, if it was in it."""
    if before is None:
        return SituacionLinea.NUEVA
    return SituacionLinea.CAMBIADA if changed_terms(before, after) else SituacionLinea.IGUAL


def line_amount(price_per_hour: Decimal, hours: Decimal, situation: SituacionLinea) -> Decimal:
    """Return the amount of a line, in euro, rounded half up; that of a withdrawn one is 0."""
    return Decimal("0.00") if situation is SituacionLinea.RETIRADA else amount(price_per_hour, hours)


def line_amount_sql(price_per_hour: str, hours: str, situation: str) -> str:
    """Return `line_amount` as SQL, in hundredths."""
    whole = amount_sql(price_per_hour, hours)
    return f"CASE WHEN {situation} = '{SituacionLinea.RETIRADA.value}' THEN 0 ELSE {whole} END"


def too_many_lines(lines: Collection[object] | None, campo: str) -> Problem | None:
    """Return the problem of a list, at this field, that is longer than a proposal can be."""
    return out_of_range(0, MAX_LINES).at(campo) if lines and len(lines) > MAX_LINES else None


def line_count_problem(count: int) -> Problem | None:
    """Return the problem of a proposal with so many lines."""
    if 1 <= count <= MAX_LINES:
        return None
    return Problem(
        Codigo.FUERA_DE_RANGO if count else Codigo.OBLIGATORIO,
        LocalizedText(
            es="Una propuesta tiene entre 1 y {limit} líneas.",
            eu="Proposamen batek 1 eta {limit} lerro artean ditu.",
            en="A proposal has 1 to {limit} lines.",
        ).fill(limit=str(MAX_LINES)),
        "lineas",
    )
