"""The people who use the product, the browsers and devices in which they are signed in, and the tokens of programs."""

from planificador.core.model import texts
from planificador.core.model.actors import Rol
from planificador.core.model.base import BaseModel, search_column
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.columns import (
    INTERNAL,
    Boolean,
    EnumColumn,
    EnumSetColumn,
    Instant,
    Reference,
    Text,
    guarded,
    optional,
)
from planificador.core.model.texts import Idioma


class Usuario(BaseModel):
    """A person who uses the product."""

    correo = guarded(
        Text(254, doc="E-mail address, with which the user signs in", kind="EMAIL", unique=True),
        ColumnGroup.DIRECCIONES,
    )
    nombre = Text(120, doc="Name", kind="NAME")
    idioma = EnumColumn(Idioma, doc="Language", default=Idioma.ES)
    roles = EnumSetColumn(Rol, doc="What the user may see and do")
    activo = Boolean(doc="Whether the user may sign in", default=True)
    formador_id: int | None
    formador = Reference(
        "Formador", null=True, doc="The trainer that the user is", reverse="usuarios", reverse_doc="The trainer's users"
    )
    busqueda = search_column()
    searched = ("nombre", "correo")
    default_order = ("nombre",)

    plural = texts.LocalizedText(es="usuarios", eu="erabiltzaileak", en="users")

    class Meta:
        table = "usuario"


class Acceso(BaseModel):
    """A browser or a device in which a user is signed in."""

    usuario_id: int
    usuario = Reference("Usuario", doc="The user", reverse="accesos", reverse_doc="Where the user is signed in")
    secreto = Text(64, doc=INTERNAL, unique=True)
    origen = optional(Text(60, doc="From where it was opened, roughly", editable=False))
    navegador = optional(Text(300, doc="Browser or program", editable=False))
    usado_en = Instant(doc="When it was last used", editable=False)
    caduca_en = Instant(doc="When it ends by itself", editable=False)
    default_order = ("-usado_en",)

    plural = texts.LocalizedText(es="accesos", eu="sarbideak", en="accesses")

    class Meta:
        table = "acceso"


class Token(BaseModel):
    """A secret with which a program acts for a user."""

    usuario_id: int
    usuario = Reference("Usuario", doc="The user for whom it acts", reverse="tokens", reverse_doc="The user's tokens")
    nombre = Text(120, doc="What it is for", kind="NAME")
    secreto = Text(64, doc=INTERNAL, unique=True)
    escritura = Boolean(doc="Whether it may write", default=False)
    usado_en = optional(Instant(doc="When it was last used", editable=False))
    caduca_en = optional(Instant(doc="When it ends by itself; null for never"))
    default_order = ("nombre",)

    plural = texts.LocalizedText(es="tokens", eu="tokenak", en="tokens")

    class Meta:
        table = "token"
