"""Where things lie in a checkout."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
WEB = ROOT / "gateway" / "web"
SERVICES = ROOT / "services"


def venv_python() -> Path:
    """The Python of the checkout's own environment."""
    return VENV / "bin" / "python"


def service_folders() -> list[Path]:
    """The folder of every service: services/<name> with a package of that name in it."""
    return [
        folder
        for folder in sorted(SERVICES.iterdir())
        if (folder / folder.name.replace("-", "_")).is_dir()
    ]


def package_roots() -> list[Path]:
    """The folders from which packages of ours are imported."""
    return [ROOT / "kit", *service_folders(), ROOT / "gateway", ROOT]
