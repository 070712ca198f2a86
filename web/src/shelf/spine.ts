import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { RunItem } from "../api/schema";
import { StudioElement } from "../app/element";
import { address } from "../app/route";
import { icons } from "../look/icons";
import { words } from "./words";

/** A book on the shelf. Tells `pin`, `remove` and `rename` (with the name) of its item. */
@customElement("iyagi-spine")
export class Spine extends StudioElement {
  @property({ attribute: false }) item!: RunItem;
  @property({ type: Boolean }) saved = false;
  @state() private naming = false;
  @query("input") private field!: HTMLInputElement | null;

  static override styles = [
    StudioElement.styles,
    css`
      :host {
        display: grid;
        gap: 0.4rem;
        align-content: start;
      }
      a {
        display: block;
        border-radius: 0.3rem 0.9rem 0.9rem 0.3rem;
        color: inherit;
        text-decoration: none;
      }
      .front {
        position: relative;
        display: block;
        aspect-ratio: 1;
        overflow: hidden;
        border-radius: 0.3rem 0.9rem 0.9rem 0.3rem;
        background:
          radial-gradient(circle at 28% 30%, #bfdbe4, transparent 55%),
          radial-gradient(circle at 75% 35%, #f6dca0, transparent 50%),
          radial-gradient(circle at 50% 90%, #efb59a, transparent 60%), #f7ead0;
        box-shadow: 0 0.4rem 1rem rgb(90 60 25 / 0.25);
        transition: transform 0.2s;
      }
      a:hover .front {
        transform: translateY(-0.3rem) rotate(-1deg);
      }
      .front::after {
        content: "";
        position: absolute;
        inset: 0 auto 0 0;
        width: 0.6rem;
        background: linear-gradient(90deg, rgb(70 40 15 / 0.35), rgb(255 255 255 / 0.25) 60%, transparent);
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      progress {
        position: absolute;
        inset: auto 0 0;
        width: 100%;
        height: 0.5rem;
        border: 0;
        appearance: none;
        background: rgb(255 250 240 / 0.8);
      }
      progress::-webkit-progress-bar {
        background: transparent;
      }
      progress::-webkit-progress-value {
        background: var(--persimmon);
      }
      strong {
        display: block;
        margin-top: 0.55rem;
        font-family: var(--story);
        line-height: 1.35;
      }
      .tools {
        display: flex;
        gap: 0.1rem;
        margin-left: -0.5rem;
      }
      .tools button {
        display: inline-grid;
        place-items: center;
        width: var(--finger);
        height: var(--finger);
        border: 0;
        border-radius: 50%;
        color: var(--soft);
        background: none;
      }
      .tools button:hover {
        color: var(--persimmon-deep);
        background: var(--blush);
      }
      .star[aria-pressed="true"] {
        color: #8a5a00;
      }
      .star[aria-pressed="true"] svg {
        fill: var(--moon);
      }
      form {
        display: grid;
        gap: 0.4rem;
      }
    `,
  ];

  private get name(): string {
    return this.item.name || words().unnamed;
  }

  private readonly begin = async () => {
    this.naming = true;
    await this.updateComplete;
    this.field?.select();
  };

  private readonly named = (event: Event) => {
    event.preventDefault();
    const name = this.field?.value.trim();
    this.naming = false;
    if (name && name !== this.item.name) this.tell("rename", { item: this.item, name });
  };

  private readonly left = (event: KeyboardEvent) => {
    if (event.key === "Escape") this.naming = false;
  };

  protected override render() {
    const { item } = this;
    const said = words();
    const being = item.status === "RUNNING";
    return html`<a href=${address({ view: "book", run: item.run_id })}>
        <span class="front">
          ${item.image_url ? html`<img src=${item.image_url} alt="" width="200" height="200" loading="lazy" />` : nothing}
          ${being ? html`<progress max="1" .value=${item.progress} aria-label=${said.percent(item.progress)}></progress>` : nothing}
        </span>
        <strong lang="ko">${this.name}</strong>
      </a>
      <span class="hush" ?hidden=${!said.state[item.status]}>${said.state[item.status]}</span>
      ${this.naming ? this.form() : this.tools()}`;
  }

  private tools() {
    const { item, name } = this;
    const said = words();
    const act = (what: string) => () => this.tell(what, item);
    return html`<div class="tools">
      <button class="star" type="button" aria-pressed=${item.pinned} aria-label=${item.pinned ? said.unpin(name) : said.pin(name)} @click=${act("pin")}>${icons.star}</button>
      <button type="button" aria-label=${said.rename(name)} @click=${this.begin}>${icons.pencil}</button>
      <button type="button" aria-label=${said.remove(name)} @click=${act("remove")}>${icons.bin}</button>
    </div>`;
  }

  private form() {
    const said = words();
    return html`<form @submit=${this.named} @keydown=${this.left}>
      <input class="field" aria-label=${said.newName} maxlength="100" .value=${this.item.name} />
      <span class="row">
        <button class="small">${said.save}</button>
        <button class="small" type="button" @click=${() => (this.naming = false)}>${said.leave}</button>
      </span>
    </form>`;
  }
}
