"""Clients, the companies they contract for, and the people of both."""

from planificador.clientes.rules import EstadoCliente, RolContacto
from planificador.core.model import texts
from planificador.core.model.base import BaseModel, search_column
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.columns import (
    INTERNAL,
    BaseColumn,
    Boolean,
    EnumColumn,
    EnumSetColumn,
    LongText,
    Reference,
    Telephone,
    Text,
    derived,
    guarded,
    optional,
    telephone_numbers,
)
from planificador.core.model.composites import Address, NumberWithKind
from planificador.core.model.constraints import END_CLIENT, INDEX, WITH_CLIENT, has_kind
from planificador.core.model.duplicates import BY_EMAIL, BY_PERSON, BY_TELEPHONE, NAME, DuplicateKey
from planificador.core.model.identity.kinds import TipoDocumento, TipoNif
from planificador.core.model.identity.organisations import tax_identity
from planificador.core.model.identity.people import document_identity
from planificador.core.model.people import Person
from planificador.core.model.places.addresses import MAX_LENGTH as MAX_KEY_LENGTH
from planificador.core.model.places.addresses import address_key
from planificador.core.model.places.countries import SPAIN
from planificador.core.model.places.postcodes import MAX_LENGTH
from planificador.core.model.texts import Idioma

TAX_NUMBER = (
    "Tax number, in capitals and without signs; a VAT number with its prefix (FR40303265045), a Spanish one without"
)
KIND_OF_NUMBER = "Kind of the tax number; by default, that of its form"
COUNTRY_OF_NUMBER = (
    "Country that assigned the tax number, ISO 3166-1; by default, that of its form, or else of the address"
)
COUNTRY_OF_DOCUMENT = "Country that issued the document, ISO 3166-1; null if it is not known, as of most passports"
POSTCODE = "Postcode, in the form of its country (20018, 64100, SW1A 1AA)"
PROVINCE = "Province; by default, that of the Spanish postcode"
COUNTRY = "Country, ISO 3166-1 (ES, FR); an input may also be its name"

BY_NIF = DuplicateKey(texts.LocalizedText(es="NIF", eu="IFZ", en="tax number"), (("nif",),))
BY_DOCUMENT = DuplicateKey(texts.LocalizedText(es="documento", eu="agiria", en="document"), (("documento",),))
BY_ADDRESS = DuplicateKey(texts.LocalizedText(es="dirección", eu="helbidea", en="address"), (("direccion_clave",),))

CONTACT_INDEXES = (("correo",), ("telefono_numeros",))
"""Indexes for filters by the whole address or number of somebody who writes or calls."""


def address_column() -> BaseColumn[str | None]:
    """Return the column by which rows with the same postal address are found."""
    column = optional(Text(MAX_KEY_LENGTH, doc=INTERNAL, db_index=True))
    return derived(column, "direccion", "codigo_postal", "localidad", "pais", rule=address_key, version=1)


class Cliente(BaseModel):
    """A company that contracts and pays for courses."""

    nombre = Text(200, doc="Legal name", kind="NAME")
    nombre_comercial = optional(Text(200, doc="Trade name", kind="NAME"))
    nif = guarded(optional(Text(32, doc=TAX_NUMBER, kind="NIF")), ColumnGroup.DOCUMENTOS)
    tipo_nif = guarded(optional(EnumColumn(TipoNif, doc=KIND_OF_NUMBER)), ColumnGroup.DOCUMENTOS)
    pais_nif = guarded(optional(Text(2, doc=COUNTRY_OF_NUMBER, kind="COUNTRY", groupable=True)), ColumnGroup.DOCUMENTOS)
    correo = guarded(optional(Text(254, doc="E-mail address", kind="EMAIL")), ColumnGroup.DIRECCIONES)
    telefono = guarded(optional(Telephone(doc="Telephone number", numbers="telefono_numeros")), ColumnGroup.DIRECCIONES)
    direccion = guarded(optional(Text(300, doc="Street and number")), ColumnGroup.DIRECCIONES)
    codigo_postal = guarded(
        optional(Text(MAX_LENGTH, doc=POSTCODE, kind="POSTCODE", groupable=True)), ColumnGroup.DIRECCIONES
    )
    localidad = guarded(optional(Text(120, doc="Town", groupable=True, db_index=True)), ColumnGroup.DIRECCIONES)
    provincia = guarded(optional(Text(120, doc=PROVINCE, groupable=True)), ColumnGroup.DIRECCIONES)
    pais = guarded(Text(2, doc=COUNTRY, kind="COUNTRY", groupable=True, default=SPAIN), ColumnGroup.DIRECCIONES)
    idioma = EnumColumn(Idioma, doc="Language of correspondence", default=Idioma.ES)
    estado = EnumColumn(EstadoCliente, doc="State of the relationship", default=EstadoCliente.POTENCIAL)
    notas = guarded(optional(LongText(doc="Free notes")), ColumnGroup.NOTAS)
    direccion_clave = address_column()
    telefono_numeros = telephone_numbers("telefono")
    busqueda = search_column()
    searched = ("nombre", "nombre_comercial", "nif", "correo", "telefono")
    duplicate_keys = (
        BY_NIF,
        BY_EMAIL,
        BY_TELEPHONE,
        BY_ADDRESS,
        DuplicateKey(NAME, (("nombre",), ("nombre_comercial",)), of_company=True),
    )
    searched_relations = ("clientes_finales", "contactos", "contrataciones")
    default_order = ("nombre",)

    composites = (NumberWithKind("nif", "tipo_nif", "pais_nif", tax_identity, home="pais"), Address())
    constraints = {"ck_cliente_nif_completo": has_kind("nif", "tipo_nif", "pais_nif")}

    plural = texts.LocalizedText(es="clientes", eu="bezeroak", en="clients")

    class Meta:
        table = "cliente"
        unique_together = (("nif", "pais_nif"),)
        indexes = CONTACT_INDEXES


