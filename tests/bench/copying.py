"""COPY of the same rows: the quickest way in that PostgreSQL knows, beside which ours are seen."""

from __future__ import annotations

import io
import time

from sqlalchemy import Engine

MOST = 50_000
TABLE = "bench_copy"


def copied_per_second(engine: Engine) -> float:
    """Rows a second of `customer`, all columns, into a table like it without indexes."""
    rows = io.StringIO()
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.copy_expert(f"COPY (SELECT * FROM customer LIMIT {MOST}) TO STDOUT", rows)
        cursor.execute(f"CREATE TEMPORARY TABLE {TABLE} (LIKE customer)")
        rows.seek(0)
        began = time.perf_counter()
        cursor.copy_expert(f"COPY {TABLE} FROM STDIN", rows)
        connection.commit()
        return float(cursor.rowcount) / (time.perf_counter() - began)
    finally:
        connection.close()
