"""Files for browsers: the application, the API page, and the headers that hold both."""

import re
from pathlib import Path

import pytest
from gateway_fakes.contracts import CONTRACTS
from gateway_fakes.visitor import Visitor

import gateway
from gateway.app import create_app
from gateway.headers import CSP
from gateway.options import Options

STATIC = Path(gateway.__file__).parent / "static"
GZIP = {"Accept-Encoding": "gzip, br"}


@pytest.mark.parametrize("path", ["/", "/customers", "/customers/1?tab=history", "/deep/page"])
def test_every_page_is_the_application(stranger, path):
    answer = stranger.get(path, base="")

    assert (answer.status_code, answer.mimetype) == (200, "text/html")
    assert answer.headers["Cache-Control"] == "no-cache"


def test_hashed_assets_are_kept_for_ever(stranger):
    answer = stranger.get("/assets/main-abc123.js", base="")

    assert answer.mimetype == "text/javascript"
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_what_was_packed_at_build_time_is_sent_packed(stranger):
    packed = stranger.get("/assets/main-abc123.js", base="", headers=GZIP)
    plain = stranger.get("/assets/main-abc123.js", base="")

    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.data == b"\x1f\x8bpacked"
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["ETag"] != plain.headers["ETag"]
    assert packed.headers["Vary"] == "Accept-Encoding"


def test_the_smaller_packing_is_sent_to_who_unpacks_it(stranger, web_files):
    (web_files / "assets" / "main-abc123.js.br").write_bytes(b"smaller")
    (web_files / "index.html").write_text("<!doctype html><title>New</title>")

    answer = stranger.get("/assets/main-abc123.js", base="", headers=GZIP)

    assert (answer.headers["Content-Encoding"], answer.data) == ("br", b"smaller")


def test_a_file_that_the_browser_has_is_not_sent_again(stranger):
    etag = stranger.get("/favicon.svg", base="").headers["ETag"]

    answer = stranger.get("/favicon.svg", base="", headers={"If-None-Match": etag})

    assert answer.status_code == 304


def test_an_asset_of_an_older_build_is_not_found(stranger):
    assert stranger.get("/assets/main-old.js", base="").status_code == 404


@pytest.mark.parametrize(
    "path", ["/../../etc/passwd", "/assets/../../x", "/%2e%2e/x", "/%00", "/%ff", "/a\\..\\b"]
)
def test_no_path_leads_out_of_the_folder(stranger, path):
    answer = stranger.get(path, base="")

    assert answer.status_code in (200, 404)
    assert b"root:" not in answer.data


def test_a_new_build_is_noticed(stranger, web_files):
    stranger.get("/", base="")
    (web_files / "index.html").write_text("<!doctype html><title>New</title>")

    assert "New" in stranger.get("/", base="").text


def test_without_a_build_the_page_says_how_to_make_one(app, bus, tmp_path, options):
    from crmkit.settings import Settings

    bare = Options(web_files=tmp_path / "nothing")
    visitor = Visitor(create_app(Settings(keys=tmp_path / "keys"), bus, CONTRACTS, bare))

    answer = visitor.get("/", base="")

    assert answer.status_code == 404
    assert "./crm up" in answer.json["detail"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_pages_are_only_read(stranger, method):
    assert stranger._open(method, "/customers", base="").status_code == 404


@pytest.mark.parametrize("path", ["/", "/api/docs", "/api/v1/session", "/api/v1/x", "/healthz"])
def test_every_answer_has_the_headers_that_protect_it(stranger, path):
    headers = stranger.get(path, base="").headers

    assert headers.getlist("Content-Security-Policy") == [CSP]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert "Strict-Transport-Security" not in headers


def test_the_policy_allows_nothing_inline_and_nothing_from_elsewhere():
    assert "unsafe" not in CSP and "http" not in CSP and "*" not in CSP
    assert CSP.startswith("default-src 'none'; script-src 'self'; style-src 'self';")


def test_under_https_browsers_are_told_to_stay_there(bus, tmp_path, web_files):
    from crmkit.settings import Settings

    options = Options(web_files=web_files, public_url="https://crm.example")
    visitor = Visitor(create_app(Settings(keys=tmp_path / "keys"), bus, CONTRACTS, options))

    assert "max-age" in visitor.get("/", base="").headers["Strict-Transport-Security"]
    assert visitor.sign_in("ann").headers["Set-Cookie"].startswith("__Host-")


def test_a_public_address_is_an_origin_of_ours(bus, tmp_path, web_files):
    from crmkit.settings import Settings

    options = Options(web_files=web_files, public_url="https://crm.example")
    visitor = Visitor(create_app(Settings(keys=tmp_path / "keys"), bus, CONTRACTS, options))

    answer = visitor.sign_in("ann", headers={"Origin": "https://crm.example"})

    assert answer.status_code == 201


def test_answers_of_the_api_are_kept_by_no_cache(ann, shelf):
    for path in ("/shelves", f"/shelves/{shelf['id']}", "/session", "/search?q=x"):
        assert ann.get(path).headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("name", ["docs.css", "docs.js", "docs-schema.js"])
def test_the_page_about_the_api_comes_with_its_parts(stranger, name):
    assert stranger.get(f"/docs/{name}", base="/api").status_code == 200


@pytest.mark.parametrize("name", ["docs.php", "..", "%2e%2e", "app.py", "docs.html%00"])
def test_the_page_about_the_api_has_no_other_parts(stranger, name):
    assert stranger.get(f"/docs/{name}", base="/api").status_code == 404


def test_the_page_about_the_api_has_nothing_inline():
    page = (STATIC / "docs.html").read_text()

    assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=|\sstyle=", page)
    assert not re.search(r"https?://", page)


def test_scripts_of_the_page_make_no_html_from_text():
    code = "".join(path.read_text() for path in STATIC.glob("*.js"))

    assert not re.search(r"innerHTML|insertAdjacentHTML|document\.write|eval\(", code)
