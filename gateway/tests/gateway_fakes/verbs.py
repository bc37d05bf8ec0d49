"""The generic verbs as a service answers them, over records in dictionaries."""

from crmkit import wire
from crmkit.bus.pattern import matches
from crmkit.errors import BadRequest, Conflict, Forbidden, Gone, Invalid, NotFound, Stale
from crmkit.ids import is_id, new_id


class Verbs:
    """The generic verbs of one service for one caller."""

    def __init__(self, bus, service, person, headers):
        self.bus, self.service, self.person, self.headers = bus, service, person, headers
        self.contract = bus.contracts[service]

    def answer(self, method, args):
        verb = getattr(self, f"do_{method}", None)
        if verb is None:
            raise BadRequest()
        key = self.headers.get("idempotency_key")
        if key is None or method not in ("create", "update", "delete", "restore", "command"):
            return verb(args)
        asked = wire.digest([method, args])
        done = self.bus.done.get(key)
        if done is None:
            done = self.bus.done[key] = (asked, verb(args))
        if done[0] != asked:
            raise Invalid(key="idempotency_key_reused")
        return done[1]

    def declared(self, args):
        name = args["entity"]
        return next(each for each in self.contract["entities"] if each["name"] == name)

    def rows(self, args):
        return self.bus.records[self.service, args["entity"]]

    def sees(self, row):
        everything = "all" in self.person["grants"][f"{self.service}.{row['_entity']}.view"]
        return everything or row.get("owner_id") == self.person["id"]

    def row(self, args):
        assert is_id(args["id"])
        row = self.rows(args).get(args["id"])
        if row is None or row["deleted_at"] or not self.sees(row):
            raise NotFound()
        return row

    def checked(self, args, values):
        fields = {f["name"]: f for f in self.declared(args)["fields"]}
        problems = {}
        for name, value in values.items():
            if name not in fields or fields[name].get("readonly"):
                problems[name] = "unknown_field"
            elif fields[name]["type"] == "text" and not isinstance(value, str):
                problems[name] = "bad_value"
        if problems:
            raise Invalid(problems)
        return values

    def shown(self, row):
        return {key: value for key, value in row.items() if key != "_entity"}

    def do_describe(self, args):
        names = [f"{self.service}.{each['name']}" for each in self.contract["entities"]]
        return {"entities": [{"name": name, "label": name} for name in names]}

    def do_create(self, args):
        values = self.checked(args, args["values"])
        missing = [
            f["name"]
            for f in self.declared(args)["fields"]
            if f.get("required") and not values.get(f["name"])
        ]
        if missing:
            raise Invalid(dict.fromkeys(missing, "required"))
        row = {"id": new_id(), "version": 1, "deleted_at": None, "_entity": args["entity"]}
        row.update({"owner_id": self.person["id"], **values})
        self.rows(args)[row["id"]] = row
        return self.shown(row)

    def do_get(self, args):
        return {**self.shown(self.row(args)), "_can": {"edit": True}}

    def do_list(self, args):
        known = {f["name"] for f in self.declared(args)["fields"]}
        unknown = [name for name in args.get("where", {}) if name not in known]
        if unknown:
            raise Invalid(dict.fromkeys(unknown, "unknown_field"))
        start = self._start(args.get("cursor"))
        found = [
            self.shown(row)
            for row in self.rows(args).values()
            if not row["deleted_at"] and self.sees(row) and self._matches(row, args)
        ]
        end = start + args.get("limit", 25)
        following = f"at:{end}" if end < len(found) else None
        page = {"items": found[start:end], "next_cursor": following}
        return {**page, "total": len(found), "total_is_exact": True}

    def _start(self, cursor):
        if cursor is None:
            return 0
        place = cursor.removeprefix("at:")
        if not (cursor.startswith("at:") and place.isascii() and place.isdigit()):
            raise BadRequest("error.bad_cursor")
        return int(place)

    def _matches(self, row, args):
        if args.get("q") and args["q"] not in str(row.get("name")):
            return False
        equal = {k: v["eq"] for k, v in args.get("where", {}).items() if "eq" in v}
        return all(str(row.get(name)) == value for name, value in equal.items())

    def do_update(self, args):
        row = self.row(args)
        if args["strict"] and args["version"] != row["version"]:
            raise Stale(self.shown(row))
        if args["version"] != row["version"]:
            raise Conflict(self.shown(row), self.shown(row))
        row.update(self.checked(args, args["values"]), version=row["version"] + 1)
        return self.shown(row)

    def do_delete(self, args):
        row = self.row(args)
        if args.get("version") not in (None, row["version"]):
            raise Stale(self.shown(row))
        row["deleted_at"] = "2026-01-01T00:00:00Z"
        return self.shown(row)

    def do_restore(self, args):
        row = self.rows(args).get(args["id"])
        if row is None:
            raise NotFound()
        row.update(deleted_at=None, version=row["version"] + 1)
        return self.shown(row)

    def do_history(self, args):
        row = self.row(args)
        self._start(args.get("cursor"))
        items = [
            {"id": f"{row['id']}-{n}", "at": f"2026-01-0{n}T00:00:00Z", "operation": "updated"}
            for n in range(row["version"], 0, -1)
        ]
        start, limit = self._start(args.get("cursor")), args.get("limit", 25)
        end = start + limit
        return {
            "items": items[start:end],
            "next_cursor": f"at:{end}" if end < len(items) else None,
        }

    def do_visible(self, args):
        rows = self.rows(args)
        return [each for each in args["ids"] if each in rows and self.sees(rows[each])]

    def do_events(self, args):
        after = args.get("after", 0)
        if after < self.bus.forgotten:
            raise Gone("error.events_forgotten")
        told = [e for e in self.bus.told[self.service] if e["sequence"] > after]
        told = [e for e in told if any(matches(each, e["type"]) for each in args["types"])]
        items = told[: args["limit"]]
        upto = items[-1]["sequence"] if len(items) < len(told) else len(self.bus.told[self.service])
        return {"items": items, "position": upto, "more": len(items) < len(told)}

    def do_bulk(self, args):
        return {"id": new_id(), "state": "waiting", "progress": 0, "total": None, "asked": args}

    def do_job(self, args):
        return {"id": args["id"], "state": "done", "progress": 3, "total": 3, "result": {}}

    def do_cancel_job(self, args):
        return {"id": args["id"], "state": "cancelled", "progress": 1, "total": 3, "result": {}}

    def do_command(self, args):
        if self.service == "iam" and args["name"] == "session.end":
            return {}
        if "version" in args["values"] and args["values"]["version"] != 1:
            raise Stale()
        return {"name": args["name"], "id": args.get("id"), "values": args["values"]}

    def do_query(self, args):
        if args["name"] == "shelf.forbidden":
            raise Forbidden("library.shelf.view", new_id(), "not_granted")
        return {"name": args["name"], "id": args.get("id"), "values": args["values"]}
