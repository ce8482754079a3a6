"""Small things to see and press: values in, signals out. They know no app, no show, no session.

Every widget is given the `Look` and paints itself with it, so that light and dark are one switch.
"""
