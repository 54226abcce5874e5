"""State machines. Pure; each domain package has its transitions in its rules."""

from collections.abc import Mapping, Sequence

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import one_of
from planificador.core.model.texts import DescribedEnum, LocalizedText

Transitions = Mapping[DescribedEnum, Sequence[DescribedEnum]]
"""The states that may follow each state."""

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
_FINAL = LocalizedText(
    es="{refused} Es un estado definitivo.", eu="{refused} Behin betikoa da.", en="{refused} It is final."
)


def transition_problem(transitions: Transitions, present: DescribedEnum, target: DescribedEnum) -> Problem | None:
    """Return why `target` may not follow `present`, with the states that may; None if it may.

    The problem is at `id`, since most verbs that change a state name the row by it.
    """
    allowed = transitions.get(present, ())
    if target in allowed:
        return None
    refused = _REFUSED.fill(present=present.word, target=target.word)
    mensaje = _ALLOWED if allowed else _FINAL
    words = [state.word for state in allowed]
    return Problem(Codigo.TRANSICION_NO_PERMITIDA, mensaje.fill(refused=refused, allowed=one_of(words)), "id")


def transition_text(transitions: Transitions, target: DescribedEnum) -> str:
    """Return the transitions to a state, as in "PROPUESTA, ACEPTADA or EN_CURSO → CANCELADA"."""
    *others, last = (state for state, targets in transitions.items() if target in targets)
    return f"{', '.join(others)} or {last} → {target}" if others else f"{last} → {target}"
