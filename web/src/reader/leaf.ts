import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";
import type { BookPage } from "../api/schema";
import { heard, type Stretch, sentences } from "./sentences";
import { words } from "./words";

/** The two sides of an open page: its picture, and its words as they are read. Tells `sentence` with its number. */
@customElement("iyagi-leaf")
export class Leaf extends StudioElement {
  @property({ attribute: false }) page: BookPage | null = null;
  @property({ type: Number }) second = -1; // how far the voice is; -1 while nobody reads
  @property({ type: Boolean }) over = false; // nothing more is being made
  @property() drawing = ""; // a preview of the picture
  @property() writing = ""; // the words so far

  static override styles = [
    StudioElement.styles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        min-height: 0;
        background: var(--leaf);
      }
      figure {
        position: relative;
        aspect-ratio: 1;
        width: min(100%, 50dvh);
        margin: 0 auto;
        overflow: hidden;
        background:
          radial-gradient(circle at 28% 30%, #f5cf86, transparent 55%),
          radial-gradient(circle at 75% 35%, #cfe0cf, transparent 50%),
          radial-gradient(circle at 50% 90%, #efb59a, transparent 60%), #f7ead0;
      }
      figure img {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      figure .drawing {
        filter: blur(0.6rem);
      }
      figcaption {
        position: absolute;
        inset: auto 0 1.2rem;
        text-align: center;
        color: #4f3a28;
      }
      .side {
        display: grid;
        min-height: 0;
        overflow-y: auto;
        padding: 1.1rem 1.2rem 1.4rem;
        align-content: safe center;
      }
      .text {
        font: 400 calc(1.3rem + var(--step, 0) * 0.16rem) / 1.8 var(--story);
        text-wrap: pretty;
      }
      :host([cover]) .text {
        font-weight: 700;
        font-size: calc(2rem + var(--step, 0) * 0.2rem);
        line-height: 1.35;
        text-align: center;
        text-wrap: balance;
      }
      .sentence {
        border-radius: 0.4rem;
        cursor: pointer;
        -webkit-box-decoration-break: clone;
        box-decoration-break: clone;
        transition: background 0.2s;
      }
      .sentence:hover {
        background: #f8edd4;
      }
      .sentence.now {
        background: #fbe3b0;
      }
      .word.now {
        color: var(--persimmon-deep);
        text-decoration: underline 0.14em var(--persimmon);
        text-underline-offset: 0.22em;
      }
      @media (min-width: 46rem) and (orientation: landscape) {
        :host {
          grid-template: minmax(0, 1fr) / minmax(0, 1.05fr) minmax(0, 1fr);
        }
        figure {
          width: 100%;
          height: 100%;
          aspect-ratio: auto;
        }
        .side {
          padding: 2rem clamp(1.5rem, 4vw, 4rem);
          background: linear-gradient(90deg, rgb(120 84 40 / 0.16), transparent 2.6rem);
        }
        .text {
          font-size: calc(1.55rem + var(--step, 0) * 0.2rem);
        }
        :host([cover]) .text {
          font-size: calc(2.7rem + var(--step, 0) * 0.25rem);
        }
      }
    `,
  ];

  protected override updated(): void {
    this.toggleAttribute("cover", this.page?.page === 0);
    this.renderRoot.querySelector(".now")?.scrollIntoView({ block: "nearest" });
  }

  protected override render() {
    return html`<figure>${this.picture()}</figure>
      <div class="side"><p class="text" lang="ko">${this.text()}</p></div>`;
  }

  private picture() {
    const page = this.page;
    if (page?.picture)
      return html`<img src=${page.picture.url} alt=${page.picture.alt || words().picture(page.text)} width="1024" height="1024" />`;
    return html`${this.drawing ? html`<img class="drawing" src=${this.drawing} alt="" />` : nothing}
      <figcaption>${this.over ? words().unpainted : words().painting}</figcaption>`;
  }

  private text() {
    const page = this.page;
    if (!page?.text) return html`<span class="hush">${this.writing || (this.over ? words().unwritten : words().writing)}</span>`;
    const stretches = sentences(page.text, spokenAs(page) ? page.narration : null);
    const now = this.second < 0 ? -1 : heard(stretches, this.second);
    return stretches.map((one, number) => this.sentence(one, number, number === now));
  }

  private sentence(one: Stretch, number: number, now: boolean) {
    if (one.start === null) return html`${one.text}`;
    const word = now ? heard(one.words, this.second) : -1;
    const inside = one.words.length
      ? one.words.map(({ text }, at) => html`<span class="word ${at === word ? "now" : ""}">${text}</span>`)
      : one.text;
    return html`<span class="sentence ${now ? "now" : ""}" @click=${() => this.tell("sentence", number)}>${inside}</span>`;
  }
}

/** Whether the voice reads these very words, and not those of an earlier revision. */
export function spokenAs(page: BookPage): boolean {
  const voice = page.narration;
  if (!voice) return false;
  const read = page.revisions.find(({ revision }) => revision === voice.revision);
  return read?.text === page.text;
}
