"""`filtro`: combinations, relations and texts mean what the documentation says, and errors name where they are."""

from typing import Any

import pytest
from tests.api.documents import documents, refusal
from tests.api.factories import cliente, contratacion, do
from tests.api.fixture_data import errors_of
from tests.support.graphql import GraphQLClient

from planificador.api.errors import GraphQLRequestError
from planificador.api.schema.types.filter_conditions import MAX_TEXT

BILBAO = '{localidad: {eq: "Bilbao"}}'
CLIENTS: dict[str, str] = {
    # a is in Bilbao, b in no known town, c in Vitoria; a has a contract with a session, b one without
    "{}": "abc",
    "{and: null, or: null, not: null}": "abc",
    "{and: []}": "abc",
    "{or: []}": "",
    "{not: {}}": "",
    "{not: {or: []}}": "abc",
    "{or: [{}]}": "abc",
    f"{{or: [{BILBAO}, {{}}]}}": "abc",
    f"{{or: [{BILBAO}, {{localidad: {{contains: null}}}}]}}": "abc",
    f"{{and: [{BILBAO}, {{}}]}}": "a",
    BILBAO: "a",
    '{localidad: {ne: "Bilbao"}}': "bc",
    f"{{not: {BILBAO}}}": "bc",
    f"{{not: {{not: {BILBAO}}}}}": "a",
    '{not: {localidad: {ne: "Bilbao"}}}': "a",
    '{not: {localidad: {startsWith: ""}}}': "b",
    "{localidad: {eq: null}}": "b",
    "{localidad: {ne: null}}": "ac",
    '{localidad: {in: ["Bilbao", "Ermua"]}}': "a",
    '{localidad: {notIn: ["Bilbao", "Ermua"]}}': "bc",
    "{localidad: {in: []}}": "",
    "{localidad: {notIn: []}}": "abc",
    '{localidad: {ne: "Bilbao", notIn: ["Ermua"]}, nombre: {ne: "b"}}': "c",
    f'{{or: [{BILBAO}, {{nombre: {{eq: "c"}}}}]}}': "ac",
    f'{{or: [{BILBAO}, {{and: [{{nombre: {{eq: "c"}}}}, {{idioma: {{eq: EU}}}}]}}]}}': "a",
    f'{{nombre: {{in: ["a", "c"]}}, or: [{BILBAO}, {{nombre: {{eq: "b"}}}}]}}': "a",
    '{localidad: {contains: "ALAVA"}}': "c",
    '{localidad: {contains: "  vitoria-gásteiz  "}}': "c",
    '{localidad: {startsWith: "vitoria"}}': "c",
    '{localidad: {startsWith: "alava"}}': "",
    '{or: [{localidad: {contains: "ilb"}}, {notas: {contains: "x"}}, {localidad: {startsWith: "VITORIA"}}]}': "ac",
    '{not: {or: [{localidad: {contains: "%"}}, {localidad: {startsWith: "vit"}}]}}': "ab",
    '{and: [{localidad: {contains: "bil"}}, {localidad: {startsWith: "Ál"}}]}': "",
    '{localidad: {contains: "gasteiz", startsWith: "vit"}}': "c",
    '{not: {localidad: {contains: "bil", startsWith: "bil"}}}': "bc",
    '{localidad: {contains: "100%"}}': "",
    '{notas: {contains: "100%"}}': "a",
    '{notas: {contains: "0_d"}}': "",
    '{notas: {startsWith: "100% d"}}': "a",
    '{localidad: {contains: ""}}': "ac",
    '{localidad: {contains: "\u0301"}}': "ac",
    "{localidad: {contains: null, startsWith: null}}": "abc",
    "{contrataciones: {}}": "abc",
    "{contrataciones: null}": "abc",
    "{contrataciones: {some: null, none: null, every: null}}": "abc",
    "{contrataciones: {some: {}}}": "ab",
    "{contrataciones: {none: {}}}": "c",
    "{contrataciones: {every: {}}}": "abc",
    '{contrataciones: {some: {notas: {eq: "-"}}}}': "a",
    '{contrataciones: {none: {notas: {eq: "-"}}}}': "bc",
    '{contrataciones: {every: {notas: {eq: "-"}}}}': "ac",
    '{contrataciones: {some: {}, every: {notas: {eq: "-"}}}}': "a",
    '{contrataciones: {every: {not: {or: [{notas: {eq: "x"}}, {notas: {eq: "-"}}]}}}}': "bc",
    "{contrataciones: {some: {sesiones: {some: {}}}}}": "a",
    "{contrataciones: {some: {sesiones: {none: {}}}}}": "b",
    "{contrataciones: {some: {sesiones: {none: {asistencias: {some: {}}}}}}}": "ab",
    f"{{contrataciones: {{some: {{cliente: {BILBAO}}}}}}}": "a",
    f"{{contrataciones: {{some: {{cliente: {{not: {BILBAO}}}}}}}}}": "b",
}
CONTACTS = {
    # own belongs to client a itself, other to its end client
    "{clienteFinal: {isNull: true}}": ["own"],
    "{clienteFinal: {eq: null}}": ["own"],
    "{clienteFinal: {isNull: false}}": ["other"],
    "{clienteFinal: {ne: $end}}": ["own"],
    "{clienteFinal: {notIn: [$end]}}": ["own"],
    "{clienteFinal: {eq: $end}}": ["other"],
    "{clienteFinal: {}}": ["other", "own"],
    "{clienteFinal: null}": ["other", "own"],
    "{clienteFinal: {nombre: {contains: null}, or: [{nif: {ne: null}}, {}], cliente: {}}}": ["other", "own"],
    '{clienteFinal: {nombre: {startsWith: "END"}}}': ["other"],
    '{clienteFinal: {nombre: {ne: "End"}}}': [],
    '{clienteFinal: {not: {nombre: {eq: "End"}}}}': [],
    '{not: {clienteFinal: {nombre: {eq: "End"}}}}': ["own"],
    '{clienteFinal: {isNull: true, nombre: {eq: "End"}}}': [],
    '{clienteFinal: {or: [{nombre: {eq: "End"}}, {nif: {eq: "-"}}]}}': ["other"],
    '{clienteFinal: {eq: $end, cliente: {localidad: {eq: "Bilbao"}}}}': ["other"],
}


