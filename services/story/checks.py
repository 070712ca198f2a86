"""The rules that every page must keep, whatever engine wrote it, before it is told."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from contracts.book import MAX_TEXT, MAX_TITLE, Brief
from contracts.errors import InvalidStory
from services.story.characters import missing
from services.story.sentences import sameness, sentences
from services.story.tale import Draft

MOST_SENTENCES = 6  # of a panel, at any age


@dataclass(frozen=True)
class Book:
    """What was ordered, and the texts of all pages told so far."""

    brief: Brief
    panels: int
    told: Sequence[str] = ()


Rule = Callable[[Draft, Book], str | None]  # what is wrong with the next page of a book


def check_page(draft: Draft, book: Book) -> None:
    """Raises `InvalidStory` with the first rule that the page breaks."""
    for rule, broken in RULES.items():
        if why := broken(draft, book):
            raise InvalidStory(rule=rule, why=f"page {draft.page}: {why}")


def check_whole(book: Book) -> None:
    """A book is its cover and the panels that were ordered."""
    if len(book.told) != book.panels + 1:
        why = f"expected a cover and {book.panels} panels, found {len(book.told)} pages"
        raise InvalidStory(rule="page_count", why=why)


def page_order(draft: Draft, book: Book) -> str | None:
    expected = len(book.told)
    if expected > book.panels:
        return f"the book ends with page {book.panels}"
    return None if draft.page == expected else f"expected page {expected}"


def not_empty(draft: Draft, _book: Book) -> str | None:
    if not draft.text.strip():
        return "the text is empty"
    return None if draft.scene.prompt.strip() else "the prompt is empty"


def text_length(draft: Draft, _book: Book) -> str | None:
    limit = MAX_TITLE if draft.page == 0 else MAX_TEXT
    found = len(draft.text)
    return None if found <= limit else f"expected at most {limit} characters, found {found}"


def hangul_text(draft: Draft, book: Book) -> str | None:
    """Korean throughout; a name that the reader typed in other letters ("AI 로봇") brings those letters along."""
    if not any(_is_syllable(letter) for letter in draft.text):
        return "expected Hangul, found none"
    brief = book.brief
    typed = set(f"{brief.era}{brief.place}{brief.characters}{brief.topic}".casefold())
    foreign = [letter for letter in draft.text if _is_foreign(letter) and not typed.issuperset(letter.casefold())]
    return f"expected Hangul, found {''.join(foreign[:10])!r}" if foreign else None


def english_prompt(draft: Draft, _book: Book) -> str | None:
    prompt = draft.scene.prompt
    if not (prompt.isascii() and prompt.isprintable()):
        return "expected a prompt of printable ASCII"
    return None if any(letter.isalpha() for letter in prompt) else "expected a prompt of English words"


def no_sentence_twice(draft: Draft, book: Book) -> str | None:
    known = {sameness(sentence) for text in book.told for sentence in sentences(text)}
    for sentence in sentences(draft.text):
        if " " not in sentence:
            continue  # a cry ("쿵!") is no sentence
        if sameness(sentence) in known:
            return f"told twice: {sentence}"
        known.add(sameness(sentence))
    return None


def sentences_in_range(draft: Draft, _book: Book) -> str | None:
    found = len(sentences(draft.text))
    if draft.page == 0 or found <= MOST_SENTENCES:
        return None
    return f"expected at most {MOST_SENTENCES} sentences, found {found}"


def everyone_there(draft: Draft, book: Book) -> str | None:
    """With the last page at the latest, every character of the brief has been named."""
    if draft.page < book.panels or not (absent := missing(book.brief.characters, (*book.told, draft.text))):
        return None
    return f"expected every character in the story, never named: {', '.join(absent)}"


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
    "sentences_in_range": sentences_in_range,
    "no_sentence_twice": no_sentence_twice,
    "everyone_there": everyone_there,
}
