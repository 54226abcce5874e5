"""Generates documents that cost the server as much as the limits allow."""

from collections.abc import Callable, Iterable

from graphql import Lexer, Source, TokenKind

from planificador.api.validation.limits import Limits

Part = Callable[[int], str]
"""Returns the text of one part of a document, by its number."""
CLIENTS = "{ clientes { nodes {", "} } }"
"""The start and the end of a query that selects fields of clients."""


def doubled_fields(times: int) -> str:
    """Return a short document that selects 2^times fields."""
    selections = (f"...F{n + 1} a{n}: nombre ...F{n + 1}" for n in range(times))
    return " ".join([CLIENTS[0], "...F0", CLIENTS[1], *_fragments([*selections, "id"])])


def doubled_rows(times: int) -> str:
    """Return a short document that selects at least 2^times rows, each by its own field."""
    parent = "contactos(first: 1) {{ nodes {{ cliente {{ ...F{0} }} }} }}"
    selections = (f"a: {parent} b: {parent}".format(n + 1) for n in range(times))
    return " ".join([CLIENTS[0], "...F0", CLIENTS[1], *_fragments([*selections, "id"])])


def nested_lists(levels: int, first: str | int = 100) -> str:
    """Return nested lists that select `first` to the power of `levels` rows, and as many clients of contacts."""
    selection = "id"
    for _ in range(levels - 1):
        selection = f"contactos(first: {first}) {{ nodes {{ cliente {{ {selection} }} }} }}"
    return f"{{ clientes(first: {first}) {{ nodes {{ {selection} }} }} }}"


def fragment_cycle(length: int) -> str:
    """Return fragments that spread each other in a cycle."""
    spreads = [f"id ...F{(n + 1) % length}" for n in range(length)]
    return " ".join([CLIENTS[0], "...F0", CLIENTS[1], *_fragments(spreads)])


def _fragments(selections: Iterable[str]) -> Iterable[str]:
    return (f"fragment F{n} on Cliente {{ {selection} }}" for n, selection in enumerate(selections))


def count_tokens(text: str) -> int:
    """Return the number of lexical tokens in a document."""
    lexer, count = Lexer(Source(text)), 0
    while lexer.advance().kind is not TokenKind.EOF:
        count += 1
    return count


def hostile_documents(limits: Limits) -> dict[str, str]:
    """Return the documents by what is hostile about them."""
    return _long(limits) | _many_fields(limits) | _many_unknown(limits) | _many_values(limits) | _many_fragments(limits)


def _filled(limits: Limits, part: Part, start: str = CLIENTS[0], end: str = CLIENTS[1], limit: int = 10**9) -> str:
    """Repeat the part as often as the limits allow, at most `limit` times."""
    capacity = (limits.max_tokens - count_tokens(start + end)) // count_tokens(part(0))
    return " ".join([start, *map(part, range(min(capacity, limit))), end])


