"""The acta of a session: reviewed, made final, printed and signed."""
