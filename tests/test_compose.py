"""Docker Compose: it runs what the documentation says, with the fewest possible rights."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from databases import create_tables
from fences import fences
from ruamel.yaml import YAML
from test_identity import actor, commit
from typer.main import get_command

from api.cli import main
from api.database import disposed, write_engine
from api.settings import Settings

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = YAML(typ="safe").load(TEXT)
SERVICES: dict[str, Any] = COMPOSE["services"]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
OURS = ("setup", "world", "api")


def commands() -> list[list[str]]:
    """Returns every command line of `entente` in the Compose file and in the Dockerfile, word by word."""
    lines = [SERVICES["api"]["command"], SERVICES["api"]["healthcheck"]["test"][1:]]
    steps = [step for name in ("setup", "world") for step in SERVICES[name]["command"][2].split(" && ")]
    lines += [step.split() for step in steps if step.startswith("entente")]
    lines += [re.findall(r'"([^"]+)"', line) for line in re.findall(r"CMD (\[.+\])", DOCKERFILE)]
    return lines


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_every_command_is_one_of_ours_with_options_that_it_takes(words: list[str]) -> None:
    program, name, *options = words
    group: Any = get_command(main)
    assert program == "entente"
    group.commands[name].make_context(name, options)


def test_the_database_is_set_up_once_and_before_anything_is_served() -> None:
    assert SERVICES["setup"]["command"] == ["sh", "-c", "entente migrate && entente seed --profile article"]
    assert SERVICES["setup"]["restart"] == "no"
    assert SERVICES["setup"]["depends_on"]["postgres"] == {"condition": "service_healthy"}
    assert SERVICES["api"]["depends_on"]["setup"] == {"condition": "service_completed_successfully"}


def test_services_that_end_are_waited_for() -> None:
    ends = {name for name, service in SERVICES.items() if service.get("restart") == "no"}
    waited = {
        name
        for service in SERVICES.values()
        for name, how in service.get("depends_on", {}).items()
        if how["condition"] == "service_completed_successfully"
    }
    assert ends == waited == {"setup"}


def test_is_the_world_loaded_beside_the_api_and_again_only_if_that_failed() -> None:
    world = SERVICES["world"]
    assert world["depends_on"] == {"setup": {"condition": "service_completed_successfully"}}
    assert "world" not in SERVICES["api"]["depends_on"]
    assert world["restart"] == "on-failure"
    assert world["command"] == ["sh", "-c", "entente seed && exec sleep 60"]


def test_the_api_container_runs_without_setup() -> None:
    assert "--no-setup" in SERVICES["api"]["command"]


@pytest.mark.parametrize("name", OURS)
def test_our_containers_can_change_nothing_and_gain_nothing(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["tmpfs"] == ["/tmp"]
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["init"] is True
    assert "privileged" not in service and "user" not in service
    assert set(service.get("volumes", ())) <= {"releases:/data/releases", "backups:/data/backups"}
    assert re.search(r"^USER [1-9]\d+$", DOCKERFILE, re.M)


@pytest.mark.parametrize("name", SERVICES)
def test_no_container_takes_all_of_the_machine(name: str) -> None:
    assert SERVICES[name]["mem_limit"] and SERVICES[name]["pids_limit"]
    assert "no-new-privileges:true" in SERVICES[name]["security_opt"]


def test_only_the_api_is_reached_and_only_from_this_machine() -> None:
    assert SERVICES["api"]["ports"] == ["127.0.0.1:8000:8000"]
    assert not [name for name, service in SERVICES.items() if name != "api" and "ports" in service]


def test_every_server_has_a_health_check() -> None:
    assert SERVICES["api"]["healthcheck"]["test"] == ["CMD", "entente", "healthcheck"]
    assert SERVICES["postgres"]["healthcheck"]["test"][:3] == ["CMD", "pg_isready", "--host=127.0.0.1"]


def test_the_data_outlives_the_container() -> None:
    assert SERVICES["postgres"]["volumes"] == ["postgres:/var/lib/postgresql/data"]
    mounted = {volume.partition(":")[0] for service in SERVICES.values() for volume in service.get("volumes", ())}
    assert mounted == COMPOSE["volumes"].keys() >= {"postgres", "releases", "backups"}


def test_may_the_user_of_the_image_write_to_its_volumes() -> None:
    """A new volume takes its owner from the directory of the image."""
    (owned,) = re.findall(r"install --directory --owner=entente --group=entente (.+)", DOCKERFILE)
    folders = {volume.partition(":")[2] for name in OURS for volume in SERVICES[name].get("volumes", ())}
    assert folders == set(owned.split())


def test_does_every_dollar_sign_name_a_variable_or_stand_for_itself() -> None:
    """Compose refuses the whole file for any other."""
    assert not re.search(r"(?<!\$)(\$\$)*\$(?![{$])", TEXT)


def test_is_the_pooler_s_password_written_as_it_reads_it(tmp_path: Path) -> None:
    script = SERVICES["pgbouncer"]["command"][2].replace("$$", "$").replace("/tmp/users", f"{tmp_path}/users")
    script = script.replace("exec pgbouncer", "exec echo")
    subprocess.run(["sh", "-c", script], env={**os.environ, "PGPASSWORD": 'p@"s\\s $w%d'}, check=True)
    assert (tmp_path / "users").read_text(encoding="utf-8") == '"entente" "p@""s\\s $w%d"\n'


def test_do_the_addresses_of_the_example_name_services_of_the_profile() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    hosts = re.findall(r"postgresql://entente@(\w+)", example)
    assert hosts == ["pgbouncer", "replica"]
    assert all(SERVICES[host]["profiles"] == ["scale"] for host in hosts)
    assert "listen_port = 6432" in COMPOSE["configs"]["pgbouncer"]["content"]


def test_it_has_more_time_to_end_than_it_needs() -> None:
    assert int(SERVICES["api"]["stop_grace_period"].removesuffix("s")) > 10


@pytest.mark.parametrize("name", OURS)
def test_every_setting_exists(name: str) -> None:
    settings = {f"ENTENTE_{setting.upper()}" for setting in Settings.model_fields}
    used = {variable for variable in SERVICES[name]["environment"] if variable.startswith("ENTENTE_")}
    assert used and used <= settings


def test_there_is_no_password_here_and_without_one_it_does_not_start() -> None:
    uses = re.findall(r"\$\{POSTGRES_PASSWORD(.*)\}", TEXT)
    assert uses and all(use == ":?Copy .env.example to .env and set POSTGRES_PASSWORD there" for use in uses)
    assert "POSTGRES_PASSWORD=\n" in (ROOT / ".env.example").read_text(encoding="utf-8")
    assert ".env" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()


def test_the_example_names_what_may_be_set() -> None:
    used = set(re.findall(r"\$\{(\w+)", TEXT))
    assert used == set(re.findall(r"^(\w+)=", (ROOT / ".env.example").read_text(encoding="utf-8"), re.M))


def test_the_image_contains_the_locked_runtime_packages_only() -> None:
    build, final = DOCKERFILE.split("FROM python:3.11-slim\n")
    assert "--require-hashes --requirement requirements.lock" in build
    assert "--no-index --find-links /wheels" in build
    assert "COPY --from=build /opt/entente /opt/entente" in final
    assert not re.search("apt-get|gcc|build-essential|pip install", final)
    assert "PYTHONDONTWRITEBYTECODE=1" in final and "HEALTHCHECK" in final


def test_the_image_is_built_from_named_files_only() -> None:
    ignored = [
        line for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    ]
    assert ignored[0] == "*"
    assert all((ROOT / line[1:]).exists() for line in ignored if line.startswith("!"))


# ---- the commands of "Back up and restore" in docs/running.md, with the services and the volume on this machine


DOCKER = """
set -euo pipefail
docker() {
  test "$1" = compose
  case "$2" in
    exec) shift 2; test "$1" != -T || shift; test "$1" = api; shift; "$@" ;;
    cp) cp -r "${3#api:}" "$4" ;;
  esac
}
"""


def blocks_of_backups(language: str) -> list[str]:
    blocks = fences(ROOT / "docs/running.md")
    return [one.text for one in blocks if (one.heading, one.language) == ("Back up and restore", language)]


def create_base(folder: Path) -> None:
    url = f"sqlite:///{folder}/base.db"
    create_tables(url)
    with disposed(write_engine(url)) as engine:
        commit(engine, actor("ruritania"))


def run_here(script: str, folder: Path, volume: str) -> str:
    """Runs commands as if in the container, with a directory as the volume `backups`, and returns what they print."""
    (folder / volume).mkdir()
    script = script.replace("/data/backups", str(folder / volume)).replace("/srv/entente", str(folder))
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "ENTENTE_DATABASE_URL": f"sqlite:///{folder}/base.db"}
    words = ["bash", "-c", DOCKER + script.replace(".venv/bin/entente", "entente")]
    done = subprocess.run(
        words, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_do_the_commands_of_backups_work_as_printed(tmp_path: Path) -> None:
    create_base(tmp_path)
    commands = [text for text in blocks_of_backups("sh") if "docker compose" in text]
    assert len(commands) == 2
    printed = run_here("\n".join(commands), tmp_path, "volume")
    assert printed.count("Restored revision 1:") == 2
    assert len(list((tmp_path / "backups").iterdir())) == 1
    assert {file.name for file in (tmp_path / "volume").iterdir()} > {"copied.db"}


def test_do_the_lines_for_every_night_work_as_printed(tmp_path: Path) -> None:
    """`cron` takes `%` for a line break unless a backslash precedes it."""
    create_base(tmp_path)
    lines = blocks_of_backups("")
    assert len(lines) == 2
    for line, volume in zip(lines, ("backups", "volume"), strict=True):
        assert line.startswith("0 3 * * * ") and not re.search(r"(?<!\\)%", line)
        printed = run_here(line.removeprefix("0 3 * * * ").replace(r"\%", "%"), tmp_path, volume)
        assert re.search(r"/?\d{4}-\d\d-\d\d-\d{4}\.db: revision 1, ", printed)
        assert len(list((tmp_path / volume).glob("*.db"))) == 1
