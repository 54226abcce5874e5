"""State machines, and rules about what a state allows. Pure.

Each domain package has its transitions in its rules; `planificador.state_rules` has what the states mean for all else.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import number, one_of
from planificador.core.model.texts import DescribedEnum, LocalizedText

T = TypeVar("T", bound=DescribedEnum)
Transitions = Mapping[DescribedEnum, Sequence[DescribedEnum]]
"""The states that may follow each state. Those of reopenings are apart: only the verbs that reopen take them."""

REASON_NEEDED = Problem(
    Codigo.MOTIVO_OBLIGATORIO,
    LocalizedText(es="Indique el motivo.", eu="Adierazi arrazoia.", en="Give the reason."),
    "motivo",
)


_REFUSED = LocalizedText(
    es="De «{present}» no se pasa a «{target}».",
    eu="«{present}» egoeratik ez da «{target}» egoerara pasatzen.",
    en="“{target}” cannot follow “{present}”.",
)
_ALLOWED = LocalizedText(
    es="{refused} Se puede pasar a: {allowed}.",
    eu="{refused} Hauetara pasa daiteke: {allowed}.",
    en="{refused} What may follow: {allowed}.",
)
_CLOSED = LocalizedText(
    es="{refused} Hay que reabrirla antes.",
    eu="{refused} Berriro ireki behar da lehenago.",
    en="{refused} It has to be reopened first.",
)
_OPEN = LocalizedText(
    es="Está {present}: no hay nada que reabrir.",
    eu="{present} dago: ez dago ezer berriro irekitzeko.",
    en="It is {present}: there is nothing to reopen.",
)


def may_follow(transitions: Transitions, present: DescribedEnum, target: DescribedEnum) -> bool:
    """Return whether `target` may follow `present`."""
    return target in transitions.get(present, ())


def transition_problem(transitions: Transitions, present: DescribedEnum, target: DescribedEnum) -> Problem | None:
    """Return why `target` may not follow `present`, with the states that may; None if it may.

    The problem is at `id`, since most verbs that change a state name the row by it.
    """
    if may_follow(transitions, present, target):
        return None
    allowed = transitions.get(present, ())
    refused = _REFUSED.fill(present=present.word, target=target.word)
    mensaje = _ALLOWED if allowed else _CLOSED
    words = [state.word for state in allowed]
    return Problem(Codigo.TRANSICION_NO_PERMITIDA, mensaje.fill(refused=refused, allowed=one_of(words)), "id")


def transition_text(transitions: Transitions, target: DescribedEnum) -> str:
    """Return the transitions to a state, as in "PROPUESTA, ACEPTADA or EN_CURSO → CANCELADA"."""
    return f"{_alternatives([state for state, targets in transitions.items() if target in targets])} → {target}"


def reopening_text(reopenings: Transitions) -> str:
    """Return all reopenings, as in "FINALIZADA → EN_CURSO; CANCELADA → PROPUESTA, ACEPTADA or EN_CURSO"."""
    return "; ".join(f"{state} → {_alternatives(targets)}" for state, targets in reopenings.items())


def _alternatives(states: Sequence[DescribedEnum]) -> str:
    *others, last = states
    return f"{', '.join(others)} or {last}" if others else str(last)


def reopening_problem(reopenings: Transitions, present: DescribedEnum) -> Problem | None:
    """Return the problem of a row that is not closed, and so cannot be reopened."""
    if present in reopenings:
        return None
    return Problem(Codigo.TRANSICION_NO_PERMITIDA, _OPEN.fill(present=present.word), "id")


def reopened_state(reopenings: Transitions, present: T, former: T | None, otherwise: T) -> T:
    """Return the state to which a closed row returns.

    Args:
        former: The state before it was closed, None if it is not known, as of rows that were closed by older versions.
        otherwise: The state then.
    """
    targets = cast("Sequence[T]", reopenings[present])
    if len(targets) == 1:
        return targets[0]
    return former if former is not None and former in targets else otherwise


class Effect(DescribedEnum):
    """What becomes of an action in a state."""

    FORBIDDEN = "FORBIDDEN", "Refused with a problem in `errores`; nothing is written"
    WARNED = "WARNED", "Done, and told in `advertencias`"
    LEAVES = "LEAVES", "Done; `advertencias` tells what is left to be dealt with, and its number"


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem, and what becomes of the action that has it."""

    effect: Effect
    problem: Problem


@dataclass(frozen=True, slots=True)
class StateRule:
    """What some states of an entity mean for some actions.

    Attributes:
        entity: The name of the entity's type.
        states: The values of its state, or `column: value` if that is not a state by name.
        message: It may contain `{state}` and, of what is left, `{count}`.
    """

    entity: str
    states: Sequence[str]
    actions: Sequence[DescribedEnum]
    effect: Effect
    codigo: Codigo
    message: LocalizedText

    def finding(self, state: str, campo: str | None, count: int) -> Finding:
        """Return the finding at this field. count: the number of what is left."""
        word = state.word if isinstance(state, DescribedEnum) else state
        return Finding(self.effect, Problem(self.codigo, self.message.fill(state=word, count=number(count)), campo))
