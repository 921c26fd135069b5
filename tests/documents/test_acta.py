"""What an acta prints, and what it must never print."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest

from facilitator_app.documents.acta import draft_acta, final_acta
from facilitator_app.documents.content import (
    Agreement,
    Clause,
    Closing,
    DecisionMode,
    Note,
    Participant,
    Position,
    PositionValue,
    SignatureBlock,
    SigningAct,
)
from facilitator_app.documents.frozen import freeze
from facilitator_app.documents.layout.paper import ActaPaper
from facilitator_app.documents.phrases import phrases
from facilitator_app.errors import Refused
from tests.documents import document_samples as samples
from tests.documents.pdf_rules import check_archival, page_texts, whole_text

FROZEN = freeze(samples.acta(), samples.SALT)
FINAL = final_acta(FROZEN)
TEXT = whole_text(FINAL.pdf)
DRAFT_TEXT = whole_text(draft_acta(samples.acta()).pdf)
SMALL = samples.small_acta()


def test_the_same_revision_on_the_same_paper_is_the_same_bytes() -> None:
    assert final_acta(freeze(samples.acta(), samples.SALT)).pdf == FINAL.pdf
    assert final_acta(FROZEN, "a4").pdf != FINAL.pdf


def test_the_opening_says_place_hour_and_day_in_words() -> None:
    assert (
        "En el salón comunal, aldea Saqjaꞌ, municipio de San Miguel Uspantán, departamento de El Quiché, República de "
        "Guatemala, siendo las nueve horas con treinta minutos del día cinco de marzo de dos mil veintiséis, reunidas "
        "las personas que se identifican en el punto PRIMERO de esta acta" in TEXT
    )


def test_the_sections_follow_one_another() -> None:
    places = [
        TEXT.index(word) for word in ("PRIMERO. P", "SEGUNDO. A", "TERCERO. D", "CUARTO. A", "QUINTO. D", "SEXTO. L")
    ]
    assert places == sorted(places)


def test_the_offset_keeps_its_true_minus() -> None:
    assert "09:30 – 15:05 h (UTC−6)" in TEXT


def test_the_text_layer_holds_no_ligatures_and_every_mayan_letter() -> None:
    assert not {"ﬁ", "ﬂ", "ﬀ", "ﬃ"} & set(TEXT)
    for word in ("Tzꞌununijaꞌ", "Mateo N̈oj Ẍutuc", "Bꞌatzꞌ", "qꞌeqchiꞌ"):
        assert word in TEXT


def test_notes_stand_word_by_word_with_hour_kind_and_original() -> None:
    note = samples.acta().notes[4]
    assert note.text in TEXT
    assert f"Dicho en qꞌeqchiꞌ: «{note.original_text}» Traslado de Domingo Caal Xol." in TEXT
    assert "09:48 Pedro" not in TEXT
    assert "09:48" in TEXT


def test_a_reserved_person_appears_with_party_and_role_alone() -> None:
    assert "7 Participante reservado COCODE Aldea Saqjaꞌ · Presidenta" in TEXT


def test_reservations_and_disagreements_are_verbatim() -> None:
    assert "«No aceptamos que se cobre por caminar.»" in TEXT
    assert "«Mientras el estudio no se publique, cumplimos con reserva.»" in TEXT


def test_gaps_of_a_commitment_are_named() -> None:
    for said in (
        "Falta la fecha",
        "Falta el indicador",
        "Falta quién da seguimiento",
        "Falta qué pasa si no se cumple",
    ):
        assert said in TEXT


def test_who_has_not_ratified_is_said() -> None:
    assert "No han ratificado todavía" in TEXT
    assert "Alcaldía Indígena de Chwi Tzꞌaqbꞌal, el 20 de marzo de 2026." in TEXT


def _decided(*values: PositionValue, decision: DecisionMode = "consensus") -> str:
    voices = tuple(Position(party=f"Parte {n}", value=value) for n, value in enumerate(values))
    agreement = Agreement(
        number=1,
        title="T",
        decision=decision,
        clauses=(Clause(number=1, text="Texto.", positions=voices),),
    )
    return whole_text(draft_acta(replace(SMALL, agreements=(agreement,))).pdf)


def test_consensus_never_stands_above_what_contradicts_it() -> None:
    assert "Decisión: por consenso." in _decided("agree", "agree")
    assert "por consenso con reservas" in _decided("agree", "reservation")
    for text in (_decided("agree", "no"), _decided("agree", "abstain")):
        assert "por consenso" not in text
        assert "según las posiciones que constan" in text
    assert "ad referéndum" in _decided("agree", "pending_consultation")
    assert "por consenso" not in _decided("agree", decision="majority")


def test_every_person_who_signs_has_a_block() -> None:
    pages = page_texts(final_acta(freeze(samples.acta(60, 3, 1), samples.SALT)).pdf)
    with_blocks = [page.count("A ruego firma:") for page in pages if "A ruego firma:" in page]
    assert sum(with_blocks) == 60
    assert max(with_blocks) == 12


@pytest.mark.parametrize(
    "name",
    [
        "Ana Concepción García Ixcoy de Orantes",
        "Maria Aparecida Gonçalves dos Santos Albuquerque de Vasconcelos Cavalcanti",
        "Jean-Baptiste Toussaint Louverture Dessalines Christophe de la Grande-Rivière",
    ],
)
@pytest.mark.parametrize("national_id", ["", "1698 19494 1415"])
def test_who_signs_is_named_whole_however_long_the_name(name: str, national_id: str) -> None:
    block = SignatureBlock(
        name=name, organisation="Consejo Comunitario de Desarrollo de Primer Nivel de la aldea Saqjaꞌ y sus caseríos",
        role="Presidenta", national_id=national_id,
    )  # fmt: skip
    content = replace(SMALL, signatures=(block,), identity_reason="lo pide la ley" if national_id else "")
    text = whole_text(final_acta(freeze(content, samples.SALT)).pdf)
    assert f"{name} Consejo Comunitario de Desarrollo" in text
    assert national_id in text


@pytest.mark.parametrize(("language", "paper"), [("es", "oficio"), ("fr", "a4"), ("pt", "a4-large")])
def test_who_signs_on_request_and_who_witnesses_is_named_whole_too(language: str, paper: ActaPaper) -> None:
    long = "María Candelaria de los Ángeles Tzꞌununijaꞌ Raxcacó Velásquez viuda de Saqbꞌach"
    party = "Consejo Comunitario de Desarrollo de Segundo Nivel de la Microrregión Norte y sus doce aldeas y parajes"
    acts = (SigningAct(kind="on_request", signer=long), SigningAct(kind="witness", signer=f"Rosa {long}"))
    blocks = (SignatureBlock(name="Ana Xol", organisation=party, role="Vocal cuarta", acts=acts),) * 12
    printed = final_acta(freeze(replace(samples.small_acta(language), signatures=blocks), samples.SALT), paper)
    text = whole_text(printed.pdf)
    assert text.count(f"Rosa {long}") == 12
    assert text.count(long) == 24
    assert text.count(f"{party} · Vocal cuarta") == 12
    _nothing_overlaps(printed.pdf)


def _nothing_overlaps(pdf: bytes) -> None:
    """No character stands on another one."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        at = range(text.count_chars())
        boxes = sorted(text.get_charbox(index) for index in at if text.get_text_range(index, 1).isalnum())
        for (_, bottom, right, top), (left, low, _, high) in pairwise(boxes):
            assert left > right - 0.4 or min(top, high) - max(bottom, low) < 0.6
    document.close()


