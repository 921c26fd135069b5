"""Search everywhere: over any screen, from a few letters to the place where the thing stands."""
