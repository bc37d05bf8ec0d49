"""Replicas: a few columns of another service's records, kept here so that lists need not ask.

    UserReplica = Replica("iam.user", label="{name}", columns={"department_id": Uuid})

Its events keep it fresh; `rebuild` fills it from its owner, who is right whatever is here.
"""

import threading
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property, partial
from typing import Any

from sqlalchemy import (
    Column,
    DateTime,
    Integer,
    MetaData,
    Table,
    Text,
    Uuid,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from crmkit import clock
from crmkit.access.token import Keyring
from crmkit.bus.base import Service
from crmkit.errors import CrmError
from crmkit.events.reactions import Reaction, Unreadable
from crmkit.ids import new_id
from crmkit.logs import logger
from crmkit.settings import Settings
from crmkit.wire import Json

log = logger(__name__)

ColumnKind = TypeEngine[Any] | type[TypeEngine[Any]]

PAGE = 500
RETRY_SECONDS = 2.0


class Replica:
    """A local copy of one entity of another service: id, label, version and chosen columns."""

    def __init__(
        self,
        entity: str,
        *,
        label: str = "{name}",
        columns: Mapping[str, ColumnKind] | None = None,
    ) -> None:
        self.entity = entity
        self.owner, _, self.name = entity.partition(".")
        self.label = label
        self.columns = dict(columns or {})

    @cached_property
    def table(self) -> Table:
        """Where the copy is kept; made by the service's migrations."""
        name = f"replica_{self.entity}".replace(".", "_").replace("-", "_")
        return Table(
            name,
            MetaData(),
            Column("id", Uuid(as_uuid=False), primary_key=True),
            Column("label", Text, nullable=False),
            Column("version", Integer, nullable=False),
            Column("deleted_at", DateTime(timezone=True)),
            Column("synced_at", DateTime(timezone=True), nullable=False),
            *(Column(name, _kind(kind)) for name, kind in self.columns.items()),
        )

    def reaction(self, service: str) -> Reaction:
        """The consumer of the service that keeps this replica fresh."""
        return Reaction(
            consumer=f"{service}.{self.table.name}",
            wanted=((f"{self.entity}.*", 1),),
            handler=self.note,
        )

    def note(self, db: Session, envelope: Json) -> None:
        """Take over what an event says, unless something newer is known."""
        data = envelope["data"]
        if not isinstance(data.get("version"), int) or not data.get("id"):
            raise Unreadable(f"{envelope['type']} carries no snapshot of a record")
        self.write(db, data)

    def write(self, db: Session, data: Json, over_all_before: datetime | None = None) -> None:
        """Keep the record if it is newer than ours, or ours was written before that moment."""
        values = self._values(data)
        statement = insert(self.table).values(values)
        newer = self.table.c.version < statement.excluded.version
        if over_all_before is not None:
            newer = or_(newer, self.table.c.synced_at < over_all_before)
        changes = {name: statement.excluded[name] for name in values if name != "id"}
        db.execute(
            statement.on_conflict_do_update(index_elements=["id"], set_=changes, where=newer)
        )

    def is_empty(self, db: Session) -> bool:
        """Whether nothing was ever copied."""
        return db.execute(select(self.table.c.id).limit(1)).first() is None

    def _values(self, data: Json) -> Json:
        chosen = {name: data.get(name) for name in self.columns}
        known = {key: "" if value is None else value for key, value in data.items()}
        return {
            "id": data["id"],
            "label": self.label.format_map(known).strip(),
            "version": data["version"],
            "deleted_at": data.get("deleted_at"),
            "synced_at": clock.now(),
            **chosen,
        }


def _kind(kind: ColumnKind) -> TypeEngine[Any]:
    """Ids are strings in this code, whatever the default of the type is."""
    if kind is Uuid or isinstance(kind, Uuid):
        return Uuid(as_uuid=False)
    return kind() if isinstance(kind, type) else kind


def rebuild(service: Service, replica: Replica, settings: Settings) -> int:
    """Fill the replica from its owner; the number of rows. Events may go on meanwhile.

    What the owner does not know (after it was restored from a backup) is deleted.
    """
    begun = clock.now()
    keys = Keyring(settings.keys, service.name)
    cursor, rows = None, 0
    while True:
        args = {"entity": replica.name, "cursor": cursor, "limit": PAGE}
        headers = {"token": keys.service_token(), "call_id": new_id()}
        page = service.bus.call(replica.owner, "snapshot", args, headers)
        with service.database.session() as db:
            for item in page["items"]:
                replica.write(db, item, over_all_before=begun)
        rows += len(page["items"])
        cursor = page["next_cursor"]
        if cursor is None:
            break
    with service.database.session() as db:
        table = replica.table
        db.execute(table.delete().where(table.c.synced_at < begun))
    return rows


def fill_when_empty(
    service: Service, replicas: Sequence[Replica], settings: Settings, stopped: threading.Event
) -> None:
    """Copy what happened before this service first listened; tries until the owner answers."""
    for replica in replicas:
        fill = partial(_fill, service, replica, settings, stopped)
        threading.Thread(target=fill, daemon=True, name=replica.table.name).start()


def _fill(service: Service, replica: Replica, settings: Settings, stopped: threading.Event) -> None:
    pause = RETRY_SECONDS
    while not stopped.wait(pause):
        try:
            with service.database.session() as db:
                if not replica.is_empty(db):
                    return
            rows = rebuild(service, replica, settings)
        except CrmError as error:
            log.info("replica waits for its owner", entity=replica.entity, error=str(error))
            pause = min(pause * 2, 60.0)
            continue
        log.info("replica filled", entity=replica.entity, rows=rows)
        return
