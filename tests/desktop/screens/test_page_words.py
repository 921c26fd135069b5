"""The page of one person in words: what they signed is told with its session, and quoted as their language does."""

from __future__ import annotations

from uuid import UUID, uuid4

from facilitator_app.desktop.screens.people.page_words import page_sections
from facilitator_app.queries.person import Acted, Attended, PersonPage
from facilitator_app.queries.seats import Seat

SEAT = Seat(
    id=UUID(int=1), key="p", name="Ana", reserved=False, party_id=None, party=None, sector=None, position=None,
    delegate=None, sex=None, birth_year=None, people=None, language=None, languages=(), needs_interpretation=False,
    signs_with=None,
)  # fmt: skip


def _page(*acted: Acted, attended: tuple[Attended, ...] = ()) -> PersonPage:
    return PersonPage(
        seat=SEAT, name="Ana", pseudonym=None, authority=None, reserved_name=None, details={}, no_longer_kept=(),
        versions={}, details_versions={}, consents={}, consent_acts=(), attended=attended, acted=acted,
        commissions=(), joined=(), notes=0, turns=0,
    )  # fmt: skip


def test_every_act_of_signing_says_in_which_session_it_was() -> None:
    first, second = uuid4(), uuid4()
    sessions = (
        Attended(first, 4, None, None, "present", None),
        Attended(second, None, "Visita al río", None, "present", None),
    )
    acted = Acted(first, "signature", None, None, None), Acted(second, "thumbprint", "right thumb", None, None)
    said = page_sections(_page(*acted, attended=sessions), "es")[-1].lines
    assert [words for _, words in said] == ["Sesión 4", "Visita al río, Pulgar derecho"]


def test_a_refusal_is_quoted_as_the_language_quotes() -> None:
    refused = Acted(uuid4(), "refused", None, "«No firmo.»", None)
    quoted = {language: page_sections(_page(refused), language)[-1].lines[0][1] for language in ("es", "en", "fr")}
    assert quoted == {"es": "«No firmo.»", "en": "“No firmo.”", "fr": "«\u00a0No firmo.\u00a0»"}
