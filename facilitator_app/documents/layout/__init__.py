"""Lays out texts on pages: paragraphs, tables, the flow from page to page."""