@pytest.mark.parametrize("paper", ["oficio", "letter", "a4", "a4-large"])
@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_the_ways_to_sign_stand_apart_in_every_language_and_on_every_paper(language: str, paper: ActaPaper) -> None:
    content = replace(samples.small_acta(language), signatures=(SignatureBlock(name="Ana Xol"),))
    document = pypdfium2.PdfDocument(final_acta(freeze(content, samples.SALT), paper).pdf)
    ways = phrases(language).listed("signatures.ticks")
    found = [each for page in document if (each := _side_by_side(page.get_textpage(), ways))]
    assert len(found) == 1
    for (_, end), (start, _) in pairwise(found[0]):
        assert start - end >= 7.0 + 2.5  # the box and a little air


def _side_by_side(page: pypdfium2.PdfTextPage, words: Sequence[str]) -> list[tuple[float, float]]:
    """Where each of `words` begins and ends, when they follow one another on the page."""
    text = page.get_text_range()
    start = next((at for at in range(len(text)) if text[at:].split()[: len(words[0].split())] == words[0].split()
                  and "".join(text[at:].split()).startswith("".join("".join(words).split()))), None)  # fmt: skip
    if start is None:
        return []
    places = []
    for word in words:
        start = text.index(word, start)
        boxes = [page.get_charbox(at, loose=True) for at in range(start, start + len(word))]
        places.append((boxes[0][0], boxes[-1][2]))
        start += len(word)
    return places


