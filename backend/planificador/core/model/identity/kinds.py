"""The kinds of tax numbers and identity documents."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, TypeVar

from planificador.core.model.errors import Problem
from planificador.core.model.texts import DescribedEnum

K = TypeVar("K", bound=DescribedEnum)


class TipoNif(DescribedEnum):
    """The kind of a tax number. A number without a kind gets the one that follows from its form."""

    NIF = (
        "NIF",
        "Spanish number of an organisation, or of a person (DNI, NIE, K, L, M); its control character is checked",
    )
    IVA = (
        "IVA",
        "VAT number of another member state of the Union, with its prefix; checked by the rules of its country",
    )
    OTRO = (
        "OTRO",
        "Any other number, such as a registration number or one of a country outside of the Union; not checked",
    )


class TipoDocumento(DescribedEnum):
    """The kind of an identity document. A number without a kind gets the one that follows from its form."""

    NIF = "NIF", "Spanish DNI or NIE, or a number with K, L or M; its letter is checked"
    IDENTIDAD = (
        "IDENTIDAD",
        "Identity document of another country; a personal number is checked if its country has a check digit",
    )
    PASAPORTE = "PASAPORTE", "Passport of any country: letters and digits"
    OTRO = "OTRO", "Any other document; not checked"


class Part(Enum):
    """What a problem is about."""

    NUMBER = auto()
    KIND = auto()
    COUNTRY = auto()


@dataclass(frozen=True, slots=True)
class Identity(Generic[K]):
    """A number in its one form.

    Attributes:
        country: None if it is not known.
        warning: Why it may be another number than the client meant, None if nothing says so.
    """

    number: str
    kind: K
    country: str | None
    warning: Problem | None = None

    @property
    def is_recognised(self) -> bool:
        """Whether the number itself shows what it is, by its control character."""
        return self.kind in {TipoNif.NIF, TipoNif.IVA, TipoDocumento.NIF}


@dataclass(frozen=True, slots=True)
class Refusal:
    """What is wrong with a number, and with which part of it."""

    problem: Problem
    part: Part = Part.NUMBER
