"""What a document says about itself: the XMP packet of PDF/A-3a and PDF/UA-1."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

PRODUCER = "Facilitator"


@dataclass(frozen=True, slots=True)
class Metadata:
    """Title, language, and the time of the content if it has one, so that the same content gives the same bytes."""

    title: str
    language: str
    moment: datetime | None
    subject: str = ""

    def pdf_moment(self) -> str:
        """`D:20260305150500-06'00'`, empty where there is no time."""
        if self.moment is None:
            return ""
        text = self.moment.strftime("D:%Y%m%d%H%M%S")
        offset = self.moment.strftime("%z")
        return text + (f"{offset[:3]}'{offset[3:5]}'" if offset else "")


def xmp(metadata: Metadata) -> bytes:
    """The packet, with the schema of the PDF/UA identifier that PDF/A wants declared."""
    values = {
        "title": _escaped(metadata.title),
        "subject": _escaped(metadata.subject or metadata.title),
        "language": metadata.language,
        "dates": _dates(metadata.moment),
        "producer": PRODUCER,
    }
    return (_PACKET % values).encode()


def _dates(moment: datetime | None) -> str:
    """`2026-03-05T15:05:00-06:00` as the dates of the packet, without offset where none is known."""
    if moment is None:
        return ""
    iso = moment.isoformat(timespec="seconds")
    return f"<xmp:CreateDate>{iso}</xmp:CreateDate>\n<xmp:ModifyDate>{iso}</xmp:ModifyDate>\n"


def _escaped(text: str) -> str:
    # xml.sax.saxutils would import the whole of urllib and ssl for this
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%(title)s</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%(subject)s</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>%(language)s</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
%(dates)s<xmp:CreatorTool>%(producer)s</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>%(producer)s</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
