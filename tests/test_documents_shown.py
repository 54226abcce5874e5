"""What README and docs show is right: GraphQL fits the schema, and what README runs, runs."""

import re
from pathlib import Path

import pytest
from graphql import build_schema, parse, validate
from tests.support.graphql import GraphQLClient

from planificador.api.documents import Documents
from planificador.api.limits.bounds import Limits
from planificador.api.schema import schema

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
SHOWN = [
    pytest.param(text, id=f"{page.name}-{place}")
    for page in PAGES
    for place, text in enumerate(re.findall(r"```graphql\n(.*?)```", page.read_text(encoding="utf-8"), re.S))
]
README = re.findall(r"```graphql\n(.*?)```", PAGES[0].read_text(encoding="utf-8"), re.S)


@pytest.mark.once
@pytest.mark.parametrize("text", SHOWN)
def test_graphql_that_is_shown_fits_the_schema(text: str) -> None:
    assert validate(build_schema((ROOT / "schema.graphql").read_text()), parse(text)) == []


@pytest.mark.once
def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} → {target}"


@pytest.mark.once
def test_every_code_of_an_error_is_told() -> None:
    sources = [file for folder in ("api", "door") for file in (ROOT / "backend/planificador" / folder).rglob("*.py")]
    codes = set(re.findall(r'"([A-Z]+(?:_[A-Z]+)+)"', "".join(file.read_text("utf-8") for file in sources)))
    told = set(re.findall("`([A-Z_]+)`", (ROOT / "docs/spa.md").read_text("utf-8")))
    assert len(codes) > 20
    assert codes - told == {"TCP_USER_TIMEOUT"}  # no code, but the system's


@pytest.mark.once
def test_what_is_shown_under_a_name_is_run_by_a_suite() -> None:
    named = re.findall(r"^```\w+ (\S+)$", (ROOT / "docs/spa.md").read_text("utf-8"), re.M)
    suites = "".join(file.read_text("utf-8") for file in (ROOT / "tests/conformance").glob("*.mjs"))
    assert len(named) > 5
    assert [name for name in named if f'"{name}"' not in suites] == []


async def test_the_first_mutation_and_query_of_the_readme_run(graphql: GraphQLClient) -> None:
    query, mutation = README
    done = await graphql(mutation)
    assert done["bien"]["errores"] == []
    assert [problem["campo"] for problem in done["mal"]["errores"]] == ["nombre", "nif"]
    assert (await graphql(query))["clientes"]["totalCount"] == 0  # the new one is POTENCIAL, not ACTIVO


@pytest.mark.once
def test_the_limits_are_those_shown() -> None:
    page = (ROOT / "docs" / "limits.md").read_text(encoding="utf-8")
    shown = dict(re.findall(r"^\| `PLANIFICADOR_(MAX_\w+)` \| (\d+) \|", page, re.M))
    usual = Limits().model_dump()
    assert shown == {name.upper(): str(most) for name, most in usual.items() if name.startswith("max_")}
    assert all(f"PLANIFICADOR_{name.upper()}" in page for name in usual)


@pytest.mark.once
def test_the_cost_shown_is_right() -> None:
    page = (ROOT / "docs" / "limits.md").read_text(encoding="utf-8")
    (text,) = re.findall(r"```graphql\n(.*?)```", page, re.S)
    cost = Documents(schema._schema, Limits()).read(text).cost(None, {})
    assert f"costs {cost}." in page
    assert f'"requested": {cost}, "max": {Limits().max_cost}' in page
