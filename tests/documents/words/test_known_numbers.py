"""Cardinals and ordinals against tables written by hand."""

import pytest

from facilitator_app.documents.words import cardinal, ordinal

SPANISH = """
0 cero
1 uno
2 dos
15 quince
16 dieciséis
17 diecisiete
20 veinte
21 veintiuno
22 veintidós
23 veintitrés
26 veintiséis
29 veintinueve
30 treinta
31 treinta y uno
42 cuarenta y dos
99 noventa y nueve
100 cien
101 ciento uno
110 ciento diez
116 ciento dieciséis
121 ciento veintiuno
200 doscientos
300 trescientos
400 cuatrocientos
500 quinientos
555 quinientos cincuenta y cinco
600 seiscientos
700 setecientos
777 setecientos setenta y siete
800 ochocientos
900 novecientos
999 novecientos noventa y nueve
1000 mil
1001 mil uno
1021 mil veintiuno
1100 mil cien
1101 mil ciento uno
1999 mil novecientos noventa y nueve
2000 dos mil
2026 dos mil veintiséis
9500 nueve mil quinientos
16000 dieciséis mil
21000 veintiún mil
21021 veintiún mil veintiuno
31000 treinta y un mil
100000 cien mil
101000 ciento un mil
121000 ciento veintiún mil
200000 doscientos mil
500000 quinientos mil
700001 setecientos mil uno
999999 novecientos noventa y nueve mil novecientos noventa y nueve
1000000 un millón
1000001 un millón uno
1001000 un millón mil
1100000 un millón cien mil
2000000 dos millones
21000000 veintiún millones
31000021 treinta y un millones veintiuno
100000000 cien millones
101000000 ciento un millones
1000000000 mil millones
1001000000 mil un millones
21000000000 veintiún mil millones
100000000000 cien mil millones
"""

ENGLISH = """
0 zero
1 one
12 twelve
13 thirteen
16 sixteen
20 twenty
21 twenty-one
40 forty
99 ninety-nine
100 one hundred
101 one hundred and one
121 one hundred and twenty-one
500 five hundred
999 nine hundred and ninety-nine
1000 one thousand
1001 one thousand and one
1100 one thousand one hundred
1101 one thousand one hundred and one
2000 two thousand
2026 two thousand and twenty-six
21000 twenty-one thousand
101000 one hundred and one thousand
200000 two hundred thousand
1000000 one million
1000001 one million and one
1000100 one million one hundred
21000000 twenty-one million
1000000000 one billion
1001001001 one billion one million one thousand and one
"""

PORTUGUESE = """
0 zero
1 um
2 dois
14 quatorze
16 dezesseis
17 dezessete
19 dezenove
20 vinte
21 vinte e um
31 trinta e um
50 cinquenta
99 noventa e nove
100 cem
101 cento e um
121 cento e vinte e um
200 duzentos
300 trezentos
500 quinhentos
600 seiscentos
700 setecentos
999 novecentos e noventa e nove
1000 mil
1001 mil e um
1020 mil e vinte
1100 mil e cem
1101 mil cento e um
1200 mil e duzentos
1999 mil novecentos e noventa e nove
2000 dois mil
2026 dois mil e vinte e seis
21000 vinte e um mil
31000 trinta e um mil
100000 cem mil
101000 cento e um mil
293572 duzentos e noventa e três mil quinhentos e setenta e dois
1000000 um milhão
1000001 um milhão e um
2000000 dois milhões
2000300 dois milhões e trezentos
21000000 vinte e um milhões
1000000000 um bilhão
332415741211 trezentos e trinta e dois bilhões quatrocentos e quinze milhões setecentos e quarenta e um mil duzentos e onze
"""  # noqa: E501 - a number is one line

FRENCH = """
0 zéro
1 un
16 seize
17 dix-sept
20 vingt
21 vingt et un
22 vingt-deux
31 trente et un
60 soixante
61 soixante et un
70 soixante-dix
71 soixante et onze
72 soixante-douze
79 soixante-dix-neuf
80 quatre-vingts
81 quatre-vingt-un
90 quatre-vingt-dix
91 quatre-vingt-onze
99 quatre-vingt-dix-neuf
100 cent
101 cent un
121 cent vingt et un
180 cent quatre-vingts
200 deux cents
201 deux cent un
280 deux cent quatre-vingts
500 cinq cents
999 neuf cent quatre-vingt-dix-neuf
1000 mille
1001 mille un
1100 mille cent
1200 mille deux cents
2000 deux mille
2026 deux mille vingt-six
21000 vingt et un mille
80000 quatre-vingt mille
80080 quatre-vingt mille quatre-vingts
100000 cent mille
101000 cent un mille
200000 deux cent mille
200200 deux cent mille deux cents
1000000 un million
2000001 deux millions un
21000000 vingt et un millions
80000000 quatre-vingts millions
200000000 deux cents millions
1000000000 un milliard
2000000000 deux milliards
"""

