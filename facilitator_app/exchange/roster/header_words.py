"""The words that head the columns of rosters, in Spanish, English, Portuguese and French."""

from __future__ import annotations

import re
from functools import lru_cache

from facilitator_app.domain.folding import words

from .fields import Field

EXACT = 0.95
PARTIAL = 0.75
_LONGEST_HEADER = 80
_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
OPEN_MARK = "M"
"""A mark under ``M``, before it is known whether ``H`` or ``F`` stands beside it."""

_PHRASES: dict[Field, str] = {
    Field.KEY: """
        clave | codigo | id | key | identificador | codigo interno | codigo de participante | code |
        participant id | id participante | id de participante | id del participante |
        chave | cle | ref
    """,
    Field.ORDINAL: """
        no | n | nro | num | numero | number | item | correlativo | no orden | numero de orden |
        orden | ordem | numero d ordre | fila | n o
    """,
    Field.NAME: """
        nombre completo | nombres y apellidos | nombre y apellidos | nombre y apellido | apellidos y
        nombres | apellido y nombre | apellidos nombres | nombres apellidos | nombre | participante
        | nombre del participante | nombre de la persona | persona | nombre de la o el participante
        | nombre del delegado | delegado | delegada | delegado a | delegada o | asistente |
        beneficiario | beneficiaria | nombre legal | nombre segun dpi | nombre segun el dpi |
        nombre completo segun dpi | nombre completo segun el dpi | nombre name | name nombre |
        nombre y firma | nombre de participante | integrante |
        name | full name | participant | participant name | name of participant | person | complete
        name | nome | nome completo | nome e sobrenome | participante nome | nom complet | nom et
        prenom | nom et prenoms | noms et prenoms | prenom et nom | nom prenom | nom
    """,
    Field.GIVEN_NAMES: """
        nombres | primer nombre | segundo nombre | tercer nombre | otros nombres | nombre s | nombre
        de pila | first name | first names | given name | given names | middle name | forename |
        primeiro nome | nome proprio | nomes | voornaam | voornamen | prenom | prenoms | prenom s
    """,
    Field.SURNAMES: """
        apellido | apellidos | primer apellido | segundo apellido | apellido paterno | apellido
        materno | ap paterno | ap materno | a paterno | a materno | paterno | materno |
        achternaam | familienaam | apellido de casada | apellido s | last name | last names |
        surname | surnames | family name | second surname | sobrenome | sobrenomes | apelido | apelidos | nom de famille
    """,
    Field.SEX: """
        sexo | sex | geslacht | genero | gender | sexe | genre | h m | m h | m f | f m | sexo h m | sexo m f |
        sexo f m | sexo m h | genero h m | genero m f
    """,
    Field.NATIONAL_ID: """
        dpi | cui | dpi cui | cui dpi | no dpi | no de dpi | numero de dpi | numero dpi | n dpi |
        numero de cui | no cui | no de cui | documento | documento de identidad | documento de
        identificacion | no documento | no de documento | numero de documento | identificacion | no
        de identificacion | numero de identificacion | codigo unico de identificacion | cedula | no
        cedula | no de cedula | cedula de
        ciudadania | cedula de identidad | cedula de vecindad | dni | numero de identidad |
        identidad | no de identidad | carnet de identidad | national id | id number | identity
        document | id card | document number | rg | cpf | documento de identidade | identite | piece
        d identite | numero d identite | cin | nif | cc | c i | ci | no ci | no de ci | dui | no de dui | curp |
        ninu | pasaporte | passport | passport no | no doc | n doc | num doc | nro doc | doc identidad |
        doc de identidad | numero documento | nro documento | nro de documento | id no | c i pasaporte |
        ci pasaporte | dpi pasaporte | dui pasaporte
    """,
    Field.BIRTH_DATE: """
        fecha de nacimiento | fecha nacimiento | fec nacimiento | fec de nac | fecha nac | fecha de nac |
        f nacimiento | f nac | f de nac | f de nacimiento | nacimiento | nacim | fec nac | fech nac |
        date of birth | d o b | birth date |
        birthdate | dob | born | birthday | data de nascimento | nascimento | data nasc | data de nasc |
        date de naiss | geboortedatum | date de
        naissance | naissance | ne le | nacido el | cumpleanos
    """,
    Field.BIRTH_YEAR: """
        ano de nacimiento | ano nacimiento | ano nac | year of birth | birth year | ano de
        nascimento | annee de naissance
    """,
    Field.BIRTH_DAY: """
        dia de nacimiento | dia nacimiento | dia nac | dia de nac | mes de nacimiento | mes nacimiento | mes nac |
        mes de nac | day of birth | birth day | month of birth | birth month | dia de nascimento |
        mes de nascimento | jour de naissance | mois de naissance
    """,
    Field.AGE: """
        edad | age | idade | edad anos | anos cumplidos | edad en anos | rango de edad | grupo
        etario | grupo de edad | edades
    """,
    Field.PEOPLE: """
        pueblo | etnia | grupo etnico | pueblo de pertenencia | autoidentificacion |
        autoidentificacion etnica | identidad etnica | pueblo indigena | pertenencia etnica | people
        | ethnicity | ethnic group | indigenous people | povo | grupo etnico povo | peuple | ethnie
    """,
    Field.LANGUAGE: """
        idioma | idiomas | lengua | lenguas | idioma materno | lengua materna | idioma que habla |
        idiomas que habla | idioma principal | comunidad linguistica | comunidad ling | com
        linguistica | language | languages | mother tongue | spoken languages | spoken language |
        lingua | linguas | lingua materna | langue | langues | langue maternelle | otro idioma |
        segundo idioma
    """,
    Field.PARTY: """
        organizacion | organizaciones | institucion | entidad | organizacion institucion |
        institucion organizacion | institucion u organizacion | organizacion o institucion |
        organizacion que representa | institucion que representa | a quien representa | representa a
        | representa | representacion | parte | delegacion | dependencia | empresa | grupo | nombre
        de la organizacion | nombre de la institucion | organizacion comunidad | organization |
        organisation | institution | party | group | company | entity | represents | affiliation |
        organizacao | instituicao | entidade | parte que representa | partie | organisme |
        delegation | groupe | inst | org | org inst | inst org
    """,
    Field.SECTOR: """
        sector | sectores | sector que representa | setor | secteur | sector social | tipo de
        organizacion
    """,
    Field.POSITION: """
        cargo | puesto | funcion | cargo o puesto | cargo puesto | puesto o cargo | cargo que ocupa
        | ocupacion | rol | position | role | job title | title | post | function | occupation |
        funcao | fonction | poste | cargo en la organizacion | cargo en la comunidad
    """,
    Field.DELEGATE: """
        titular suplente | titular o suplente | titular y suplente | calidad | calidad en que
        participa | tipo de delegado | calidad de delegado | delegate | delegate type | titular
        alternate | titulaire suppleant | tipo de representacion | titularidad
    """,
    Field.PHONE: """
        telefono | tel | telefonos | tel cel | num tel | num de tel | celular | cel | movil |
        telefono celular | telefono movil | no
        de telefono | numero de telefono | no telefono | no tel | no de tel | no de celular | no
        celular | numero de celular | telefono contacto | telefono de contacto | whatsapp | phone |
        phone number | telephone | mobile | cell | cell phone | mobile phone | mobile number | mobile no |
        contact number | telefone | telemovel | celular telefone | portable | numero de telephone
    """,
    Field.MUNICIPALITY: """
        municipio | municipality | commune | municipios | codigo municipio | codigo de municipio |
        codigo municipal | cod municipio | cod mpio | ressort | mun | mpio | muni | concelho | municipalite | municipio
        de residencia | municipio de origen | municipio procedencia
    """,
    Field.DEPARTMENT: """
        departamento | depto | dpto | department | departement | provincia | estado | state |
        province | region | departamento de residencia
    """,
    Field.COMMUNITY: """
        comunidad | aldea | caserio | canton | barrio | lugar poblado | comunidad o aldea | aldea o
        comunidad | comunidad aldea | aldea caserio | paraje | colonia | lugar de procedencia |
        procedencia | lugar de origen | comunidad de origen | community | village | comunidade |
        aldeia | communaute | localidad | lugar | localite | vereda | corregimiento | section communale | residencia |
        lugar de residencia | nombre de la comunidad
    """,
    Field.SIGNS_WITH: """
        forma de firmar | como firma | firma con | sabe firmar | puede firmar | modo de firma | tipo
        de firma | signs with | how signs | assina com | signe avec
    """,
    Field.REMARKS: """
        observaciones | observacion | obs | comentarios | comentario | nota | notas | remarks |
        remark | notes | note | comments | comment | observacoes | observacao | remarques | remarque
        | observations | anotaciones
    """,
    Field.SIGNATURE: """
        firma | firma o huella | firma y huella | firma huella | huella | huella digital | huella
        dactilar | firma o huella digital | signature | thumbprint | assinatura | empreinte |
        rubrica | firma dia 1 | firma dia 2 | sello
    """,
}

