import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Book } from "../api/schema";
import { StudioElement } from "../app/element";
import { icons } from "../look/icons";
import { words } from "./words";

/** Over the open book: its name, and how it is held. Tells `left` to close it, and `set` to choose how one reads. */
@customElement("iyagi-top")
export class Top extends StudioElement {
  @property({ attribute: false }) book!: Book;

  static override styles = [
    StudioElement.styles,
    css`
      header {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        padding: 0.4rem 0.6rem;
        background: var(--paper);
      }
      h1 {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        color: var(--soft);
        font: 400 1rem/1.3 var(--round);
        text-align: center;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      @media (max-height: 28rem) and (orientation: landscape) {
        header {
          flex-direction: column;
          height: 100%;
          padding: 0.3rem;
        }
        h1 {
          width: 1px;
          opacity: 0;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("fullscreenchange", this.changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("fullscreenchange", this.changed);
    if (document.fullscreenElement) void document.exitFullscreen();
  }

  /** Fill the screen, or leave it. */
  readonly full = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else if (document.fullscreenEnabled) void document.documentElement.requestFullscreen().catch(() => {});
  };

  private readonly changed = () => this.requestUpdate();

  protected override render() {
    const said = words();
    const { name } = this.book;
    const full = Boolean(document.fullscreenElement);
    return html`<header>
      <button class="round" type="button" aria-label=${said.leave} @click=${() => this.tell("left", null)}>${icons.close}</button>
      <h1 lang=${name ? "ko" : nothing}>${name || said.cover}</h1>
      ${document.fullscreenEnabled
        ? html`<button class="round" type="button" aria-label=${full ? said.notFull : said.full} @click=${this.full}>${full ? icons.shrink : icons.grow}</button>`
        : nothing}
      <button class="round" type="button" aria-label=${said.menu} @click=${() => this.tell("set", null)}>가</button>
    </header>`;
  }
}
