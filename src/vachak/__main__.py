"""`python -m vachak`: the same as the command `vachak`."""

from vachak.cli import main

if __name__ == "__main__":
    main()
