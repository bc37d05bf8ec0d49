"""Somebody at a browser: keeps the cookie, sends the CSRF token and JSON, like our pages do."""

from crmkit import wire
from gateway_fakes.bus import PASSWORD

API = "/api/v1"


class Visitor:
    """A client of the application under test."""

    def __init__(self, app):
        self.app = app
        self.client = app.test_client()
        self.csrf = None

    def signed_in(self, username, password=PASSWORD):
        answer = self.sign_in(username, password)
        assert answer.status_code == 201, answer.data
        self.csrf = answer.json["csrf_token"]
        return self

    def sign_in(self, username, password=PASSWORD, **options):
        return self.post("/session", {"username": username, "password": password}, **options)

    def get(self, path, **options):
        return self._open("GET", path, **options)

    def post(self, path, body=None, **options):
        return self._open("POST", path, body, **options)

    def patch(self, path, body=None, **options):
        return self._open("PATCH", path, body, **options)

    def delete(self, path, body=None, **options):
        return self._open("DELETE", path, body, **options)

    def _open(self, method, path, body=None, headers=None, base=API, csrf=True, **options):
        sent = dict(headers or {})
        if csrf and self.csrf and method != "GET":
            sent.setdefault("X-CSRF-Token", self.csrf)
        if body is not None:
            options["data"] = wire.dumps(body)
            options.setdefault("content_type", "application/json")
        return self.client.open(f"{base}{path}", method=method, headers=sent, **options)
