"""Documents that cost the server as much as the limits allow."""

from collections.abc import Callable, Iterable

from graphql import Lexer, Source, TokenKind

from planificador.api.validation.limits import Limits

Part = Callable[[int], str]
"""Returns the text of the numbered part of a document."""
CLIENTS = "{ clientes { nodes {", "} } }"


def doubling(times: int) -> str:
    """Return a short document that selects 2^times fields."""
    twice = (f"...F{n + 1} a{n}: nombre ...F{n + 1}" for n in range(times))
    return " ".join([CLIENTS[0], "...F0", CLIENTS[1], *_fragments([*twice, "id"])])


def doubling_rows(times: int) -> str:
    """Return a short document that selects 2^times rows and more, each by its own field."""
    up = "contactos(first: 1) {{ nodes {{ cliente {{ ...F{0} }} }} }}"
    twice = (f"a: {up} b: {up}".format(n + 1) for n in range(times))
    return " ".join([CLIENTS[0], "...F0", CLIENTS[1], *_fragments([*twice, "id"])])


def nested(levels: int, first: str | int = 100) -> str:
    """Return nested lists: `first` to the power of `levels` rows, and as many clients of contacts."""
    inside = "id"
    for _ in range(levels - 1):
        inside = f"contactos(first: {first}) {{ nodes {{ cliente {{ {inside} }} }} }}"
    return f"{{ clientes(first: {first}) {{ nodes {{ {inside} }} }} }}"


def cycle(length: int) -> str:
    """Return fragments that spread each other in a cycle."""
    spreads = [f"id ...F{(n + 1) % length}" for n in range(length)]
    return " ".join([CLIENTS[0], "...F0", CLIENTS[1], *_fragments(spreads)])


def _fragments(selections: Iterable[str]) -> Iterable[str]:
    return (f"fragment F{n} on Cliente {{ {selection} }}" for n, selection in enumerate(selections))


def tokens_in(text: str) -> int:
    """Return the number of tokens in a document."""
    lexer, count = Lexer(Source(text)), 0
    while lexer.advance().kind is not TokenKind.EOF:
        count += 1
    return count


def hostile(limits: Limits) -> dict[str, str]:
    """Return the documents by a description of what they contain."""
    return _long(limits) | _many_fields(limits) | _many_unknown(limits) | _many_values(limits) | _many_fragments(limits)


def _filled(limits: Limits, part: Part, start: str = CLIENTS[0], end: str = CLIENTS[1], maximum: int = 10**9) -> str:
    """Return a document with as many parts as the limit of tokens allows."""
    count = (limits.max_tokens - tokens_in(start + end)) // tokens_in(part(0))
    return " ".join([start, *map(part, range(min(count, maximum))), end])


