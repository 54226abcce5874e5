"""Conditional requests: whether a client has a representation already (RFC 9110 §13.1.2)."""

import re

ITEM = re.compile(rb'[ \t]*(?:(?:W/)?("[\x21\x23-\x7e\x80-\xff]*")[ \t]*)?(?:,|\Z)')
"""An entity tag of a list, or an empty item; the group is its opaque part."""


def none_match(if_none_match: bytes, etag: bytes) -> bool:
    """Return whether the client has no representation with this tag. A malformed condition counts as true.

    Args:
        if_none_match: The value of the field, several lines joined by commas.
        etag: The entity tag of the representation that would be sent.
    """
    if if_none_match.strip() == b"*":
        return False
    opaque = etag.removeprefix(b"W/")  # weak comparison (§8.8.3.2)
    position, matches = 0, False
    while position < len(if_none_match):
        item = ITEM.match(if_none_match, position)
        if item is None:
            return True
        matches = matches or item.group(1) == opaque
        position = item.end()
    return not matches
