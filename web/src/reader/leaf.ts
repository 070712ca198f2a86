import { html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";
import type { BookPage } from "../api/schema";
import { leafStyles } from "./leaf.styles";
import { heard, type Stretch, sentences, spokenAs } from "./sentences";
import { words } from "./words";

const DECODED = 400; // milliseconds that a turn waits for its picture

/** The two sides of an open page: its picture, and its words as they are read. Tells `sentence` with its number. */
@customElement("iyagi-leaf")
export class Leaf extends StudioElement {
  @property({ attribute: false }) page: BookPage | null = null;
  @property({ type: Number }) second = -1; // how far the voice is; -1 while nobody reads
  @property({ type: Boolean }) painting = false; // its picture may still come
  @property({ type: Boolean }) over = false; // nothing more is being made
  @property() drawing = ""; // a preview of the picture
  @property() writing = ""; // the words so far

  private stretches: Stretch[] = [];
  private now = -1;

  static override styles = [StudioElement.styles, leafStyles];

  /** The picture can be seen at once, or is too long in coming. */
  async seen(): Promise<void> {
    await this.updateComplete;
    const picture = this.renderRoot.querySelector<HTMLImageElement>("figure img");
    const late = new Promise((waited) => setTimeout(waited, DECODED));
    await Promise.race([picture?.decode().catch(() => {}), late]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const page = this.page;
    this.toggleAttribute("cover", page?.page === 0);
    if (changed.has("page")) this.stretches = page?.text ? sentences(page.text, spokenAs(page) ? page.narration : null) : [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    const other = changed.get("page")?.page !== this.page?.page;
    if (changed.has("page") && other) this.renderRoot.querySelector(".side")!.scrollTop = 0;
    const now = this.second < 0 ? -1 : heard(this.stretches, this.second);
    if (now !== this.now) this.renderRoot.querySelector(".now")?.scrollIntoView({ block: "nearest" });
    this.now = now;
  }

  protected override render() {
    return html`<figure>${this.picture()}</figure>
      <div class="side" role="group" tabindex="0" aria-label=${words().story}>${this.text()}</div>`;
  }

  private picture() {
    const page = this.page;
    if (page?.picture)
      return html`<img src=${page.picture.url} alt=${page.picture.alt || words().picture(page.text)} width="1024" height="1024" draggable="false" />`;
    return html`<div class="wash ${this.painting ? "wet" : ""}">
      ${this.drawing ? html`<img class="drawing" src=${this.drawing} alt="" />` : nothing}
      <figcaption>${this.painting ? words().painting : words().unpainted}</figcaption>
    </div>`;
  }

  private text() {
    if (!this.stretches.length) {
      const told = this.over ? words().unwritten : words().writing;
      return this.writing ? html`<p class="text" lang="ko">${this.writing}</p>` : html`<p class="text hush">${told}</p>`;
    }
    const now = this.second < 0 ? -1 : heard(this.stretches, this.second);
    return html`<p class="text" lang="ko">${this.stretches.map((one, number) => this.sentence(one, number, number === now))}</p>`;
  }

  private sentence(one: Stretch, number: number, now: boolean) {
    if (one.start === null) return html`${one.text}`;
    const word = now ? heard(one.words, this.second) : -1;
    const inside = one.words.length
      ? one.words.map(({ text, gap }, at) => html`<span class="word ${at === word ? "now" : ""}">${text}</span>${gap}`)
      : one.text;
    return html`<span class="sentence ${now ? "now" : ""}" @click=${() => this.tell("sentence", number)}>${inside}</span>${one.gap}`;
  }
}
