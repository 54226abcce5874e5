"""The GraphiQL page: its responses and headers, also when it is not built."""

import asyncio
import re
from pathlib import Path

import httpx2
import pytest
from starlette.applications import Starlette

from planificador.web.account import account_routes
from planificador.web.pages import BUILT, routes

pytestmark = pytest.mark.any_database

INDEX = '<!doctype html><title>Planificador · GraphiQL</title><script src="/graphiql/assets/index-abc.js"></script>'


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder with the output of Vite."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text(INDEX, encoding="utf-8")
    (tmp_path / "assets" / "index-abc.js").write_text("void 0")
    (tmp_path / "sources.sha256").write_text("abc")
    return tmp_path


def client_for(built: Path) -> httpx2.AsyncClient:
    transport = httpx2.ASGITransport(app=Starlette(routes=routes(built)))
    return httpx2.AsyncClient(transport=transport, base_url="http://test")


@pytest.mark.parametrize("path", ["/", "/graphiql/"])
async def test_other_paths_redirect_to_the_page(built: Path, path: str) -> None:
    async with client_for(built) as client:
        response = await client.get(path)
    assert (response.status_code, response.headers["location"]) == (307, "/graphiql")


async def test_the_page_is_html_and_revalidated_each_time(built: Path) -> None:
    async with client_for(built) as client:
        response = await client.get("/graphiql")
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert response.headers["cache-control"] == "no-cache"
    assert response.text == INDEX


@pytest.mark.parametrize("path", ["/graphiql", "/graphiql/assets/index-abc.js"])
async def test_a_file_with_a_matching_etag_gets_304(built: Path, path: str) -> None:
    async with client_for(built) as client:
        first = await client.get(path)
        tag = first.headers["etag"]
        for tags in ("*", tag, f"W/{tag}", f'"a,b", {tag}'):
            second = await client.get(path, headers={"if-none-match": tags})
            assert (second.status_code, second.content, second.headers["etag"]) == (304, b"", tag)
            assert second.headers["cache-control"] == first.headers["cache-control"]
        lines = [("if-none-match", '"x"'), ("if-none-match", tag)]
        assert (await client.get(path, headers=lines)).status_code == 304
        for other in ('"x"', f'"x{tag}"', tag.strip('"')):
            assert (await client.get(path, headers={"if-none-match": other})).status_code == 200


async def test_the_page_loads_only_from_its_own_origin(built: Path) -> None:
    async with client_for(built) as client:
        headers = (await client.get("/graphiql")).headers
    policy = dict(directive.split(" ", 1) for directive in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert policy["script-src"] == policy["worker-src"] == policy["connect-src"] == "'self'"
    assert not re.search(r"unsafe-eval|https?:|\*|blob:", headers["content-security-policy"])
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


async def test_the_link_onwards_of_the_account_page_leads_to_graphiql(built: Path) -> None:
    app = Starlette(routes=[*account_routes("/cuenta"), *routes(built)])
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://test") as client:
        links = re.findall(r'<a href="([^"]*)" data-text="onwards">', (await client.get("/cuenta")).text)
        script = (await client.get("/cuenta/account.js")).text
        response = await client.get(*links, follow_redirects=True)
    assert (response.status_code, response.text) == (200, INDEX)
    assert len(re.findall(r"onwards: '\w+'", script)) == 3, "its text in three languages"


async def test_files_with_a_hash_are_cached_as_immutable(built: Path) -> None:
    async with client_for(built) as client:
        response = await client.get("/graphiql/assets/index-abc.js")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/javascript")
    assert response.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert response.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", ["/graphiql/assets/gone-123.js", "/graphiql/assets/../index.html", "/graphiql/x"])
async def test_a_missing_file_is_404_and_not_cached(built: Path, path: str) -> None:
    async with client_for(built) as client:
        response = await client.get(path)
    assert response.status_code == 404
    assert "immutable" not in response.headers.get("cache-control", "")


async def test_the_checksum_file_of_the_build_is_not_served(built: Path) -> None:
    async with client_for(built) as client:
        assert (await client.get("/graphiql/sources.sha256")).status_code == 404


async def test_without_a_build_the_page_states_how_to_build_it(tmp_path: Path) -> None:
    async with client_for(tmp_path / "missing") as client:
        response = await client.get("/graphiql")
        asset = await client.get("/graphiql/assets/index-abc.js")
    assert response.status_code == 503
    assert response.headers["cache-control"] == "no-store"
    assert "make graphiql" in response.text
    assert "/graphql" in response.text
    assert not re.search(r"(src|href)=\"(?!data:)", response.text), "the page must not need other files"
    assert asset.status_code == 404


async def test_a_page_built_while_the_server_runs_is_served(
    built: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    late = tmp_path_factory.mktemp("late") / "graphiql"
    async with client_for(late) as client:
        assert (await client.get("/graphiql")).status_code == 503
        await asyncio.to_thread(built.rename, late)
        assert (await client.get("/graphiql")).status_code == 200
        assert (await client.get("/graphiql/assets/index-abc.js")).status_code == 200


@pytest.mark.skipif(not (BUILT / "index.html").is_file(), reason="GraphiQL is not built: make graphiql")
async def test_the_built_page_refers_only_to_existing_files() -> None:
    async with client_for(BUILT) as client:
        html = (await client.get("/graphiql")).text
        files = re.findall(r'(?:src|href)="([^"]+)"', html)
        assert files
        for file in files:
            assert (await client.get(file)).status_code == 200, file
    assert "<title>Planificador · GraphiQL</title>" in html
    assert not re.search(r"<script(?![^>]*\bsrc=)", html), "inline scripts are forbidden by the policy"