# Of somebody or something else than the person of the row: *nombre de la madre*, *teléfono de la organización*.
_NOT_THEIRS = re.compile(
    r"^(nombres?|apellidos?|dpi|cui|name)\b.*\b(madre|padre|padres|mama|papa|conyuge|espos[oa]|hij[oa]s?|emergencia|evento"
    r"|proyecto|actividad|taller|curso|documento|archivo|mother|father|spouse|event|project)\b"
    r"|^(tel|telefonos?|cel|celular|correo|email|e mail|direccion|sitio|pagina|web|siglas|nit|phone|address)\b"
    r".*\b(organizacion|institucion|entidad|emergencia|madre|padre|organization|organisation|institution)\b"
)
_TYPE_OF = re.compile(r"^(tipo|clase|type|nivel|sede)\b")

# Asked in this order when no whole phrase fits: what narrows a name comes before the name.
_PARTS: tuple[tuple[Field, str], ...] = (
    (Field.BIRTH_YEAR, r"\b(ano|year|annee)\b.*\b(nac|nacimiento|birth|nascimento|naissance)"),
    # Under a group: *Fecha de nacimiento* over *Día*, *Mes* and *Año*.
    (Field.BIRTH_YEAR, r"\b(nac|nacimiento|birth|nascimento|naissance) (ano|year|annee|a{2,4}|y{2,4})$"),
    (Field.BIRTH_DAY, r"\b(nac|nacimiento|birth|nascimento|naissance) (dia|mes|day|month|jour|mois|d{1,2}|m{1,2})$"),
    (Field.BIRTH_DATE, r"\b(fecha|date|data|dia)\b.*\b(nac|nacimiento|birth|nascimento|naissance)\b"),
    (Field.GIVEN_NAMES, r"^([123](er|do|o|ro|st|nd|rd)?|tercer) nombre$|^nombre ?[123]$"),
    (Field.SURNAMES, r"^([123](er|do|o|ro|st|nd|rd)?) apellido( de casada)?$|^apellido ?[123]$"),
    (Field.NAME, r"^(participantes|asistentes|beneficiari[oa]s|delegad[oa]s|integrantes|representante|miembros?)$"),
    (Field.POSITION, r"^(cargo|puesto|funcion|rol)\b.*\b(en|dentro|que|de)\b"),
    (Field.NATIONAL_ID, r"\b(dpi|cui|dni|cedula)\b|\b(documento|numero|no)\b.*\bident"),
    (Field.PARTY, r"\b(organizacion|institucion|organization|organisation|organizacao|instituicao|entidad)\b"),
    (Field.PHONE, r"\b(telefono|celular|phone|telefone|telephone|whatsapp)\b"),
    (Field.LANGUAGE, r"\b(idioma|idiomas|lengua|linguistica|language|lingua|langue)\b"),
    (Field.PEOPLE, r"\b(etnia|etnico|etnica|ethnic|ethnie)\b|^pueblo\b"),
    (Field.MUNICIPALITY, r"\bmunicipio\b|\bmunicipality\b"),
    (Field.DEPARTMENT, r"\bdepartamento\b"),
    (Field.SEX, r"^(sexo|genero|gender|sexe)\b"),
    (Field.AGE, r"\b(edad|idade)\b"),
    (Field.SIGNATURE, r"\b(firma|huella|signature|assinatura)\b"),
    (Field.SECTOR, r"\bsector\b"),
    (Field.POSITION, r"\b(cargo|puesto)\b"),
    (Field.COMMUNITY, r"\b(comunidad|aldea|caserio|procedencia)\b"),
    (Field.SURNAMES, r"^(apellidos?|surnames?|sobrenomes?)\b(?!.*\bnom)"),
    (Field.REMARKS, r"\b(observaciones|comentarios|remarks|comments)\b"),
    (Field.NAME, r"\b(su|tu|your) (nombre|full name|name)\b|\bnombre completo$"),
    (Field.SEX, r"\b(genero|sexo)\b.*\b(identifica|pertenece)|\bsu (genero|sexo)$"),
    (Field.NAME, r"^nombres? (completos?|y|del?|de la|de los|e)\b.*|\b(apellidos? y nombres?|nombres? y apellidos?)\b"),
)

