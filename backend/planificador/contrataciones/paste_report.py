"""What becomes of the lines of a pasted list, and what is told about them. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import all_of, number
from planificador.core.model.texts import DescribedEnum, LocalizedText

MAX_SHOWN = 10
"""Numbers of lines, or texts, that a message names."""


class ResultadoFila(DescribedEnum):
    """What became of a line of a pasted list, or would become of it."""

    CREADA = "CREADA", "The person was not known; a participant is created and enrolled"
    ENCONTRADA = "ENCONTRADA", "The person is a participant of the client, and is enrolled"
    YA_INSCRITA = "YA_INSCRITA", "The participant was enrolled or on the waiting list, and remains so"
    REPETIDA = "REPETIDA", "An earlier line is of the same person; this one is ignored"
    RECHAZADA = "RECHAZADA", "`errores` tells why nobody is enrolled"


@dataclass(slots=True)
class PastedLine:
    """A line, what was understood of it, and what became of it.

    Attributes:
        linea: Its number, from 1.
        values: The columns of a participant, as they were written.
        participante: The id of the participant, None for one that is not created.
        inscripcion: The id of the enrolment.
        errores: Why it was refused; `campo` is a column of the participant.
    """

    linea: int
    texto: str
    values: Mapping[str, str | None]
    resultado: ResultadoFila = ResultadoFila.CREADA
    participante: int | None = None
    inscripcion: int | None = None
    errores: list[Problem] = field(default_factory=list)
    advertencias: list[Problem] = field(default_factory=list)

    @property
    def is_accepted(self) -> bool:
        """Whether its person is enrolled."""
        return self.resultado not in {ResultadoFila.REPETIDA, ResultadoFila.RECHAZADA}

    def forget_new_rows(self) -> None:
        """Forget the ids of what was created, as it was only tried."""
        self.participante = None if self.resultado is ResultadoFila.CREADA else self.participante
        self.inscripcion = self.inscripcion if self.resultado is ResultadoFila.YA_INSCRITA else None

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Refuse the line if there are problems."""
        if problems:
            self.resultado = ResultadoFila.RECHAZADA
            self.errores += problems


def too_long_list(lines: int) -> Problem:
    """Return the problem of a list with more lines, or much longer ones, than are accepted."""
    return Problem(
        Codigo.DEMASIADO_LARGO,
        LocalizedText(
            es="La lista puede tener como máximo {lines} líneas: péguela por partes.",
            eu="Zerrendak gehienez {lines} lerro izan ditzake: itsatsi zatika.",
            en="The list may have at most {lines} lines: paste it in parts.",
        ).fill(lines=number(lines)),
        "texto",
    )


def refused_lines_problem(lines: Sequence[PastedLine]) -> Problem | None:
    """Return the problem that lines were refused, when all of them or none are to be enrolled."""
    refused = [line.linea for line in lines if line.resultado is ResultadoFila.RECHAZADA]
    if not refused:
        return None
    return Problem(
        Codigo.NO_VALIDO,
        LocalizedText(
            es="No se ha inscrito a nadie. Hay líneas que no se pueden inscribir: {lines}.",
            eu="Ez da inoren izenik eman. Izena eman ezin zaien lerroak daude: {lines}.",
            en="Nobody was enrolled. There are lines that cannot be enrolled: {lines}.",
        ).fill(lines=_enumeration([str(line) for line in refused])),
        "texto",
    )


def repeated_warning(line: int) -> Problem:
    """Return the warning that a line is of the person of an earlier one."""
    return Problem(
        Codigo.DUPLICADO,
        LocalizedText(
            es="Es la misma persona que la de la línea {line}.",
            eu="{line}. lerroko pertsona bera da.",
            en="It is the same person as in line {line}.",
        ).fill(line=str(line)),
    )


def other_name_warning(line: int) -> Problem:
    """Return the warning that a line has the document of an earlier one, and another name."""
    return Problem(
        Codigo.DUPLICADO,
        LocalizedText(
            es="Tiene el mismo documento que la línea {line} y otro nombre, así que no se inscribe: revise las dos.",
            eu="{line}. lerroko agiri bera du eta beste izen bat; beraz, ez zaio izena ematen: berrikusi biak.",
            en="It has the document of line {line} and another name, and is not enrolled: check both.",
        ).fill(line=str(line)),
        "documento",
    )


def unused_warning(texts: Sequence[str]) -> Problem | None:
    """Return the warning that parts of a line, or columns, were not understood."""
    if not texts:
        return None
    return Problem(
        Codigo.SIN_EFECTO,
        LocalizedText(
            es="No se ha usado: {texts}.", eu="Ez da erabili: {texts}.", en="This was not used: {texts}."
        ).fill(texts=_enumeration([f"«{text}»" for text in texts])),
    )


def _enumeration(words: Sequence[str]) -> LocalizedText:
    shown = [*words[:MAX_SHOWN], *(["…"] if len(words) > MAX_SHOWN else [])]
    return all_of([LocalizedText(es=word, eu=word, en=word) for word in shown])
