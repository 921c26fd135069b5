"""The demonstration programme, built through the same commands that people use."""
