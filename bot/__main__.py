"""`python -m bot` is `sinergi`."""

from bot.cli import main

main()
