"""Preparing a laptop: language, person, programme, passphrase, and the recovery sheet proven on paper."""
