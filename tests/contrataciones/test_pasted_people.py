"""What is understood of lists of people as they are pasted, as a function."""

import time

import pytest

from planificador.contrataciones.pasted_names import split_name
from planificador.contrataciones.pasted_people import parse

A = {"nombre": "Ane", "apellidos": "Ruiz Etxeberria"}
ALL = {**A, "documento": "12345678Z", "correo": "ane@forjas.eus", "telefono": "600 111 222"}
B = {"nombre": "Jon", "apellidos": "Gil"}


def people(text: str) -> list[dict[str, str]]:
    return [dict(person.values) for person in parse(text).people]


@pytest.mark.parametrize(
    "text",
    [
        "Ane\tRuiz Etxeberria\t12345678Z\tane@forjas.eus\t600 111 222",
        "Ane;Ruiz Etxeberria;12345678Z;ane@forjas.eus;600 111 222",
        "Ane,Ruiz Etxeberria,12345678Z,ane@forjas.eus,600 111 222",
        "Ruiz Etxeberria, Ane, 12345678Z, ane@forjas.eus, 600 111 222",
        "Ruiz Etxeberria; Ane; ane@forjas.eus; 600 111 222; 12345678Z",
        '"Ruiz Etxeberria, Ane";12345678Z;ane@forjas.eus;600 111 222',
        '"Ruiz Etxeberria, Ane",12345678Z,ane@forjas.eus,600 111 222',
        "600 111 222\tane@forjas.eus\t12345678Z\tAne Ruiz Etxeberria",
        "1\tAne Ruiz Etxeberria\t12345678Z\tane@forjas.eus\t600 111 222",
        "1. Ane Ruiz Etxeberria; 12345678Z; ane@forjas.eus; 600 111 222",
        "- Ane Ruiz Etxeberria 12345678Z ane@forjas.eus 600 111 222",
        "> > • Ane Ruiz Etxeberria 12345678Z ane@forjas.eus 600 111 222",
        "Ane Ruiz Etxeberria   12345678Z   ane@forjas.eus   600 111 222",
        "Ane Ruiz Etxeberria | 12345678Z | ane@forjas.eus | 600 111 222",
        "Ane Ruiz Etxeberria - 12345678Z - ane@forjas.eus - 600 111 222",
        "Ane Ruiz Etxeberria <ane@forjas.eus>; 12345678Z; 600 111 222",
        "Ane Ruiz Etxeberria, DNI: 12345678Z, Tel.: 600 111 222, e-mail: ane@forjas.eus",
        "Ane Ruiz Etxeberria DNI 12345678Z tel. 600 111 222 ane@forjas.eus",
        "Dña. Ane Ruiz Etxeberria;DNI 12345678Z;ane@forjas.eus;600 111 222",
        "RUIZ ETXEBERRIA Ane\t12345678Z\tane@forjas.eus\t600 111 222",
        "Nombre;Apellidos;DNI;Email;Teléfono\nAne;Ruiz Etxeberria;12345678Z;ane@forjas.eus;600 111 222",
        "\ufeffTELÉFONO\tE-MAIL\tD.N.I.\tPRIMER APELLIDO\tSEGUNDO APELLIDO\tNOMBRE\r\n"
        "600 111 222\tane@forjas.eus\t12345678Z\tRuiz\tEtxeberria\tAne\r\n",
        "Izena,Abizenak,NAN,Posta elektronikoa,Telefonoa\nAne,Ruiz Etxeberria,12345678Z,ane@forjas.eus,600 111 222",
        "Nombre y apellidos;Departamento;DNI/NIE;Correo electrónico;Móvil\n"
        "Ane Ruiz Etxeberria;Ventas 2;12345678Z;ane@forjas.eus;600 111 222",
        "Apellidos y nombre;DNI;Correo;Tfno.\nRuiz Etxeberria Ane;12345678Z;ane@forjas.eus;600 111 222",
        "Nombre;DNI;Correo;Tfno.\nAne Ruiz Etxeberria;12345678Z;ane@forjas.eus;600 111 222",
    ],
)
def test_one_person_is_understood_in_the_forms_of_spreadsheets_and_emails(text: str) -> None:
    (person,) = people(text)
    person["apellidos"] = person["apellidos"].title()
    assert person == ALL


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n;;;\n", []),
        ("Ane Ruiz Etxeberria\n\nJon Gil\n", [A, B]),
        ("Ane\tRuiz Etxeberria\nJon\tGil", [A, B]),
        ("Ruiz Etxeberria\tAne\nGil\tJon", [A, B]),
        ("Ruiz Etxeberria, Ane\nGil, Jon", [A, B]),
        ("Ane;Ruiz;Etxeberria", [A]),
        ("Sr. D. Jon Gil;01/02/1980", [B]),
        ("Jon Gil (Soldador) jon@forjas.eus", [{**B, "correo": "jon@forjas.eus"}]),
        ("Jon Gil (Soldador);943112233", [{**B, "telefono": "943112233"}]),
        ("Ruiz Etxeberria, Ane - 12345678Z", [{**A, "documento": "12345678Z"}]),
        ("*  Jon Gil\n---\n*  Ane Ruiz Etxeberria", [B, A]),
        ("ane@forjas.eus", [{"correo": "ane@forjas.eus"}]),
        (
            "Ane Ruiz Etxeberria <ane@forjas.eus>; Gil, Jon <jon@forjas.eus>",
            [{**A, "correo": "ane@forjas.eus"}, {**B, "correo": "jon@forjas.eus"}],
        ),
        (
            "Ane Ruiz Etxeberria <ane@forjas.eus>, Jon Gil <jon@forjas.eus>,",
            [{**A, "correo": "ane@forjas.eus"}, {**B, "correo": "jon@forjas.eus"}],
        ),
        ("X1234567L\tJon Gil", [{**B, "documento": "X1234567L"}]),
        ("12.345.678-Z;Jon Gil", [{**B, "documento": "12.345.678-Z"}]),
        ("Jon Gil;12345678", [{**B, "documento": "12345678"}]),
        ("Jon Gil;PAA123456", [{**B, "documento": "PAA123456"}]),
        ("Jon Gil;943112233", [{**B, "telefono": "943112233"}]),
        ("Jon Gil;+34 943 11 22 33 ext. 5", [{**B, "telefono": "+34 943 11 22 33 ext. 5"}]),
        ("Jon Gil;(0033) 5 59 11 22 33", [{**B, "telefono": "(0033) 5 59 11 22 33"}]),
        ('Jon Gil;"jon@forjas.eus"', [{**B, "correo": "jon@forjas.eus"}]),
        ("Nombre;Apellidos\nJon;Gil\nNombre;Apellidos\nAne;Ruiz Etxeberria", [B, A]),
    ],
)
def test_lists_are_understood(text: str, expected: list[dict[str, str]]) -> None:
    assert people(text) == expected


