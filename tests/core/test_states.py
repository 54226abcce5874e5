"""Who may follow whom."""

import pytest

from planificador.core.model.errors import Codigo
from planificador.core.model.states import REASON_NEEDED, Transitions, transition_problem
from planificador.core.model.texts import DescribedEnum, Idioma


class Semaforo(DescribedEnum):
    VERDE = "VERDE", "Go"
    AMBAR = "AMBAR", "Hurry"
    ROJO = "ROJO", "Stop"


MOVES: Transitions = {Semaforo.VERDE: (Semaforo.AMBAR, Semaforo.ROJO), Semaforo.AMBAR: (Semaforo.ROJO,)}


def test_an_allowed_move() -> None:
    assert transition_problem(MOVES, Semaforo.VERDE, Semaforo.ROJO) is None


@pytest.mark.parametrize("idioma", Idioma)
def test_a_refused_move_names_what_may_follow(idioma: Idioma) -> None:
    problem = transition_problem(MOVES, Semaforo.VERDE, Semaforo.VERDE)
    assert problem is not None
    assert (problem.codigo, problem.campo) == (Codigo.TRANSICION_NO_PERMITIDA, "estado")
    assert "AMBAR, ROJO" in problem.mensaje.in_language(idioma)


@pytest.mark.parametrize(
    ("idioma", "words"), [(Idioma.ES, "definitivo"), (Idioma.EU, "Behin betikoa"), (Idioma.EN, "final")]
)
def test_what_is_final_says_so(idioma: Idioma, words: str) -> None:
    problem = transition_problem(MOVES, Semaforo.ROJO, Semaforo.VERDE)
    assert problem is not None
    assert words in problem.mensaje.in_language(idioma)


def test_a_missing_reason_is_at_its_field() -> None:
    assert (REASON_NEEDED.codigo, REASON_NEEDED.campo) == (Codigo.MOTIVO_OBLIGATORIO, "motivo")
