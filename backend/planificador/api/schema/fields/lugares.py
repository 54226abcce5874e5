"""Countries, and what follows from a postcode: for the forms of addresses."""

from typing import Annotated

import strawberry

from planificador.api.annotations import field
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.validation.field_costs import cost_metadata
from planificador.core.model.places.countries import SPAIN, countries_by_name, country_code, country_name, is_country
from planificador.core.model.places.postcodes import postcode_example, postcode_form
from planificador.core.model.places.provinces import province_of

NUMBER_OF_COUNTRIES = 250
MAX_TEXT = 100
Code = Annotated[str, strawberry.argument(description="Postcode as it was typed")]
Country = Annotated[str, strawberry.argument(description="ISO 3166-1 code of its country, or its name")]


@strawberry.type(description="A country of addresses and documents.")
class Pais:
    codigo: str = strawberry.field(description="ISO 3166-1 code of two letters, the value of `pais` of an address")
    ejemplo_codigo_postal: str | None = strawberry.field(
        description="Example of a postcode; null if postcodes of the country are not checked"
    )

    @field("Name in the language of the request")
    def nombre(self, info: Info) -> str:
        return country_name(self.codigo).in_language(info.context.idioma)


@strawberry.type(description="A postcode in its stored form, and what follows from it.")
class CodigoPostal:
    codigo: str = strawberry.field(description="The postcode as it is stored")
    provincia: str | None = strawberry.field(description="Province of a Spanish postcode; null for other countries")


@strawberry.type
class Query:
    @field("All countries, sorted by their names", cost_metadata(size=NUMBER_OF_COUNTRIES))
    def paises(self, info: Info) -> list[Pais]:
        codes = countries_by_name(info.context.idioma)
        return [Pais(codigo=code, ejemplo_codigo_postal=postcode_example(code)) for code in codes]

    @field("What follows from a postcode; null if it is none of the country")
    def codigo_postal(self, codigo: Code, pais: Country = SPAIN) -> CodigoPostal | None:
        country = country_code(pais)
        if not is_country(country) or len(codigo) > MAX_TEXT:
            raise BadInputError(f"Send the code of a country, and a postcode of at most {MAX_TEXT} characters.")
        code = postcode_form(country, codigo)
        return CodigoPostal(codigo=code, provincia=province_of(country, code)) if code else None
