"""State machines: who may follow whom. Pure; the tables stand in each room's rules."""

from collections.abc import Mapping, Sequence

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.texts import DescribedEnum, LocalizedText

Transitions = Mapping[DescribedEnum, Sequence[DescribedEnum]]
"""From each state, the states that may follow."""

REASON_NEEDED = Problem(
    Codigo.MOTIVO_OBLIGATORIO,
    LocalizedText(es="Indique el motivo.", eu="Adierazi arrazoia.", en="Say why."),
    "motivo",
)


def transition_problem(moves: Transitions, present: DescribedEnum, wanted: DescribedEnum) -> Problem | None:
    """Why `wanted` may not follow `present` (naming what may), or None when it may."""
    allowed = moves.get(present, ())
    if wanted in allowed:
        return None
    names = ", ".join(allowed)
    return Problem(
        Codigo.TRANSICION_NO_PERMITIDA,
        LocalizedText(
            es=f"De {present} no se pasa a {wanted}. " + (f"Se puede pasar a: {names}." if names else "Es definitivo."),
            eu=f"{present} egoeratik ez da {wanted} egoerara pasatzen. "
            + (f"Hauetara pasa daiteke: {names}." if names else "Behin betikoa da."),
            en=f"{wanted} cannot follow {present}. " + (f"What may follow: {names}." if names else "It is final."),
        ),
        "estado",
    )


def transition_text(transitions: Transitions, target: DescribedEnum) -> str:
    """Return the transitions to a state, as in "PROPUESTA, ACEPTADA or EN_CURSO → CANCELADA"."""
    *others, last = (state for state, targets in transitions.items() if target in targets)
    return f"{', '.join(others)} or {last} → {target}" if others else f"{last} → {target}"
