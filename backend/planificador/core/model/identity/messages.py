"""The problems of tax numbers and identity documents: each says what to do for the kind at hand."""

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.places.countries import country_name
from planificador.core.model.texts import LocalizedText


def _wrong(es: str, eu: str, en: str) -> Problem:
    return Problem(Codigo.NIF_NO_VALIDO, LocalizedText(es=es, eu=eu, en=en))


def _invalid(es: str, eu: str, en: str) -> Problem:
    return Problem(Codigo.NO_VALIDO, LocalizedText(es=es, eu=eu, en=en))


WRONG_NIF = _wrong(
    "No es un NIF: revise las cifras y el carácter de control (B12345674, 12345678Z). Si el número es de otro país,"
    " indique su tipo y su país.",
    "Ez da IFZ bat: begiratu zifrak eta kontrol-karakterea (B12345674, 12345678Z). Zenbakia beste herrialde"
    " batekoa bada, adierazi zein motatakoa eta zein herrialdetakoa den.",
    "This is not a NIF: check its digits and its control character (B12345674, 12345678Z). If the number is of another"
    " country, state its kind and its country.",
)
WRONG_DNI = _wrong(
    "La letra no corresponde al DNI o NIE: revíselo (12345678Z, X1234567L). Si es un pasaporte u otro documento,"
    " indique su tipo.",
    "Letra ez dator bat NANarekin edo AIZrekin: begiratu (12345678Z, X1234567L). Pasaportea edo beste agiri bat bada,"
    " adierazi zein motatakoa den.",
    "The letter does not match the DNI or NIE: check it (12345678Z, X1234567L). If it is a passport or another"
    " document, state its kind.",
)
NOT_DNI = _wrong(
    "No es un DNI ni un NIE (12345678Z, X1234567L): revíselo, o elija otro tipo de documento.",
    "Ez da NAN edo AIZ bat (12345678Z, X1234567L): begiratu, edo aukeratu beste agiri mota bat.",
    "This is not a DNI or NIE (12345678Z, X1234567L): check it, or choose another kind of document.",
)
WITHOUT_LETTER = Problem(
    Codigo.DOCUMENTO_SIN_LETRA,
    LocalizedText(
        es="Se ha guardado como pasaporte. Si es un DNI o un NIE, complételo con su letra.",
        eu="Pasaporte gisa gorde da. NAN edo AIZ bat bada, osatu bere letrarekin.",
        en="It was saved as a passport. If it is a DNI or NIE, complete it with its letter.",
    ),
)
NOT_PASSPORT = _invalid(
    "No es un número de pasaporte: de 5 a 20 letras y cifras (AB1234567).",
    "Ez da pasaporte-zenbaki bat: 5etik 20ra letra eta zifra (AB1234567).",
    "This is not a passport number: 5 to 20 letters and digits (AB1234567).",
)
NOT_DOCUMENT = _invalid(
    "No es un DNI, NIE ni pasaporte (letras y cifras). Si es otro documento, indique su tipo.",
    "Ez da NAN, AIZ edo pasaporte bat (letrak eta zifrak). Beste agiri bat bada, adierazi zein motatakoa den.",
    "This is not a DNI, NIE or passport number (letters and digits). If it is another document, state its kind.",
)
NOT_NUMBER = _invalid(
    "No es un número: escriba al menos una letra o cifra.",
    "Ez da zenbaki bat: idatzi gutxienez letra edo zifra bat.",
    "This is not a number: write at least one letter or digit.",
)
VAT_WITHOUT_COUNTRY = _wrong(
    "No es un número de IVA: escríbalo con el prefijo de su país (FR40303265045), o indique el país.",
    "Ez da BEZ zenbaki bat: idatzi bere herrialdearen aurrizkiarekin (FR40303265045), edo adierazi herrialdea.",
    "This is not a VAT number: write it with the prefix of its country (FR40303265045), or state the country.",
)
SPANISH_ONLY = _invalid(
    "El NIF es español. Para un número de otro país, elija otro tipo.",
    "IFZ espainiarra da. Beste herrialde bateko zenbakirako, aukeratu beste mota bat.",
    "A NIF is Spanish. For a number of another country, choose another kind.",
)


def wrong_vat(country: str) -> Problem:
    """Return the problem of a number that is no VAT number of its country."""
    name = country_name(country)
    return _wrong(
        f"No es un número de IVA de este país: {name.es}. Revíselo; si es un número de otra clase, elija el tipo OTRO.",
        f"Ez da herrialde honetako BEZ zenbaki bat: {name.eu}. Begiratu; beste mota batekoa bada, aukeratu OTRO.",
        f"This is not a VAT number of {name.en}. Check it; if it is a number of another kind, choose the kind OTRO.",
    )


def outside_union(country: str) -> Problem:
    """Return the problem of a VAT number of a country that is not a member of the Union."""
    name = country_name(country)
    return _invalid(
        f"El tipo IVA es de los países de la Unión Europea; para este ({name.es}), elija OTRO.",
        f"IVA mota Europar Batasuneko herrialdeena da; honetarako ({name.eu}), aukeratu OTRO.",
        f"The kind IVA is for countries of the European Union; for this one ({name.en}), choose OTRO.",
    )


def other_prefix(country: str) -> Problem:
    """Return the problem of a VAT number that begins with the prefix of another country than it should have."""
    name = country_name(country)
    return _invalid(
        f"El prefijo del número es de otro país: {name.es}. Corrija el número o el país.",
        f"Zenbakiaren aurrizkia beste herrialde batekoa da: {name.eu}. Zuzendu zenbakia edo herrialdea.",
        f"The prefix of the number is of another country: {name.en}. Correct the number or the country.",
    )


def wrong_card(country: str | None) -> Problem:
    """Return the problem of a number that is not of an identity document."""
    if country is None:
        return _invalid(
            "No es el número de un documento de identidad: letras y cifras.",
            "Ez da nortasun-agiri baten zenbakia: letrak eta zifrak.",
            "This is not the number of an identity document: letters and digits.",
        )
    name = country_name(country)
    return _wrong(
        f"No es el número de un documento de identidad de este país: {name.es}. Revíselo, o elija otro tipo.",
        f"Ez da herrialde honetako nortasun-agiri baten zenbakia: {name.eu}. Begiratu, edo aukeratu beste mota bat.",
        f"This is not the number of an identity document of {name.en}. Check it, or choose another kind.",
    )