def _long(limits: Limits) -> dict[str, str]:
    capacity = limits.max_length - 100
    unknown_fields = _filled(Limits(max_tokens=100), lambda n: f"nada{n}")
    return {
        "comments": "#\n" * min(limits.max_tokens, capacity // 2) + "{ __typename }",
        "commas": "," * capacity + "{ __typename }",
        "escapes": '{ buscar(texto: "%s") { totalCount } }' % ("\\n" * (capacity // 2)),
        "lines of a block": '{ buscar(texto: """%s""") { totalCount } }' % ("a\n" * (capacity // 2)),
        "lines before errors": "\n" * (capacity - len(unknown_fields)) + unknown_fields,
        "a long name": "{ %s }" % ("a" * capacity),
        "a long alias": "{ %s: __typename }" % ("a" * capacity),
        "a long value of the wrong type": '{ clientes(first: "%s") { totalCount } }' % ("a" * capacity),
        "a long number": "{ clientes(first: %s) { totalCount } }" % ("1" * capacity),
    }


def _many_fields(limits: Limits) -> dict[str, str]:
    fields, aliases = limits.max_fields - 2, limits.max_aliases
    leaves, kinds = ("nombre", "id", "notas"), ("Cliente", "Sesion", "Contacto")
    return {
        "the same leaf": _filled(limits, lambda n: "nombre", limit=fields),
        "the same leaf some times": _filled(limits, lambda n: "nombre", limit=100),
        "leaves under aliases": _filled(limits, lambda n: f"a{n}: nombre", limit=aliases),
        "the same list": _filled(limits, lambda n: "contactos { totalCount }", limit=fields // 2),
        "the same list with an argument": _filled(limits, lambda n: "contactos(first: 1) { totalCount }"),
        "conflicting arguments": _filled(limits, lambda n: f"contactos(first: {n}) {{ totalCount }}"),
        "conflicting fields": _filled(limits, lambda n: f"a: {leaves[n % 3]}", limit=aliases),
        "lists under aliases": _filled(limits, lambda n: f"a{n}: contactos(first: 1) {{ totalCount }}", limit=aliases),
        "inline fragments": _filled(limits, lambda n: "... on Cliente { id }"),
        "nested inline fragments": " ".join(["{", *["... {"] * 180, "__typename", *["}"] * 181]),
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
        "unknown fields": _filled(limits, lambda n: f"contratacione{n}", limit=fields),
        "unknown root fields": _filled(limits, lambda n: f"interaccione{n}", "mutation {", "}", limits.max_root_fields),
        "unknown arguments": _filled(limits, lambda n: "contactos(firts: 1) { totalCount }"),
        "unknown types": _filled(limits, lambda n: f"... on ActualizarContratacion{n} {{ id }}"),
        "an unknown type": "query ($v: CrearEoinatrsCrearEoinatrs) { clientes(first: $v) { totalCount } }",
        "unknown types of variables": _filled(
            limits, lambda n: f"$v{n}: CrearEoinatrsCrearEoinatrs{n}", "query (", ") { __typename }"
        ),
        "unknown directives": _filled(limits, lambda n: f"id @include{n}", limit=limits.max_directives),
        "unknown fragments": _filled(limits, lambda n: f"...F{n}"),
        "unknown enum values": _filled(
            limits, lambda n: f"NOMBR{n}", "{ clientes(orden: [", "]) { totalCount } }", 1000
        ),
        "unknown fields of an input": _filled(
            limits, lambda n: f"codigoPosta{n}: 1", "{ clientes(filtro: {", "}) { totalCount } }"
        ),
    }


def _many_values(limits: Limits) -> dict[str, str]:
    max_list = limits.max_list
    deep_filter = "{id: " * (limits.max_nesting - 1) + "1" + "}" * (limits.max_nesting - 1)
    return {
        "a long list": _filled(limits, lambda n: "1", "{ nodes(ids: [", "]) { id } }", max_list),
        "wrong items": _filled(limits, lambda n: "{}", "{ nodes(ids: [", "]) { id } }", max_list),
        "the same field of an input": _filled(limits, lambda n: "id: 1", "{ clientes(filtro: {", "}) { totalCount } }"),
        "conditions": _filled(limits, lambda n: "id @include(if: true)", limit=limits.max_directives),
        "conditions of one field": _filled(
            limits, lambda n: "@skip(if: true)", "{ __typename", "}", limits.max_directives
        ),
        "unused variables": _filled(limits, lambda n: f"$v{n}: Int", "query (", ") { __typename }"),
        "the same variable": _filled(limits, lambda n: "$v: Int", "query (", ") { __typename }"),
        "used variables": _used_variables(limits),
        "filters": _filled(limits, lambda n: f"contactos(filtro: {deep_filter}) {{ totalCount }}"),
    }


def _used_variables(limits: Limits) -> str:
    declaration_limits = Limits(max_tokens=limits.max_tokens // 4 - 20)
    declarations = _filled(declaration_limits, lambda n: f"$v{n}: Int", "", "", limits.max_aliases)
    fields = (f"a{n}: contactos(first: $v{n}) {{ totalCount }}" for n in range(declarations.count("$")))
    return " ".join([f"query ({declarations})", CLIENTS[0], *fields, CLIENTS[1]])


def _many_fragments(limits: Limits) -> dict[str, str]:
    return {
        "fragments with the same": _side_by_side(limits, lambda n: "contactos { totalCount } formador: id"),
        "fragments under aliases": _side_by_side(limits, lambda n: f"a{n}: id b{n}: nombre"),
        "fragments that conflict": _side_by_side(limits, lambda n: f"a: contactos(first: {n}) {{ totalCount }}"),
        "a chain of fragments": " ".join(["{ clientes { nodes { ...F0 } } }", *_fragment_chain(limits, 0)]),
        "every fragment in every other": _dense(limits),
        "cycles of fragments": _dense(limits, cyclic=True),
        "one cycle": fragment_cycle(min(limits.max_fragments, limits.max_tokens // 12)),
        "doubling fragments": doubled_fields(min(limits.max_fragments, limits.max_tokens // 16)),
        "operations with fragments": _operations(limits),
        "unused fragments": " ".join(["{ __typename }", *_fragment_chain(limits, 0)]),
    }


def _side_by_side(limits: Limits, part: Part) -> str:
    count = min(limits.max_fragments, limits.max_tokens // (10 + count_tokens(part(0))))
    spreads = " ".join(f"...F{n}" for n in range(count))
    return " ".join([CLIENTS[0], spreads, CLIENTS[1], *_fragments(map(part, range(count)))])


def _fragment_chain(limits: Limits, used_tokens: int) -> Iterable[str]:
    count = min(limits.max_fragments, (limits.max_tokens - used_tokens) // 10) - 2
    return _fragments([*(f"...F{n + 1} id" for n in range(count)), "id"])


def _dense(limits: Limits, cyclic: bool = False) -> str:
    count = int(limits.max_tokens**0.5 * (0.6 if cyclic else 0.9))
    spreads = (" ".join(f"...F{m}" for m in range(0 if cyclic else n + 1, count)) for n in range(count))
    return " ".join(["{ clientes { nodes { ...F0 } } }", *_fragments(f"{selection} id" for selection in spreads)])


def _operations(limits: Limits) -> str:
    count = limits.max_operations
    operations = [f"query Q{n}($v{n}: Int) {{ clientes(first: $v{n}) {{ nodes {{ ...F0 }} }} }}" for n in range(count)]
    return " ".join([*operations, *_fragment_chain(limits, count_tokens(" ".join(operations)))])
