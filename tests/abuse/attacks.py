"""Known attacks, each with the allowed responses. Sources: graphql-cop, OWASP's GraphQL cheat sheet, clairvoyance,
slow-loris, and the issues of other servers."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from tests.support.hostile import doubled_fields, doubled_rows, fragment_cycle, hostile_documents, nested_lists
from tests.support.raw import post, upgrade

from planificador.api.validation.limits import Limits


@dataclass(frozen=True, slots=True)
class Attack:
    """An attack. payload: the bytes sent on a new connection. statuses: the allowed ones; none if it is closed."""

    name: str
    payload: bytes
    statuses: tuple[int, ...] = (200, 400)


def attacks() -> list[Attack]:
    """Return all attacks, some hundreds."""
    return [*_documents(), *_expensive_lists(), *_filters(), *_bodies(), *_urls(), *_headers()]


def request(body: bytes, *headers: bytes) -> bytes:
    """Return a complete request that closes its connection."""
    return post(b"content-length: %d" % len(body), b"connection: close", *headers) + body


def _query(text: str, **members: object) -> bytes:
    return request(json.dumps({"query": text} | members).encode())


def _documents() -> Iterator[Attack]:
    default_limits = Limits()
    high_limits = Limits(max_length=200_000, max_tokens=20_000)
    for name, text in hostile_documents(default_limits).items():
        yield Attack(f"documents that fill the limits: {name}", _query(text))
    for name, text in hostile_documents(high_limits).items():
        yield Attack(f"documents beyond the limits: {name}", _query(text), (200, 413))
    for times in (5, 10, 25, 60):
        yield Attack(f"fragments that double {times} times", _query(doubled_fields(times)))
        yield Attack(f"rows that double {times} times", _query(doubled_rows(times)))
    for levels in (2, 3, 5, 8, 50):
        yield Attack(f"{levels} nested lists", _query(nested_lists(levels)))
        yield Attack(
            f"{levels} nested lists with variables",
            _query(f"query ($n: Int) {nested_lists(levels, '$n')}", variables={"n": 100}),
        )
    for length in (1, 2, 90):
        yield Attack(f"a cycle of {length} fragments", _query(fragment_cycle(length)))
    for count in (100, 1_000, 20_000):
        aliases = " ".join(f"a{n}: __typename" for n in range(count))
        yield Attack(f"{count} aliases", _query(f"{{ {aliases} }}"), (200, 400, 413))
        yield Attack(
            f"{count} directives", _query("{ __typename " + "@skip(if: false) " * count + "}"), (200, 400, 413)
        )
        yield Attack(f"a field {count} times", _query("{ " + "__typename " * count + "}"), (200, 400, 413))
        yield Attack(
            f"{count} operations",
            _query(" ".join(f"query A{n} {{ __typename }}" for n in range(count))),
            (200, 400, 413),
        )
        yield Attack(
            f"{count} root fields",
            _query("{ " + " ".join(f"a{n}: clientes {{ totalCount }}" for n in range(count)) + " }"),
            (200, 400, 413),
        )
    types = "types { fields { type { fields { type { fields { type { name } } } } } } }"
    yield Attack("recursive introspection", _query(f"{{ __schema {{ {types} }} }}"))
    yield Attack(
        "repeated introspection", _query("{ " + " ".join(f"a{n}: __schema {{ {types} }}" for n in range(20)) + " }")
    )
    for word in ("clente", "sesion1", "user", "admin", "password", "x" * 5000):
        yield Attack(f"suggestions for {word[:20]}", _query(f"{{ {word} }}"))
    for brackets in ("{", "[", "(", "{a", '{a(b:"'):
        yield Attack(f"deeply nested {brackets}", _query(brackets * 20_000), (200, 400, 413))
    yield Attack(
        "SQL injection in a search", _query('{ buscar(texto: "\' OR 1=1; DROP TABLE cliente; --") { totalCount } }')
    )
    yield Attack("a subscription without event stream", _query("subscription { avisos { tipo } }"), (406,))
    for count in (101, 100_000):
        body = {"query": "subscription ($a: [ID!]) { cambios(padres: $a) { id } }", "variables": {"a": ["Q"] * count}}
        stream = request(json.dumps(body).encode(), b"accept: text/event-stream")
        yield Attack(f"changes of {count} parents", stream, (200, 400, 413))
    yield Attack("a long search", _query('{ buscar(texto: "%s") { totalCount } }' % ("a " * 20_000)))
    yield Attack("many variables", _query("query (" + ",".join(f"$a{n}: Int" for n in range(900)) + ") { __typename }"))


def _expensive_lists() -> Iterator[Attack]:
    for keys in ("[HORAS_IMPARTIDAS]", "[CLIENTE_LOCALIDAD, IMPORTE_PREVISTO, FORMACION_NOMBRE, HORAS_PROGRAMADAS]"):
        lists = " ".join(f"a{n}: contrataciones(orden: {keys}, first: 100) {{ nodes {{ id }} }}" for n in range(25))
        yield Attack(f"lists sorted by {keys}", _query(f"{{ {lists} }}"))
        below = f"clientes(first: 100) {{ nodes {{ contrataciones(first: 100, orden: {keys}) {{ nodes {{ id }} }} }} }}"
        yield Attack(f"lists below rows, sorted by {keys}", _query(f"{{ {below} }}"))
    by = "por: [MES_INICIO, ESTADO, FORMADOR], first: 100"
    groups = f"grupos({by}) {{ totalCount nodes {{ agregados {{ sum {{ minutos }} }} }} }}"
    many = " ".join(f"a{n}: grupos(por: [DIA_INICIO]) {{ totalCount }}" for n in range(8))
    lists = " ".join(f"a{n}: sesiones {{ ...Groups }}" for n in range(25))
    yield Attack(
        "groups of all rows, many times", _query(f"{{ {lists} }} fragment Groups on SesionConnection {{ {many} }}")
    )
    rows = f"contrataciones(first: 100) {{ nodes {{ sesiones {{ {groups} }} }} }}"
    yield Attack("groups below many rows", _query(f"{{ clientes(first: 100) {{ nodes {{ {rows} }} }} }}"))
    for text in (
        "a e i o u n s r l t d c m p b g v",
        'a* \\" OR NEAR(b, 9) - ^c: %_',
        "aaaa" * 50,
        "1 2 3 4 5 6 7 8 9 0",
    ):
        searches = " ".join(f'a{n}: buscar(texto: "{text}", first: 100) {{ totalCount }}' for n in range(20))
        yield Attack(f"searches for {text[:20]}", _query(f"{{ {searches} }}"))
    many_words = " ".join(f"w{n}" for n in range(190))
    yield Attack("filters by many words", _query(f'{{ clientes(filtro: {{texto: "{many_words}"}}) {{ totalCount }} }}'))


def _filters() -> Iterator[Attack]:
    lists = "clientes(filtro: $f) { totalCount nodes { contactos { totalCount } } }"
    text = f"query ($f: ClienteFiltro) {{ {lists} }}"
    for levels in (2, 4, 10, 60):
        yield Attack(f"a filter through {levels} relations", _query(text, variables={"f": _deep_filter(levels)}))
    for width in (30, 31, 1_600):
        filtro = {"or": [{"nombre": {"contains": "a"}}] * width}
        yield Attack(f"a filter of {width} conditions", _query(text, variables={"f": filtro}))
        related = {"contactos": {"some": {"cliente": filtro}}}
        yield Attack(f"{width} texts folded through relations", _query(text, variables={"f": related}))
    texts = {"or": [{"notas": {"contains": "a"}}] * 100}
    roots = " ".join(f"a{n}: clientes(filtro: $f) {{ totalCount }}" for n in range(25))
    yield Attack("texts in many lists", _query(f"query ($f: ClienteFiltro) {{ {roots} }}", variables={"f": texts}))


def _deep_filter(levels: int) -> object:
    """Return a filter of clients through an even number of relations, to contacts and back."""
    filtro: object = {"nombre": {"contains": "a"}}
    for _ in range(levels // 2):
        filtro = {"not": {"contactos": {"every": {"cliente": {"not": filtro}}}}}
    return filtro


def _bodies() -> Iterator[Attack]:
    for name, body in {
        "no bytes": b"",
        "null": b"null",
        "a number": b"3",
        "a batch": b"[" + b",".join([b'{"query": "{ __typename }"}'] * 1000) + b"]",
        "bad UTF-8": b'{"query": "\xff"}',
        "nested lists": b"[" * 200_000,
        "nested lists, closed": b'{"query": "{ __typename }", "variables": {"a": '
        + b"[" * 60_000
        + b"]" * 60_000
        + b"}}",
        "nested objects": b'{"a":' * 40_000,
        "a repeated name": b'{"query": "{ __typename }", "query": "{ a: __typename }"}',
        "a lone surrogate": b'{"query": "{ __typename }", "variables": {"a": "\\ud800"}}',
        "a long number": b'{"query": "{ __typename }", "variables": {"n": ' + b"1" * 100_000 + b"}}",
        "many names": b'{"query": "{ __typename }", "variables": {'
        + b",".join(b'"a%d":1' % n for n in range(20_000))
        + b"}}",
        "many numbers": b'{"query": "{ __typename }", "variables": {"a": [' + b",".join([b"1"] * 100_000) + b"]}}",
        "a prototype": b'{"query": "{ __typename }", "variables": {"__proto__": {"a": 1}}}',
        "an unknown hash": b'{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "00"}}}',
    }.items():
        yield Attack(f"a body of {name}", request(body), (200, 400))
    bomb = gzip.compress(b" " * 50_000_000)
    yield Attack("a decompression bomb", request(bomb, b"content-encoding: gzip"), (415,))
    form = b"query=%7B__typename%7D"
    for kind in (b"application/x-www-form-urlencoded", b"text/plain", b"multipart/form-data; boundary=a"):
        head = b"POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: " + kind
        yield Attack(f"a form as {kind.decode()}", head + b"\r\ncontent-length: 22\r\n\r\n" + form, (415,))
    for size in (300_000, 10**9, 10**15):
        yield Attack(f"a declared length of {size} bytes", post(b"content-length: %d" % size), (413,))
    yield Attack("an invalid length", post(b"content-length: 1e3"), (400,))
    yield Attack("two lengths", post(b"content-length: 2", b"content-length: 3") + b"{}", (400,))
    yield Attack(
        "an endless body", post(b"transfer-encoding: chunked") + b"10000\r\n" + b" " * 65_536 + b"\r\n" * 1, (408, 413)
    )


def _urls() -> Iterator[Attack]:
    mutation = 'mutation { crearCliente(input: {nombre: "A"}) { cliente { id } } }'
    for name, path, statuses in (
        ("a mutation by GET", f"/graphql?query={quote(mutation)}", (405,)),
        ("a long URL", "/graphql?query=" + "a" * 200_000, (431,)),
        ("many parameters", "/graphql?" + "a=1&" * 10_000, (400, 431)),
        ("a repeated parameter", "/graphql?query={__typename}&query={a}", (400,)),
        ("a path outside the page's folder", "/graphiql/assets/../../../../etc/passwd", (404,)),
        ("an encoded path outside the page's folder", "/graphiql/assets/%2e%2e/%2e%2e/%2e%2e/settings.py", (404,)),
        ("an unknown path", "/.env", (404,)),
    ):
        yield Attack(name, f"GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n".encode(), statuses)


def _headers() -> Iterator[Attack]:
    body = b'{"query": "{ __typename }"}'
    yield Attack("a page of another origin", request(body, b"origin: https://evil.example"), (403,))
    yield Attack("an unknown host", request(body).replace(b"localhost", b"evil.example", 1), (400,))
    yield Attack("no host", request(body).replace(b"host: localhost\r\n", b"", 1), (400,))
    yield Attack("an endless header", b"POST /graphql HTTP/1.1\r\nx: " + b"a" * 200_000, (431,))
    yield Attack("endless headers", b"POST /graphql HTTP/1.1\r\n" + b"x: 1\r\n" * 20_000, (431,))
    yield Attack("TLS", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 500, (400,))
    yield Attack("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", (400,))
    yield Attack("HTTP/2.0 as the version", request(body).replace(b"HTTP/1.1", b"HTTP/2.0", 1), (505,))
    foreign = request(body).replace(b"/graphql", b"http://evil.example/graphql", 1)
    yield Attack("an unknown host in the target", foreign, (400,))
    yield Attack("two hosts", request(body, b"host: evil.example"), (400,))
    yield Attack("a WebSocket over HTTP/1.0", upgrade().replace(b"HTTP/1.1", b"HTTP/1.0"), (426,))
    yield Attack("two framings (request smuggling)", request(body, b"transfer-encoding: chunked"), (400,))
    yield Attack("a handshake with many headers", upgrade(*[b"x: 1"] * 200), (400, 431))
    yield Attack("a handshake with a long header", upgrade(b"cookie: " + b"a" * 20_000), (400, 431))
    yield Attack("a handshake without a key", upgrade(key=b"x: 1"), (400,))
    yield Attack("a handshake of an old version", upgrade(b"sec-websocket-version: 7"), (400,))
    yield Attack("a handshake with a body", upgrade(b"content-length: 5") + b"hello", (400,))
    for method in (b"TRACE", b"CONNECT", b"PUT", b"DELETE"):
        yield Attack(f"{method.decode()}", request(body).replace(b"POST", method, 1), (400, 405))
    for accept in (b"text/html", b"a" * 10_000, b"*/*;q=" + b"9" * 5000, b",".join([b"a/b"] * 1000)):
        yield Attack(f"Accept: {accept[:20].decode()}", request(body, b"accept: " + accept), (200, 406))