_TICKS: tuple[tuple[Field, str, str], ...] = (
    (Field.SEX, "f", r"((sexo|genero) )?(f|mujer|mujeres|femenino|female|woman|women|femme|femmes|mulher|feminino)"),
    (Field.SEX, "m", r"((sexo|genero) )?(h|hombre|hombres|masculino|male|man|men|homme|hommes|homem)"),
    (Field.SEX, "x", r"(sexo|genero) (otr[oae]s?|x|no binari[oa]s?|lgbti\w*)"),
    (Field.SEX, OPEN_MARK, r"((sexo|genero) )?m"),
    (Field.DELEGATE, "titular", r"titular|titulaire"),
    (Field.DELEGATE, "alternate", r"suplente|alternate|suppleant"),
    (Field.PEOPLE, "maya", r"((pueblo|etnia) )?maya"),
    (Field.PEOPLE, "xinka", r"((pueblo|etnia) )?xin[ck]a"),
    (Field.PEOPLE, "garifuna", r"((pueblo|etnia) )?garifuna"),
    (Field.PEOPLE, "ladino", r"((pueblo|etnia) )?(ladin[oa]|mestiz[oa]|ladino mestizo)"),
    (Field.PEOPLE, "afrodescendiente", r"((pueblo|etnia) )?(afrodescendiente|creole)"),
)

