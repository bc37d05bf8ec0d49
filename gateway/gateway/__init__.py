"""One address for people and programs: sessions, the JSON API, live updates, the browser files."""
