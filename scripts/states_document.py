"""Prints docs/states.md: the states of each entity, their transitions, and what they mean for all other changes."""

from collections.abc import Iterator, Mapping

from planificador.api.schema.types.models import MODELS
from planificador.contrataciones import rules as contract_rules
from planificador.core.model.columns import EnumColumn, column_of
from planificador.core.model.states import Effect, StateRule, Transitions
from planificador.core.model.texts import DescribedEnum
from planificador.sesiones import rules as session_rules
from planificador.state_rules.table import STATE_RULES

INTRODUCTION = """\
# States

<!-- `make graph` makes this file from the table of state rules. Do not edit it. -->

What the state of an entity means for what is done to it, or with it. What is not in these tables is allowed without a
word. `backend/planificador/state_rules/table.py` is the table; use cases ask it.
"""
TRANSITIONS: Mapping[str, tuple[Transitions, Transitions]] = {
    "Contratacion": (contract_rules.TRANSITIONS, contract_rules.REOPENINGS),
    "Sesion": (session_rules.TRANSITIONS, session_rules.REOPENINGS),
}
"""The transitions of each entity, and its reopenings."""
FLAGS = {
    "activa: false": "No longer on offer, or no longer used",
    "activo: false": "No longer teaches for the centre",
    "resultado: RECHAZADA": "The proposal was rejected",
    "hechaEn": "The next action was completed",
}
"""The meaning of the states that are not members of an enum."""


def states(entity: str) -> Mapping[str, str]:
    """Return the states of an entity with their meanings."""
    (model,) = (model for model in MODELS if model.__name__ == entity)
    column = column_of(model, "estado") if "estado" in model._meta.fields_map else None
    if not isinstance(column, EnumColumn):
        return {state: FLAGS[state] for rule in STATE_RULES if rule.entity == entity for state in rule.states}
    return {str(state): state.description for state in column.enum_type if isinstance(state, DescribedEnum)}


def diagram(transitions: Transitions, reopenings: Transitions) -> Iterator[str]:
    """Yield the lines of a diagram of the transitions, and of the reopenings, which are marked."""
    yield "\n```mermaid"
    yield "stateDiagram-v2"
    yield f"    [*] --> {next(iter(transitions))}"
    for state, targets in transitions.items():
        yield from (f"    {state} --> {target}" for target in targets)
    for state, targets in reopenings.items():
        yield from (f"    {state} --> {target}: reopened" for target in targets)
    yield "```"


def section(entity: str) -> Iterator[str]:
    """Yield the lines about an entity."""
    yield f"\n## {entity}\n"
    yield from (f"- `{state}`: {meaning}" for state, meaning in states(entity).items())
    yield from diagram(*TRANSITIONS[entity]) if entity in TRANSITIONS else ()
    yield "\n| State | Action | Effect | `codigo` | Message |"
    yield "|---|---|---|---|---|"
    yield from (row(rule) for rule in STATE_RULES if rule.entity == entity)


def row(rule: StateRule) -> str:
    """Return the row of a rule."""
    names = ", ".join(f"`{state}`" for state in rule.states)
    actions = "; ".join(action.description[0].lower() + action.description[1:] for action in rule.actions)
    return f"| {names} | {actions} | {rule.effect.lower()} | `{rule.codigo}` | {rule.message.en} |"


def document() -> str:
    """Return the text of docs/states.md."""
    effects = [f"- **{effect.lower()}**: {effect.description}." for effect in Effect]
    lines = [INTRODUCTION, *effects]
    for entity in dict.fromkeys(rule.entity for rule in STATE_RULES):
        lines += section(entity)
    return "\n".join(lines)


if __name__ == "__main__":
    print(document())
