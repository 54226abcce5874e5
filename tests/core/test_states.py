"""Transitions between states."""

import pytest

from planificador.core.model.errors import Codigo
from planificador.core.model.states import REASON_NEEDED, Transitions, transition_problem
from planificador.core.model.texts import DescribedEnum, Idioma, LocalizedText


class Semaforo(DescribedEnum):
    VERDE = "VERDE", "Go"
    AMBAR = "AMBAR", "Hurry", LocalizedText(es="ámbar", eu="anbar", en="amber")
    ROJO = "ROJO", "Stop", LocalizedText(es="rojo", eu="gorri", en="red")


TRANSITIONS: Transitions = {Semaforo.VERDE: (Semaforo.AMBAR, Semaforo.ROJO), Semaforo.AMBAR: (Semaforo.ROJO,)}


def test_an_allowed_transition_is_no_problem() -> None:
    assert transition_problem(TRANSITIONS, Semaforo.VERDE, Semaforo.ROJO) is None


@pytest.mark.parametrize(
    ("idioma", "allowed"), [(Idioma.ES, "ámbar o rojo"), (Idioma.EU, "anbar edo gorri"), (Idioma.EN, "amber or red")]
)
def test_a_refused_transition_names_the_allowed_states(idioma: Idioma, allowed: str) -> None:
    problem = transition_problem(TRANSITIONS, Semaforo.VERDE, Semaforo.VERDE)
    assert problem is not None
    assert (problem.codigo, problem.campo) == (Codigo.TRANSICION_NO_PERMITIDA, "id")
    assert allowed in problem.mensaje.in_language(idioma)


@pytest.mark.parametrize(
    ("idioma", "words"), [(Idioma.ES, "reabrirla"), (Idioma.EU, "Berriro ireki"), (Idioma.EN, "reopened")]
)
def test_the_problem_of_a_closed_state_says_that_it_has_to_be_reopened(idioma: Idioma, words: str) -> None:
    problem = transition_problem(TRANSITIONS, Semaforo.ROJO, Semaforo.VERDE)
    assert problem is not None
    assert words in problem.mensaje.in_language(idioma)


def test_the_problem_of_a_missing_reason_is_at_its_field() -> None:
    assert (REASON_NEEDED.codigo, REASON_NEEDED.campo) == (Codigo.MOTIVO_OBLIGATORIO, "motivo")
