"""All messages of the code: their values are written in the reader's language, and no state is told by its code."""

import ast
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from planificador.contrataciones.rules import TRANSITIONS as CONTRACT_TRANSITIONS
from planificador.core.model.states import Transitions
from planificador.core.model.texts import DescribedEnum
from planificador.sesiones.rules import TRANSITIONS as SESSION_TRANSITIONS

BACKEND = Path(__file__).parents[2] / "backend" / "planificador"
LANGUAGES = ("es", "eu", "en")
COMPOSED = {BACKEND / "core/model/localized_values.py", BACKEND / "recordatorios/wording.py"}
"""Modules that put texts together in each language. The tests of each compare them."""


@cache
def messages() -> list[tuple[str, dict[str, ast.expr]]]:
    """Return each text of the code, with where it stands and its expression in each language."""
    return [message for file in sorted(BACKEND.rglob("*.py")) if file not in COMPOSED for message in messages_of(file)]


def messages_of(file: Path) -> Iterator[tuple[str, dict[str, ast.expr]]]:
    if "LocalizedText" not in (code := file.read_text(encoding="utf-8")):
        return
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("LocalizedText"):
            place = f"{file.relative_to(BACKEND)}:{node.lineno}"
            yield place, {word.arg: word.value for word in node.keywords if word.arg}


def test_values_in_messages_are_written_by_fill() -> None:
    formatted = [
        place
        for place, texts in messages()
        if any(isinstance(part, ast.JoinedStr | ast.BinOp) for text in texts.values() for part in ast.walk(text))
    ]
    assert formatted == [], "use LocalizedText.fill with core.model.localized_values"


def test_a_message_has_the_same_values_in_each_language() -> None:
    for place, texts in messages():
        literals = [text.value for text in texts.values() if isinstance(text, ast.Constant)]
        names = [{name for _, name, _, _ in string.Formatter().parse(str(text)) if name} for text in literals]
        assert all(fields == names[0] for fields in names), place


@pytest.mark.parametrize("transitions", [CONTRACT_TRANSITIONS, SESSION_TRANSITIONS])
def test_each_state_has_a_word_in_each_language(transitions: Transitions) -> None:
    states: list[DescribedEnum] = list(type(next(iter(transitions))))
    for state in states:
        words = [getattr(state.word, language) for language in LANGUAGES]
        assert all(words), state
        assert state.value not in words