_PARTS_OF_BIRTH = {
    **dict.fromkeys(("dia", "mes", "day", "month", "jour", "mois", "dd", "mm"), Field.BIRTH_DAY),
    **dict.fromkeys(("ano", "year", "annee", "aaaa", "yyyy"), Field.BIRTH_YEAR),
}

_BY_PHRASE = {" ".join(phrase.split()): field for field, phrases in _PHRASES.items() for phrase in phrases.split("|")}
_BY_PART = tuple((field, re.compile(pattern)) for field, pattern in _PARTS)
_BY_TICK = tuple((field, value, re.compile(pattern)) for field, value, pattern in _TICKS)


def phrase_of(header: str) -> str:
    """The folded words of a header, without punctuation or apostrophes."""
    return " ".join(words(header)).replace("\u02bc", " ")


@lru_cache(maxsize=4096)
def field_named(header: str) -> tuple[Field | None, float]:
    """The field that `header` names and how sure that is (0 to 1)."""
    if len(header) > _LONGEST_HEADER:
        return None, 0.0
    phrase = phrase_of(header)
    if not phrase:
        return (Field.ORDINAL, EXACT) if header.strip() in {"#", "№", "#."} else (None, 0.0)
    known = _BY_PHRASE.get(phrase)
    if known is not None:
        return known, EXACT
    explained = _before_brackets(header)
    if explained is not None:
        return explained, EXACT
    part = _by_part(phrase)
    if "/" in header and not _NOT_THEIRS.search(phrase):
        said, whole = _beside_slash(header)
        if said is not None and (whole or part is None):
            return said, EXACT if whole else PARTIAL
    return part, PARTIAL if part is not None else 0.0


def _by_part(phrase: str) -> Field | None:
    if _NOT_THEIRS.search(phrase) or _TYPE_OF.search(phrase):
        return None
    return next((field for field, pattern in _BY_PART if pattern.search(phrase)), None)


def _before_brackets(header: str) -> Field | None:
    """The field that the words outside brackets name, unless those inside name another: *Nombre (organización)*."""
    outside = _BY_PHRASE.get(phrase_of(_BRACKETS.sub(" ", header)))
    inside = {_BY_PHRASE.get(phrase_of(words)) for words in _BRACKETS.findall(header)}
    return outside if inside <= {None, outside} else None


def _beside_slash(header: str) -> tuple[Field | None, bool]:
    """The one field that the words on the sides of a slash name, and whether all do: *NIF/CIN*, *B'i'aj / Nombre*."""
    said = [_BY_PHRASE.get(phrase_of(side)) for side in header.split("/") if phrase_of(side)]
    known = {field for field in said if field is not None}
    return (known.pop(), None not in said) if len(known) == 1 else (None, False)


def heads_a_column(text: str) -> bool:
    """Whether `text` is nothing but what heads a column: no person is called *Fecha de nacimiento*."""
    return len(text) <= _LONGEST_HEADER and phrase_of(text) in _BY_PHRASE


def part_of_birth(header: str) -> Field | None:
    """What a bare *día*, *mes* or *año* fills if it is of a birth, as it is under *Fecha de nacimiento*."""
    return _PARTS_OF_BIRTH.get(phrase_of(header))


def tick_named(header: str) -> tuple[Field, str] | None:
    """The field and value that a mark under `header` stands for: ``Mujer`` is sex ``f``.

    The value `OPEN_MARK` is open until it is known whether ``H`` or ``F`` stands beside it.
    """
    phrase = phrase_of(header)
    for field, value, pattern in _BY_TICK:
        if pattern.fullmatch(phrase):
            return field, value
    return None
