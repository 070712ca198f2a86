import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import * as api from "../api/client";
import type { Book } from "../api/schema";
import { StudioElement } from "../app/element";
import { address } from "../app/route";
import { icons } from "../look/icons";
import { words } from "./words";

const LONGEST = 100; // characters of a name

/** The book's name, and what one can do with it. Tells `pin`, `rename` with the name, `anew` and `print`. */
@customElement("iyagi-book-head")
export class Head extends StudioElement {
  @property({ attribute: false }) book!: Book;

  @state() private naming = false;
  @state() private open = false;
  @query("input") private field!: HTMLInputElement | null;
  @query(".pencil") private pencil!: HTMLButtonElement | null;

  static override styles = [
    StudioElement.styles,
    css`
      :host {
        margin-bottom: 0.8rem;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.2rem;
      }
      h1 {
        flex: 1 1 8rem;
        font-size: clamp(1.6rem, 4.5vw, 2.3rem);
      }
      form {
        display: flex;
        flex: 1 1 100%;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      form .field {
        flex: 1 1 14rem;
        width: auto;
        font-family: var(--story);
      }
      .tool {
        display: inline-grid;
        place-items: center;
        width: var(--finger);
        height: var(--finger);
        border: 0;
        border-radius: 50%;
        color: var(--soft);
        background: none;
      }
      .tool:hover {
        color: var(--persimmon-deep);
        background: var(--blush);
      }
      .star[aria-pressed="true"] {
        color: #8a5a00;
      }
      .star[aria-pressed="true"] svg {
        fill: var(--moon);
      }
      .brief {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 0.9rem;
        color: var(--soft);
        font-size: 0.9375rem;
      }
      .acts {
        margin-top: 0.8rem;
        padding: 0.8rem;
        border: 1px solid var(--line);
        border-radius: 1.2rem;
        background: var(--leaf);
      }
    `,
  ];

  private readonly begin = async () => {
    this.naming = true;
    await this.updateComplete;
    this.field?.select();
  };

  private readonly named = (event: Event) => {
    event.preventDefault();
    const name = this.field?.value.trim();
    if (name && name !== this.book.name) this.tell("rename", name);
    void this.leave();
  };

  private readonly leave = async () => {
    this.naming = false;
    await this.updateComplete;
    this.pencil?.focus();
  };

  protected override render() {
    const said = words();
    const { era, place, characters, topic } = this.book.brief;
    return html`<header>${this.naming ? this.form() : this.heading()}</header>
      <p class="brief" lang="ko">${[era, place, characters, topic].map((one) => html`<span>${one}</span>`)}</p>
      <div class="acts row" role="group" aria-label=${said.more} ?hidden=${!this.open}>${this.open ? this.acts() : nothing}</div>`;
  }

  private heading() {
    const said = words();
    const { name, pinned } = this.book;
    return html`<h1 lang=${name ? "ko" : nothing}>${name || said.unnamed}</h1>
      <button class="tool star" type="button" aria-pressed=${pinned} aria-label=${said.pin} title=${pinned ? said.unpin : said.pin} @click=${() => this.tell("pin", !pinned)}>${icons.star}</button>
      <button class="tool pencil" type="button" aria-label=${said.rename} title=${said.rename} @click=${this.begin}>${icons.pencil}</button>
      <button class="tool" type="button" aria-expanded=${this.open} aria-label=${said.more} title=${said.more} @click=${() => (this.open = !this.open)}>${icons.more}</button>`;
  }

  private form() {
    const said = words();
    const escape = (event: KeyboardEvent) => void (event.key === "Escape" && !event.isComposing && this.leave());
    return html`<form @submit=${this.named} @keydown=${escape}>
      <input class="field" aria-label=${said.newName} maxlength=${LONGEST} .value=${this.book.name} />
      <span class="row">
        <button class="small">${said.save}</button>
        <button class="small" type="button" @click=${this.leave}>${said.leave}</button>
      </span>
    </form>`;
  }

  private acts() {
    const said = words();
    const { run_id, pages } = this.book;
    const some = pages.some(({ picture }) => picture);
    return html`${some ? html`<a class="small" href=${api.zip(run_id)} download>${icons.kept} ${said.download}</a>` : nothing}
      ${some ? html`<button class="small" type="button" @click=${() => this.tell("print", null)}>${said.print}</button>` : nothing}
      <button class="small" type="button" @click=${() => this.tell("anew", null)}>${icons.plus} ${said.anew}</button>
      <a class="small" href=${address({ view: "facts", run: run_id })}>${said.facts}</a>`;
  }
}
