"""State machines. Pure; each domain package has its transitions in its rules."""

from collections.abc import Mapping, Sequence

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.texts import DescribedEnum, LocalizedText

Transitions = Mapping[DescribedEnum, Sequence[DescribedEnum]]
"""The states that may follow each state."""

REASON_NEEDED = Problem(
    Codigo.MOTIVO_OBLIGATORIO,
    LocalizedText(es="Indique el motivo.", eu="Adierazi arrazoia.", en="Give the reason."),
    "motivo",
)


def transition_problem(transitions: Transitions, present: DescribedEnum, target: DescribedEnum) -> Problem | None:
    """Return why `target` may not follow `present`, with the states that may; None if it may."""
    allowed = transitions.get(present, ())
    if target in allowed:
        return None
    names = ", ".join(allowed)
    return Problem(
        Codigo.TRANSICION_NO_PERMITIDA,
        LocalizedText(
            es=f"De {present} no se pasa a {target}. " + (f"Se puede pasar a: {names}." if names else "Es definitivo."),
            eu=f"{present} egoeratik ez da {target} egoerara pasatzen. "
            + (f"Hauetara pasa daiteke: {names}." if names else "Behin betikoa da."),
            en=f"{target} cannot follow {present}. " + (f"What may follow: {names}." if names else "It is final."),
        ),
        "estado",
    )


def transition_text(transitions: Transitions, target: DescribedEnum) -> str:
    """Return the transitions to a state, as in "PROPUESTA, ACEPTADA or EN_CURSO → CANCELADA"."""
    *others, last = (state for state, targets in transitions.items() if target in targets)
    return f"{', '.join(others)} or {last} → {target}" if others else f"{last} → {target}"