def test_a_refusal_has_the_same_block_and_its_words() -> None:
    assert "Quienes no firman, en sus palabras" in TEXT
    assert "Ixchel Tum Velásquez, Alcaldía Indígena de Chwi Tzꞌaqbꞌal: «No firmo hasta que mi asamblea lo lea.»" in TEXT


def test_each_page_of_a_final_acta_carries_number_code_and_count() -> None:
    pages = page_texts(FINAL.pdf)
    for index, page in enumerate(pages):
        assert "Acta No. 08-2026" in page
        assert f"Código {FROZEN.code} · rev. 3" in page
        assert f"Página {index + 1} de {len(pages)}" in page
    assert all("Correspondencia" not in page for page in pages[:-1])


def test_the_last_page_answers_to_the_record() -> None:
    groups = " ".join(FROZEN.sha256[start : start + 8] for start in range(0, 64, 8))
    assert groups in TEXT
    assert "3f45d400 a093bae3" in TEXT
    assert "El número de esta acta es provisional" in TEXT


def test_a_draft_says_so_and_carries_no_code_and_no_place_to_sign() -> None:
    assert "BORRADOR, sin validez" in DRAFT_TEXT
    assert "A ruego firma" not in DRAFT_TEXT
    assert "Código" not in DRAFT_TEXT.replace("(código 7X2X", "")
    assert FROZEN.code not in DRAFT_TEXT


def test_the_lines_of_a_draft_are_numbered_anew_on_each_page() -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(draft_acta(samples.acta()).pdf)
    for index in (2, 3):
        lines = document[index].get_textpage().get_text_bounded(left=40, right=66).split()
        assert [line for line in lines if line.isdigit()][:3] == ["1", "2", "3"]
    document.close()


def test_a_large_group_is_printed_by_its_leaders_and_its_bodies() -> None:
    content = samples.acta(130, 2, 1)
    text = whole_text(final_acta(freeze(content, samples.SALT)).pdf)
    first = text[: text.index("SEGUNDO.")]
    assert "ciento treinta (130) personas" in first
    assert "constan por organización" in first
    assert first.count("Juan Icó Itzep") == 1
    assert text.count("A ruego firma:") == 130


def test_nothing_recorded_is_said_and_not_invented() -> None:
    text = whole_text(final_acta(freeze(SMALL, samples.SALT)).pdf)
    for said in (
        "No se registró a ninguna persona presente.",
        "No consta el quórum.",
        "No se registró agenda.",
        "No se adoptaron acuerdos",
        "No consta la hora de cierre.",
        "No consta que esta acta se haya leído",
    ):
        assert said in text


def test_identity_is_printed_only_with_the_reason_of_the_mesa() -> None:
    person = Participant(number=1, name="Ana Xol", national_id="1698 19494 1415", people="Qꞌeqchiꞌ")
    content = replace(SMALL, people=(person,), identity_reason="lo pide el convenio con el ministerio")
    text = whole_text(final_acta(freeze(content, samples.SALT)).pdf)
    assert "1698 19494 1415" in text
    assert "por decisión de la mesa: lo pide el convenio con el ministerio" in text
    assert "DPI" not in whole_text(FINAL.pdf)


def test_characters_that_no_typeface_has_are_refused_and_listed() -> None:
    with pytest.raises(Refused) as caught:
        draft_acta(replace(SMALL, topic="Agua 🌊 y 水"))
    assert caught.value.code == "document.unprintable_characters"
    assert "U+1F30A (Water wave)" in str(caught.value)
    assert "U+6C34" in str(caught.value)


def test_characters_of_control_are_refused_and_direction_marks_change_nothing() -> None:
    with pytest.raises(Refused):
        draft_acta(replace(SMALL, topic="a\x00b"))
    text = whole_text(draft_acta(replace(SMALL, topic="Acta \u202e100\u202c pesos")).pdf)
    assert "Acta 100 pesos" in text


def test_open_text_in_brackets_is_shown_as_open() -> None:
    assert "[El monto queda abierto.]" in TEXT
    assert "El texto entre corchetes sigue abierto." in TEXT


