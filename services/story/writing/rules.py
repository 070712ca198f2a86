"""Rules of a written page besides those of every story: fit for children, and not the panel before in other words."""

from collections.abc import Callable, Sequence

from contracts.errors import InvalidStory
from services.story.checks import Book, check_page
from services.story.safety import unsafe
from services.story.sentences import sameness
from services.story.tale import Draft
from services.story.writing.scenes import happens

ALIKE = 0.6  # share of a panel's letters, by threes, that stand in an earlier one
_LETTERS = 3


def check(draft: Draft, book: Book, scenes: Sequence[str]) -> None:
    """Raises `InvalidStory` with the first rule that the page breaks; `scenes` are the earlier ones."""
    check_page(draft, book)
    rules: dict[str, Callable[[], str | None]] = {
        "child_safety": lambda: unfit(draft.text, draft.scene.alt, draft.scene.prompt),
        "panels_differ": lambda: _alike(draft, book),
        "scene_differs": lambda: _seen(draft, scenes),
    }
    for rule, broken in rules.items():
        if why := broken():
            raise InvalidStory(rule=rule, why=f"page {draft.page}: {why}")


def unfit(*texts: str) -> str | None:
    found = next((found for text in texts if (found := unsafe(text))), None)
    return f"«{found.words}» is {found.category.en}" if found else None


def _alike(draft: Draft, book: Book) -> str | None:
    """The cover's few words may come again."""
    if draft.page == 0 or not (letters := _threes(draft.text)):
        return None
    for page, text in enumerate(book.told[1:], start=1):
        share = len(letters & _threes(text)) / len(letters)
        if share >= ALIKE:
            return f"{share:.0%} of it is told on page {page}"
    return None


def _seen(draft: Draft, scenes: Sequence[str]) -> str | None:
    new = sameness(happens(draft.scene))
    page = next((page for page, scene in enumerate(scenes) if sameness(scene) == new), None)
    return None if page is None else f"its picture is that of page {page}"


def _threes(text: str) -> set[str]:
    plain = sameness(text)
    return {plain[place : place + _LETTERS] for place in range(len(plain) - _LETTERS + 1)}
