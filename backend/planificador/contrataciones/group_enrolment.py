"""Enrols the people of a pasted list: those who are not known yet become participants.

Its statements do not grow with the lines. What the enrolments mean for sessions is in sesiones.enrolments.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tortoise.expressions import Q

from planificador.clientes.models import Cliente, ClienteFinal, Participante
from planificador.clientes.rules import other_end_client
from planificador.contrataciones.enrolment import Admission, admit
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.identification import COMPARED, KnownPeople
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.paste_report import (
    PastedLine,
    ResultadoFila,
    other_name_warning,
    refused_lines_problem,
    repeated_warning,
    too_long_list,
    unused_warning,
)
from planificador.contrataciones.pasted_people import PastedList, PastedPerson, parse
from planificador.contrataciones.places import waiting_warning
from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.queries.query import ExistsQuery, find
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.row_checks import check_for_write
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, Problem, collect
from planificador.core.model.formats import REQUIRED
from planificador.core.model.validation import Values, complete, validate
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding

MAX_LINES, MAX_CHARACTERS = 500, 100_000
NAMES = ("nombre", "apellidos")


@dataclass(slots=True)
class _Line:
    """A line while it is decided about. values: of its participant. person: the id of one who is known."""

    report: PastedLine
    values: Values = field(default_factory=dict)
    person: int | None = None


def needs(contratacion: int, people: int, cliente_final: int | None, exists: Sequence[ExistsQuery]) -> Needs:
    """Return the needs of `enrol_pasted`. people: the number of lines. exists: What else is asked."""
    contract = RowsBy(Contratacion, "id", [contratacion], locked=True)
    owner = ValuesOf(contract, "cliente_id")
    company = cliente_final or ValuesOf(contract, "cliente_final_id")
    rows: list[RowsBy[Any]] = [
        contract,
        RowsBy(Inscripcion, "contratacion_id", [contratacion]),
        RowsBy(Cliente, "id", [owner]),
        RowsBy(ClienteFinal, "id", [company]),
        _participants_of(owner),
    ]
    number = min(people, MAX_LINES)
    return Needs(rows, exists, {Participante: number, Inscripcion: number} if number else {})


def _participants_of(client: int | ValuesOf) -> RowsBy[Participante]:
    return RowsBy(Participante, "cliente_id", [client], columns=("id", "cliente_id", "cliente_final_id", *COMPARED))


def read_list(text: str) -> tuple[PastedList, list[Problem]]:
    """Return what was understood of a list, and what is wrong with it as a whole."""
    if len(text) > MAX_CHARACTERS:
        return PastedList([]), [too_long_list(MAX_LINES)]
    pasted = parse(text)
    if len(pasted.people) > MAX_LINES:
        return pasted, [too_long_list(MAX_LINES)]
    return pasted, [] if pasted.people else [REQUIRED.at("texto")]


async def enrol_pasted(
    uow: UnitOfWork,
    contratacion: int,
    pasted: PastedList,
    problems: list[Problem],
    cliente_final: int | None,
    admission: Admission,
    *,
    all_or_none: bool,
) -> list[PastedLine]:
    """Enrol the people of a list. Return what became of each line.

    Args:
        problems: What is wrong with the list.
        cliente_final: That of new participants; by default, that of the contract.
        all_or_none: Raise DomainError, with the same report, if a line is refused.
    """
    problems += validate(Inscripcion, {"fecha_alta": admission.first_day})[1]
    contract = await collect(problems, fetch(Contratacion, contratacion, "contratacion"))
    if contract is None:
        raise DomainError(problems)
    company = cliente_final or contract.cliente_final_id
    owner = {"cliente_id": contract.cliente_id, "cliente_final_id": company}
    common, invalid = await check_for_write(Participante, owner)
    refused = finding("Contratacion", contract.estado, Action.CHANGE_ENROLMENTS, "contratacion")
    uow.judge([refused], [*problems, *invalid])
    warning = unused_warning(pasted.unused)
    uow.warn(warning.at("texto") if warning else None)
    lines = await _decide(contract, pasted.people, common)
    reports = [line.report for line in lines]
    if all_or_none and (problem := refused_lines_problem(reports)):
        raise DomainError([problem], reports)
    await _enrol(uow, contract, [line for line in lines if line.report.is_accepted], admission)
    return reports


async def _decide(contract: Contratacion, people: Sequence[PastedPerson], common: Values) -> list[_Line]:
    """Return for each line who its person is, or why it is refused."""
    rows = await find_rows(_participants_of(contract.cliente_id))
    known = KnownPeople({row.id: {name: getattr(row, name) for name in COMPARED} for row in rows})
    companies = {row.id: row.cliente_final_id for row in rows}
    lines: list[_Line] = []
    for pasted in people:
        line = _validated(pasted, common)
        lines.append(line)
        if line.report.is_accepted:
            _identify(line, known, lines)
        if line.person is not None:
            other = other_end_client(contract.cliente_final_id, companies[line.person])
            line.report.advertencias += [other] if other else []
    return lines


def _validated(pasted: PastedPerson, common: Values) -> _Line:
    """Return a line with the values of its participant, and what is wrong with them."""
    report = PastedLine(pasted.line, pasted.text, dict(pasted.values))
    values, problems = validate(Participante, pasted.values)
    completion = complete(Participante, values, {}, {problem.campo for problem in problems if problem.campo})
    report.refuse([*problems, *(problem for _, problem in completion.problems)])
    unused = unused_warning(pasted.unused)
    report.advertencias += [*(problem for _, problem in completion.warnings), *([unused] if unused else [])]
    return _Line(report, {**common, **values, **completion.values})


def _identify(line: _Line, known: KnownPeople, lines: Sequence[_Line]) -> None:
    """Decide whether the person of the last of these lines is known, new, or in an earlier line."""
    report = line.report
    match = known.match({name: line.values.get(name) for name in COMPARED})
    report.advertencias += match.warnings
    report.refuse(match.problems)
    if match.person is None:
        report.refuse([] if match.problems else [REQUIRED.at(name) for name in NAMES if not line.values.get(name)])
        if report.is_accepted:
            known.add(-len(lines), {name: line.values.get(name) for name in COMPARED})
        return
    same = [other for other in lines[:-1] if other.person == match.person]
    earlier = lines[-match.person - 1] if match.person < 0 else next(iter(same), None)
    if earlier:
        report.resultado = ResultadoFila.REPETIDA
        contradicts = match.is_renamed and match.person < 0
        report.advertencias.append((other_name_warning if contradicts else repeated_warning)(earlier.report.linea))
    else:
        line.person, report.resultado = match.person, ResultadoFila.ENCONTRADA


async def _enrol(uow: UnitOfWork, contract: Contratacion, lines: Sequence[_Line], admission: Admission) -> None:
    """Create the participants that are new, enrol all of them, and add to the reports what became of them."""
    new = [line for line in lines if line.person is None]
    for line, person in zip(new, await uow.create_many(Participante, [line.values for line in new]), strict=True):
        line.person = person.id
    ids = [line.person for line in lines if line.person is not None]
    before = {row.participante_id: row.estado for row in await find(Inscripcion, Q(contratacion_id=contract.id))}
    enrolled, positions = await admit(uow, contract, ids, admission)
    for key, line in zip(ids, lines, strict=True):
        report = line.report
        report.participante, report.inscripcion = key, enrolled[key].id
        if key in positions:
            report.advertencias.append(waiting_warning(positions[key]))
        elif before.get(key) is enrolled[key].estado and enrolled[key].estado is not EstadoInscripcion.BAJA:
            report.resultado = ResultadoFila.YA_INSCRITA
