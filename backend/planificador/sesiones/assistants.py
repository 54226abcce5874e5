"""What becomes of the trainers of a session when it changes: who leads it, and who assists."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from tortoise.expressions import Q

from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.row_checks import NOT_FOUND
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.formats import out_of_range
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import Values
from planificador.formaciones.models import Formador
from planificador.sesiones.consistency import TIME_COLUMNS
from planificador.sesiones.models import ApoyoSesion, Sesion
from planificador.sesiones.resources import STORED_ASSISTANTS, Occupants, assistants_of, trainers_of
from planificador.sesiones.rules import MAX_ASSISTANTS

OVERLAP_REASON_COLUMNS = (*TIME_COLUMNS, "formador_id", "aula_id")
"""A change of one of these columns voids the session's reason to overlap another."""
NO_SUBSTITUTION: Mapping[str, None] = {"formador_previsto_id": None, "motivo_sustitucion": None}
"""The columns of a session that its planned trainer leads."""
ALREADY_LEADS = Problem(
    Codigo.DUPLICADO,
    LocalizedText(
        es="Ya imparte esta sesión: no hace falta como apoyo.",
        eu="Saio hau ematen du jada: ez da laguntzaile gisa behar.",
        en="This trainer already leads the session and need not assist.",
    ),
)


async def check_assistants(
    asked: Sequence[int] | None, leader: int | None, present: Collection[int] = ()
) -> tuple[Occupants | None, list[Problem]]:
    """Return the trainers who are asked for, each once, and what is wrong with them; None if nobody was asked for.

    leader: The trainer who will lead the session. present: Those who assist now, who may stay when they lead.
    """
    if asked is None:
        return None, []
    if len(asked) > MAX_ASSISTANTS:
        return {}, [out_of_range(0, MAX_ASSISTANTS).at("apoyos")]
    fields = {number: f"apoyos.{index}" for index, number in reversed(list(enumerate(asked)))}
    known = {trainer.id for trainer in await find(Formador, Q(id__in=list(fields)))} if fields else set()
    problems = [NOT_FOUND.at(campo) for number, campo in fields.items() if number not in known]
    if leader in fields and leader not in present:
        problems.append(ALREADY_LEADS.at(fields[leader]))
    return {number: fields[number] for number in dict.fromkeys(asked)}, problems


@dataclass(frozen=True, slots=True)
class ChangeOfStaff:
    """The trainers of a session as they will be.

    Attributes:
        all: Each with the input field that names the trainer.
        new: Those who did not take part before, or will lead and did not.
        assistants: Those who will assist; None if they stay.
        problems: What is wrong with the assistants.
        is_changed: Whether others will assist than before.
    """

    all: Mapping[int, str]
    new: Mapping[int, str]
    assistants: Occupants | None
    problems: Sequence[Problem]
    is_changed: bool


async def change_of_staff(row: Sesion, changes: Values, apoyos: Sequence[int] | None) -> ChangeOfStaff:
    """Return what becomes of the trainers of a session. changes: the new values of its columns."""
    present, leader = await assistants_of(row), changes.get("formador_id", row.formador_id)
    assistants, problems = await check_assistants(apoyos, leader, present)
    staff = trainers_of(leader, dict.fromkeys(present, STORED_ASSISTANTS) if assistants is None else assistants)
    before = {row.formador_id, *present}
    new = {
        number: campo
        for number, campo in staff.items()
        if number not in before or (number == leader and leader != row.formador_id)
    }
    is_changed = assistants is not None and assistants.keys() != set(present)
    return ChangeOfStaff(staff, new, assistants, problems, is_changed)


def with_consequences(row: Sesion, changes: Values, staff: ChangeOfStaff) -> Values:
    """Return the new values of a session's columns with what follows from them.

    A session that moves, or has new trainers, loses its reason to overlap another, unless a new one is set. With
    another leading trainer a substitution ends.
    """
    moves = any(name in changes and changes[name] != getattr(row, name) for name in OVERLAP_REASON_COLUMNS)
    is_led_by_another = changes.get("formador_id", row.formador_id) != row.formador_id
    return {
        **({"motivo_solape": None} if moves or staff.new else {}),
        **(NO_SUBSTITUTION if is_led_by_another else {}),
        **changes,
    }


async def write_assistants(uow: UnitOfWork, row: Sesion, assistants: Occupants) -> bool:
    """Let these trainers, and no others, assist in a session. Return whether others did before."""
    present = {entry.formador_id: entry for entry in await find(ApoyoSesion, Q(sesion_id=row.id))}
    await uow.delete_many(ApoyoSesion, [entry for number, entry in present.items() if number not in assistants])
    await add_assistants(uow, [row], [number for number in assistants if number not in present])
    return assistants.keys() != present.keys()


async def add_assistants(uow: UnitOfWork, rows: Sequence[Sesion], numbers: Collection[int]) -> None:
    """Let these trainers assist in sessions in which they do not."""
    entries = [{"sesion_id": row.id, "formador_id": number} for row in rows for number in numbers]
    await uow.create_many(ApoyoSesion, entries)
