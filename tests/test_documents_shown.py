"""README and docs agree with the code: GraphQL in examples, links, modules, settings, limits and codes."""

import re
from functools import cache as cached
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLSchema, build_schema, parse, validate
from tests.support.graphql import GraphQLClient

from planificador.api.errors import STATUSES
from planificador.api.execution import documents, live_queries, persisted_queries, shared_subscriptions
from planificador.api.execution.documents import Documents
from planificador.api.planner import planner
from planificador.api.schema.schema import schema
from planificador.api.transports import negotiation
from planificador.api.validation.limits import Limits
from planificador.core.runtime import cache
from planificador.core.runtime.failures import Failure
from planificador.db.sqlite import durations
from planificador.server import allowed_hosts, client_address, networks, rate_limiter
from planificador.settings import Settings

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
EXAMPLES = [
    pytest.param(text, id=f"{page.name}-{number}")
    for page in PAGES
    for number, text in enumerate(re.findall(r"```graphql(?: \S+)?\n(.*?)```", page.read_text(encoding="utf-8"), re.S))
]
README = re.findall(r"```graphql\n(.*?)```", PAGES[0].read_text(encoding="utf-8"), re.S)


def source(*folders: str) -> str:
    """Return all code under these folders, without the modules that only import names of libraries."""
    files = [file for folder in folders for file in (ROOT / "backend/planificador" / folder).rglob("*.py")]
    return "".join(file.read_text("utf-8") for file in files if not file.stem.endswith("_adapter"))


@cached
def printed_schema() -> GraphQLSchema:
    """Return the schema as clients know it."""
    return build_schema((ROOT / "schema.graphql").read_text("utf-8"))


@pytest.mark.parametrize("text", EXAMPLES)
def test_graphql_in_examples_is_valid_for_the_schema(text: str) -> None:
    assert validate(printed_schema(), parse(text)) == []


