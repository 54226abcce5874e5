"""ID tokens, keys and descriptions of a provider that cannot be trusted are refused."""

import hmac
import json
from base64 import urlsafe_b64encode
from typing import Any

import pytest
from joserfc.jwk import ECKey
from tests.clock import ManualClock
from tests.oidc.conftest import Browser, ServeOidc
from tests.oidc.test_oidc_attacks import INVALID
from tests.oidc.test_oidc_sign_in import assert_refused_page, create_user
from tests.support.identity_provider import CLIENT_ID, CLIENT_SECRET, IdentityProvider, new_key


@pytest.mark.any_database
@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://evil.example"},
        {"iss": None},
        {"iss": []},
        {"aud": "another-client"},
        {"aud": ["another-client"]},
        {"aud": [CLIENT_ID, "another-client"]},
        {"aud": None},
        {"azp": "another-client"},
        {"nonce": "of another sign-in"},
        {"nonce": None},
        {"sub": None},
        {"sub": ""},
        {"sub": 7},
        {"sub": "x" * 256},
        {"exp": None},
        {"exp": "tomorrow"},
        {"iat": None},
    ],
    ids=str,
)
async def test_an_id_token_that_is_not_for_this_sign_in_is_refused(
    browser: Browser, provider: IdentityProvider, claims: dict[str, Any]
) -> None:
    provider.extra = claims
    await create_user(browser)
    await assert_refused_page(await browser.sign_in(), 502, INVALID)


@pytest.mark.any_database
@pytest.mark.parametrize(
    ("issued", "lifetime", "status"),
    [(-30, 60, 303), (30, 300, 303), (90, 300, 502), (-330, 300, 303), (-361, 300, 502)],
)
async def test_clocks_may_differ_by_a_minute(
    browser: Browser, provider: IdentityProvider, clock: ManualClock, issued: int, lifetime: int, status: int
) -> None:
    now = int(clock.now().timestamp()) + issued
    provider.extra = {"iat": now, "nbf": now, "exp": now + lifetime}
    await create_user(browser)
    assert (await browser.sign_in()).status_code == status


def signed_by_secret(claims: dict[str, Any], kid: str, secret: bytes) -> str:
    """Return an ID token with a signature by a shared secret; joserfc refuses to make one by a public key."""
    header = {"alg": "HS256", "kid": kid}
    parts = [urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in (header, claims)]
    signature = urlsafe_b64encode(hmac.digest(secret, b".".join(parts), "sha256")).rstrip(b"=")
    return b".".join([*parts, signature]).decode()


@pytest.mark.any_database
async def test_a_token_with_another_signature_is_refused(browser: Browser, provider: IdentityProvider) -> None:
    await create_user(browser)
    (published,) = provider.published
    provider.key = new_key()
    await assert_refused_page(await browser.sign_in(), 502, INVALID)
    # Signed with what the client knows too (RFC 8725 § 2.1).
    assert isinstance(published, ECKey)
    for secret in (CLIENT_SECRET.encode(), published.as_pem(private=False)):
        provider.token = {"id_token": signed_by_secret(provider.person, published.kid or "", secret)}
        await assert_refused_page(await browser.sign_in(), 502, INVALID)
    unsigned = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmUtMSJ9."
    deep = f"eyJhbGciOiJFUzI1NiJ9.{urlsafe_b64encode(b'[' * 100_000).decode()}.x"
    for token in (unsigned, deep, "", "x", "a.b.c", "é.é.é", 7, None, "a" * 200_000):
        provider.token = {"id_token": token}
        await assert_refused_page(await browser.sign_in(), 502, INVALID)


@pytest.mark.any_database
async def test_a_new_key_of_the_provider_is_read_when_it_is_needed(
    serve_oidc: ServeOidc, provider: IdentityProvider
) -> None:
    async with serve_oidc() as browser:
        await create_user(browser)
        await browser.sign_in()
        await browser.sign_in()
        assert provider.requests.count("/keys") == 1
        assert provider.requests.count("/.well-known/openid-configuration") == 1
        provider.rotate_key()
        assert (await browser.sign_in()).status_code == 303
        assert provider.requests.count("/keys") == 2


@pytest.mark.any_database
@pytest.mark.parametrize(
    "metadata",
    [
        {"issuer": "https://evil.example"},
        {"issuer": None},
        {"authorization_endpoint": None},
        {"authorization_endpoint": "http://evil.example/authorize"},
        {"authorization_endpoint": "javascript:alert(1)"},
        {"authorization_endpoint": "https://id.example.eus/\r\nset-cookie: planificador=x"},
    ],
)
async def test_a_description_that_cannot_be_trusted_is_refused(
    serve_oidc: ServeOidc, provider: IdentityProvider, metadata: dict[str, Any]
) -> None:
    provider.metadata = {
        name: f"{provider.url}/" if name == "issuer" and value is None else value for name, value in metadata.items()
    }
    async with serve_oidc() as browser:
        await assert_refused_page(await browser.begin(), 502, INVALID)


@pytest.mark.any_database
async def test_a_provider_that_is_down_is_a_page_and_is_asked_again(
    serve_oidc: ServeOidc, provider: IdentityProvider, port: int
) -> None:
    async with serve_oidc(oidc_issuer=f"http://127.0.0.1:{port}") as browser:
        await assert_refused_page(await browser.begin(), 502, "no responde como debe")
    provider.metadata = {"x": "x" * 2_000_000}
    async with serve_oidc() as browser:
        await assert_refused_page(await browser.begin(), 502, "no responde como debe")
        provider.metadata = {}
        assert (await browser.begin()).status_code == 303
