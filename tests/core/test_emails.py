"""The one form of e-mail addresses, and what is wrong with others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planificador.core.model.emails import EmailFault, decode_labels, email_fault, email_part, stored_email


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("Ane.Ruiz@Example.EUS", "ane.ruiz@example.eus"),
        ("İnfo@ornek.com.tr", "info@ornek.com.tr"),
        ("E-Mail-Adresse: a.mueller@example.de", "a.mueller@example.de"),
        ("Adres e-mail: ane@example.pl", "ane@example.pl"),
        ("E-posta: mailto:ane@example.eus", "ane@example.eus"),
        ("邮箱：ane@example.cn", "ane@example.cn"),
        ("ane+cursos@zentroa.eus", "ane+cursos@zentroa.eus"),
        ("O'Connor@zentroa.ie", "o'connor@zentroa.ie"),
        ("o’connor@zentroa.ie", "o'connor@zentroa.ie"),
        ("ane‑ruiz@zentroa.eus", "ane-ruiz@zentroa.eus"),
        ("iñaki@españa.es", "iñaki@españa.es"),
        ("IÑAKI@XN--ESPAA-RTA.ES", "iñaki@españa.es"),
        ("ane@Paral·lel.cat", "ane@paral·lel.cat"),
        ("ane@straße.de", "ane@straße.de"),
        ("名前＠例え．jp", "名前@例え.jp"),
        ("mailto:ane%2Bx@zentroa.eus?subject=Kaixo", "ane+x@zentroa.eus"),
        ("Ane Ruiz <Ane@zentroa.eus>", "ane@zentroa.eus"),
        ('"Ruiz, Ane" <ane@zentroa.eus>;', "ane@zentroa.eus"),
        ("<mailto:ane@zentroa.eus>", "ane@zentroa.eus"),
        ("ane@zentroa.eus (Ane Ruiz)", "ane@zentroa.eus"),
        ("(ane@zentroa.eus)", "ane@zentroa.eus"),
        ("'ane@zentroa.eus'", "ane@zentroa.eus"),
        ("E-mail: ane@zentroa.eus.", "ane@zentroa.eus"),
        ("ane@zentroa.eus, ", "ane@zentroa.eus"),
        ("ane@srv.local", "ane@srv.local"),
        ("info@zentroa.example", "info@zentroa.example"),
        ('"ane ruiz"@zentroa.eus', '"ane ruiz"@zentroa.eus'),
        ("x" * 65 + "@zentroa.eus", "x" * 65 + "@zentroa.eus"),
    ],
)
def test_an_address_has_one_form_however_it_is_written(written: str, stored: str) -> None:
    assert stored_email(written) == stored
    assert email_fault(stored) is None


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("ane", EmailFault.NO_AT_SIGN),
        ("ane(at)zentroa.eus", EmailFault.NO_AT_SIGN),
        ("ane@zentroa.eus; jon@zentroa.eus", EmailFault.SEVERAL),
        ("ane@zentroa.eus jon@zentroa.eus", EmailFault.SEVERAL),
        ("ane,jon@zentroa.eus", EmailFault.LOCAL_PART),
        ("ane@zentroa,eus", EmailFault.DOMAIN),
        ("ane ruiz@zentroa.eus", EmailFault.SPACE),
        ("ane@ zentroa.eus", EmailFault.SPACE),
        ("@zentroa.eus", EmailFault.LOCAL_PART),
        (".ane@zentroa.eus", EmailFault.LOCAL_PART),
        ("ane..ruiz@zentroa.eus", EmailFault.LOCAL_PART),
        ("ane@", EmailFault.DOMAIN),
        ("ane@zentroa", EmailFault.DOMAIN),
        ("ane@zentroa..eus", EmailFault.DOMAIN),
        ("ane@zentroa_bat.eus", EmailFault.DOMAIN),
    ],
)
def test_a_fault_says_what_is_wrong(address: str, fault: EmailFault) -> None:
    assert email_fault(stored_email(address)) is fault


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Ane.", "ane."),
        ("@Example", "@example"),
        ("mailto:ANE", "ane"),
        ("o’c", "o'c"),
        ("@xn--espaa-rta.", "@españa."),
        ("Ane <ane@zentroa.eus>", "ane@zentroa.eus"),
        ("xn--", "xn--"),
        ("xn--ñ", "xn--ñ"),
    ],
)
def test_a_part_of_an_address_is_looked_for_in_the_stored_form(part: str, expected: str) -> None:
    assert email_part(part) == expected


def test_encoded_labels_are_decoded_wherever_they_stand() -> None:
    assert decode_labels("ane en XN--ESPAA-RTA.es") == "ane en españa.es"


@given(st.text(max_size=60) | st.text(alphabet='aÑ@.<>"();, xn-', max_size=30))
def test_any_text_has_a_stored_form_that_stays_the_same(text: str) -> None:
    stored = stored_email(text)
    if email_fault(stored) is None:
        assert stored_email(stored) == stored
    email_part(text)
