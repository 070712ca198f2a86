import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Book, BookPage } from "../api/schema";
import { StudioElement } from "../app/element";
import { icons } from "../look/icons";
import { ended, type Hints } from "./feed";
import { failure, type Medium } from "./progress";
import { pageStyles } from "./styles";
import { words } from "./words";

/** A page as it becomes. Tells `hear` with its number, and `again` with the page and what of it is wanted anew. */
@customElement("iyagi-page")
export class Page extends StudioElement {
  @property({ attribute: false }) book!: Book;
  @property({ attribute: false }) page!: BookPage;
  @property({ attribute: false }) hints!: Hints;
  @property({ type: Boolean, reflect: true }) speaking = false;

  static override styles = [StudioElement.styles, pageStyles];

  protected override render() {
    const { page, speaking } = this;
    const name = page.page ? words().page(page.page) : words().cover;
    return html`<article class=${page.page ? "" : "cover"} aria-label=${name} ?data-speaking=${speaking}>
      <figure ?data-painted=${Boolean(page.picture)}>${this.picture()}</figure>
      <div class="side">
        ${page.page ? html`<p class="hush">${name}</p>` : nothing}
        <p class="words" lang="ko">${page.text || (this.hints.words.get(page.page) ?? "")}</p>
        <div class="voice">${this.voice()}</div>
      </div>
    </article>`;
  }

  private picture() {
    const { page, book, hints } = this;
    const said = words();
    if (page.picture)
      return html`<img src=${page.picture.url} alt=${page.picture.alt || said.picture(page.text)} width="1024" height="1024" />
        ${page.revising.includes("picture") ? html`<figcaption>${said.painting}</figcaption>` : nothing}`;
    const preview = hints.preview.get(page.page);
    const fraction = hints.fraction.get(`${page.page} picture`);
    return html`${preview ? html`<img class="preview" src=${preview} alt="" />` : nothing}
      ${this.failed("picture") ??
      html`<figcaption>${fraction === undefined ? (page.text || ended(book) ? said.soon : said.waiting) : said.painting}</figcaption>
        ${fraction === undefined ? nothing : html`<progress max="1" .value=${fraction} aria-hidden="true"></progress>`}`}`;
  }

  private voice() {
    const { page, book, speaking } = this;
    const said = words();
    if (!(book.options.tts_enabled ?? true)) return nothing;
    if (page.narration)
      return html`<button class="small" type="button" aria-pressed=${speaking} @click=${() => this.tell("hear", page.page)}>
        ${speaking ? icons.pause : icons.speaker} ${speaking ? said.hush : said.hear}
      </button>`;
    return this.failed("voice") ?? (ended(book) ? nothing : html`<span class="hush">${said.voiceSoon}</span>`);
  }

  /** What went wrong with this page, and a way to have it made after all; null when nothing did. */
  private failed(medium: Medium) {
    const { page, book } = this;
    const said = words();
    const why = failure(book, page, medium);
    if (page.revising.includes(medium) || !(why || (ended(book) && page.text))) return null;
    const picture = medium === "picture";
    return html`<div class="failed">
      <p>${picture ? said.unpainted : said.unspoken} ${why ? html`<span class="hush">${said.why(why.reason)}</span>` : nothing}</p>
      ${ended(book) && page.text && book.status !== "CANCELLED"
        ? html`<button class="small" type="button" @click=${() => this.tell("again", { page, medium })}>
            ${picture ? icons.brush : icons.speaker} ${picture ? said.paintAgain : said.speakAgain}
          </button>`
        : nothing}
    </div>`;
  }
}
