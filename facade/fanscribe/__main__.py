"""`python -m fanscribe`: the command."""

from fanscribe.cli import main

main()
