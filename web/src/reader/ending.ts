import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";
import { address } from "../app/route";
import type { Book } from "../api/schema";
import { ended } from "../book/feed";
import { words } from "./words";

/** After the last page: what may come next. Tells `again`, and `printed`. */
@customElement("iyagi-ending")
export class Ending extends StudioElement {
  @property({ attribute: false }) book!: Book;

  static override styles = [
    StudioElement.styles,
    css`
      :host {
        display: grid;
        overflow-y: auto;
        background:
          radial-gradient(circle at 50% 22%, #fdf1cf, transparent 42%),
          radial-gradient(circle at 12% 92%, #dcebe0, transparent 46%),
          radial-gradient(circle at 90% 88%, #fbe3d0, transparent 44%), var(--leaf);
      }
      section {
        display: grid;
        gap: clamp(0.6rem, 2.5vh, 1.3rem);
        align-content: safe center;
        justify-items: center;
        padding: 1rem 1.2rem;
        text-align: center;
      }
      img {
        width: min(22vh, 9rem);
      }
      .fin {
        font: 700 clamp(2.6rem, 13vmin, 6rem) / 1.15 var(--story);
        color: var(--persimmon-deep);
      }
      .fin.open {
        font-size: clamp(1.5rem, 6vmin, 2.6rem);
      }
      .row {
        justify-content: center;
      }
      @media (max-height: 28rem) {
        img {
          display: none;
        }
      }
    `,
  ];

  protected override render() {
    const said = words();
    const { book } = this;
    const over = ended(book);
    const whole = book.pages.every(({ text }) => text);
    const fin = whole ? said.end : over ? said.broken : said.growing;
    return html`<section>
      <img src="/icon.svg" alt="" />
      <h2 class="fin ${whole ? "" : "open"}">${fin}</h2>
      ${whole ? html`<p>${said.ended}</p>` : nothing}
      ${book.pages[0]?.text ? html`<button class="big" type="button" @click=${() => this.tell("again", null)}>${said.again}</button>` : nothing}
      <div class="row">
        ${whole ? nothing : html`<a class="small" href=${address({ view: "book", run: book.run_id })}>${said.toBook}</a>`}
        <a class="small" href=${address({ view: "shelf" })}>${said.toShelf}</a>
        <a class="small" href=${address({ view: "order" })}>${said.anew}</a>
        <button class="small" type="button" @click=${() => this.tell("printed", null)}>${said.print}</button>
      </div>
    </section>`;
  }
}
