"""The rules that every page must keep, whatever engine wrote it, before it is told."""

import unicodedata
from collections.abc import Callable, Sequence

from contracts.book import MAX_TEXT, MAX_TITLE, Brief
from contracts.errors import InvalidStory
from services.story.sentences import sameness, sentences
from services.story.tale import Draft

Rule = Callable[[Draft, Brief, Sequence[str]], str | None]  # what is wrong, given the texts before this page


def check_page(draft: Draft, brief: Brief, told: Sequence[str]) -> None:
    """Raises `InvalidStory` with the first rule that the page breaks; `told` are the texts of all pages before it."""
    for rule, broken in RULES.items():
        if why := broken(draft, brief, told):
            raise InvalidStory(rule=rule, why=f"page {draft.page}: {why}")


def check_count(pages: int, panels: int) -> None:
    """A book is its cover and the panels that were ordered."""
    if pages != panels + 1:
        raise InvalidStory(rule="page_count", why=f"expected a cover and {panels} panels, found {pages} pages")


def page_order(draft: Draft, _brief: Brief, told: Sequence[str]) -> str | None:
    return None if draft.page == len(told) else f"expected page {len(told)}"


def not_empty(draft: Draft, _brief: Brief, _told: Sequence[str]) -> str | None:
    if not draft.text.strip():
        return "the text is empty"
    return None if draft.scene.prompt.strip() else "the prompt is empty"


def text_length(draft: Draft, _brief: Brief, _told: Sequence[str]) -> str | None:
    limit = MAX_TITLE if draft.page == 0 else MAX_TEXT
    found = len(draft.text)
    return None if found <= limit else f"expected at most {limit} characters, found {found}"


def hangul_text(draft: Draft, brief: Brief, _told: Sequence[str]) -> str | None:
    """Korean throughout; a name that the reader typed in other letters ("AI 로봇") brings those letters along."""
    if not any(_is_syllable(letter) for letter in draft.text):
        return "expected Hangul, found none"
    typed = set(f"{brief.era}{brief.place}{brief.characters}{brief.topic}".casefold())
    foreign = [letter for letter in draft.text if _is_foreign(letter) and not typed.issuperset(letter.casefold())]
    return f"expected Hangul, found {''.join(foreign[:10])!r}" if foreign else None


def english_prompt(draft: Draft, _brief: Brief, _told: Sequence[str]) -> str | None:
    prompt = draft.scene.prompt
    if not (prompt.isascii() and prompt.isprintable()):
        return "expected a prompt of printable ASCII"
    return None if any(letter.isalpha() for letter in prompt) else "expected a prompt of English words"


def no_sentence_twice(draft: Draft, _brief: Brief, told: Sequence[str]) -> str | None:
    known = {sameness(sentence) for text in told for sentence in sentences(text)}
    for sentence in sentences(draft.text):
        if " " not in sentence:
            continue  # a cry ("쿵!") is no sentence
        if sameness(sentence) in known:
            return f"told twice: {sentence}"
        known.add(sameness(sentence))
    return None


def _is_syllable(letter: str) -> bool:
    return "가" <= letter <= "힣"


def _is_foreign(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LM" and not unicodedata.name(letter, "").startswith("HANGUL")


RULES: dict[str, Rule] = {
    "page_order": page_order,
    "not_empty": not_empty,
    "text_length": text_length,
    "hangul_text": hangul_text,
    "english_prompt": english_prompt,
    "no_sentence_twice": no_sentence_twice,
}