def test_links_between_pages_lead_to_a_file_and_a_heading() -> None:
    for page in PAGES:
        for target, heading in re.findall(r"\]\((?!https?:)([^)#]*)#?([^)]*)\)", page.read_text(encoding="utf-8")):
            file = page.parent / target if target else page
            assert file.exists(), f"{page.name} → {target}"
            assert not heading or heading in anchors(file), f"{page.name} → {target}#{heading}"


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as forges make them."""
    titles = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def test_modules_named_by_a_page_exist() -> None:
    files = [f"/{file.relative_to(ROOT)}" for folder in ("backend", "tests") for file in (ROOT / folder).rglob("*.py")]
    for page in PAGES:
        for name in re.findall(r"`([\w/]+\.py)`", page.read_text(encoding="utf-8")):
            assert any(file.endswith(f"/{name}") for file in files), f"{page.name}: {name}"


@pytest.mark.parametrize("page", ["spa.md", "security.md"])
def test_every_error_code_is_documented(page: str) -> None:
    codes = set(re.findall(r'"([A-Z]+(?:_[A-Z]+)+)"', source("api", "server")))
    documented = set(re.findall("`([A-Z_]+)`", (ROOT / "docs" / page).read_text("utf-8")))
    assert len(codes) > 20
    assert codes - documented == {"TCP_USER_TIMEOUT"}  # a socket option, not an error code
    assert set(Failure) <= documented


def test_the_operators_guide_has_every_failure_of_the_database() -> None:
    page = (ROOT / "docs" / "operator.md").read_text("utf-8")
    documented = re.findall(r"^\| `([A-Z_]+)` \|", page, re.M)
    assert documented[-len(Failure) :] == list(Failure)


def test_every_status_and_close_code_is_documented() -> None:
    page = (ROOT / "docs" / "security.md").read_text("utf-8")
    statuses = {int(status) for status in re.findall(r"^\| (\d{3}) \|", page, re.M)}
    raised = {int(status) for status in re.findall(r"HTTPRequestError\(\s*(\d{3})", source("api", "server"))}
    assert statuses == raised | {404, *STATUSES.values()}
    closes = {int(code) for row in re.findall(r"^\| (\d{4}(?:, \d{4})*) \|", page, re.M) for code in row.split(", ")}
    raised = {
        int(code) for code in re.findall(r"CloseConnectionError\(\s*(\d{4})\b", source("api/transports/websocket"))
    }
    assert closes == raised | {1002, 1007, 1009}  # the last are sent by the WebSocket library


def test_every_file_in_the_guide_for_applications_is_an_excerpt_of_the_example_or_is_run_by_a_suite() -> None:
    page = (ROOT / "docs/spa.md").read_text("utf-8")
    blocks = re.findall(r"^```\w+ (\S+)\n(.*?)^```$", page, re.M | re.S)
    assert set(re.findall(r"^```(\w+)$", page, re.M)) <= {"graphql"}  # validated above
    suites = "".join(file.read_text("utf-8") for file in (ROOT / "tests/conformance").glob("*.mjs"))
    excerpts = [(name, text) for name, text in blocks if name.startswith("examples/spa/")]
    assert len(excerpts) > 10
    assert [name for name, text in excerpts if text not in (ROOT / name).read_text("utf-8")] == []
    assert [name for name, text in blocks if (name, text) not in excerpts and f'"{name}"' not in suites] == []


def test_the_queries_of_the_example_application_are_valid_for_the_schema() -> None:
    files = [file for file in (ROOT / "examples/spa/src").rglob("*.ts*") if "gql" not in file.parts]
    documents = [text for file in files for text in re.findall(r"graphql\(`(.*?)`\)", file.read_text("utf-8"), re.S)]
    assert len(documents) > 10
    assert validate(printed_schema(), parse("".join(documents))) == []


async def test_the_query_and_the_mutation_of_the_readme_can_be_repeated(
    graphql: GraphQLClient,
) -> None:
    query, mutation = README
    for _ in range(2):
        result = await graphql(mutation)
        assert result["bien"]["errores"] == []
        assert [problem["campo"] for problem in result["mal"]["errores"]] == ["nombre", "nif"]
    assert (await graphql(query))["clientes"]["totalCount"] == 0  # a new client is POTENCIAL, not ACTIVO


async def test_the_examples_of_filters_can_be_executed(graphql: GraphQLClient) -> None:
    page = (ROOT / "docs" / "spa.md").read_text("utf-8").partition("## Filters")[2].partition("## Searching")[0]
    variables: dict[str, Any] = {
        "texto": "a",
        "estado": None,
        "desde": "2026-11-23T00:00Z",
        "hasta": "2026-11-30T00:00Z",
        "correo": "Ane@Zentroa.EUS",
        "telefono": "943 11 22 33",
    }
    examples = re.findall(r"```graphql\n(.*?)```", page, re.S)
    assert len(examples) == 5
    for text in examples:
        assert all(connection == {"nodes": []} for connection in (await graphql(text, **variables)).values())


def test_the_limits_and_their_defaults_are_documented() -> None:
    page = (ROOT / "docs" / "limits.md").read_text(encoding="utf-8")
    documented = dict(re.findall(r"^\| `PLANIFICADOR_(MAX_\w+)` \| (\d+) \|", page, re.M))
    defaults = Limits().model_dump()
    assert documented == {name.upper(): str(limit) for name, limit in defaults.items() if name.startswith("max_")}
    assert all(f"PLANIFICADOR_{name.upper()}" in page for name in defaults)


def test_all_other_settings_and_their_defaults_are_documented() -> None:
    page = (ROOT / "docs" / "operator.md").read_text(encoding="utf-8")
    documented = dict(re.findall(r"^\| `PLANIFICADOR_(\w+)` \| (?:`([^`]*)` )?\|", page, re.M))
    defaults = {name: field.default for name, field in Settings.model_fields.items() if name not in Limits.model_fields}
    assert documented == {name.upper(): as_variable(default) for name, default in defaults.items()}


def as_variable(default: object) -> str:
    """Return a default as the value of an environment variable, or an empty text for none."""
    if isinstance(default, tuple):
        return ",".join(default)
    return str(default).lower() if isinstance(default, bool) else "" if default is None else str(default)


@pytest.mark.parametrize(
    ("module", "limit"),
    [
        ("api/execution/documents.py", documents.MAX_CACHED),
        ("api/execution/documents.py", cache.MAX_CACHED_TOKENS),
        ("api/planner/planner.py", planner.MAX_OPERATION_PLANS),
        ("api/planner/planner.py", planner.MAX_ROW_PLANS),
        ("api/execution/persisted_queries.py", persisted_queries.MAX_PERSISTED),
        ("api/transports/negotiation.py", negotiation.MAX_CACHED_OPTIONS),
        ("server/allowed_hosts.py", allowed_hosts.MAX_CACHED_HOSTS),
        ("server/networks.py", networks.MAX_CACHED),
        ("server/rate_limiter.py", rate_limiter.MAX_ADDRESSES),
        ("server/client_address.py", client_address.rate_limit_key.cache_parameters()["maxsize"]),
        ("db/sqlite/durations.py", durations.MAX_STATEMENTS),
        ("api/execution/shared_subscriptions.py", shared_subscriptions.MAX_UNREAD),
        ("api/execution/live_queries.py", live_queries.MAX_KEPT_CHARACTERS),
    ],
)
def test_the_bounds_of_caches_are_documented(module: str, limit: int) -> None:
    lines = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").splitlines()
    assert any(f"`{module}`" in line and re.search(rf"\b{limit:,}\b", line) for line in lines)


def test_the_cost_in_the_example_is_correct() -> None:
    page = (ROOT / "docs" / "limits.md").read_text(encoding="utf-8")
    (text,) = re.findall(r"```graphql\n(.*?)```", page, re.S)
    cost = Documents(schema._schema, Limits()).parse(text).cost(None, {})
    assert f"costs {cost}." in page
    assert f'"requested": {cost}, "max": {Limits().max_cost}' in page
