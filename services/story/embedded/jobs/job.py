"""One job, or one person of Korean history: what is true of the work, and a small thing that goes wrong with it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Job:
    called: str  # a regular expression of the noun that a topic ends in
    work: str  # what is done, as a noun phrase: 불을 끄고 사람을 구하는 일
    tool: str
    look: str  # English, for the painter
    mishap: str  # one sentence, whose subject is a thing
    help: str  # one sentence without its subject, who is the assistant
    said: str  # what is true of the work, one sentence without its mark
