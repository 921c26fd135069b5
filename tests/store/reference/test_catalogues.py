"""Catalogues say what codes mean, and find places and languages as people write them."""

from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain import national_id, vocabulary
from facilitator_app.installed import resources
from facilitator_app.store.reference import catalogues
from facilitator_app.store.reference.catalogues import (
    certain_place,
    codes,
    countries,
    country,
    find_place,
    items,
    label,
    language,
    language_name,
    languages,
    place,
    place_codes,
    places,
)

SHIPPED = sorted(path.stem for path in (resources() / "catalogues").glob("*.toml"))
HOW_MANY = {"GT": 340, "CO": 1122, "BO": 343, "HN": 298, "NI": 153, "HT": 140, "SR": 62}
VOCABULARY: dict[str, type[StrEnum]] = {
    "levels": vocabulary.Level,
    "tracks": vocabulary.Track,
    "visibilities": vocabulary.Visibility,
    "attributions": vocabulary.Attribution,
    "delegates": vocabulary.Delegate,
    "session_kinds": vocabulary.SessionKind,
    "session_states": vocabulary.SessionState,
    "attendance_statuses": vocabulary.AttendanceStatus,
    "note_kinds": vocabulary.NoteKind,
    "signing_acts": vocabulary.ActKind,
    "position_values": vocabulary.PositionValue,
    "agreement_states": vocabulary.AgreementState,
    "decision_modes": vocabulary.DecisionMode,
    "ratification_decisions": vocabulary.RatificationDecision,
    "commitment_statuses": vocabulary.CommitmentStatus,
    "consent_purposes": vocabulary.ConsentPurpose,
    "consent_acts": vocabulary.ConsentAct,
    "consent_hows": vocabulary.ConsentHow,
    "personal_fields": vocabulary.PersonalField,
    "turn_states": vocabulary.TurnState,
    "origins": vocabulary.Origin,
    "date_precisions": vocabulary.DatePrecision,
    "event_kinds": vocabulary.EventKind,
    "cause_kinds": vocabulary.CauseKind,
    "stances": vocabulary.Stance,
    "powers": vocabulary.Power,
    "insight_kinds": vocabulary.InsightKind,
    "relation_kinds": vocabulary.RelationKind,
    "worse_directions": vocabulary.Worse,
    "alerts": vocabulary.Alert,
    "signal_kinds": vocabulary.SignalKind,
    "lesson_kinds": vocabulary.LessonKind,
    "handover_kinds": vocabulary.HandoverKind,
    "handover_states": vocabulary.HandoverState,
    "national_id_findings": national_id.CuiVerdict,
}


@pytest.mark.parametrize("catalogue", SHIPPED)
def test_every_code_has_a_name_in_four_languages_and_an_icon_that_ships(catalogue: str) -> None:
    icons = {path.stem for path in (resources() / "icons").glob("*.svg")}
    for item in items(catalogue):
        assert set(item.names) == {"es", "en", "pt", "fr"}
        assert all(name.strip() == name and name for name in item.names.values())
        assert not item.icon or item.icon in icons


@pytest.mark.parametrize("catalogue", SHIPPED)
@pytest.mark.parametrize("lang", ["es", "en", "pt", "fr"])
def test_no_two_codes_share_a_name(catalogue: str, lang: str) -> None:
    names = [item.name(lang) for item in items(catalogue)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("catalogue", sorted(VOCABULARY))
def test_the_vocabulary_of_the_domain_has_all_its_names(catalogue: str) -> None:
    assert set(codes(catalogue)) == {str(member) for member in VOCABULARY[catalogue]}


def test_labels_speak_each_language_and_fall_back() -> None:
    assert label("sectors", "indigenous", "es") == "Autoridades indígenas"
    assert label("sectors", "indigenous", "en") == "Indigenous authorities"
    assert label("position_values", "pending_consultation", "es") == "Debe consultar a su asamblea"
    assert label("sectors", "pescadores del lago", "en") == "pescadores del lago"
    assert label("sectors", "government", "quc") == "Gobierno"


def test_a_catalogue_that_is_not_shipped_is_our_bug() -> None:
    for name in ("nothing", "../messages/catalogue", "/etc/passwd"):
        with pytest.raises(FileNotFoundError):
            items(name)


@pytest.mark.parametrize(("code", "number"), HOW_MANY.items())
def test_every_place_is_there_once(code: str, number: int) -> None:
    found = places(code)
    assert len(found) == len(place_codes(code)) == number
    assert all(each.name.strip() == each.name and each.division for each in found)
    assert [each.code for each in found] == list(dict.fromkeys(each.code for each in found))


@pytest.mark.parametrize("code", HOW_MANY)
def test_every_place_is_found_by_its_full_name_its_variants_and_its_code(code: str) -> None:
    for each in places(code):
        assert place(code, each.code) == each
        assert find_place(each.code, code)[0].place == each
        for name in (each.name, *each.variants):
            best = find_place(f"{name}, {each.division}", code, limit=20)
            assert each in {match.place for match in best if match.score == best[0].score}


def test_what_the_catalogue_lacks_is_nothing_and_no_error() -> None:
    assert places("ZZ") == places("../GT") == ()
    assert place("GT", "9999") is place("ZZ", "0101") is None
    assert country("ZZ") is None
    assert find_place("Nebaj", "ZZ") == find_place("", "GT") == find_place("\x00'", "GT") == ()


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("San Pedro Carchá", "1609"),
        ("san pedro carcha", "1609"),
        ("sn juan chamelco", "1610"),
        ("Alta Verapaz/Cobán", "1601"),
        ("COBÁN, DEPTO. DE ALTA VERAPAZ", "1601"),
        ("Santa Cruz Quiché", "1401"),
        ("Sta. Cruz del Quiché", "1401"),
        ("municipio de San Miguel Uspantán, departamento de El Quiché", "1415"),
        ("Santa María Nebaj", "1413"),
        ("Mpio. Nebaj", "1413"),
        ("Barrillas", "1326"),
        ("San Pedro Sacatepéquez, San Marcos", "1202"),
        ("Quetzaltenango (Salcajá)", "0902"),
        ("Quetzaltenango", "0901"),
        ("Cuilapa - Santa Rosa", "0601"),
        (" 16 09 ", "1609"),
    ],
)
def test_a_place_is_found_as_people_write_it(written: str, code: str) -> None:
    found = certain_place(written, "GT")
    assert found is not None
    assert found.code == code


