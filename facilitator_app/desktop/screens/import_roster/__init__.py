"""A list of people brought in from a spreadsheet, step by step."""