class ClienteFinal(BaseModel):
    """A company that receives training for which a client contracts."""

    cliente_id: int
    cliente = Reference(
        "Cliente",
        doc="The client that contracts on its behalf",
        reverse="clientes_finales",
        reverse_doc="The end clients of this client",
    )
    nombre = Text(200, doc="Name", kind="NAME")
    nif = guarded(optional(Text(32, doc=TAX_NUMBER, kind="NIF")), ColumnGroup.DOCUMENTOS)
    tipo_nif = guarded(optional(EnumColumn(TipoNif, doc=KIND_OF_NUMBER)), ColumnGroup.DOCUMENTOS)
    pais_nif = guarded(optional(Text(2, doc=COUNTRY_OF_NUMBER, kind="COUNTRY", groupable=True)), ColumnGroup.DOCUMENTOS)
    correo = guarded(optional(Text(254, doc="E-mail address", kind="EMAIL")), ColumnGroup.DIRECCIONES)
    telefono = guarded(optional(Telephone(doc="Telephone number", numbers="telefono_numeros")), ColumnGroup.DIRECCIONES)
    direccion = guarded(optional(Text(300, doc="Street and number")), ColumnGroup.DIRECCIONES)
    codigo_postal = guarded(
        optional(Text(MAX_LENGTH, doc=POSTCODE, kind="POSTCODE", groupable=True)), ColumnGroup.DIRECCIONES
    )
    localidad = guarded(optional(Text(120, doc="Town", groupable=True, db_index=True)), ColumnGroup.DIRECCIONES)
    provincia = guarded(optional(Text(120, doc=PROVINCE, groupable=True)), ColumnGroup.DIRECCIONES)
    pais = guarded(Text(2, doc=COUNTRY, kind="COUNTRY", groupable=True, default=SPAIN), ColumnGroup.DIRECCIONES)
    notas = guarded(optional(LongText(doc="Free notes")), ColumnGroup.NOTAS)
    direccion_clave = address_column()
    telefono_numeros = telephone_numbers("telefono")
    busqueda = search_column()
    searched = ("nombre", "nif", "correo", "telefono")
    duplicate_keys = (BY_NIF, BY_EMAIL, BY_TELEPHONE, BY_ADDRESS, DuplicateKey(NAME, (("nombre",),), of_company=True))
    searched_relations = ("cliente", "contactos", "contrataciones")
    default_order = ("nombre",)

    composites = (NumberWithKind("nif", "tipo_nif", "pais_nif", tax_identity, home="pais"), Address())
    constraints = {
        "uq_cliente_final_cliente": WITH_CLIENT,
        "ck_cliente_final_nif_completo": has_kind("nif", "tipo_nif", "pais_nif"),
    }

    plural = texts.LocalizedText(es="clientes finales", eu="bezero finalak", en="end clients")

    class Meta:
        table = "cliente_final"
        indexes = (("nif",), *CONTACT_INDEXES)


