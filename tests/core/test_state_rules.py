"""The table of what each state forbids, warns of and leaves to be dealt with."""

import re
from collections import Counter
from collections.abc import Collection, Mapping
from itertools import product
from pathlib import Path

import pytest

import planificador
from planificador.clientes.rules import EstadoCliente
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.rules import OPEN_STATES, EstadoContratacion
from planificador.core.model.states import Effect, StateRule
from planificador.core.model.texts import Idioma
from planificador.interacciones.rules import Resultado, reminder_state
from planificador.sesiones.rules import EstadoAsistencia, EstadoSesion
from planificador.state_rules.actions import Action
from planificador.state_rules.table import CHANGES, STATE_RULES, finding, flag

A, F, W, L = Action, Effect.FORBIDDEN, Effect.WARNED, Effect.LEAVES
STATES: Mapping[str, Collection[str]] = {
    "Cliente": set(EstadoCliente),
    "Formacion": {flag("activa", False)},
    "Formador": {flag("activo", False)},
    "Aula": {flag("activa", False)},
    "Contratacion": set(EstadoContratacion),
    "Inscripcion": set(EstadoInscripcion),
    "Sesion": set(EstadoSesion),
    "Asistencia": set(EstadoAsistencia),
    "Interaccion": {
        reminder_state(True, Resultado.PENDIENTE),
        *(reminder_state(False, result) for result in Resultado),
    },
}
CODE = "".join(
    file.read_text("utf-8")
    for file in Path(planificador.__file__).parent.rglob("*.py")
    if "state_rules" not in file.parts
)


def effect(entity: str, state: str, action: Action) -> Effect | None:
    result = finding(entity, state, action, None)
    return result.effect if result else None


def test_a_rule_is_about_known_states_and_each_state_has_one_rule_for_an_action() -> None:
    assert {state for rule in STATE_RULES for state in rule.states if state not in STATES[rule.entity]} == set()
    keys = Counter(
        (rule.entity, state, action) for rule in STATE_RULES for state, action in product(rule.states, rule.actions)
    )
    assert max(keys.values()) == 1


def test_a_use_case_asks_about_each_action_and_the_table_has_each() -> None:
    assert {action for rule in STATE_RULES for action in rule.actions} == set(Action)
    assert [action.name for action in Action if f"Action.{action.name}" not in CODE] == []


@pytest.mark.parametrize("rule", STATE_RULES, ids=lambda rule: f"{rule.entity}-{rule.actions[0]}")
def test_a_message_has_the_state_or_the_number_in_each_language(rule: StateRule) -> None:
    texts = [rule.finding("EN_CURSO", "id", 3).problem.mensaje.in_language(language) for language in Idioma]
    assert len(set(texts)) == len(texts)
    templates = [rule.message.in_language(language) for language in Idioma]
    assert {"{count}" in template for template in templates} == {rule.effect is Effect.LEAVES}
    assert len({"{state}" in template for template in templates}) == 1
    assert [text for text in texts if "{" in text] == []
    problem = rule.finding("EN_CURSO", "id", 3).problem
    assert (problem.codigo, problem.campo) == (rule.codigo, "id")


def test_nothing_that_is_left_is_no_finding() -> None:
    inactive = flag("activo", False)
    assert finding("Formador", inactive, Action.SET_STATE, "activo", 0) is None
    assert finding("Formador", flag("activo", True), Action.SET_STATE, "activo", 3) is None
    result = finding("Formador", inactive, Action.SET_STATE, "activo", 3)
    assert result is not None
    assert result.problem.mensaje.es == "Sesiones sin impartir que deja: 3."


@pytest.mark.parametrize(("estado", "action"), list(product(EstadoContratacion, CHANGES)))
def test_only_an_open_contract_can_be_changed(estado: EstadoContratacion, action: Action) -> None:
    assert (effect("Contratacion", estado, action) is F) is (estado not in OPEN_STATES)


