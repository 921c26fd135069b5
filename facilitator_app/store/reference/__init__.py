"""What ships with the program and is looked up: catalogues, languages, places, method templates."""
