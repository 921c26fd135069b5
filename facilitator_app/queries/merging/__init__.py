"""What a merge leaves to people: values that stand side by side, decisions, irregularities."""
