"""Documents with fragments, and the same written out, at random."""

from hypothesis import strategies as st


@st.composite
def selections(draw: st.DrawFn, parts: dict[str, str], level: int = 0) -> tuple[str, str]:
    """A selection of a client twice: with fragments, whose texts are added to `parts` by name, and written out."""
    spread, plain = [], []
    for _ in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(["leaf", "alias", "list", "fragment", "inline"])) if level < 4 else "leaf"
        if kind in {"leaf", "alias"}:
            start, end = ("x: " if kind == "alias" else ""), draw(st.sampled_from(["nombre", "id @skip(if: $s)"]))
            short = long = f"{start}{end}"
        else:
            inner, outer = draw(selections(parts, level + 1))
            short, long = _around(kind, inner, outer, draw(st.integers(0, 120)), parts)
        spread.append(short)
        plain.append(long)
    return " ".join(spread), " ".join(plain)


def _around(kind: str, inner: str, outer: str, first: int, parts: dict[str, str]) -> tuple[str, str]:
    if kind == "fragment":
        name = next((name for name, text in parts.items() if text == inner), f"F{len(parts)}")
        parts[name] = inner
        return f"...{name}", f"... on Cliente {{ {outer} }}"
    if kind == "inline":
        return f"... {{ {inner} }}", f"... {{ {outer} }}"
    page = f"contactos(first: {first}) {{ nodes {{ cliente {{ %s }} }} edges {{ cursor }} totalCount }}"
    return page % inner, page % outer


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str]:
    """A document with fragments, and the same written out."""
    parts: dict[str, str] = {}
    spread, plain = draw(selections(parts))
    around = "query ($s: Boolean!) { clientes { nodes { %s } } }"
    fragments = (f"fragment {name} on Cliente {{ {text} }}" for name, text in parts.items())
    return " ".join([around % spread, *fragments]), around % plain