def _long(limits: Limits) -> dict[str, str]:
    length = limits.max_length - 100
    fields = _filled(Limits(max_tokens=100), lambda n: f"nada{n}")
    return {
        "comments": "#\n" * min(limits.max_tokens, length // 2) + "{ __typename }",
        "commas": "," * length + "{ __typename }",
        "escapes": '{ buscar(texto: "%s") { id } }' % ("\\n" * (length // 2)),
        "lines of a block": '{ buscar(texto: """%s""") { id } }' % ("a\n" * (length // 2)),
        "lines before errors": "\n" * (length - len(fields)) + fields,
        "a long name": "{ %s }" % ("a" * length),
        "a long alias": "{ %s: __typename }" % ("a" * length),
        "a long wrong text": '{ clientes(first: "%s") { totalCount } }' % ("a" * length),
        "a long number": "{ clientes(first: %s) { totalCount } }" % ("1" * length),
    }


def _many_fields(limits: Limits) -> dict[str, str]:
    fields, aliases = limits.max_fields - 2, limits.max_aliases
    leaves, kinds = ("nombre", "id", "notas"), ("Cliente", "Sesion", "Contacto")
    return {
        "the same leaf": _filled(limits, lambda n: "nombre", maximum=fields),
        "the same leaf some times": _filled(limits, lambda n: "nombre", maximum=100),
        "leaves under aliases": _filled(limits, lambda n: f"a{n}: nombre", maximum=aliases),
        "the same list": _filled(limits, lambda n: "contactos { totalCount }", maximum=fields // 2),
        "the same page": _filled(limits, lambda n: "contactos(first: 1) { totalCount }"),
        "conflicting arguments": _filled(limits, lambda n: f"contactos(first: {n}) {{ totalCount }}"),
        "conflicting fields": _filled(limits, lambda n: f"a: {leaves[n % 3]}", maximum=aliases),
        "pages under aliases": _filled(
            limits, lambda n: f"a{n}: contactos(first: 1) {{ totalCount }}", maximum=aliases
        ),
        "inline fragments": _filled(limits, lambda n: "... on Cliente { id }"),
        "inline fragments inside each other": " ".join(["{", *["... {"] * 180, "__typename", *["}"] * 181]),
        "types of an interface": _filled(
            limits,
            lambda n: f"... on {kinds[n % 3]} {{ a: {leaves[n // 3 % 3]} }}",
            "{ nodes(ids: []) {",
            "} }",
            aliases,
        ),
        "introspection": _filled(limits, lambda n: "fields { args { name } }", "{ __schema { types {", "} } }"),
        "introspection by types": _filled(
            limits, lambda n: f'a{n}: __type(name: "Cliente") {{ name }}', "{", "}", limits.max_root_fields
        ),
    }


def _many_unknown(limits: Limits) -> dict[str, str]:
    fields = limits.max_fields - 2
    return {
        "unknown fields": _filled(limits, lambda n: f"contratacione{n}", maximum=fields),
        "unknown root fields": _filled(limits, lambda n: f"interaccione{n}", "mutation {", "}", limits.max_root_fields),
        "unknown arguments": _filled(limits, lambda n: "contactos(firts: 1) { totalCount }"),
        "unknown types": _filled(limits, lambda n: f"... on ActualizarContratacion{n} {{ id }}"),
        "an unknown type": "query ($v: CrearEoinatrsCrearEoinatrs) { clientes(first: $v) { totalCount } }",
        "unknown types of variables": _filled(
            limits, lambda n: f"$v{n}: CrearEoinatrsCrearEoinatrs{n}", "query (", ") { __typename }"
        ),
        "unknown directives": _filled(limits, lambda n: f"id @include{n}", maximum=limits.max_directives),
        "unknown fragments": _filled(limits, lambda n: f"...F{n}"),
        "unknown enum values": _filled(
            limits, lambda n: f"NOMBR{n}", "{ clientes(orden: [", "]) { totalCount } }", 1000
        ),
        "unknown fields of an input": _filled(
            limits, lambda n: f"codigoPosta{n}: 1", "{ clientes(filtro: {", "}) { totalCount } }"
        ),
    }


def _many_values(limits: Limits) -> dict[str, str]:
    maximum = limits.max_list
    deep = "{id: " * (limits.max_nesting - 1) + "1" + "}" * (limits.max_nesting - 1)
    return {
        "a long list": _filled(limits, lambda n: "1", "{ nodes(ids: [", "]) { id } }", maximum),
        "invalid list items": _filled(limits, lambda n: "{}", "{ nodes(ids: [", "]) { id } }", maximum),
        "the same field of an input": _filled(limits, lambda n: "id: 1", "{ clientes(filtro: {", "}) { totalCount } }"),
        "conditions": _filled(limits, lambda n: "id @include(if: true)", maximum=limits.max_directives),
        "conditions of one field": _filled(
            limits, lambda n: "@skip(if: true)", "{ __typename", "}", limits.max_directives
        ),
        "unused variables": _filled(limits, lambda n: f"$v{n}: Int", "query (", ") { __typename }"),
        "the same variable": _filled(limits, lambda n: "$v: Int", "query (", ") { __typename }"),
        "used variables": _used_variables(limits),
        "filters": _filled(limits, lambda n: f"contactos(filtro: {deep}) {{ totalCount }}"),
    }


def _used_variables(limits: Limits) -> str:
    half = Limits(max_tokens=limits.max_tokens // 4 - 20)
    declared = _filled(half, lambda n: f"$v{n}: Int", "", "", limits.max_aliases)
    pages = (f"a{n}: contactos(first: $v{n}) {{ totalCount }}" for n in range(declared.count("$")))
    return " ".join([f"query ({declared})", CLIENTS[0], *pages, CLIENTS[1]])


def _many_fragments(limits: Limits) -> dict[str, str]:
    return {
        "fragments with the same": _side_by_side(limits, lambda n: "contactos { totalCount } formador: id"),
        "fragments under aliases": _side_by_side(limits, lambda n: f"a{n}: id b{n}: nombre"),
        "fragments that conflict": _side_by_side(limits, lambda n: f"a: contactos(first: {n}) {{ totalCount }}"),
        "fragments in a row": " ".join(["{ clientes { nodes { ...F0 } } }", *_in_a_row(limits, 0)]),
        "every fragment in every one": _dense(limits),
        "cycles of fragments": _dense(limits, circular=True),
        "one cycle": cycle(min(limits.max_fragments, limits.max_tokens // 12)),
        "doubling fragments": doubling(min(limits.max_fragments, limits.max_tokens // 16)),
        "operations with fragments": _operations(limits),
        "unused fragments": " ".join(["{ __typename }", *_in_a_row(limits, 0)]),
    }


def _side_by_side(limits: Limits, part: Part) -> str:
    number = min(limits.max_fragments, limits.max_tokens // (10 + tokens_in(part(0))))
    spreads = " ".join(f"...F{n}" for n in range(number))
    return " ".join([CLIENTS[0], spreads, CLIENTS[1], *_fragments(map(part, range(number)))])


def _in_a_row(limits: Limits, used_tokens: int) -> Iterable[str]:
    number = min(limits.max_fragments, (limits.max_tokens - used_tokens) // 10) - 2
    return _fragments([*(f"...F{n + 1} id" for n in range(number)), "id"])


def _dense(limits: Limits, circular: bool = False) -> str:
    number = int(limits.max_tokens**0.5 * (0.6 if circular else 0.9))
    spreads = (" ".join(f"...F{m}" for m in range(0 if circular else n + 1, number)) for n in range(number))
    return " ".join(["{ clientes { nodes { ...F0 } } }", *_fragments(f"{spread} id" for spread in spreads)])


def _operations(limits: Limits) -> str:
    number = limits.max_operations
    operations = [f"query Q{n}($v{n}: Int) {{ clientes(first: $v{n}) {{ nodes {{ ...F0 }} }} }}" for n in range(number)]
    return " ".join([*operations, *_in_a_row(limits, tokens_in(" ".join(operations)))])
