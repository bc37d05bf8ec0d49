"""`python -m deploy.first_user`: status 0 when somebody can sign in, 3 when nobody can yet.

A process of its own, so that ./crm, which only watches, does not carry the database library along.
"""

from __future__ import annotations

import sys
from contextlib import closing

import psycopg2
from sqlalchemy import make_url

from crmkit.settings import Settings

SOMEBODY, NOBODY = 0, 3
ANYBODY = 'SELECT EXISTS (SELECT 1 FROM "user" WHERE username IS NOT NULL AND deleted_at IS NULL)'


def main() -> int:
    """Looks into IAM's database."""
    url = make_url(Settings.from_env().database_of("iam")).set(drivername="postgresql")
    address = url.render_as_string(hide_password=False)
    with closing(psycopg2.connect(address)) as connection, connection.cursor() as cursor:
        cursor.execute(ANYBODY)
        row = cursor.fetchone()
    return SOMEBODY if row and row[0] else NOBODY


if __name__ == "__main__":
    sys.exit(main())
