"""Who sends an operation, and how the answer is wanted."""

from dataclasses import dataclass

from planificador.core.model.actors import SYSTEM, Actor
from planificador.core.model.texts import Idioma


@dataclass(frozen=True, slots=True)
class Caller:
    """The sender of an operation.

    Attributes:
        idioma: The language of the answer's messages.
        address: The address that the operation is counted for.
        user_agent: What the client calls itself, "" for nothing.
    """

    idioma: Idioma = Idioma.ES
    address: str = ""
    actor: Actor = SYSTEM
    user_agent: str = ""


OF_SYSTEM = Caller()
"""The server itself."""
