"""What README and docs show is right: GraphQL fits the schema, and what README runs, runs."""

import re
from pathlib import Path

import pytest
from graphql import build_schema, parse, validate
from tests.support.graphql import GraphQLClient

from planificador.api.errors import STATUSES
from planificador.api.execution import documents, executor, persisted_queries, subscriber
from planificador.api.execution.documents import Documents
from planificador.api.planner import planner
from planificador.api.schema.schema import schema
from planificador.api.transports.http import policy
from planificador.api.validation.limits import Limits
from planificador.core.runtime import cache
from planificador.core.runtime.failures import Failure
from planificador.db.sqlite import reader
from planificador.server import allowed_hosts, client_address, rate_limiter
from planificador.settings import Settings

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
SHOWN = [
    pytest.param(text, id=f"{page.name}-{place}")
    for page in PAGES
    for place, text in enumerate(re.findall(r"```graphql(?: \S+)?\n(.*?)```", page.read_text(encoding="utf-8"), re.S))
]
README = re.findall(r"```graphql\n(.*?)```", PAGES[0].read_text(encoding="utf-8"), re.S)


def source(*folders: str) -> str:
    """All code under these folders."""
    files = [file for folder in folders for file in (ROOT / "backend/planificador" / folder).rglob("*.py")]
    return "".join(file.read_text("utf-8") for file in files)


@pytest.mark.parametrize("text", SHOWN)
def test_graphql_that_is_shown_fits_the_schema(text: str) -> None:
    assert validate(build_schema((ROOT / "schema.graphql").read_text()), parse(text)) == []


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
def test_every_code_of_an_error_is_told(page: str) -> None:
    codes = set(re.findall(r'"([A-Z]+(?:_[A-Z]+)+)"', source("api", "server")))
    told = set(re.findall("`([A-Z_]+)`", (ROOT / "docs" / page).read_text("utf-8")))
    assert len(codes) > 20
    assert codes - told == {"TCP_USER_TIMEOUT"}  # no code, but the system's
    assert set(Failure) <= told


def test_the_operator_is_told_what_to_do_about_every_failure_of_the_database() -> None:
    page = (ROOT / "docs" / "operator.md").read_text("utf-8")
    told = re.findall(r"^\| `([A-Z_]+)` \|", page, re.M)
    assert told[-len(Failure) :] == list(Failure)


def test_every_status_and_code_of_a_socket_is_told() -> None:
    page = (ROOT / "docs" / "security.md").read_text("utf-8")
    statuses = {int(status) for status in re.findall(r"^\| (\d{3}) \|", page, re.M)}
    ours = {int(status) for status in re.findall(r"HTTPRequestError\(\s*(\d{3})", source("api", "server"))}
    assert statuses == ours | {404, *STATUSES.values()}
    closes = {int(code) for row in re.findall(r"^\| (\d{4}(?:, \d{4})*) \|", page, re.M) for code in row.split(", ")}
    ours = {int(code) for code in re.findall(r"CloseConnection\(\s*(\d{4})\b", source("api/transports/websocket"))}
    assert closes == ours | {1002, 1007, 1009}  # the last are the server's below us


def test_all_that_is_shown_to_front_ends_is_run_by_a_suite() -> None:
    page = (ROOT / "docs/spa.md").read_text("utf-8")
    named = re.findall(r"^```\w+ (\S+)$", page, re.M)
    assert set(re.findall(r"^```(\w+)$", page, re.M)) <= {"graphql"}  # which is held to the schema above
    suites = "".join(file.read_text("utf-8") for file in (ROOT / "tests/conformance").glob("*.mjs"))
    assert len(named) > 5
    assert [name for name in named if f'"{name}"' not in suites] == []


async def test_the_first_mutation_of_the_readme_runs_as_often_as_one_likes_and_so_does_its_query(
    graphql: GraphQLClient,
) -> None:
    query, mutation = README
    for _ in range(2):
        result = await graphql(mutation)
        assert result["bien"]["errores"] == []
        assert [problem["campo"] for problem in result["mal"]["errores"]] == ["nombre", "nif"]
    assert (await graphql(query))["clientes"]["totalCount"] == 0  # the new one is POTENCIAL, not ACTIVO


def test_the_limits_are_those_shown() -> None:
    page = (ROOT / "docs" / "limits.md").read_text(encoding="utf-8")
    shown = dict(re.findall(r"^\| `PLANIFICADOR_(MAX_\w+)` \| (\d+) \|", page, re.M))
    usual = Limits().model_dump()
    assert shown == {name.upper(): str(most) for name, most in usual.items() if name.startswith("max_")}
    assert all(f"PLANIFICADOR_{name.upper()}" in page for name in usual)


def test_all_other_settings_are_those_shown() -> None:
    page = (ROOT / "docs" / "operator.md").read_text(encoding="utf-8")
    shown = dict(re.findall(r"^\| `PLANIFICADOR_(\w+)` \| (?:`([^`]*)` )?\|", page, re.M))
    usual = {name: field.default for name, field in Settings.model_fields.items() if name not in Limits.model_fields}
    assert shown == {name.upper(): written(default) for name, default in usual.items()}


def written(default: object) -> str:
    """As an environment variable has it; empty for none."""
    return str(default).lower() if isinstance(default, bool) else "" if default in (None, ()) else str(default)


@pytest.mark.parametrize(
    ("where", "most"),
    [
        ("api/execution/documents.py", documents.MAX_CACHED),
        ("api/execution/documents.py", cache.MAX_CACHED_TOKENS),
        ("api/execution/executor.py", executor.MAX_PLANNED),
        ("api/planner/planner.py", planner.ENTITIES),
        ("api/execution/persisted_queries.py", persisted_queries.MAX_PERSISTED),
        ("api/transports/http/policy.py", policy.REMEMBERED),
        ("server/allowed_hosts.py", allowed_hosts.REMEMBERED),
        ("server/rate_limiter.py", rate_limiter.MAX_ADDRESSES),
        ("server/client_address.py", client_address.rate_limit_key.cache_parameters()["maxsize"]),
        ("db/sqlite/reader.py", reader.STATEMENTS),
        ("api/execution/subscriber.py", subscriber.MAX_UNREAD),
    ],
)
def test_what_is_remembered_has_the_bound_shown(where: str, most: int) -> None:
    lines = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").splitlines()
    assert any(f"`{where}`" in line and re.search(rf"\b{most:,}\b", line) for line in lines)


def test_the_cost_shown_is_right() -> None:
    page = (ROOT / "docs" / "limits.md").read_text(encoding="utf-8")
    (text,) = re.findall(r"```graphql\n(.*?)```", page, re.S)
    cost = Documents(schema._schema, Limits()).read(text).cost(None, {})
    assert f"costs {cost}." in page
    assert f'"requested": {cost}, "max": {Limits().max_cost}' in page
