"""Brings e-mail addresses into one form. The library email-validator knows which ones the standards allow.

An address is stored in small letters, which no mail server tells apart, and its domain in Unicode instead of `xn--`.
What comes with an address when it is pasted, such as `mailto:` or a name, is left out.
"""

import re
from collections.abc import Callable
from enum import Enum, auto
from functools import cache
from urllib.parse import unquote

from planificador.core.model.texts import plain_signs

LABEL = re.compile(r"(?!mailto:)[^\s@:：<\"'][^@:：<\"']*[:：]\s*(?=(?:mailto:)?[^:：]+@)", re.IGNORECASE)
"""A word in any language with a colon: “E-Mail-Adresse: ”."""
MAILTO = "mailto:"
QUOTED = re.compile(r"(['\"])(.+)\1")
AROUND = " .,;:"
"""What follows an address in a sentence or a list of addresses."""
FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {ord("﹫"): "@"}
"""The forms of ASCII characters that keyboards of East Asia have."""
ENCODED_LABEL = re.compile(r"xn--[a-z0-9-]+", re.IGNORECASE)
VALID_LOCAL_PART = "a@"
MAX_LENGTH = 320


class EmailFault(Enum):
    """What is wrong with an address."""

    NO_AT_SIGN = auto()
    SEVERAL = auto()
    SPACE = auto()
    LOCAL_PART = auto()
    DOMAIN = auto()


def stored_email(text: str) -> str:
    """Return an address as it is stored, and a text that is none in small letters."""
    address = _address_in(text)
    return _normalized(address) or _lower(address)


def address_in(text: str) -> str | None:
    """Return the address of a text as it is stored, None for a text that has none."""
    return _normalized(_address_in(text)) or None if "@" in text else None


def email_fault(address: str) -> EmailFault | None:
    """Return what is wrong with an address as `stored_email` returns it."""
    if _normalized(address):
        return None
    local_part, sign, domain = address.rpartition("@")
    if not sign:
        return EmailFault.NO_AT_SIGN
    if "@" in local_part:
        return EmailFault.SEVERAL
    if " " in address:
        return EmailFault.SPACE
    return EmailFault.LOCAL_PART if _normalized(VALID_LOCAL_PART + domain) else EmailFault.DOMAIN


def email_part(text: str) -> str:
    """Return a part of an address as it stands in a stored one."""
    address = _address_in(text)
    if normalized := _normalized(address):
        return normalized
    plain = _lower(_plain(text)).removeprefix(MAILTO)
    return decode_labels(plain)


def decode_labels(text: str) -> str:
    """Return the text with the labels of domain names that begin with `xn--` in Unicode."""
    return ENCODED_LABEL.sub(lambda match: _decoded(match[0]), text)


def _address_in(text: str) -> str:
    """Return the address in a text, without what usually stands around it."""
    text = LABEL.sub("", _plain(text), count=1) if LABEL.match(text) else _plain(text)
    if text.lower().startswith(MAILTO):
        text = unquote(text[len(MAILTO) :].partition("?")[0])
    text = text.rpartition("<")[2].partition(">")[0].removeprefix(MAILTO)  # Ane Ruiz <ane@example.org>
    if text.endswith(")"):  # ane@example.org (Ane Ruiz)
        before = text.rpartition("(")[0]
        text = before if "@" in before else text.strip("()")
    text = text.rstrip(AROUND).lstrip(AROUND.replace(".", ""))
    match = QUOTED.fullmatch(text)
    return match[2] if match else text


def _plain(text: str) -> str:
    """Return the text with the signs of a plain keyboard: `’` for an apostrophe comes from a telephone."""
    return plain_signs(text.translate(FULL_WIDTH))


@cache
def _validator() -> Callable[[str], str]:
    """Return the library's check, which takes time to import and is not needed by every process."""
    import email_validator  # noqa: PLC0415

    # Addresses in a company's own network end in `.local`.
    email_validator.SPECIAL_USE_DOMAIN_NAMES.clear()

    def validate(address: str) -> str:
        return email_validator.validate_email(address, check_deliverability=False, allow_quoted_local=True).normalized

    return validate


def _normalized(address: str) -> str:
    """Return the address as it is stored, "" if it is none."""
    if "@" not in address or len(address) > MAX_LENGTH:
        return ""
    try:
        return _lower(_validator()(address))
    except ValueError:
        return ""


def _lower(text: str) -> str:
    """Return the text in small letters. A Turkish keyboard makes İ of the i at the beginning."""
    return text.lower().replace("i\u0307", "i")


def _decoded(label: str) -> str:
    import idna  # noqa: PLC0415

    try:
        return idna.decode(label.lower())
    except UnicodeError:
        return label
