"""`python -m presenter` does what the `presenter` command does."""

from __future__ import annotations

import sys

from presenter.cli import main

if __name__ == "__main__":
    sys.exit(main())