@pytest.mark.parametrize(
    ("entity", "action", "effects"),
    [
        ("Cliente", A.PROPOSE, {"POTENCIAL": None, "ACTIVO": None, "INACTIVO": W}),
        ("Cliente", A.ACCEPT, {"POTENCIAL": W, "ACTIVO": None, "INACTIVO": W}),
        ("Cliente", A.SET_STATE, {"POTENCIAL": L, "ACTIVO": None, "INACTIVO": L}),
        ("Formacion", A.SELL, {"activa: false": F, "activa: true": None}),
        ("Formador", A.ASSIGN, {"activo: false": F, "activo: true": None}),
        ("Formador", A.KEEP, {"activo: false": W, "activo: true": None}),
        ("Aula", A.ASSIGN, {"activa: false": F, "activa: true": None}),
        ("Aula", A.ASSIGN_PAST, {"activa: false": W, "activa: true": None}),
        ("Contratacion", A.CHANGE_TERMS, {"PROPUESTA": None, "ACEPTADA": W, "EN_CURSO": W, "FINALIZADA": F}),
        ("Contratacion", A.RECORD, {"PROPUESTA": F, "ACEPTADA": None, "EN_CURSO": None, "CADUCADA": F}),
        ("Contratacion", A.RECORD, {"RECHAZADA": F, "FINALIZADA": W, "CANCELADA": W}),
        ("Contratacion", A.DELETE, {"EN_CURSO": None, "RECHAZADA": None, "CANCELADA": None, "FINALIZADA": F}),
        ("Contratacion", A.CHANGE_PLACES, {"PROPUESTA": None, "ACEPTADA": None, "EN_CURSO": None, "FINALIZADA": F}),
        ("Inscripcion", A.ATTEND, {"ACTIVA": None, "LISTA_ESPERA": F, "BAJA": F}),
        ("Inscripcion", A.CHANGE_ENROLMENT_DATES, {"ACTIVA": None, "LISTA_ESPERA": F, "BAJA": None}),
        ("Inscripcion", A.MOVE_IN_QUEUE, {"ACTIVA": F, "LISTA_ESPERA": None, "BAJA": F}),
        ("Inscripcion", A.EXCLUDE, {"ACTIVA": L, "LISTA_ESPERA": None, "BAJA": L}),
        ("Sesion", A.MOVE, {"PROPUESTA": None, "PROGRAMADA": None, "REALIZADA": F, "CANCELADA": F}),
        ("Sesion", A.CHANGE_PLACE, {"PROPUESTA": None, "PROGRAMADA": None, "REALIZADA": None, "CANCELADA": F}),
        ("Sesion", A.DELETE, {"PROPUESTA": None, "PROGRAMADA": None, "REALIZADA": F, "CANCELADA": None}),
        ("Sesion", A.RECORD_ATTENDANCE, {"PROPUESTA": F, "PROGRAMADA": None, "REALIZADA": None, "CANCELADA": F}),
        ("Asistencia", A.RECORD_EARLY, {"PRESENTE": F, "AUSENTE": F, "JUSTIFICADA": None}),
        ("Asistencia", A.RECORD_ABSENT, {"PRESENTE": None, "AUSENTE": None, "JUSTIFICADA": W}),
        ("Asistencia", A.CANCEL_SESSION, {"PRESENTE": F, "AUSENTE": W, "JUSTIFICADA": W}),
        ("Asistencia", A.MOVE_AHEAD, {"PRESENTE": F, "AUSENTE": F, "JUSTIFICADA": W}),
        ("Interaccion", A.REMIND, {"hechaEn": W, "resultado: RECHAZADA": W, "resultado: PENDIENTE": None}),
        ("Interaccion", A.REOPEN, {"hechaEn": W, "resultado: RECHAZADA": None}),
    ],
)
def test_each_state_has_its_effect(entity: str, action: Action, effects: dict[str, Effect | None]) -> None:
    assert {state: effect(entity, state, action) for state in effects} == effects


@pytest.mark.parametrize("rule", STATE_RULES, ids=lambda rule: f"{rule.entity} {rule.codigo}")
def test_no_message_shows_the_name_of_a_value(rule: StateRule) -> None:
    for state in STATES[rule.entity]:
        if state in rule.states:
            message = rule.finding(state, None, 1).problem.mensaje
            assert not re.search(r"[A-Z]{4,}|\w: (true|false)", f"{message.es} {message.eu} {message.en}")
