import "./compare";
import "./edit";
import "./picture";

import { html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { Book, BookPage } from "../api/schema";
import { StudioElement } from "../app/element";
import { icons } from "../look/icons";
import { spokenAs } from "../reader/sentences";
import type { Compare } from "./compare";
import { ended } from "./feed";
import { figureStyles } from "./figure-styles";
import { words } from "./page-words";
import { failure, keptOld, type Medium, painted } from "./progress";
import { reason } from "./reasons";
import { pageStyles } from "./styles";

/** A page as it becomes. Tells `hear` with its number, `again` with the page and what of it is wanted anew. */
@customElement("iyagi-page")
export class Page extends StudioElement {
  @property({ attribute: false }) book!: Book;
  @property({ attribute: false }) page!: BookPage;
  @property() writing = ""; // the words so far
  @property() preview = ""; // of the picture
  @property({ type: Number }) fraction = -1; // of the picture that is painted; -1 while nobody says
  @property({ type: Boolean }) speaking = false;
  @property({ type: Boolean }) fresh = false; // its newest picture has not been looked at

  @state() private changing = false;
  @state() private editing = false;
  @query("iyagi-compare") private compare!: Compare | null;

  static override styles = [StudioElement.styles, figureStyles, pageStyles];

  private get name(): string {
    return this.page.page ? words().page(this.page.page) : words().cover;
  }

  private readonly again = (medium: Medium) => () => {
    this.tell("again", { page: this.page, medium });
    if (this.changing) void this.back();
  };

  private readonly look = () => {
    this.tell("seen", this.page.page);
    this.compare?.show();
  };

  private readonly edit = () => {
    this.editing = true;
    this.changing = false;
  };

  /** Nothing more is to be changed: where it began, one goes on. */
  private readonly back = async () => {
    this.editing = this.changing = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(".change")?.focus();
  };

  protected override render() {
    const { page, speaking, writing } = this;
    const arrived = page.text && !writing ? "words arrived" : "words";
    return html`<article class=${page.page ? "" : "cover"} aria-label=${this.name} ?data-speaking=${speaking}>
      <figure ?data-painted=${Boolean(page.picture)}>${this.picture()}</figure>
      <div class="side">
        ${this.came()}
        <p class="number" aria-hidden="true">${page.page || nothing}</p>
        ${this.editing
          ? html`<iyagi-edit .book=${this.book} .page=${page} @left=${this.back}></iyagi-edit>`
          : html`<p class=${arrived} lang="ko">${page.text || writing}</p>
              <div class="row">${this.voice()} ${this.changes()}</div>
              ${this.old("picture")} ${this.old("voice")}`}
      </div>
    </article>
      <iyagi-compare .page=${page}></iyagi-compare>`;
  }

  private picture() {
    const { page, book, fraction } = this;
    const said = words();
    const again = page.revising.includes("picture");
    const waits = again || !page.picture;
    const why = page.picture ? said.repainting : fraction >= 0 ? said.painting : page.text || ended(book) ? said.soon : said.waiting;
    const bar = fraction < 0 ? nothing : html`<progress max="1" .value=${fraction} aria-hidden="true"></progress>`;
    return html`<iyagi-picture
        .url=${page.picture?.url ?? ""}
        .alt=${page.picture?.alt || said.picture(page.text)}
        .preview=${this.preview}
      ></iyagi-picture>
      ${this.failed("picture") ?? (waits && book.status !== "CANCELLED" ? html`<figcaption>${why}</figcaption>${bar}` : nothing)}`;
  }

  /** A picture that was asked for again is there. */
  private came() {
    const said = words();
    if (!this.fresh) return nothing;
    return html`<div class="fresh">
      <strong>${said.come}</strong>
      <button class="small" type="button" @click=${this.look}>${said.compare}</button>
      <button class="small" type="button" @click=${() => this.tell("seen", this.page.page)}>${said.fine}</button>
    </div>`;
  }

  private voice() {
    const { page, book, speaking } = this;
    const said = words();
    if (!(book.options.tts_enabled ?? true)) return nothing;
    const again = page.revising.includes("voice");
    const soon = html`<span class="soon">${icons.speaker} ${again ? said.voiceAgain : said.voiceSoon}</span>`;
    if (page.narration && (!again || spokenAs(page)))
      return html`<button class="small speaker ${speaking ? "speaking" : ""}" type="button" @click=${() => this.tell("hear", page.page)}>
        ${speaking ? icons.pause : icons.speaker} ${speaking ? said.hush : said.hear}
        </button>
        ${again ? soon : nothing}`;
    return this.failed("voice") ?? (ended(book) && !again ? nothing : soon);
  }

  private changes() {
    const { page, book, changing } = this;
    const said = words();
    if (!ended(book) || book.status === "CANCELLED" || !page.text) return nothing;
    const open = () => (this.changing = !changing);
    return html`<button class="change" type="button" aria-expanded=${changing} aria-label=${said.changeOf(this.name)} @click=${open}>${icons.pencil} ${said.change}</button>
      <div class="row tools" ?hidden=${!changing}>
        <button class="small" type="button" @click=${this.edit}>${icons.pencil} ${said.edit}</button>
        ${page.revising.includes("picture") ? nothing : html`<button class="small" type="button" @click=${this.again("picture")}>${icons.brush} ${said.paintAgain}</button>`}
        ${page.narration && !page.revising.includes("voice")
          ? html`<button class="small" type="button" @click=${this.again("voice")}>${icons.speaker} ${said.speakAgain}</button>`
          : nothing}
        ${painted(page).length > 1 ? html`<button class="small" type="button" @click=${this.look}>${said.compare}</button>` : nothing}
      </div>`;
  }

  /** What was asked for anew could not be made, and what there was is there still. */
  private old(medium: Medium) {
    const { page, book } = this;
    const made = medium === "picture" ? page.picture : page.narration;
    if (!made || page.revising.includes(medium) || !keptOld(book, page, medium)) return nothing;
    return html`<p class="hush">${medium === "picture" ? words().oldPicture : words().oldVoice}</p>`;
  }

  /** What went wrong with this page, and a way to have it made after all; null when nothing did. */
  private failed(medium: Medium) {
    const { page, book } = this;
    const said = words();
    const why = failure(book, page, medium);
    const made = medium === "picture" ? page.picture : page.narration;
    if (made || page.revising.includes(medium) || !(why || (ended(book) && page.text))) return null;
    const picture = medium === "picture";
    return html`<div class="failed">
      <p>${picture ? said.unpainted : said.unspoken} ${why ? reason(why) : nothing}</p>
      ${page.text && book.status !== "CANCELLED"
        ? html`<button class="small" type="button" @click=${this.again(medium)}>
            ${picture ? icons.brush : icons.speaker} ${picture ? said.paintAgain : said.speakAgain}
          </button>`
        : nothing}
    </div>`;
  }
}
