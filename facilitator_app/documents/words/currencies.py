"""What each currency is called in four languages, its sign, and how its country writes figures."""

from __future__ import annotations

from dataclasses import dataclass

from .gender import Gender

DOTS_AND_COMMA = (".", ",")
COMMAS_AND_DOT = (",", ".")


@dataclass(frozen=True)
class CurrencyNames:
    """One currency in one language: unit and hundredth, singular and plural, gender of the unit."""

    unit: str
    units: str
    cent: str
    cents: str
    gender: Gender = "m"


@dataclass(frozen=True)
class Currency:
    """A currency: its sign, the marks its country writes (thousands, decimal), its names by language."""

    sign: str
    marks: tuple[str, str]
    names: dict[str, CurrencyNames]


def _currency(sign: str, marks: tuple[str, str], *, gender_fr: Gender = "m", **names: str) -> Currency:
    """Each of `names` is ``singular|plural|hundredth`` in one language (hundredths add an s)."""
    by_language = {}
    for language, text in names.items():
        unit, units, cent = text.split("|")
        gender: Gender = gender_fr if language == "fr" else "m"
        by_language[language] = CurrencyNames(unit, units, cent, f"{cent}s", gender)
    return Currency(sign, marks, by_language)


CURRENCIES = {
    "GTQ": _currency(
        "Q",
        COMMAS_AND_DOT,
        es="quetzal|quetzales|centavo",
        en="quetzal|quetzales|centavo",
        pt="quetzal|quetzais|centavo",
        fr="quetzal|quetzals|centavo",
    ),
    "COP": _currency(
        "COP",
        DOTS_AND_COMMA,
        es="peso colombiano|pesos colombianos|centavo",
        en="Colombian peso|Colombian pesos|centavo",
        pt="peso colombiano|pesos colombianos|centavo",
        fr="peso colombien|pesos colombiens|centavo",
    ),
    "USD": _currency(
        "USD",
        COMMAS_AND_DOT,
        es="dólar de los Estados Unidos|dólares de los Estados Unidos|centavo",
        en="United States dollar|United States dollars|cent",
        pt="dólar dos Estados Unidos|dólares dos Estados Unidos|centavo",
        fr="dollar des États-Unis|dollars des États-Unis|centime",
    ),
    "HNL": _currency(
        "L",
        COMMAS_AND_DOT,
        es="lempira|lempiras|centavo",
        en="lempira|lempiras|centavo",
        pt="lempira|lempiras|centavo",
        fr="lempira|lempiras|centavo",
    ),
    "NIO": _currency(
        "C$",
        COMMAS_AND_DOT,
        es="córdoba|córdobas|centavo",
        en="córdoba|córdobas|centavo",
        pt="córdoba|córdobas|centavo",
        fr="córdoba|córdobas|centavo",
    ),
    "BOB": _currency(
        "Bs",
        DOTS_AND_COMMA,
        es="boliviano|bolivianos|centavo",
        en="boliviano|bolivianos|centavo",
        pt="boliviano|bolivianos|centavo",
        fr="boliviano|bolivianos|centavo",
    ),
    "BRL": _currency(
        "R$",
        DOTS_AND_COMMA,
        es="real|reales|centavo",
        en="real|reais|centavo",
        pt="real|reais|centavo",
        fr="réal brésilien|réals brésiliens|centavo",
    ),
    "HTG": _currency(
        "G",
        COMMAS_AND_DOT,
        gender_fr="f",
        es="gourde|gourdes|céntimo",
        en="gourde|gourdes|centime",
        pt="gourde|gourdes|cêntimo",
        fr="gourde|gourdes|centime",
    ),
    "SRD": _currency(
        "SRD",
        DOTS_AND_COMMA,
        es="dólar surinamés|dólares surinameses|centavo",
        en="Surinamese dollar|Surinamese dollars|cent",
        pt="dólar surinamês|dólares surinameses|centavo",
        fr="dollar surinamais|dollars surinamais|cent",
    ),
    "EUR": _currency(
        "EUR",
        DOTS_AND_COMMA,
        es="euro|euros|céntimo",
        en="euro|euros|cent",
        pt="euro|euros|cêntimo",
        fr="euro|euros|centime",
    ),
}


def currency(code: str) -> Currency:
    """The currency of an ISO 4217 `code`; one that is not known here is called by its code."""
    known = CURRENCIES.get(code)
    if known is not None:
        return known
    names = CurrencyNames(code, code, "1/100", "1/100")
    return Currency(code, COMMAS_AND_DOT, dict.fromkeys(("es", "en", "pt", "fr"), names))
