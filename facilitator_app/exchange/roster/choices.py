"""Words of a list matched to the catalogue's codes: languages, peoples, sectors, delegates, ways of signing."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from facilitator_app.domain.folding import GLOTTAL, words
from facilitator_app.store.reference.catalogues import items, language

_BETWEEN_LANGUAGES = re.compile(r"\s*(?:[,;/+&|]|\s-\s|\b[yeoE]\b|\band\b|\bet\b)\s*")
_SECTOR_WORDS = {
    "gob": "government", "gobierno": "government", "municipal": "government", "publico": "government",
    "sector publico": "government", "estado": "government", "gobierno municipal": "government",
    "gobierno central": "government", "gubernamental": "government", "institucion publica": "government",
    "municipalidad": "government", "government": "government", "gov": "government",
    "autoridad indigena": "indigenous", "autoridades indigenas": "indigenous", "indigena": "indigenous",
    "pueblos indigenas": "indigenous", "autoridad ancestral": "indigenous", "autoridades ancestrales": "indigenous",
    "sociedad civil": "civil_society", "soc civil": "civil_society", "ong": "civil_society", "ongs": "civil_society",
    "ngo": "civil_society", "sociedad civil organizada": "civil_society",
    "comunidad": "community", "comunitario": "community", "comunitaria": "community", "cocode": "community",
    "comunidades": "community", "partido politico": "political_party", "partidos politicos": "political_party",
    "partido": "political_party", "privado": "private", "sector privado": "private", "empresa": "private",
    "empresarial": "private", "empresa privada": "private", "iniciativa privada": "private",
    "iglesia": "church", "iglesias": "church", "religioso": "church", "academia": "academia",
    "academico": "academia", "universidad": "academia", "internacional": "international",
    "cooperacion internacional": "international", "cooperacion": "international",
}  # fmt: skip
_PEOPLE_WORDS = {
    "ladina": "ladino", "mestizo": "ladino", "mestiza": "ladino", "ladino mestizo": "ladino",
    "mestizo ladino": "ladino", "ladina o": "ladino", "creole": "afrodescendiente", "afromestizo": "afrodescendiente",
    "afro": "afrodescendiente", "extranjera": "extranjero", "xinca": "xinka", "indigena maya": "maya",
}  # fmt: skip
_DELEGATE_WORDS = {
    "titular": "titular", "t": "titular", "tit": "titular", "propietario": "titular", "propietaria": "titular",
    "principal": "titular", "titulaire": "titular", "delegado titular": "titular", "delegada titular": "titular",
    "suplente": "alternate", "s": "alternate", "sup": "alternate", "supl": "alternate", "alterno": "alternate",
    "alterna": "alternate", "alternate": "alternate", "suppleant": "alternate", "suppleante": "alternate",
    "delegado suplente": "alternate", "delegada suplente": "alternate",
}  # fmt: skip
_SIGNING_WORDS = {
    "firma": "signature", "si": "signature", "signature": "signature", "yes": "signature", "sim": "signature",
    "oui": "signature", "si firma": "signature", "assinatura": "signature", "firma autografa": "signature",
    "huella": "thumbprint", "huella digital": "thumbprint", "impresion digital": "thumbprint",
    "impresion dactilar": "thumbprint", "huella dactilar": "thumbprint", "thumbprint": "thumbprint",
    "pulgar": "thumbprint", "pone huella": "thumbprint", "empreinte": "thumbprint", "deja huella": "thumbprint",
    "a ruego": "on_request", "firma a ruego": "on_request", "on request": "on_request", "a rogo": "on_request",
    "sello": "stamp", "stamp": "stamp",
}  # fmt: skip
_CANNOT_SIGN = re.compile(
    r"\bno (sabe|puede) (firmar|escribir|leer)|\bno firma\b|\bhuella\b|\bcannot (sign|write)|\bnao (sabe|assina)"
)
_ON_REQUEST = re.compile(r"\ba (ruego|rogo)\b")
_NOTHING = frozenset(
    {"n t", "ns", "nr", "ns nr", "no sabe", "no posee", "no porta"}
    | {"na", "n a", "no aplica", "ninguno", "ninguna", "none", "sd", "s d", "sin dato", "no tiene", "nd"}
)
_TICKS = frozenset({"x", "xx", "1", "si", "yes", "sim", "oui", "true", "v", "check", "ok"})
_TICK_SIGNS = frozenset("✓✔☑✗✘×*•●■☒")
_UNTICKED = frozenset({"", "0", "no", "false", "nao", "non"})


@lru_cache(maxsize=4096)
def phrase(text: str) -> str:
    """How a value is looked up: its folded words without glottal marks or punctuation."""
    return " ".join(words(text[:200])).replace(GLOTTAL, "")


def says_nothing(text: str) -> bool:
    """Whether a cell only says that there is nothing to say: ``N/A``, ``---``, ``sin dato``."""
    if len(text) >= 14 or text[0].isdigit():
        return False
    said = phrase(text)
    # A sign without letters (♀) says something, a dash does not.
    return said in _NOTHING if said else all(unicodedata.category(each)[0] in "PZ" or each in "=+|~" for each in text)


@lru_cache(maxsize=4096)
def languages_in(text: str) -> tuple[tuple[str, ...], bool]:
    """The codes of the languages named in `text`, in order, and whether every part of it was known."""
    whole = language(text)
    if whole is not None:
        return (whole.code,), True
    parts = [part for part in _BETWEEN_LANGUAGES.split(text) if part.strip()]
    found = [language(part) for part in parts]
    codes = tuple(dict.fromkeys(each.code for each in found if each is not None))
    return codes, bool(codes) and all(each is not None for each in found)


@lru_cache(maxsize=4096)
def people_of(text: str) -> str | None:
    """The code of the people named in `text`; of a language community of a known family, its people."""
    key = phrase(text)
    known = _labels("peoples").get(key) or _PEOPLE_WORDS.get(key)
    if known:
        return known
    if key.startswith("maya ") and language(text.strip()[5:]) is not None:
        return "maya"
    spoken = language(text)
    return "maya" if spoken is not None and spoken.family == "maya" else None


@lru_cache(maxsize=4096)
def sector_of(text: str) -> str | None:
    """The code of the sector named in `text`; None for a process's own or an unclear word."""
    key = phrase(text)
    return _labels("sectors").get(key) or _SECTOR_WORDS.get(key)


