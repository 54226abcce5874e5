"""A text names a person by name, document, address or telephone, however these are written."""

import pytest

from planificador.core.model.mentions import Identity, PersonalName

pytestmark = pytest.mark.no_database
ANA = Identity(
    (PersonalName("Ana María", "García Etxeberría"),),
    ("12345678Z",),
    ("ana.g@x.eus",),
    ("943 11 22 33",),
    frozenset({"etxeberria"}),
)
JON = Identity((PersonalName("Jon", "de la Fuente Ruiz"),))
ODD = Identity((PersonalName("Łukasz", "Gal·la O'Connor-Núñez"), PersonalName("Ainhoa Ochoa")))


@pytest.mark.parametrize(
    ("identity", "text", "redacted"),
    [
        (ANA, "Llamar a Ana García mañana", "Llamar a * mañana"),
        (ANA, "ANA GARCIA ETXEBERRIA viene", "* viene"),
        (ANA, "garcía etxeberria, ana maría", "*"),
        (ANA, "A\u0301na  Maria\nGarci\u0301a, y otros", "*, y otros"),
        (ANA, "GARCÍA-ETXEBERRIA (Ana)", "* (Ana)"),
        (ANA, "Sra. Etxeberría dijo", "Sra. * dijo"),
        (ANA, "ana.garcia@otro.eus, anagarcia@otro.eus, ana_garcia", "*@otro.eus, *@otro.eus, *"),
        (ANA, "María García y Ana García", "* y *"),
        (ANA, "la casa de Ana; García; marigarcia; etxeberria", "la casa de Ana; García; marigarcia; etxeberria"),
        (ANA, "DNI 12.345.678-Z, o 12345678", "DNI *, o *"),
        (ANA, "112345678 y 12345678A", "112345678 y 12345678A"),
        (ANA, "tel. 943-11.22 33, (+34) 943112233; 00 34 943112233.", "tel. *, (*; *."),
        (ANA, "9431122334 y 0943112233", "9431122334 y 0943112233"),
        (ANA, "a ANA.G@X.EUS, no a xana.g@x.eus ni ana.g@x.eus.com", "a *, no a xana.g@x.eus ni ana.g@x.eus.com"),
        (JON, "el informe de Jon Fuente en la casa de la Fuente", "el informe de * en la casa de la Fuente"),
        (JON, "Jon de la Fuente y Ana de la Fuente Ruiz", "* y Ana *"),
        (ODD, "łukasz galla; O’Connor Nuñez; ochoa AINHOA", "*; *; *"),
        (Identity((PersonalName("Maite"),)), "Maite llamó", "Maite llamó"),
        (Identity(), "Ana García, 943112233", "Ana García, 943112233"),
    ],
)
def test_a_person_is_found_in_texts_and_nobody_else(identity: Identity, text: str, redacted: str) -> None:
    assert identity.redacted(text, 1000, "*") == redacted


def test_a_text_does_not_become_longer_than_its_column() -> None:
    assert Identity((PersonalName("Li", "Wu"),)).redacted("Li Wu a Li Wu", 16) == "[suprimido] a [s"
