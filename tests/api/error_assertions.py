"""Assertions about HTTP requests that the server refused."""

import httpx2

JSON, RESPONSE = "application/json; charset=utf-8", "application/graphql-response+json; charset=utf-8"


def assert_refused(answer: httpx2.Response, status: int, code: str) -> str:
    """Assert that the answer is one GraphQL error with this status and code, without data; return its message."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] in {JSON, RESPONSE}
    body = answer.json()
    assert body.keys() == {"errors"}
    (error,) = body["errors"]
    assert error["extensions"]["code"] == code
    return str(error["message"])
