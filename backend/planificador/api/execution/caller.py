"""Who sends an operation, and how the answer is wanted."""

from dataclasses import dataclass

from planificador.core.model.actors import NOBODY, SYSTEM, Actor
from planificador.core.model.texts import Idioma


@dataclass(frozen=True, slots=True)
class Caller:
    """The sender of an operation.

    Attributes:
        idioma: The language of the answer's messages.
        address: The address that the operation is counted for.
        user_agent: What the client calls itself, "" for nothing.
        takes_cookies: Whether the answer can give the client a cookie, as one over HTTP can.
    """

    idioma: Idioma = Idioma.ES
    address: str = ""
    actor: Actor = NOBODY
    user_agent: str = ""
    takes_cookies: bool = False


OF_SYSTEM = Caller(actor=SYSTEM)
"""The server itself."""
