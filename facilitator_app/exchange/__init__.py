"""Rosters in, process JSON in and out, spreadsheets and calendars out."""
