"""A page in the full view: its newest words, picture and voice, and every revision of them."""

from contracts.facts import PageIllustrated, PageNarrated
from contracts.http import BookPage, PictureView, RevisionView, VoiceView
from contracts.values import PICTURE, VOICE, Medium
from services.gateway.book.page import Page, Told
from services.gateway.book.view import audio_url, image_url

MEDIA: tuple[Medium, ...] = (PICTURE, VOICE)


def page_view(page: Page) -> BookPage:
    written = page.written
    return BookPage(
        page=page.number,
        revision=written.revision if written else None,
        text=written.text if written else "",
        scene=written.scene if written else None,
        picture=_picture(page.picture),
        narration=_voice(page.voice),
        revising=tuple(medium for medium in MEDIA if page.revising(medium)),
        revisions=tuple(_revision(page, revision) for revision in sorted(page.words)),
    )


def _revision(page: Page, revision: int) -> RevisionView:
    words = page.words[revision]
    return RevisionView(
        revision=revision,
        time=words.time,
        text=words.fact.text,
        scene=words.fact.scene,
        media=words.fact.media,
        seed=words.fact.seed,
        style=words.fact.style,
        size=words.fact.size,
        voice=words.fact.voice,
        speed=words.fact.speed,
        picture=_picture(page.pictures.get(revision)),
        narration=_voice(page.voices.get(revision)),
    )


def _picture(made: Told[PageIllustrated] | None) -> PictureView | None:
    if made is None:
        return None
    fact = made.fact
    return PictureView(
        revision=fact.revision,
        url=f"{image_url(fact.run, fact.page)}?v={fact.artifact.sha256}",
        artifact=fact.artifact,
        alt=fact.alt,
        seed=fact.seed,
        engine=fact.engine,
        licence=fact.licence,
        parameters=fact.parameters,
        elapsed=fact.elapsed,
        tries=fact.tries,
        time=made.time,
        by=made.source,
    )


def _voice(made: Told[PageNarrated] | None) -> VoiceView | None:
    if made is None:
        return None
    fact = made.fact
    return VoiceView(
        revision=fact.revision,
        url=f"{audio_url(fact.run, fact.page)}?v={fact.artifact.sha256}",
        artifact=fact.artifact,
        duration=fact.duration,
        sentences=fact.sentences,
        words=fact.words,
        voice=fact.voice,
        unreadable=fact.unreadable,
        engine=fact.engine,
        model=fact.model,
        licence=fact.licence,
        elapsed=fact.elapsed,
        tries=fact.tries,
        time=made.time,
        by=made.source,
    )
