import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { RunItem } from "../api/schema";
import { StudioElement } from "../app/element";
import { address } from "../app/route";
import { icons } from "../look/icons";
import { ended } from "../book/feed";
import { possible } from "../offline/kept";
import { words } from "./words";

/** All that can be done with one book. Tells `pin`, `naming`, `keep` and `remove` of its item, and closes. */
@customElement("iyagi-card")
export class Card extends StudioElement {
  @property({ attribute: false }) kept: ReadonlySet<string> = new Set();
  @property() keeping = ""; // the run that is being kept
  @state() private item: RunItem | null = null;
  @query("dialog") private dialog!: HTMLDialogElement;

  static override styles = [
    StudioElement.styles,
    css`
      dialog {
        width: min(24rem, calc(100vw - 1.5rem));
        padding: 1.2rem;
      }
      header {
        display: grid;
        grid-template-columns: 4.5rem 1fr auto;
        gap: 0.9rem;
        align-items: center;
        margin-bottom: 0.8rem;
      }
      img {
        width: 4.5rem;
        height: 4.5rem;
        border-radius: 0.2rem 0.6rem 0.6rem 0.2rem;
        object-fit: cover;
        box-shadow: var(--lift);
      }
      h2 {
        font-size: 1.125rem;
      }
      .round {
        align-self: start;
        border: 0;
      }
      li > :is(a, button) {
        display: flex;
        width: 100%;
        min-height: 3.25rem;
        align-items: center;
        gap: 0.9rem;
        padding: 0.3rem 0.9rem;
        border: 0;
        border-radius: 1rem;
        color: inherit;
        background: none;
        font-weight: 700;
        text-align: start;
        text-decoration: none;
      }
      li > :is(a, button):hover:not(:disabled) {
        background: var(--blush);
      }
      li p {
        padding: 0 0.9rem 0.4rem 3.3rem;
      }
      @media (max-width: 40rem) {
        dialog {
          margin-bottom: max(0.75rem, env(safe-area-inset-bottom));
        }
      }
    `,
  ];

  async show(item: RunItem): Promise<void> {
    this.item = item;
    await this.updateComplete;
    this.dialog.showModal();
  }

  private act(what: "pin" | "naming" | "keep" | "remove"): void {
    this.dialog.close();
    this.tell(what, this.item);
  }

  /** A tap beside the card closes it. */
  private readonly beside = ({ target }: Event) => target === this.dialog && this.dialog.close();

  protected override render() {
    const { item } = this;
    const said = words();
    return html`<dialog aria-labelledby="name" @click=${this.beside}>
      ${item
        ? html`<header>
              ${item.image_url ? html`<img src=${item.image_url} alt="" />` : html`<span></span>`}
              <h2 id="name" lang="ko">${item.name || said.unnamed}</h2>
              <button class="round" type="button" aria-label=${said.close} @click=${() => this.dialog.close()}>${icons.close}</button>
            </header>
            <ul>
              <li><a href=${address({ view: "book", run: item.run_id })}>${icons.after}${said.open}</a></li>
              <li><button type="button" @click=${() => this.act("pin")}>${icons.star}${item.pinned ? said.unpin : said.pin}</button></li>
              <li><button type="button" @click=${() => this.act("naming")}>${icons.pencil}${said.rename}</button></li>
              <li>${this.offline(item)}</li>
              <li><button type="button" @click=${() => this.act("remove")}>${icons.bin}${said.remove}</button></li>
            </ul>`
        : nothing}
    </dialog>`;
  }

  private offline(item: RunItem) {
    const said = words();
    const kept = this.kept.has(item.run_id);
    const why = possible() ? (ended(item) ? "" : said.notYet) : said.notHere;
    const name = this.keeping === item.run_id ? said.keeping : kept ? said.letGo : said.keepHere;
    const blocked = Boolean(why || this.keeping);
    return html`<button type="button" ?disabled=${blocked} aria-describedby=${why ? "why" : nothing} @click=${() => this.act("keep")}>${icons.kept}${name}</button>
      ${why ? html`<p class="hush" id="why">${why}</p>` : nothing}`;
  }
}