async def test_filters_have_the_documented_meaning(graphql: GraphQLClient) -> None:
    a = await cliente(graphql, nombre="a", localidad="Bilbao", notas="100% dual")
    b = await cliente(graphql, nombre="b")
    await cliente(graphql, nombre="c", localidad="Vitoria-Gasteiz, Álava", idioma="ES")
    contract = await contratacion(graphql, cliente=a["id"], notas="-")
    await contratacion(graphql, cliente=b["id"])
    await do(graphql, "crearSesion", contratacion=contract["id"])
    for filtro, names in CLIENTS.items():
        connection = (await graphql(f"{{ clientes(filtro: {filtro}) {{ nodes {{ nombre }} totalCount }} }}"))[
            "clientes"
        ]
        assert [node["nombre"] for node in connection["nodes"]] == list(names), filtro
        assert connection["totalCount"] == len(names), filtro
    end = await do(graphql, "crearClienteFinal", cliente=a["id"], nombre="End")
    await do(graphql, "crearContacto", cliente=a["id"], nombre="own")
    await do(graphql, "crearContacto", cliente=a["id"], clienteFinal=end["id"], nombre="other")
    for filtro, contacts in CONTACTS.items():
        text = filtro.replace("$end", f'"{end["id"]}"')
        data = await graphql(f"{{ contactos(filtro: {text}) {{ nodes {{ nombre }} }} }}")
        assert [node["nombre"] for node in data["contactos"]["nodes"]] == contacts, filtro


PATHS = {
    '{nombre: {eq: "\\u0001"}}': "filtro.nombre.eq",
    '{or: [{}, {nombre: {contains: "\\u0001"}}]}': "filtro.or.1.nombre.contains",
    '{not: {and: [{texto: "\\u0001"}]}}': "filtro.not.and.0.texto",
    '{contrataciones: {some: {sesiones: {none: {zona: {in: ["\\u0001"]}}}}}}': (
        "filtro.contrataciones.some.sesiones.none.zona.in"
    ),
    '{contactos: {every: {cliente: {eq: "x"}}}}': "filtro.contactos.every.cliente.eq",
    '{contactos: {every: {clienteFinal: {id: {notIn: ["x"]}}}}}': "filtro.contactos.every.clienteFinal.id.notIn",
    f'{{localidad: {{startsWith: "{"x" * (MAX_TEXT + 1)}"}}}}': "filtro.localidad.startsWith",
}


