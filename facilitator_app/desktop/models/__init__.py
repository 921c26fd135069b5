"""Qt item models and view models; QtCore only."""
