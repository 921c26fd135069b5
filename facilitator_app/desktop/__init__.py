"""The desktop window, the only package that knows Qt."""

from .sources import leave_sources_unread

leave_sources_unread()