def test_lines_are_numbered_as_they_were_pasted() -> None:
    text = 'Nombre;Apellidos\n\n"Ane\nMiren";Ruiz\nJon;Gil\n'
    assert [(person.line, dict(person.values)) for person in parse(text).people] == [
        (3, {"nombre": "Ane Miren", "apellidos": "Ruiz"}),
        (5, B),
    ]


def test_a_quotation_mark_that_is_not_closed_swallows_no_lines() -> None:
    text = "\n".join(['Jon;"Gil', *[f"Persona{'abcdefgh'[n]};Gil" for n in range(8)]])
    assert len(people(text)) == 9


@pytest.mark.parametrize("part", ["1-", "a.", "é: ", "a@", "<a@b> ", "a,", "1 ", "> ", '"', "A1", "("])
def test_long_lines_are_understood_in_little_time_or_not_at_all(part: str) -> None:
    start = time.process_time()
    assert len(parse("\n".join([part * (990 // len(part))] * 10 + [part * 50_000])).people) <= 2_000
    assert time.process_time() - start < 5


def test_what_is_not_understood_is_told() -> None:
    (person,) = parse("Jon;Gil;12345678Z;11111111H;Calle Mayor 3").people
    assert person.unused == ["11111111H", "Calle Mayor 3"]
    assert parse("Nombre;Apellidos;Departamento\nJon;Gil;Ventas").unused == ["Departamento"]


@pytest.mark.parametrize(
    ("text", "given", "family"),
    [
        ("Ane Ruiz", "Ane", "Ruiz"),
        ("Ane Ruiz Gil", "Ane", "Ruiz Gil"),
        ("María José García López", "María José", "García López"),
        ("Ana de la Fuente Ruiz", "Ana", "de la Fuente Ruiz"),
        ("María del Carmen Pérez Gil", "María del Carmen", "Pérez Gil"),
        ("Pérez Gil, María del Carmen", "María del Carmen", "Pérez Gil"),
        ("PÉREZ GIL María", "María", "PÉREZ GIL"),
        ("María PÉREZ GIL", "María", "PÉREZ GIL"),
        ("ANE RUIZ GIL", "ANE", "RUIZ GIL"),
        ("Sra. Ane Ruiz", "Ane", "Ruiz"),
        ("Ane", "Ane", ""),
    ],
)
def test_names_are_split(text: str, given: str, family: str) -> None:
    assert split_name(text) == {"nombre": given, "apellidos": family}


@pytest.mark.parametrize(
    "text",
    [
        "Gil, Jon 12345678Z jon@forjas.eus 600111222",
        "Gil, Jon jon@forjas.eus 600111222 12345678Z",
        "Gil, Jon (12345678Z), jon@forjas.eus, 600111222",
        "Gil, Jon (DNI 12.345.678-Z) jon@forjas.eus 600111222",
        "Jon Gil 12345678Z\tjon@forjas.eus 600111222",
    ],
)
def test_values_are_found_beside_a_name_in_its_cell(text: str) -> None:
    (person,) = people(text)
    person["documento"] = person["documento"].replace(".", "").replace("-", "")
    assert person == {**B, "documento": "12345678Z", "correo": "jon@forjas.eus", "telefono": "600111222"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Persona1 Apellido1", {"nombre": "Persona1", "apellidos": "Apellido1"}),
        (
            "Persona1\tApellido1\tDNI 12345678Z",
            {"nombre": "Persona1", "apellidos": "Apellido1", "documento": "12345678Z"},
        ),
        ("Jon Gil\tGrupo 2", B),
        ("Jon Gil\tAB 123456789", {**B, "documento": "AB 123456789"}),
        ("Jon Gil\t600111222 WhatsApp", B),
    ],
)
def test_numbers_are_part_of_a_name_only_where_nothing_else_is_one(text: str, expected: dict[str, str]) -> None:
    assert people(text) == [expected]


def test_the_sentences_of_an_email_are_nobody_and_are_told() -> None:
    pasted = parse(
        "Hola, buenos días:\n\nOs paso los asistentes:\n1) Ane Ruiz Etxeberria\n2) Gil, Jon\nUn saludo,\nEskerrik asko"
    )
    assert [dict(person.values) for person in pasted.people] == [A, B]
    assert pasted.unused == ["Hola, buenos días:", "Os paso los asistentes:", "Un saludo,", "Eskerrik asko"]


@pytest.mark.parametrize(
    "text", ["Gracia Gil", "Holanda Gil", "Saludina Gil", "Agurtzane Gil", "Estimada Gil: jon@a.eus"]
)
def test_names_that_begin_as_a_greeting_are_people(text: str) -> None:
    assert len(people(text)) == 1
