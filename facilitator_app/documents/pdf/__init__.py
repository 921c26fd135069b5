"""Writes PDF files: objects, embedded fonts, the tag tree, metadata, attachments."""
