from contracts.http import LicenceView
from services.gateway.book.whole import book_view
from tests.examples import page_written, run_created, run_retried, story_begun, story_failed, story_ready
from tests.services.gateway.book.logs import folded, lived

ORDER = run_created(panels=1)
GEMMA = {"engine": "llama.cpp", "licence": "Gemma"}
QWEN = {"engine": "llama-server", "licence": "Apache-2.0"}


def test_a_story_that_another_engine_went_on_with_names_the_licences_of_both() -> None:
    again = (story_failed(0), run_retried(1, story=True))
    second = (story_begun(1, **QWEN), page_written(1), story_ready(panels=1, **QWEN))
    facts = lived(ORDER, story_begun(0, **GEMMA), page_written(0), *again, *second)
    assert book_view(folded(*facts)).licences == (LicenceView(what="story", **GEMMA), LicenceView(what="story", **QWEN))


def test_an_engine_that_wrote_no_page_is_not_named() -> None:
    again = (story_failed(0), run_retried(1, story=True))
    second = (story_begun(1, **QWEN), page_written(0), page_written(1))
    facts = lived(ORDER, story_begun(0, **GEMMA), *again, *second)
    assert book_view(folded(*facts)).licences == (LicenceView(what="story", **QWEN),)


def test_whoever_ends_the_story_of_an_engine_that_was_exchanged_is_named_too() -> None:
    facts = lived(ORDER, story_begun(0, **GEMMA), page_written(0), page_written(1), story_ready(panels=1, **QWEN))
    assert book_view(folded(*facts)).licences == (LicenceView(what="story", **GEMMA), LicenceView(what="story", **QWEN))
