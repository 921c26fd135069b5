"""What is printed: frozen contents, words in letters, layout, tagged PDF, verification."""
