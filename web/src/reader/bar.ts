import "./dots";

import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";
import { icons } from "../look/icons";
import { placed, words } from "./words";

/** At the foot of the open book: its pages, and what turns and tells them. Tells `turn` with a page, `step` and `toggle`. */
@customElement("iyagi-bar")
export class Bar extends StudioElement {
  @property({ type: Number }) page = 0;
  @property({ attribute: false }) made: readonly boolean[] = []; // each page, from the cover on
  @property({ type: Boolean }) going = false; // it is read aloud
  @property() said = ""; // for who cannot see the page

  static override styles = [
    StudioElement.styles,
    css`
      footer {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
        align-items: center;
        gap: 0.2rem 0.8rem;
        padding: 0.4rem 1rem;
        background: var(--paper);
      }
      nav {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: 0.7rem;
      }
      iyagi-dots {
        justify-self: start;
        max-width: 100%;
      }
      .where {
        color: var(--soft);
        font-size: 0.9375rem;
        text-align: right;
      }
      [aria-disabled="true"] {
        opacity: 0.45;
        cursor: default;
      }
      .tell {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        gap: 0.45rem;
        min-width: 9rem;
        min-height: 3rem;
        padding: 0.3rem 1.3rem 0.3rem 1rem;
        border: 0;
        border-radius: 99rem;
        color: #fff;
        background: var(--persimmon);
        font-weight: 700;
      }
      .going {
        background: var(--jade);
      }
      @media (max-width: 62rem) {
        footer {
          grid-template-columns: minmax(0, 1fr);
          padding: 0 0.6rem 0.4rem;
        }
        iyagi-dots {
          justify-self: stretch;
        }
        .where {
          display: none;
        }
      }
      /* A telephone on its side: all in one line. */
      @media (max-height: 28rem) and (orientation: landscape) {
        footer {
          grid-template-columns: minmax(0, 1fr) auto;
          padding: 0.1rem 0.8rem;
        }
        .where {
          display: none;
        }
        .tell {
          min-height: var(--finger);
        }
      }
    `,
  ];

  protected override render() {
    const said = words();
    const { page, made, going } = this;
    return html`<footer>
      <iyagi-dots .page=${page} .made=${made}></iyagi-dots>
      <nav aria-label=${said.turning}>
        <button class="round" type="button" aria-label=${said.before} aria-disabled=${page === 0} @click=${() => this.tell("step", "before")}>${icons.before}</button>
        <button class="tell ${going ? "going" : ""}" type="button" @click=${() => this.tell("toggle", null)}>${going ? icons.pause : icons.play}${going ? said.pause : said.play}</button>
        <button class="round" type="button" aria-label=${said.after} aria-disabled=${page === made.length} @click=${() => this.tell("step", "after")}>${icons.after}</button>
      </nav>
      <p class="where" aria-hidden="true">${placed(page, made.length)}</p>
      <p class="unseen" aria-live="polite">${this.said}</p>
    </footer>`;
  }
}
