"""What people write before and after a number: the name of its kind, in several languages, and remarks."""

import re

from planificador.core.model.compact import compact_number

WORDS = (
    "NIF CIF DNI NIE TIE NAN ENA IFK IFZ AIZ VAT TVA IVA PIVA BTW MWST USTID USTIDNR UID NIP NIPC SIREN SIRET PESEL"
    " REGON EIN VKN VERGI TCKIMLIK CNI CURP RUT CPF PASAPORTE PASAPORTEA PASSPORT PASSEPORT REISEPASS PASZPORT PASAPORT"
    " PASSAPORTO PASSAPORTE PASSAPORT PERSONALAUSWEIS CÉDULA CEDULA DOCUMENTO 护照 护照号码 身份证 身份证号码"
    " 统一社会信用代码"
)
NUMBER_WORD = r"(?:reg\.?\s*)?(?:id\.?\s*)?(?:n[.º°]*|n\.?[oº°]\.?|nr\.?|núm\.?|num\.?|number|número|numero|numarası)"
"""The word for “number”, which alone may be the prefix of a country (NO)."""
SIGN = r"[\s.:：/#-]"
_KINDS = "|".join(r"[\s./-]*".join(word) for word in sorted(WORDS.split(), key=len, reverse=True))
LABEL = re.compile(
    rf"\s*(?:(?:{_KINDS})(?:\s*{NUMBER_WORD}(?={SIGN}))?{SIGN}+|n\.?[º°]{SIGN}*)+(?=.*[0-9])", re.IGNORECASE
)
REMARK = re.compile(r"\s*\([^\d()]*\)\s*$")
SPANISH_PASSPORT = re.compile(r"[A-Z]{3}[0-9]{6}")
"""Its letters may be those of a label (ENA 123456)."""


def bare_number(text: str) -> str:
    """Return a compact number without what people write around it: “Passport No. AAA123456 (expired)”."""
    number = compact_number(text)
    if SPANISH_PASSPORT.fullmatch(number):
        return number
    return compact_number(REMARK.sub("", LABEL.sub("", text, count=1) if LABEL.match(text) else text)) or number