ORDINALS = {
    "es": """
1 primero
2 segundo
3 tercero
4 cuarto
5 quinto
6 sexto
7 séptimo
8 octavo
9 noveno
10 décimo
11 décimo primero
12 décimo segundo
13 décimo tercero
20 vigésimo
21 vigésimo primero
30 trigésimo
45 cuadragésimo quinto
50 quincuagésimo
60 sexagésimo
70 septuagésimo
80 octogésimo
90 nonagésimo
99 nonagésimo noveno
100 centésimo
101 centésimo primero
200 ducentésimo
300 tricentésimo
400 cuadringentésimo
500 quingentésimo
600 sexcentésimo
700 septingentésimo
800 octingentésimo
900 noningentésimo
999 noningentésimo nonagésimo noveno
1000 milésimo
2001 dos mil uno
""",
    "en": """
1 first
2 second
3 third
4 fourth
5 fifth
8 eighth
9 ninth
11 eleventh
12 twelfth
20 twentieth
21 twenty-first
33 thirty-third
100 one hundredth
101 one hundred and first
112 one hundred and twelfth
999 nine hundred and ninety-ninth
1000 one thousandth
""",
    "pt": """
1 primeiro
2 segundo
3 terceiro
9 nono
10 décimo
11 décimo primeiro
20 vigésimo
45 quadragésimo quinto
100 centésimo
101 centésimo primeiro
300 trecentésimo
999 nongentésimo nonagésimo nono
1000 milésimo
2001 dois mil e um
""",
    "fr": """
1 premier
2 deuxième
4 quatrième
5 cinquième
9 neuvième
11 onzième
16 seizième
21 vingt et unième
70 soixante-dixième
71 soixante et onzième
80 quatre-vingtième
81 quatre-vingt-unième
90 quatre-vingt-dixième
100 centième
101 cent unième
200 deux centième
1000 millième
2000 deux millième
""",
}


def rows(table: str) -> list[tuple[int, str]]:
    parted = (line.split(" ", 1) for line in table.strip().splitlines())
    return [(int(figures), words) for figures, words in parted]


@pytest.mark.parametrize(
    ("lang", "table"), [("es", SPANISH), ("en", ENGLISH), ("pt", PORTUGUESE), ("fr", FRENCH)]
)
def test_cardinals_are_written_as_the_table_says(lang: str, table: str) -> None:
    assert [(n, cardinal(n, lang)) for n, _ in rows(table)] == rows(table)


@pytest.mark.parametrize("lang", ["es", "en", "pt", "fr"])
def test_ordinals_are_written_as_the_table_says(lang: str) -> None:
    assert [(n, ordinal(n, lang)) for n, _ in rows(ORDINALS[lang])] == rows(ORDINALS[lang])


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (1, "una"),
        (21, "veintiuna"),
        (31, "treinta y una"),
        (100, "cien"),
        (101, "ciento una"),
        (121, "ciento veintiuna"),
        (200, "doscientas"),
        (501, "quinientas una"),
        (1021, "mil veintiuna"),
        (21000, "veintiún mil"),
        (200000, "doscientas mil"),
        (200000000, "doscientos millones"),
        (200000200, "doscientos millones doscientas"),
    ],
)
def test_spanish_cardinals_agree_with_a_feminine_noun(n: int, words: str) -> None:
    assert cardinal(n, "es", "f") == words


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (1, "un"),
        (21, "veintiún"),
        (31, "treinta y un"),
        (101, "ciento un"),
        (1021, "mil veintiún"),
        (21021, "veintiún mil veintiún"),
        (1000000, "un millón de"),
        (2000000, "dos millones de"),
        (2000001, "dos millones un"),
        (1001000, "un millón mil"),
    ],
)
def test_spanish_cardinals_shorten_before_a_masculine_noun(n: int, words: str) -> None:
    assert cardinal(n, "es", "m", before_noun=True) == words


def test_portuguese_and_french_agree_with_a_feminine_noun() -> None:
    assert [cardinal(n, "pt", "f") for n in (1, 2, 22, 202, 2000, 200_000)] == [
        "uma", "duas", "vinte e duas", "duzentas e duas", "duas mil", "duzentas mil",
    ]  # fmt: skip
    assert [cardinal(n, "fr", "f") for n in (1, 21, 81, 101, 21000)] == [
        "une", "vingt et une", "quatre-vingt-une", "cent une", "vingt et un mille",
    ]  # fmt: skip
    assert cardinal(2_000_000, "pt", "f") == "dois milhões"


def test_ordinals_agree_and_shorten() -> None:
    assert ordinal(21, "es", "f") == "vigésima primera"
    assert ordinal(13, "es", before_noun=True) == "décimo tercer"
    assert ordinal(1, "es", "f", before_noun=True) == "primera"
    assert ordinal(11, "es").upper() == "DÉCIMO PRIMERO"
    assert ordinal(12, "pt", "f") == "décima segunda"
    assert ordinal(1, "fr", "f") == "première"


def test_regional_tags_choose_their_language() -> None:
    assert cardinal(21, "es-GT") == cardinal(21, "es_GT") == "veintiuno"


@pytest.mark.parametrize(("n", "lang"), [(-1, "es"), (10**12, "es"), (1, "quc")])
def test_what_has_no_words_is_refused(n: int, lang: str) -> None:
    with pytest.raises(ValueError):
        cardinal(n, lang)
    with pytest.raises(ValueError):
        ordinal(n, lang)