@pytest.mark.parametrize(
    ("language", "day", "hour", "opening"),
    [
        ("es", "Falta la fecha", "Falta la hora de inicio – 15:05 h", "[falta anotar la fecha y la hora de inicio]"),
        ("en", "The date is missing", "The starting time is missing – 15:05 h", "[the date and the starting time"),
        ("pt", "Falta a data", "Falta a hora de início – 15:05 h", "[falta anotar a data e a hora de início]"),
        ("fr", "Il manque la date", "Il manque l’heure de début – 15:05 h", "[il manque la date et l’heure de début]"),
    ],
)
def test_a_draft_names_the_beginning_that_nobody_wrote_down(language: str, day: str, hour: str, opening: str) -> None:
    content = samples.acta(language=language)
    lacking = replace(content, year=None, meeting=replace(content.meeting, starts=None))
    printed = draft_acta(lacking)
    text = whole_text(printed.pdf)
    assert day in text
    assert hour in text
    assert opening in text
    assert "05/03 09:40" in text, "a note says its day where the session does not"
    check_archival(printed.pdf)
    neither = replace(lacking, meeting=replace(lacking.meeting, ends=None))
    check_archival(draft_acta(neither).pdf)


def test_a_note_of_another_day_says_its_day() -> None:
    note = Note(text="Sigue.", at=samples.BEGINS.replace(day=6))
    assert "06/03 09:30" in whole_text(draft_acta(replace(samples.acta(), notes=(note,))).pdf)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "thirty minutes past nine in the morning on the fifth of March"),
        ("pt", "Aos cinco dias do mês de março de dois mil e vinte e seis"),
        ("fr", "L’an deux mille vingt-six, le cinq mars, à neuf heures trente minutes"),
    ],
)
def test_the_other_languages_open_in_their_own_form(language: str, said: str) -> None:
    printed = final_acta(freeze(samples.acta(6, 3, 1, language), samples.SALT), "a4")
    assert said in whole_text(printed.pdf)


@pytest.mark.parametrize("paper", ["oficio", "letter", "a4"])
def test_nothing_leaves_the_page_on_any_paper(paper: str) -> None:
    import pypdfium2

    long = "Pneumonoultramicroscopicsilicovolcanoconiosis" * 8
    content = replace(
        samples.acta(8, 12, 2),
        people=(Participant(number=1, name=long, organisation=long, role=long),),
        closing=Closing(next_meeting=long),
        signatures=(SignatureBlock(name=long, organisation=long),),
    )
    document = pypdfium2.PdfDocument(final_acta(freeze(content, samples.SALT), paper).pdf)  # type: ignore[arg-type]
    for page in document:
        text = page.get_textpage()
        width, height = page.get_size()
        for index in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(index)
            assert left >= 20
            assert right <= width - 40
            assert bottom >= 8
            assert top <= height - 30
    document.close()


def test_the_last_row_of_a_table_never_stands_alone_on_a_page() -> None:
    for count in range(20, 26):  # one of them ends a page with its last row but one
        people = tuple(Participant(number=n + 1, name=f"Persona {n + 1}", organisation="COCODE") for n in range(count))
        pages = page_texts(draft_acta(replace(SMALL, people=people), "a4").pdf)
        assert not any(f"Persona {count}" in page and f"Persona {count - 1} " not in page for page in pages)


@pytest.mark.slow
def test_two_hundred_pages_take_seconds() -> None:
    started = time.process_time()
    printed = final_acta(freeze(samples.acta(60, 2300, 60), samples.SALT))
    assert printed.pages >= 180
    assert time.process_time() - started < 12


def test_a_correction_names_what_it_corrects_and_a_copy_its_reader() -> None:
    assert "Corrige la revisión 2 (código 7X2X-8050-JE6): faltaba la reserva" in TEXT
    copy = replace(SMALL, copy_for="Pastoral de la Tierra")
    assert "Copia para Pastoral de la Tierra" in whole_text(draft_acta(copy).pdf)


def test_dates_are_said_in_figures_and_words() -> None:
    assert "18 de mayo de 2026 (dieciocho de mayo de dos mil veintiséis)" in TEXT


def test_nobody_is_said_to_have_been_asked_or_to_have_ratified_who_was_not() -> None:
    text = whole_text(final_acta(freeze(SMALL, samples.SALT)).pdf)
    assert "No constan desacuerdos ni reservas." in text
    assert "quienes la ratifican la firman" in text


def test_a_name_that_ends_with_a_full_stop_gets_no_second_one() -> None:
    assert "S.A.." not in TEXT
