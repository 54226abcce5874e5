"""Requests over HTTP that were not let in."""

import httpx2

JSON, RESPONSE = "application/json; charset=utf-8", "application/graphql-response+json; charset=utf-8"


def refused(answer: httpx2.Response, status: int, code: str) -> str:
    """The message of a request that was not run: in GraphQL's shape, without data, never kept by a cache."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] in {JSON, RESPONSE}
    body = answer.json()
    assert body.keys() == {"errors"}
    (error,) = body["errors"]
    assert error["extensions"]["code"] == code
    return str(error["message"])
