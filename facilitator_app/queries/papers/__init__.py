"""What papers say: actas, agreements, attendance sheets, reports, and what became of each paper."""
