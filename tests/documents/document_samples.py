"""Made-up contents of every size for the tests of documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from facilitator_app.documents.content import (
    Absent,
    ActaContent,
    ActaReference,
    AgendaPoint,
    Agreement,
    AgreementContent,
    Amount,
    Annex,
    AttendanceSheetContent,
    Clause,
    Closing,
    Commitment,
    ConsensusCheck,
    Corrects,
    CountedLine,
    CountedTable,
    FollowedCommitment,
    FollowUpContent,
    Meeting,
    Note,
    Participant,
    PartyAtTheTable,
    PartyVoice,
    PendingRatification,
    Place,
    Position,
    PreviousActa,
    QuarterContent,
    Reading,
    RecordedAct,
    Representative,
    SheetRow,
    Signatory,
    SignatureBlock,
    SignedActa,
    SigningAct,
    SigningRecordContent,
    Statement,
    Summary,
    Version,
)

SALT = bytes(range(16))
NAMES = (
    "Juan Icó Itzep",
    "Juana Diego Caal Ixim",
    "Ixchel Tum Velásquez",
    "Candelaria Baltazar Pop Velásquez",
    "Pedro Ajpubꞌ Caal Velásquez",
    "Kanek Gaspar Saqbꞌach Guzmán",
    "Petrona Pérez López",
    "Rosa Choc Saqbꞌach",
    "Mateo N̈oj Ẍutuc",
    "María Chub Tzoc",
    "Catarina Icó Icó",
    "Ixmukane Tzꞌununijaꞌ Tzꞌiꞌ Raxcacó",
)
PARTIES = (
    "Municipalidad de San Miguel Uspantán",
    "COCODE Aldea Saqjaꞌ",
    "Alcaldía Indígena de Chwi Tzꞌaqbꞌal",
    "Empresa Hidroeléctrica El Ceibo, S.A.",
    "Pastoral de la Tierra",
)
ROLES = ("Delegada", "Presidenta", "Observador", "Guía espiritual (ajqꞌij)", "Vocal II")
TEXTS = (
    "Se pidió que conste que la comunidad no se opone al diálogo, sino a que se tomen decisiones sin consulta previa, "
    "libre e informada.",
    "La representante explicó que el nacimiento de agua Nimla Haꞌ abastece a ciento veintiuna familias desde mil "
    "novecientos ochenta y siete, según el acta número doce.",
    "La empresa indicó que presentará el estudio hidrológico completo, con su anexo de caudales ecológicos, a más "
    "tardar en la próxima sesión.",
    "El ajqꞌij recordó que el cerro Qꞌaqꞌaw es un lugar sagrado y solicitó respeto a los días de ceremonia "
    "(Wajxaqibꞌ Bꞌatzꞌ).",
)
KINDS = ("statement", "proposal", "interest", "need", "concern", "question", "observation", "decision")
BEGINS = datetime(2026, 3, 5, 9, 30)  # noqa: DTZ001 - the wall clock of the hall
MEETING = Meeting(
    place=Place(
        venue="Salón comunal",
        community="aldea Saqjaꞌ",
        municipality="San Miguel Uspantán",
        department="El Quiché",
        country="Guatemala",
        country_formal="República de Guatemala",
    ),
    starts=BEGINS,
    ends=datetime(2026, 3, 5, 15, 5),  # noqa: DTZ001
    utc_offset_minutes=-360,
    facilitators=("Licda. Rosa Ixchel Morales Tum",),
    languages=("español", "qꞌeqchiꞌ", "poqomchiꞌ"),
    interpreter="Domingo Caal Xol, del qꞌeqchiꞌ",
    called_on=date(2026, 2, 20),
    called_how="por escrito y por radio comunitaria",
    purpose="continuar el diálogo sobre el agua y el territorio de la microcuenca Nimla Haꞌ",
    use="De las partes. No divulgar sin acuerdo.",
)


def participants(count: int) -> tuple[Participant, ...]:
    """`count` people, every seventh reserved, the first ten leading."""
    return tuple(
        Participant(
            number=n + 1,
            name="" if n % 7 == 6 else NAMES[n % len(NAMES)],
            reserved=n % 7 == 6,
            organisation=PARTIES[n % len(PARTIES)],
            role=ROLES[n % len(ROLES)],
            delegate=("titular", "alternate", "")[n % 3],
            authority="acta de nombramiento 3-2026" if n % 5 == 0 else "",
            leader=n < 10,
        )
        for n in range(count)
    )


def notes(count: int) -> tuple[Note, ...]:
    """`count` notes over three points of the agenda, some with their original words."""
    return tuple(
        Note(
            text=" ".join(TEXTS[(n + k) % len(TEXTS)] for k in range(1 + n % 3)),
            at=BEGINS + timedelta(minutes=10 + 2 * n),
            kind=KINDS[n % len(KINDS)],  # type: ignore[arg-type]
            speaker="" if n % 11 == 10 else NAMES[n % len(NAMES)] if n % 2 else PARTIES[n % len(PARTIES)],
            agenda=1 + n * 3 // max(count, 1),
            original_text="Li haꞌ aꞌan xyuꞌam li qakꞌaleb’aal, moko taaruuq ta xkꞌayinkil." if n % 9 == 4 else "",
            original_language="qꞌeqchiꞌ" if n % 9 == 4 else "",
            rendered_by="Domingo Caal Xol" if n % 9 == 4 else "",
        )
        for n in range(count)
    )


def agreement(number: int) -> Agreement:
    """An agreement with two clauses, all kinds of positions and a commitment with gaps."""
    voices = (
        Position(party=PARTIES[0], value="agree"),
        Position(party=PARTIES[1], value="agree"),
        Position(
            party=PARTIES[3], value="reservation", words="Mientras el estudio no se publique, cumplimos con reserva."
        ),
        Position(
            party=PARTIES[2],
            value="pending_consultation",
            returns_on=date(2026, 3, 20),
            words="La asamblea decide; nosotros llevamos la palabra.",
        ),
    )
    whole = Commitment(
        responsible="Candelaria Baltazar Pop Velásquez",
        due_on=date(2026, 5, 18),
        indicator="Informe entregado y leído",
        verification="Informe escrito leído en asamblea; copia a todas las partes",
        resources="Q 5,000.00 de la municipalidad",
        follow_up_body="Comisión de seguimiento",
        if_not_kept="Se convoca a sesión extraordinaria en quince días",
    )
    return Agreement(
        number=number,
        title="Respeto al cerro Qꞌaqꞌaw" if number % 2 else "Entrega del estudio hidrológico",
        clauses=(
            Clause(
                number=1,
                title="Estudio",
                text=TEXTS[2],
                proposed_by=PARTIES[0],
                positions=voices[:2],
                commitments=(whole,),
            ),
            Clause(
                number=2,
                text=TEXTS[1] + " [El monto queda abierto.]",
                positions=voices if number == 1 else voices[:3],
                commitments=(
                    Commitment(text="Entregar el mapa de las cuatro servidumbres de paso.", responsible="Rosa Choc"),
                ),
            ),
        ),
        decision=("consensus", "majority", "consensus_with_reservations")[number % 3],
        decision_words="cuatro partes a favor, una en contra" if number % 3 == 1 else "",
        pending=(PendingRatification(party=PARTIES[2], returns_on=date(2026, 3, 20)),) if number == 1 else (),
    )


def signatures(count: int) -> tuple[SignatureBlock, ...]:
    """`count` blocks with every kind of act among them."""
    acts = (
        (),
        (
            SigningAct(kind="thumbprint", finger="pulgar izquierdo"),
            SigningAct(kind="on_request", signer="Petrona Pérez López"),
            SigningAct(kind="witness", signer="María Chub Tzoc"),
        ),
        (SigningAct(kind="refused", words="No firmo hasta que mi asamblea lo lea."),),
        (SigningAct(kind="signature"), SigningAct(kind="stamp")),
    )
    return tuple(
        SignatureBlock(
            name="" if n % 7 == 6 else NAMES[n % len(NAMES)],
            reserved=n % 7 == 6,
            organisation=PARTIES[n % len(PARTIES)],
            role=ROLES[n % len(ROLES)],
            acts=acts[n % 4] if n < 8 else (),
        )
        for n in range(count)
    )


def acta(people: int = 24, remarks: int = 40, agreements: int = 3, language: str = "es") -> ActaContent:
    """A full acta."""
    return ActaContent(
        language=language,
        number=8,
        year=2026,
        file_number="MD-UX-2026-014",
        revision=3,
        corrects=Corrects(revision=2, code="7X2X-8050-JE6", reason="faltaba la reserva de la Alcaldía Indígena"),
        mesa_title="Mesa de diálogo · Microcuenca Nimla Haꞌ",
        topic="Agua y territorio: microcuenca Nimla Haꞌ",
        meeting=MEETING,
        quorum="Se verificó el quórum acordado en el reglamento de la mesa.",
        people=participants(people),
        absent=(
            Absent(name="Ana Xol", organisation=PARTIES[4], represented_by="Petrona Pérez López"),
            Absent(name="Luis Sis", reason="aviso de enfermedad"),
        ),
        agenda=tuple(
            AgendaPoint(number=n, title=t)
            for n, t in enumerate(
                ("Lectura del acta anterior", "Caudal ecológico y nacimiento Nimla Haꞌ", "Paso por el camino vecinal"),
                1,
            )
        ),
        notes=notes(remarks),
        agreements=tuple(agreement(n) for n in range(1, agreements + 1)),
        checks=(
            ConsensusCheck(
                question="¿Puede su parte vivir con el calendario de reuniones?",
                scale="gradientes de acuerdo",
                by_party=(
                    PartyVoice(party=PARTIES[0], value="apoyo pleno"),
                    PartyVoice(
                        party=PARTIES[1], value="apoyo con reservas", reservation="Que no caiga en día de ceremonia."
                    ),
                ),
            ),
        ),
        disagreements=(
            Statement(speaker=PARTIES[1], about="el libre paso", text="No aceptamos que se cobre por caminar."),
        ),
        reservations=(Statement(speaker=PARTIES[3], text="El plazo depende del permiso del ministerio."),),
        closing=Closing(
            readings=(
                Reading(language="español", by="Rosa Morales"),
                Reading(language="qꞌeqchiꞌ", by="Domingo Caal Xol"),
            ),
            prevailing_language="español",
            pending=(
                PendingRatification(
                    party=PARTIES[2], returns_on=date(2026, 3, 20), words="Llevamos el acta a la asamblea."
                ),
            ),
            next_meeting="19 de marzo de 2026, en el mismo lugar",
            copies="una para cada parte",
        ),
        signatures=signatures(people),
        previous=PreviousActa(number=7, year=2026, sha256="3f45d400a093bae3" * 4, read_on=date(2026, 3, 5)),
    )


SUMMARY = Summary(
    language="qꞌeqchiꞌ",
    tag="kek",
    text="Li haꞌ aꞌan xyuꞌam li qakꞌaleb’aal.\n\nMoko taaruuq ta xkꞌayinkil, N̈oj Ẍutuc.",
    rendered_by="Domingo Caal Xol",
    read_aloud_at=datetime(2026, 3, 5, 14, 40),  # noqa: DTZ001
    read_in="qꞌeqchiꞌ",
)


def summed_up(*summaries: Summary, language: str = "es") -> ActaContent:
    """A small acta with summaries in other languages; with that in qꞌeqchiꞌ where none is given."""
    return replace(small_acta(language), summaries=summaries or (SUMMARY,))


def small_acta(language: str = "es") -> ActaContent:
    """The least an acta can hold."""
    return ActaContent(
        language=language,
        number=1,
        year=2026,
        mesa_title="Mesa de agua",
        meeting=Meeting(place=Place(), starts=datetime(2026, 3, 5, 9, 30)),  # noqa: DTZ001
    )


def agreement_document() -> AgreementContent:
    """A full agreement document."""
    return AgreementContent(
        language="es",
        agreement=replace(agreement(1), number=11),
        file_number="MD-UX-2026-014",
        revision=2,
        mesa_title="Mesa de diálogo · Microcuenca Nimla Haꞌ",
        topic="Agua y territorio",
        place=MEETING.place,
        dated=date(2026, 3, 5),
        parties=tuple(
            PartyAtTheTable(
                name=p,
                decision_rule="asamblea" if n else "",
                representatives=(Representative(name=NAMES[n], role=ROLES[n], authority="acta 3-2026"),)
                if n < 4
                else (),
            )
            for n, p in enumerate(PARTIES)
        ),
        antecedent=ActaReference(number=8, year=2026, held_on=date(2026, 3, 5), point="CUARTO", code="7X2X-8050-JE6"),
        amounts=(Amount(purpose="Estudio hidrológico", amount=Decimal("5000.00"), source=PARTIES[0]),),
        reservations=(Statement(speaker=PARTIES[3], text="El plazo depende del permiso del ministerio."),),
        if_not_kept="La comisión de seguimiento convoca en quince días.",
        review="Cada seis meses.",
        entry_into_force="Al ratificarlo la última parte.",
        language_versions=("español", "qꞌeqchiꞌ"),
        prevailing_language="español",
        copies="Una para cada parte.",
        signatures=signatures(9),
    )


def attendance_sheet(rows: int = 23, *, full: bool = False) -> AttendanceSheetContent:
    """A sheet of `rows` expected people."""
    return AttendanceSheetContent(
        language="es",
        mesa_title="Mesa de diálogo · Microcuenca Nimla Haꞌ",
        topic="Agua y territorio: microcuenca Nimla Haꞌ",
        session_number=8,
        file_number="MD-UX-2026-014",
        meeting=MEETING,
        full=full,
        asked=("birth_year", "language", "national_id", "people", "phone", "sex"),
        rows=tuple(
            SheetRow(
                number=n + 1,
                name=NAMES[n % len(NAMES)],
                organisation=PARTIES[n % len(PARTIES)],
                role=ROLES[n % len(ROLES)],
                national_id="1698 19494 1415" if full else "",
                telephone="5555 0000" if full and n % 2 else "",
                people="Qꞌeqchiꞌ" if full else "",
                language="qꞌeqchiꞌ",
                age=30 + n,
                sex="FM"[n % 2],
            )
            for n in range(rows)
        ),
    )


def follow_up(commitments: int = 6, language: str = "es") -> FollowUpContent:
    """A report of `commitments` with every outcome among them, sources that differ and annexes."""
    outcomes = ("overdue", "kept", "under_way", "not_kept", "unknown")
    return FollowUpContent(
        language=language,
        mesa_title="Mesa de diálogo · Microcuenca Nimla Haꞌ",
        file_number="MD-UX-2026-014",
        place="San Miguel Uspantán, El Quiché",
        from_day=date(2026, 1, 15),
        cut_off=date(2026, 3, 5),
        made_at=BEGINS,
        author="Rosa Morales",
        sources=("2 visitas de verificación", "3 pruebas"),
        commitments=tuple(
            FollowedCommitment(
                number=n + 1,
                text=TEXTS[n % len(TEXTS)],
                agreement=f"Acuerdo {n + 1}, PRIMERO",
                responsible=PARTIES[n % len(PARTIES)],
                due=date(2026, 3, 1) + timedelta(days=n) if n % 4 else None,
                days_late=4 if n == 5 else 0,
                outcome=outcomes[n % 5],  # type: ignore[arg-type]
                status="Pendiente",
                evidence=("Foto del mapa (04/03/2026)",) if n % 2 else (),
                versions=(
                    Version(source=PARTIES[0], words="Se entregó el viernes.", finding="Cumplido"),
                    Version(source=PARTIES[1], words="Aquí no ha venido nadie.", finding="Incumplido"),
                )
                if n % 3 == 0
                else (),
                reserved=n % 2,
                next_step="Volver a verificar",
            )
            for n in range(commitments)
        ),
        risks=("Dos familias dejaron de venir.",) if commitments else (),
        annexes=(Annex(title="Mapa", dated=date(2026, 3, 4), file_name="mapa.jpg", sha256="3f45d400a093bae3" * 4),)
        if commitments
        else (),
        parties=PARTIES,
    )


def quarter(tables: int = 8, language: str = "es") -> QuarterContent:
    """A report of `tables` tables with hidden numbers, a total and parts of a hundred."""
    return QuarterContent(
        language=language,
        programme="Programa de diálogo Quiché",
        year=2026,
        quarter=1,
        from_day=date(2026, 1, 1),
        until_day=date(2026, 3, 31),
        made_at=BEGINS,
        author="Marta Coy",
        data_until=date(2026, 3, 4),
        mesas=10,
        up_to_date=7,
        tables=(
            *(
                CountedTable(
                    title=f"Quién participó, tabla {n + 1}",
                    heads=("Sector", "Convocadas", "Hablaron", "Parte de la palabra"),
                    lines=(
                        CountedLine(name="Comunidad", numbers=(30, None, None)),
                        CountedLine(name="Gobierno", numbers=(14, 8, 35)),
                        CountedLine(name="Academia, Iglesia", numbers=(6, None, None)),
                    ),
                    total=CountedLine(name="En total", numbers=(50, 21, None)),
                    percent=(2,),
                )
                for n in range(tables)
            ),
            CountedTable(title="Acuerdos", heads=("Estado", "Acuerdos")),
        ),
    )


def signing_record(people: int = 12, **changes: Any) -> SigningRecordContent:
    """How an acta was signed, with every kind of act in turn, a reserved person, a late signature and one left out."""
    later = datetime(2026, 3, 9, 8, 15)  # noqa: DTZ001
    told: tuple[tuple[RecordedAct, ...], ...] = (
        (RecordedAct(kind="signature"), RecordedAct(kind="stamp")),
        (RecordedAct(kind="thumbprint", finger="pulgar derecho"),),
        (
            RecordedAct(kind="thumbprint", finger="pulgar izquierdo"),
            RecordedAct(kind="on_request", signer=NAMES[0]),
            RecordedAct(kind="witness", signer=NAMES[1]),
        ),
        (RecordedAct(kind="refused", words="No firmo mientras no lo lea mi asamblea."),),
        (RecordedAct(kind="signature", later_at=later, later_place="escuela de Alto Lechuzal"),),
        (),
        (RecordedAct(kind="signature", of_earlier=True),),
    )
    content = SigningRecordContent(
        language="es",
        mesa_title="Mesa de agua y bosque",
        file_number="MD-UX-2026-014",
        topic="Medición del caudal en verano",
        acta=SignedActa(
            number=8, year=2026, revision=2, code="7X2X-8050-JE6", sha256="1f" * 32, pdf_sha256="a9" * 32, pages=12
        ),
        place=MEETING.place,
        starts=MEETING.starts or later,
        ends=MEETING.ends,
        utc_offset_minutes=MEETING.utc_offset_minutes,
        made_at=later,
        people=tuple(
            Signatory(
                number=n + 1,
                name="" if n % 7 == 6 else NAMES[n % len(NAMES)],
                reserved=n % 7 == 6,
                organisation=PARTIES[n % len(PARTIES)],
                role=ROLES[n % len(ROLES)],
                acts=told[n % 7],
                withheld=n % 7 == 6,
                left_at=datetime(2026, 3, 5, 12, 30) if n % 7 == 5 else None,  # noqa: DTZ001
            )
            for n in range(people)
        ),
        facilitators=MEETING.facilitators,
        witnesses=(NAMES[8], ""),
    )
    return replace(content, **changes)
