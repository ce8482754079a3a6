"""Presenter: prepare a group evening from its handout, and lead it on two screens."""

__version__ = "0.1.0"
