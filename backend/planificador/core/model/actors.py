"""Who acts: a person, a program, or the server itself, and the roles that say what each may see and do."""

from dataclasses import dataclass

from planificador.core.model.texts import DescribedEnum


class Rol(DescribedEnum):
    """What a user does in the centre; it says what the user may see and do."""

    ADMINISTRACION = "ADMINISTRACION", "Sees and does everything; keeps the users, the register and privacy"
    GESTION = "GESTION", "Sees and does all of the business"
    COMERCIAL = "COMERCIAL", "Sells: clients, contacts, proposals, contracts and interactions"
    FORMADOR = "FORMADOR", "Teaches: the trainer's own sessions, and what belongs to them"
    LECTURA = "LECTURA", "Reads, without documents, amounts and notes"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who reads or writes.

    Attributes:
        user_id: The user; None for the server itself, and for nobody.
        trainer_id: The trainer that the user is.
        token_id: The token of a program, which acts for its user.
        access_id: The access (a browser or a device) of the user.
        read_only: Whether it may not write, whatever the roles.
    """

    roles: frozenset[Rol] = frozenset()
    user_id: int | None = None
    trainer_id: int | None = None
    token_id: int | None = None
    access_id: int | None = None
    read_only: bool = False

    @property
    def is_nobody(self) -> bool:
        """Whether it is neither a user nor the server itself."""
        return self.user_id is None and not self.roles


SYSTEM = Actor(frozenset({Rol.ADMINISTRACION}))
"""The server itself, and the command line."""
NOBODY = Actor()
"""Who is not signed in."""
