"""What we compare with: one Flask route and one SQLAlchemy query for the same 25 rows.

It has no sign-in, no permission, no audit, no bus and no second database: the least that Python
needs for a page of a list.
"""

from __future__ import annotations

import os

import orjson
from flask import Flask, Response
from sqlalchemy import MetaData, Table, create_engine, select

engine = create_engine(os.environ["BARE_DATABASE_URL"], pool_size=8)
customer = Table("customer", MetaData(), autoload_with=engine)
INTERNAL = {"search", "search_personal"}
shown = [
    column
    for column in customer.columns
    if column.name not in INTERNAL and not column.name.endswith(("_pinyin", "_stroke"))
]
names = [str(column.name) for column in shown]
app = Flask("bare")


@app.get("/customers")
def customers() -> Response:
    query = (
        select(*shown)
        .where(customer.c.deleted_at.is_(None))
        .order_by(customer.c.updated_at.desc(), customer.c.id)
        .limit(25)
    )
    with engine.connect() as connection:
        rows = [dict(zip(names, row, strict=True)) for row in connection.execute(query)]
    body = orjson.dumps({"items": rows}, default=str)
    return Response(body, content_type="application/json")
