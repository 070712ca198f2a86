import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";
import { placed, words } from "./words";

/** A dot for each page, the open one drawn long, one that is still being made drawn hollow. Tells `turn` with a page. */
@customElement("iyagi-dots")
export class Dots extends StudioElement {
  @property({ type: Number }) page = 0;
  @property({ attribute: false }) made: readonly boolean[] = []; // each page, from the cover on

  static override styles = [
    StudioElement.styles,
    css`
      div {
        display: flex;
        justify-content: center;
      }
      button {
        display: grid;
        flex: 0 1 var(--finger);
        min-width: 1.5rem;
        height: 2.25rem;
        padding: 0;
        border: 0;
        place-items: center;
        background: none;
      }
      i {
        width: 0.65rem;
        height: 0.65rem;
        border: 2px solid var(--edge);
        border-radius: 99rem;
        transition:
          width 0.25s,
          background 0.25s;
      }
      .made i {
        background: var(--edge);
      }
      [aria-current] i {
        width: 1.5rem;
        border-color: var(--persimmon);
        background: var(--persimmon);
      }
      button:hover i {
        border-color: var(--persimmon);
      }
      button:focus-visible {
        outline-offset: -3px;
      }
    `,
  ];

  protected override render() {
    const said = words();
    const end = this.made.length;
    return html`<div role="group" aria-label=${said.pages}>
      ${[...this.made, true].map(
        (made, page) =>
          html`<button type="button" class=${made ? "made" : ""} aria-label=${placed(page, end)} aria-current=${page === this.page ? "true" : nothing} tabindex=${page === this.page ? 0 : -1} @click=${() => this.tell("turn", page)}><i></i></button>`,
      )}
    </div>`;
  }
}
