"""What the columns of a model hold of a person. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """The columns of a model that say who a person is and how to reach them.

    Attributes:
        names: The given name, then the family names; one column may have both.
        documents: The number of an identity document, and what belongs to it.
        contact: Addresses and telephones.
        secrets: What lets the person sign in, and other internal columns that are emptied with the contact data.
    """

    names: tuple[str, ...]
    documents: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.names, *self.documents, *self.contact, *self.secrets)
