"""`python -m iam` serves; `migrate`, `describe`, `jobs`, `user` and `audit` do what they say."""

import sys

from crmkit.main import run


def main(argv: list[str]) -> int:
    """The exit status of what was asked for."""
    if argv[:1] == ["user"]:
        from iam.people import main as people

        return people(argv[1:])
    if argv[:1] == ["audit"]:
        from iam.auditing import main as auditing

        return auditing(argv[1:])
    return run("iam.service:IamService", argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
