"""`entente draft`, `entente cite` and `entente import article`: from a text to a revision."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.commands.reporting import errors_reported
from api.commands.setup import migrate_database, records_written
from api.output import counted, print_problem, print_result, progress, wants_json
from api.settings import settings

if TYPE_CHECKING:
    from api.articles.loading import ArticleImport
    from api.articles.text import TextSpan
    from api.write import WriteResult

Article = Annotated[Path, typer.Argument(help="The text of the article, in UTF-8.", exists=True, dir_okay=False)]


@contextmanager
def _refusals_reported() -> Iterator[None]:
    """Prints why a file or an option is refused in one line, and exits with 1."""
    from api.articles.text import NotAnArticle
    from api.errors import Refusal

    try:
        yield
    except Refusal as refusal:
        print_problem(" ".join(filter(None, (refusal.detail, refusal.hint))))
    except NotAnArticle as problem:
        print_problem(str(problem))
    except OSError as problem:
        print_problem(f"{problem.filename} cannot be used: {problem.strerror}.")
    else:
        return
    raise typer.Exit(1)


def draft(
    article: Article,
    url: Annotated[str | None, typer.Option(help="Where it was published.")] = None,
    published: Annotated[str | None, typer.Option(help="When it was published, such as 2024-04-09.")] = None,
    publisher: Annotated[str | None, typer.Option(help="The name of its publisher, or the id in the base.")] = None,
    output: Annotated[Path | None, typer.Option(help="A new file for the draft, instead of standard output.")] = None,
) -> None:
    """Draft an article as YAML: its quotations as statements, and what it mentions."""
    from api.articles.documents import Publication
    from api.articles.draft import draft_article
    from api.articles.draft_yaml import draft_yaml
    from api.articles.text import decode_article
    from api.database import disposed, read_engine, require_current

    with _refusals_reported():
        text = decode_article(article.read_bytes(), str(article))
        with errors_reported(), disposed(read_engine(settings().database_url, 1)) as engine, engine.connect() as base:
            require_current(base)
            found = draft_article(base, text, Publication(url, published, publisher))
        written = draft_yaml(found)
        if output:
            with output.open("x", encoding="utf-8") as file:
                file.write(written)
    counts = f"{counted(len(found.statements), 'statement')}, {counted(len(found.mentions), 'mention')}"
    todos = len([line for line in written.splitlines() if "TODO" in line.partition("  #")[0] and line[:1] != "#"])
    if wants_json():
        print_result("", statements=len(found.statements), mentions=len(found.mentions), todos=todos, draft=written)
        return
    if not output:
        print(written, end="")
    print_problem(f"{counts}; {counted(todos, 'line')} to decide: look for TODO.")


def cite(
    file: Article,
    phrases: Annotated[list[str], typer.Argument(metavar="PHRASE...", help="Words of the text, one or more phrases.")],
) -> None:
    """Print the citations of phrases: offsets and hash, for each place where they stand."""
    from api.articles.cite import MOST_MATCHES, find_phrase, missing_words
    from api.articles.text import decode_article

    with _refusals_reported():
        text = decode_article(file.read_bytes(), str(file), most=None)
    found = {phrase: find_phrase(text, phrase) for phrase in phrases}
    lines = [_cited(text, span, phrase if len(phrases) > 1 else "") for phrase in found for span in found[phrase]]
    matches = [_match(text, span, phrase) for phrase, spans in found.items() for span in spans]
    if matches or wants_json():
        print_result("\n".join(lines), matches=matches)
    for phrase, spans in found.items():
        if not spans:
            print_problem(f"{file}: “{phrase}” {missing_words(text, phrase)}.")
        elif len(spans) > 1 and not wants_json():
            more = " or more" if len(spans) == MOST_MATCHES else ""
            print_problem(f"“{phrase}” stands there {len(spans)} times{more}: choose one.")
    if not all(found.values()):
        raise typer.Exit(1)


def _cited(text: str, span: "TextSpan", phrase: str) -> str:
    """The citation of a span in YAML, with its line, and the phrase if there are several."""
    from api.articles.draft_yaml import flow
    from api.articles.text import line_of

    words = f": {' '.join(phrase.split())}" if phrase else ""
    return f"{flow(span.cited(text))}  # line {line_of(text, span.start)}{words}"


def _match(text: str, span: "TextSpan", phrase: str) -> dict[str, object]:
    from api.articles.text import line_of

    return {"phrase": phrase, **span.cited(text), "line": line_of(text, span.start)}


def import_article(
    draft: Annotated[Path, typer.Argument(help="The completed draft, or a folder of such files.", exists=True)],
    document: Annotated[Path, typer.Option(help="The text that was drafted.", exists=True, dir_okay=False)],
    author: Annotated[str, typer.Option(help="Who completed it: the author of the revision.")],
    reason: Annotated[str, typer.Option(help="Why, for all to read.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only check it.")] = False,
) -> None:
    """Import the completed draft of an article. Every span is verified against the text."""
    from api.articles.loading import import_article
    from api.articles.text import decode_article
    from api.database import disposed, write_engine

    with _refusals_reported():
        text = decode_article(document.read_bytes(), str(document), most=None)
        files = [*_files(draft)]
        migrate_database()
        with errors_reported(), progress("Importing"):
            with disposed(write_engine(settings().database_url, patient=True)) as engine:
                prepared, result = import_article(engine, files, text, author, reason, dry_run=dry_run)
            records = 0 if dry_run else records_written(result.revision)
    _print(prepared, result, records, dry_run)


def _files(draft: Path) -> Iterator[tuple[str, bytes]]:
    """The files of a draft with their names."""
    for file in sorted(draft.glob("*.yaml")) if draft.is_dir() else [draft]:
        yield file.name, file.read_bytes()


def _print(prepared: "ArticleImport", result: "WriteResult", records: int, dry_run: bool) -> None:
    written = f"Imported as revision {result.revision}: {counted(records, 'record')}."
    if dry_run:
        written = f"Nothing was written: {counted(len(result.done), 'record')} would be."
    elif not result.revision:
        written = "Everything is already imported."
    lines = [written, f"{counted(prepared.verified, 'span')} verified."]
    lines += [f"Left as it is, because others have changed it since: {id}" for id in prepared.left]
    print_result(
        "\n".join(lines),
        revision=None if dry_run else result.revision,
        records=records,
        verified=prepared.verified,
        left=prepared.left,
        document=prepared.document,
    )
