"""What single words and phrases mean, by a table of them."""

import re
from collections.abc import Iterable, Mapping

Table = Mapping[str, tuple[str, ...]]
SIBILANT = re.compile("(s|x|z|ch|sh|o)es$")  # "boxes" are more than one "box", but "clothes" are no "cloth"


def words_of(text: str) -> list[str]:
    text = text.replace("rice cake", "ricecake")  # no cake
    return re.findall(r"[a-z]+|[가-힣]+|[.,;]", text.lower().replace("'s", ";"))


def phrased(table: Table, text: str) -> str:
    """What the first phrase of the table that the text holds stands for; a Korean word may carry its particle."""
    plain = " ".join(["", *re.findall(r"[a-z0-9]+|[가-힣]+", text.lower()), ""])
    for meaning, known in table.items():
        if any((f" {phrase} " if phrase.isascii() else phrase) in plain for phrase in known):
            return meaning
    return ""


def meaning(table: Table, word: str) -> str | None:
    """What a word, or its singular, stands for; a Korean word may carry its particle."""
    forms = {word, word.removesuffix("s"), SIBILANT.sub(r"\1", word)}
    plain = word.isascii()
    for meaning, known in table.items():
        if not forms.isdisjoint(known):
            return meaning
        if not plain and any(korean in word for korean in known if not korean.isascii()):
            return meaning
    return None


def chosen(table: Table, said: str, told: Iterable[str], otherwise: str) -> str:
    """The scene's own member first, then the prompt."""
    if said.strip().lower() in table:
        return said.strip().lower()
    return next((found for word in (*words_of(said), *told) if (found := meaning(table, word)) is not None), otherwise)


def unphrased(table: Table, text: str) -> str:
    """The text without the table's phrases of more than one word: nobody is in "the age of dinosaurs"."""
    phrases = [phrase for known in table.values() for phrase in known if " " in phrase]
    return re.sub("|".join(map(re.escape, sorted(phrases, key=len, reverse=True))), "", text, flags=re.IGNORECASE)
