"""Random documents with fragments, each with the same document without them."""

from hypothesis import strategies as st


@st.composite
def selections(draw: st.DrawFn, fragments: dict[str, str], level: int = 0) -> tuple[str, str]:
    """Draw a selection of a client with fragments, which are added to `fragments` by name, and the same expanded."""
    with_fragments, expanded = [], []
    for _ in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(["leaf", "alias", "list", "fragment", "inline"])) if level < 4 else "leaf"
        if kind in {"leaf", "alias"}:
            start, end = ("x: " if kind == "alias" else ""), draw(st.sampled_from(["nombre", "id @skip(if: $s)"]))
            selection = expansion = f"{start}{end}"
        else:
            inner, inner_expanded = draw(selections(fragments, level + 1))
            selection, expansion = _wrap(kind, inner, inner_expanded, draw(st.integers(0, 120)), fragments)
        with_fragments.append(selection)
        expanded.append(expansion)
    return " ".join(with_fragments), " ".join(expanded)


def _wrap(kind: str, inner: str, inner_expanded: str, first: int, fragments: dict[str, str]) -> tuple[str, str]:
    if kind == "fragment":
        name = next((name for name, text in fragments.items() if text == inner), f"F{len(fragments)}")
        fragments[name] = inner
        return f"...{name}", f"... on Cliente {{ {inner_expanded} }}"
    if kind == "inline":
        return f"... {{ {inner} }}", f"... {{ {inner_expanded} }}"
    page = f"contactos(first: {first}) {{ nodes {{ cliente {{ %s }} }} edges {{ cursor }} totalCount }}"
    return page % inner, page % inner_expanded


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a document with fragments, and the same with its fragments expanded."""
    fragments: dict[str, str] = {}
    with_fragments, expanded = draw(selections(fragments))
    query = "query ($s: Boolean!) { clientes { nodes { %s } } }"
    definitions = (f"fragment {name} on Cliente {{ {text} }}" for name, text in fragments.items())
    return " ".join([query % with_fragments, *definitions]), query % expanded
