"""The flow of pieces over pages."""

from __future__ import annotations

from facilitator_app.documents.layout.flow import Flow, Keep, Piece, grouped
from facilitator_app.documents.layout.page import Page
from facilitator_app.documents.layout.paper import PAPERS, paper_of

PAPER = PAPERS["letter"]
Placed = list[tuple[str, int, float]]


def _piece(placed: Placed, name: str, height: float, keep: Keep = Keep.LOOSE, before: float = 0) -> Piece:
    return Piece(height, lambda page, top: placed.append((name, page.index, top)), keep=keep, before=before)


def _nothing(page: Page) -> None:
    """Neither opens nor closes anything."""


def _run(pieces: list[Piece]) -> int:
    return Flow(PAPER, _nothing, _nothing, None).place(pieces)


def test_pieces_go_down_the_page_and_on_to_the_next() -> None:
    placed: Placed = []
    third = PAPER.capacity / 3
    assert _run([_piece(placed, str(n), third) for n in range(4)]) == 2
    assert [page for _, page, _ in placed] == [0, 0, 0, 1]
    assert placed[3][2] == PAPER.height - PAPER.top


def test_a_heading_goes_with_what_it_heads() -> None:
    placed: Placed = []
    most = PAPER.capacity - 30
    _run([_piece(placed, "a", most), _piece(placed, "heading", 20, Keep.BOUND), _piece(placed, "line", 20)])
    assert [(name, page) for name, page, _ in placed] == [("a", 0), ("heading", 1), ("line", 1)]


def test_a_group_stays_together_unless_no_page_can_hold_it() -> None:
    placed: Placed = []
    half = PAPER.capacity / 2 + 1
    _run([_piece(placed, "a", half), *grouped([_piece(placed, "b", half / 2), _piece(placed, "c", half / 2)])])
    assert [page for _, page, _ in placed] == [0, 1, 1]
    placed.clear()
    _run(grouped([_piece(placed, str(n), half / 2) for n in range(6)]))
    assert {page for _, page, _ in placed} == {0, 1}


def test_the_space_before_is_left_out_at_the_top_of_a_page() -> None:
    placed: Placed = []
    _run([_piece(placed, "a", PAPER.capacity), _piece(placed, "b", 10, before=40)])
    assert placed[1][1:] == (1, PAPER.height - PAPER.top)


def test_a_header_is_repeated_where_its_table_goes_on() -> None:
    placed: Placed = []
    rows = [_piece(placed, f"row {n}", PAPER.capacity / 2 - 10) for n in range(3)]
    for row in rows:
        row.repeated = _piece(placed, "header", 15)
    rows[0].repeated = None
    _run(rows)
    assert [name for name, _, _ in placed] == ["row 0", "row 1", "header", "row 2"]


def test_a_page_holds_no_more_of_a_kind_than_was_asked_and_nothing_at_all_is_one_page() -> None:
    placed: Placed = []
    rows = [_piece(placed, str(n), 10) for n in range(5)]
    for row in rows:
        row.most_per_page = 2
    assert _run([_piece(placed, "before", 10), *rows]) == 3
    assert [page for _, page, _ in placed] == [0, 0, 0, 1, 1, 2]
    assert _run([]) == 1


def test_a_page_knows_its_paper_upright_and_turned() -> None:
    assert paper_of(612, 936) == paper_of(936, 612) == "oficio"
    assert paper_of(595.276, 841.89) == "a4"
    assert paper_of(100, 100) is None
    assert Page(0).content() == b""