@pytest.mark.parametrize("filtro", PATHS, ids=PATHS.values())
async def test_an_error_names_the_path_of_the_wrong_value(graphql: GraphQLClient, filtro: str) -> None:
    (error,) = await errors_of(graphql, f"{{ clientes(filtro: {filtro}) {{ nodes {{ id }} }} }}")
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert f"{PATHS[filtro]} " in error["message"], error["message"]


def through(*relations: str, inner: Any = None) -> Any:
    """Return a filter of clients through relations, as JSON."""
    filtro = {"id": {"isNull": False}} if inner is None else inner
    for relation in reversed(relations):
        filtro = {relation: {"some": filtro}}
    return filtro


RELATIONS = ("contrataciones", "sesiones", "asistencias")
TOO_DEEP = through(*RELATIONS, inner={"participante": {"nombre": {"eq": "-"}}})
TOO_MANY = {"or": [{"id": {"isNull": True}}] * 101}
TEXTS = {
    "a variable": "query ($f: ClienteFiltro) { clientes(filtro: $f) { totalCount } }",
    "a variable in a filter": "query ($f: ClienteFiltro!) { clientes(filtro: {or: [{}, {not: $f}]}) { totalCount } }",
    "below a list without rows": (
        "query ($f: ClienteFiltro!) { contactos(first: 0) { nodes { cliente { contactos(filtro: {cliente: {and: [$f]}})"
        " { totalCount } } } } }"
    ),
    "a fragment": "query ($f: ClienteFiltro) { ...F } fragment F on Query { clientes(filtro: $f) { totalCount } }",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_filter_in_variables_is_refused_before_execution(text: str) -> None:
    cache = documents()
    document = cache.parse(text)
    cache.check(document, document.operation(None), {"f": {"id": {"isNull": True}}})
    cache.check(document, document.operation(None), {"f": None})
    for filtro, limit, found in ((TOO_DEEP, "max_filter_depth", 4), (TOO_MANY, "max_filter_conditions", 101)):
        with pytest.raises(GraphQLRequestError) as request_error:
            cache.check(document, document.operation(None), {"f": filtro})
        (error,) = request_error.value.errors
        assert (error.extensions or {})["code"] == "LIMIT_EXCEEDED"
        assert limit in error.message
        more = limit == "max_filter_depth" and "contactos" in text  # which adds a relation itself
        assert (error.extensions or {})["found"] == found + more


def test_a_literal_filter_is_refused_with_its_document() -> None:
    relations = "{contrataciones: {some: {sesiones: {every: {asistencias: {none: %s}}}}}}"
    documents().parse("{ clientes(filtro: %s) { totalCount } }" % (relations % "{}"))
    deep = "{ clientes(filtro: %s) { totalCount } }" % (relations % '{participante: {nombre: {eq: "-"}}}')
    assert refusal(deep)["limit"] == "max_filter_depth"
    documents().parse("{ clientes(filtro: %s) { totalCount } }" % (relations % '{participante: {eq: "-"}}'))
    many = ", ".join("{id: {isNull: true}}" for _ in range(101))
    error = refusal(f"{{ clientes(filtro: {{or: [{many}]}}) {{ totalCount }} }}")
    assert error["limit"] == "max_filter_conditions"
    assert error["message"].startswith("A filter has 101 conditions; the limit is 100 (max_filter_conditions).")
    declared = f"query ($f: ClienteFiltro = {{or: [{many}]}}) {{ clientes(filtro: $f) {{ totalCount }} }}"
    cache = documents()
    document = cache.parse(declared)
    with pytest.raises(GraphQLRequestError):
        cache.check(document, document.operation(None), {})


def test_conditions_through_relations_cost_ten_times_as_much_each() -> None:
    page = "{ clientes(filtro: %s, first: 3) { nodes { id } } }"
    for filtro, cost in {
        "{}": 0,
        '{nombre: {eq: "a", ne: "b"}}': 2,
        '{or: [{nombre: {eq: "a"}}, {texto: "a"}]}': 2,
        "{contrataciones: {some: {}}}": 10,
        "{contrataciones: {some: {estado: {eq: PROPUESTA}}, none: {}}}": 20,
        "{contrataciones: {some: {sesiones: {some: {asistencias: {some: {minutos: {gt: 1, lt: 2}}}}}}}}": 2000,
    }.items():
        assert documents().parse(page % filtro).cost(None, {}) == 3 + cost, filtro
    nested = (
        "{ clientes(first: 5) { nodes { contactos(filtro: {cliente: {nif: {eq: null}}}, first: 2) { totalCount } } } }"
    )
    assert documents().parse(nested).cost(None, {}) == 5 * (1 + 10 + 10)


def test_a_comparison_that_folds_the_text_of_each_row_costs_a_hundred_times_as_much() -> None:
    page = "query ($f: ClienteFiltro) { clientes(filtro: $f, first: 3) { nodes { id } } }"
    cache = documents()
    document = cache.parse(page)
    for filtro, cost in (
        ({"nombre": {"contains": "a", "startsWith": "b", "ne": "c"}}, 201),
        ({"nombre": {"contains": None}}, 1),
        ({"contactos": {"some": {"nombre": {"startsWith": "a"}}}}, 1000),
        ({"or": [{"localidad": {"contains": "a"}}] * 30}, 3000),
    ):
        assert document.cost(None, {"f": filtro}) == 3 + cost, filtro
    literal = '{ clientes(filtro: {or: [{nombre: {contains: "a"}}, {notas: {startsWith: "b"}}]}) { totalCount } }'
    assert cache.parse(literal).cost(None, {}) == 200 + 10


TEXT_COMPARISONS = {
    "a filter": "{ clientes(filtro: {or: [ALL]}) { totalCount } }",
    "a filter through a relation": "{ contactos(filtro: {cliente: {or: [ALL]}}) { totalCount } }",
    "two lists": (
        "{ a: clientes(filtro: {or: [HALF]}) { totalCount } b: clientes(filtro: {or: [HALF]}) { totalCount } }"
    ),
    "a list in a list": (
        "{ clientes(filtro: {or: [HALF]}, first: 1) { nodes { contactos(filtro: {cliente: {or: [HALF]}}, first: 1) {"
        " totalCount } } } }"
    ),
    "a fragment that is used twice": (
        "{ clientes(first: 1) { nodes { ...F ...F } } }"
        " fragment F on Cliente { contactos(filtro: {cliente: {or: [HALF]}}, first: 1) { totalCount } }"
    ),
    "a live query": "subscription { clientes(filtro: {or: [ALL]}, first: 1) { totalCount } }",
    "a mutation": (
        'mutation { cancelarSesiones(input: {motivo: "-", sesiones: {filtro: {contratacion: {cliente: {or: [ALL]}}}}})'
        " { errores { codigo } } }"
    ),
}


@pytest.mark.parametrize("text", TEXT_COMPARISONS.values(), ids=TEXT_COMPARISONS)
def test_an_operation_compares_few_texts_in_all_its_filters(text: str) -> None:
    kinds = ('{nombre: {contains: "a"}}', '{notas: {startsWith: "a"}}', '{texto: "a"}', '{textoRelacionado: "a"}')

    def document(count: int) -> str:
        texts = [kinds[index % len(kinds)] for index in range(count)]
        return text.replace("ALL", ", ".join(texts * 2)).replace("HALF", ", ".join(texts))

    documents().parse(document(15))
    error = refusal(document(16))
    assert error["limit"] == "max_text_comparisons"
    assert error["found"] == 32
    assert error["message"].startswith(
        "The filters of an operation compare 32 parts or words of texts; the limit is 30"
    )


def test_texts_to_compare_are_counted_in_variables_too() -> None:
    document = documents().parse("query ($f: ClienteFiltro) { clientes(filtro: $f) { totalCount } }")
    documents().check(document, document.operation(None), {"f": {"or": [{"nombre": {"contains": None}}] * 31}})
    with pytest.raises(GraphQLRequestError) as request_error:
        documents().check(document, document.operation(None), {"f": {"or": [{"nombre": {"contains": "a"}}] * 31}})
    assert (request_error.value.errors[0].extensions or {})["limit"] == "max_text_comparisons"
