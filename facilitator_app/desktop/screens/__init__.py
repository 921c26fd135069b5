"""One folder for each screen: the screen, its view model, its delegates."""
