import { css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";

import type { Book } from "../api/schema";
import { StudioElement } from "../app/element";
import { address } from "../app/route";
import { ended } from "./feed";
import { type Awaited, away, left, made, sentence } from "./progress";
import { words } from "./words";

const HELPERS: Record<Awaited, string> = {
  story: "iyagi run story",
  illustrator: "iyagi run illustrator",
  narrator: "iyagi run narrator",
};

/** What happens now, how far the book is, and how long it may take. Tells `cancel` when one is sure. */
@customElement("iyagi-now")
export class Now extends StudioElement {
  @property({ attribute: false }) book!: Book;
  @property({ type: Boolean }) connected = true;
  @property({ attribute: false }) absent: Awaited | null = null;
  @property({ attribute: false }) usually: number | null = null; // seconds that a book takes here

  @query("dialog") private sure!: HTMLDialogElement;

  static override styles = [
    StudioElement.styles,
    css`
      section {
        display: grid;
        gap: 0.5rem;
        padding: 0.7rem 1rem 0.8rem;
        border-bottom: 1px solid var(--line);
        background: rgb(251 243 225 / 0.96);
      }
      .row {
        justify-content: space-between;
        gap: 0.4rem 0.7rem;
        min-height: var(--finger);
      }
      .row > p {
        flex: 1 1 9rem;
        font-weight: 700;
      }
      .row > button {
        padding: 0.35rem 0.8rem;
      }
      .hush {
        font-weight: 400;
      }
      @media (max-width: 30rem) {
        .open > p {
          flex-basis: 100%;
        }
      }
      .road {
        position: relative;
        margin: 1.1rem 0.9rem 0.2rem;
      }
      progress {
        display: block;
        height: 0.55rem;
        overflow: hidden;
        border-radius: 99rem;
        background: #efdfbf;
      }
      progress::-webkit-progress-value {
        border-radius: 99rem;
        background: linear-gradient(90deg, #e79a5f, var(--persimmon));
        transition-duration: 0.8s;
      }
      .rabbit {
        position: absolute;
        bottom: 0.35rem;
        left: calc(var(--made, 0) * 100%);
        width: 1.9rem;
        margin-left: -0.95rem;
        transition: left 0.8s;
        animation: hop 0.9s cubic-bezier(0.3, 0, 0.4, 1) infinite alternate;
      }
      .rabbit.waits {
        animation: none;
      }
      @keyframes hop {
        from {
          transform: none;
        }
        60% {
          transform: translateY(-0.45rem) rotate(5deg);
        }
      }
      dialog {
        width: min(22rem, calc(100vw - 2rem));
        text-align: center;
      }
      dialog img {
        width: 4rem;
      }
      dialog .row {
        justify-content: center;
        margin-top: 1.1rem;
      }
    `,
  ];

  protected override updated(): void {
    this.style.setProperty("--made", String(made(this.book)));
    if (ended(this.book)) this.sure.close();
  }

  private readonly cancel = () => {
    this.sure.close();
    this.tell("cancel", null);
  };

  protected override render() {
    const said = words();
    const { book, connected, absent } = this;
    const over = ended(book);
    const now = !connected ? said.away : absent ? away(absent) : sentence(book);
    return html`<section aria-label=${said.now}>
        <div class="row ${over ? "" : "open"}">
          <p><span role="status">${now}</span> ${this.more()}</p>
          ${book.pages[0]?.picture
            ? html`<a class=${over ? "big" : "small"} href=${address({ view: "read", run: book.run_id, page: 0 })}>${said.read}</a>`
            : nothing}
          ${over ? nothing : html`<button class="small" type="button" @click=${() => this.sure.showModal()}>${said.stop}</button>`}
        </div>
        ${over ? nothing : this.road()}
      </section>
      ${this.asking()}`;
  }

  private more() {
    const said = words();
    const { book, connected, absent, usually } = this;
    const more = !connected ? said.stays : absent ? said.helper(HELPERS[absent]) : left(book, usually, Date.now());
    return more ? html`<span class="hush">${more}</span>` : nothing;
  }

  private road() {
    const { book, connected, absent } = this;
    const waits = !connected || absent || book.status === "QUEUED";
    return html`<div class="road">
      <progress max="1" .value=${made(book)} aria-label=${words().made}></progress>
      <img class="rabbit ${waits ? "waits" : ""}" src="/icon.svg" alt="" />
    </div>`;
  }

  private asking() {
    const said = words();
    return html`<dialog aria-labelledby="asked">
      <img src="/icon.svg" alt="" />
      <p id="asked"><strong>${said.sure}</strong><br /><span class="hush">${said.kept}</span></p>
      <div class="row">
        <button class="small" type="button" autofocus @click=${() => this.sure.close()}>${said.goOn}</button>
        <button class="small" type="button" @click=${this.cancel}>${said.stop}</button>
      </div>
    </dialog>`;
  }
}
