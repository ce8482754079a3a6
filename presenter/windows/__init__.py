"""The windows: they draw the state of a show, send it commands, and keep no truth of their own."""