class Contacto(BaseModel):
    """A contact person at a client or an end client."""

    cliente_id: int
    cliente = Reference(
        "Cliente", doc="The client to which the person belongs", reverse="contactos", reverse_doc="Contact persons"
    )
    cliente_final_id: int | None
    cliente_final = Reference(
        "ClienteFinal",
        null=True,
        doc="The end client for which the person works, if it is not the client itself",
        reverse="contactos",
        reverse_doc="Contact persons",
    )
    nombre = Text(120, doc="Given name", kind="NAME")
    apellidos = optional(Text(160, doc="Family names", kind="SURNAMES", sorted_with=("nombre",)))
    correo = guarded(optional(Text(254, doc="E-mail address", kind="EMAIL")), ColumnGroup.DIRECCIONES)
    telefono = guarded(optional(Telephone(doc="Telephone number", numbers="telefono_numeros")), ColumnGroup.DIRECCIONES)
    roles = EnumSetColumn(RolContacto, doc="Responsibilities of the person")
    principal = Boolean(doc="Whether this is the main contact; at most one per organisation", default=False)
    idioma = optional(EnumColumn(Idioma, doc="Language of correspondence, if it differs from the client's"))
    telefono_numeros = telephone_numbers("telefono")
    busqueda = search_column()
    searched = ("apellidos", "nombre", "correo", "telefono")
    duplicate_keys = (BY_EMAIL, BY_TELEPHONE, BY_PERSON)
    searched_relations = ("cliente", "cliente_final")
    default_order = ("apellidos",)

    person = Person(names=("nombre", "apellidos"), contact=("correo", "telefono"))
    exclusive_flags = {"principal": ("cliente_id", "cliente_final_id")}
    constraints = {
        "uq_contacto_cliente": WITH_CLIENT,
        "fk_contacto_cliente_final": END_CLIENT,
        "uq_contacto_principal": INDEX + '("cliente_id", COALESCE("cliente_final_id", 0)) WHERE "principal"',
    }

    plural = texts.LocalizedText(es="contactos", eu="kontaktuak", en="contacts")

    class Meta:
        table = "contacto"
        indexes = CONTACT_INDEXES


class Participante(BaseModel):
    """A person who receives training."""

    cliente_id: int
    cliente = Reference(
        "Cliente",
        doc="The client that contracts the training",
        reverse="participantes",
        reverse_doc="Participants",
        index=False,
    )
    cliente_final_id: int | None
    cliente_final = Reference(
        "ClienteFinal",
        null=True,
        doc="The end client for which the person works",
        reverse="participantes",
        reverse_doc="Participants",
        index=False,
    )
    nombre = Text(120, doc="Given name", kind="NAME")
    apellidos = Text(160, doc="Family names", kind="SURNAMES", sorted_with=("nombre",))
    documento = guarded(
        optional(Text(32, doc="Number of an identity document, in capitals and without signs", kind="DOCUMENT")),
        ColumnGroup.DOCUMENTOS,
    )
    tipo_documento = guarded(
        optional(EnumColumn(TipoDocumento, doc="Kind of the document; by default, that of its form")),
        ColumnGroup.DOCUMENTOS,
    )
    pais_documento = guarded(
        optional(Text(2, doc=COUNTRY_OF_DOCUMENT, kind="COUNTRY", groupable=True)), ColumnGroup.DOCUMENTOS
    )
    correo = guarded(optional(Text(254, doc="E-mail address", kind="EMAIL")), ColumnGroup.DIRECCIONES)
    telefono = guarded(optional(Telephone(doc="Telephone number", numbers="telefono_numeros")), ColumnGroup.DIRECCIONES)
    telefono_numeros = telephone_numbers("telefono")
    busqueda = search_column()
    searched = ("apellidos", "nombre", "documento", "correo", "telefono")
    duplicate_keys = (BY_DOCUMENT, BY_EMAIL, BY_TELEPHONE, BY_PERSON)
    searched_relations = ("cliente", "cliente_final")
    default_order = ("apellidos",)

    person = Person(
        names=("nombre", "apellidos"),
        documents=("documento", "tipo_documento", "pais_documento"),
        contact=("correo", "telefono"),
    )
    composites = (NumberWithKind("documento", "tipo_documento", "pais_documento", document_identity),)
    constraints = {
        "uq_participante_cliente": WITH_CLIENT,
        "ck_participante_documento_completo": has_kind("documento", "tipo_documento"),
        "fk_participante_cliente_final": END_CLIENT,
    }

    plural = texts.LocalizedText(es="participantes", eu="parte-hartzaileak", en="participants")

    class Meta:
        table = "participante"
        # A large company has thousands of participants, of which a page shows the first by name.
        indexes = (
            ("cliente", "apellidos_orden"),
            ("cliente_final", "apellidos_orden"),
            ("documento",),
            *CONTACT_INDEXES,
        )