def test_two_places_of_one_name_are_left_to_a_person() -> None:
    found = find_place("San Pedro Sacatepéquez", "GT")
    assert {found[0].place.code, found[1].place.code} == {"0109", "1202"}
    assert found[0].score == found[1].score == 1.0
    assert certain_place("San Pedro Sacatepéquez", "GT") is None


def test_a_misspelling_is_proposed_and_not_certain() -> None:
    assert find_place("Chichicastenago", "GT")[0].place.name == "Chichicastenango"
    assert certain_place("Chichicastenago", "GT") is None
    assert find_place("Nebjá Chajull", "GT") != ()


def test_the_order_of_ine_holds_where_another_source_swaps_codes() -> None:
    assert [place("GT", code).name for code in ("0206", "0207")] == ["Sansare", "Sanarate"]  # type: ignore[union-attr]


def test_places_know_what_their_country_calls_them() -> None:
    assert catalogues.division_word("GT", "es") == "departamento"
    assert catalogues.place_word("HT", "fr") == "commune"
    assert catalogues.place_word("ZZ", "fr") == ""
    sucre = place("BO", "010101")
    assert sucre is not None
    assert (sucre.name, sucre.province, sucre.division) == ("Sucre", "Oropeza", "Chuquisaca")
    coban = place("GT", "1601")
    assert coban is not None
    assert (coban.full_name, coban.seat) == ("Cobán, Alta Verapaz", "Cobán")


@given(st.text(max_size=300), st.sampled_from(["GT", "HT"]))
def test_anything_may_be_typed_as_a_place(text: str, code: str) -> None:
    found = find_place(text, code)
    scores = [match.score for match in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_countries_have_names_and_formal_names() -> None:
    assert len(countries()) == 35
    guatemala = country("gtm")
    assert guatemala is not None
    assert guatemala.formal_name("es") == "República de Guatemala"
    assert (guatemala.currency, guatemala.has_places) == ("GTQ", True)
    belize = country("BZ")
    assert belize is not None
    assert belize.formal_name("es") == "Belice"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("quc", "quc"), ("K’iche’", "quc"), ("K'iche", "quc"), ("Quiché", "quc"), ("quiche", "quc"),
        ("Kekchí", "kek"), ("Q'EQCHI'", "kek"), ("Qanjobal", "kjb"), ("castellano", "es"), ("spa", "es"),
        ("Spanish", "es"), ("Kreyòl ayisyen", "ht"), ("Garifuna", "cab"), ("Cakchiquel", "cak"),
    ],
)  # fmt: skip
def test_a_language_is_found_by_code_name_autonym_and_old_spelling(written: str, code: str) -> None:
    found = language(written)
    assert found is not None
    assert found.code == code


def test_every_language_is_found_by_its_own_code_and_names() -> None:
    assert len({each.code for each in languages()}) == len(languages()) >= 25
    for each in languages():
        assert language(each.code) == each
        assert language(each.name("es")) == each
    assert language_name("kek", "en") == "Q'eqchi'"
    assert language_name("lengua propia", "en") == "lengua propia"
    assert language("") is language("klingon") is None
