"""The people who use the product, the browsers and devices in which they are signed in, and the tokens of programs.

What proves who somebody is stands in tables of its own, of which the API shows nothing: passwords and second factors,
one-time links, and failed attempts to sign in. Secrets are kept as hashes (`usuarios.secrets`).
"""

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
    Integer,
    LongText,
    Reference,
    Text,
    guarded,
    optional,
)
from planificador.core.model.people import Person
from planificador.core.model.texts import Idioma

HASH_LENGTH = 64
"""Characters of a hashed secret."""


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

    person = Person(names=("nombre",), contact=("correo",))
    texts_about = {"formador": ()}

    plural = texts.LocalizedText(es="usuarios", eu="erabiltzaileak", en="users")

    class Meta:
        table = "usuario"


class Acceso(BaseModel):
    """A browser or a device in which a user is signed in."""

    usuario_id: int
    usuario = Reference(
        "Usuario", doc="The user", reverse="accesos", reverse_doc="Where the user is signed in", editable=False
    )
    secreto = Text(HASH_LENGTH, doc=INTERNAL, unique=True)
    origen = optional(Text(60, doc="From where it was opened, roughly", editable=False))
    navegador = optional(Text(300, doc="Browser or program", editable=False))
    usado_en = Instant(doc="When it was last used, to the minute", editable=False)
    caduca_en = Instant(doc="When it ends by itself unless it is used", editable=False)
    default_order = ("-usado_en",)
    erased_with = "usuario"
    unrecorded = ("usado_en",)

    plural = texts.LocalizedText(es="accesos", eu="sarbideak", en="accesses")

    class Meta:
        table = "acceso"


class Token(BaseModel):
    """A secret with which a program acts for a user."""

    usuario_id: int
    usuario = Reference(
        "Usuario",
        doc="The user for whom it acts",
        reverse="tokens",
        reverse_doc="The user's tokens",
        editable=False,
    )
    nombre = Text(120, doc="What it is for", kind="NAME")
    secreto = Text(HASH_LENGTH, doc=INTERNAL, unique=True)
    escritura = Boolean(doc="Whether it may write", default=False)
    usado_en = optional(Instant(doc="When it was last used, to the minute", editable=False))
    caduca_en = optional(Instant(doc="When it ends by itself; null for never"))
    default_order = ("nombre",)
    erased_with = "usuario"
    unrecorded = ("usado_en",)

    plural = texts.LocalizedText(es="tokens", eu="tokenak", en="tokens")

    class Meta:
        table = "token"


class Credencial(BaseModel):
    """With what a user proves who he is: the hash of a password, and a second factor.

    Attributes:
        totp: The secret of the second factor, shared with the user's authenticator.
        totp_activo: Whether the user has confirmed it with a code, so that it is asked for.
        totp_paso: The time step of the last code that was used; 0 for none.
        codigos: The hashes of the recovery codes that are left, separated by spaces.
    """

    is_node = False
    erased_with = "usuario"

    usuario_id: int
    usuario = Reference("Usuario", doc=INTERNAL, index=False)
    contrasena = optional(Text(200, doc=INTERNAL))
    totp = optional(Text(64, doc=INTERNAL))
    totp_activo = Boolean(doc=INTERNAL, default=False)
    totp_paso = Integer(doc=INTERNAL, default=0)
    codigos = optional(LongText(doc=INTERNAL))

    class Meta:
        table = "credencial"
        unique_together = (("usuario",),)


class Enlace(BaseModel):
    """A one-time link: it makes the first administrator, or sets the password of a user."""

    is_node = False
    erased_with = "usuario"

    usuario_id: int | None
    usuario = Reference("Usuario", doc=INTERNAL, null=True)
    secreto = Text(HASH_LENGTH, doc=INTERNAL, unique=True)
    caduca_en = Instant(doc=INTERNAL)

    class Meta:
        table = "enlace"


class Intento(BaseModel):
    """Failed attempts to sign in, counted for an account, an origin, or both.

    Attributes:
        clave: The hash of what they are counted for (`usuarios.throttling`).
        desde: When an attempt is allowed again.
        ultimo: When the last one was made.
        conocido: Whether the user has signed in to the account from the origin before.
    """

    is_node = False

    clave = Text(HASH_LENGTH, doc=INTERNAL, unique=True)
    fallos = Integer(doc=INTERNAL)
    desde = Instant(doc=INTERNAL)
    ultimo = Instant(doc=INTERNAL, db_index=True)
    conocido = Boolean(doc=INTERNAL, default=False)

    class Meta:
        table = "intento"


class Identidad(BaseModel):
    """Who a user is for an identity provider. huella: the hash of the provider's name and the person's name there."""

    is_node = False
    erased_with = "usuario"

    usuario_id: int
    usuario = Reference("Usuario", doc=INTERNAL, index=False)
    huella = Text(HASH_LENGTH, doc=INTERNAL, unique=True)

    class Meta:
        table = "identidad"
        unique_together = (("usuario",),)


class InicioExterno(BaseModel):
    """A sign-in by an identity provider that has succeeded, kept until it expires so that it cannot be repeated."""

    is_node = False

    huella = Text(HASH_LENGTH, doc=INTERNAL, unique=True)
    caduca_en = Instant(doc=INTERNAL)

    class Meta:
        table = "inicio_externo"