def delegate_of(text: str) -> str | None:
    """``titular`` or ``alternate``."""
    return _DELEGATE_WORDS.get(phrase(text))


def signing_of(text: str) -> str | None:
    """The way of signing that `text` names."""
    key = phrase(text)
    return _SIGNING_WORDS.get(key) or ("thumbprint" if _CANNOT_SIGN.search(key) else None)


def signing_hinted(text: str) -> str | None:
    """The way of signing that a remark hints at; a proposal, for a person to confirm."""
    key = phrase(text)
    if _ON_REQUEST.search(key):
        return "on_request"
    return "thumbprint" if _CANNOT_SIGN.search(key) else None


def is_tick(text: str, label: str = "") -> bool | None:
    """Whether `text` is a mark (``X``, ``✓``) or the lack of one; None when it is anything else.

    What the column's `label` ends with is a mark in it too: an ``H`` under *Sexo H*.
    """
    stripped = text.strip()
    if stripped and all(character in _TICK_SIGNS for character in stripped):
        return True
    key = phrase(stripped)
    if key in _TICKS or (key and key in phrase(label).split()[-1:]):
        return True
    return False if key in _UNTICKED else None


@lru_cache
def _labels(catalogue: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for item in items(catalogue):
        for name in (item.code, *item.names.values()):
            found.setdefault(phrase(name), item.code)
    return found
