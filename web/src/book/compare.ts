import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { BookPage, PictureView } from "../api/schema";
import { StudioElement } from "../app/element";
import { icons } from "../look/icons";
import { words } from "./page-words";
import { painted } from "./progress";

/** All pictures that a page ever had, side by side. Tells `keep` with the page and the picture that is chosen. */
@customElement("iyagi-compare")
export class Compare extends StudioElement {
  @property({ attribute: false }) page!: BookPage;

  @state() private open = false;
  @query("dialog") private dialog!: HTMLDialogElement;

  static override styles = [
    StudioElement.styles,
    css`
      dialog {
        width: min(56rem, calc(100vw - 1.5rem));
        max-height: calc(100dvh - 1.5rem);
        padding: clamp(0.9rem, 4vw, 1.4rem);
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 1rem;
        margin-bottom: 1rem;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr));
        gap: 1rem;
      }
      li {
        display: grid;
        gap: 0.6rem;
        justify-items: center;
        text-align: center;
      }
      img {
        width: 100%;
        height: auto;
        aspect-ratio: 1;
        border: 4px solid transparent;
        border-radius: 1.2rem;
      }
      .shown img {
        border-color: var(--jade);
      }
      .mark {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
        min-height: var(--finger);
        color: var(--jade);
        font-weight: 700;
      }
    `,
  ];

  show(): void {
    this.open = true;
    this.dialog.showModal();
  }

  private choose(picture: PictureView): void {
    this.dialog.close();
    this.tell("keep", { page: this.page, revision: picture.revision });
  }

  protected override render() {
    const said = words();
    return html`<dialog aria-labelledby="which" @close=${() => (this.open = false)}>
      <header>
        <h2 id="which">${said.which}</h2>
        <button class="round" type="button" aria-label=${said.close} @click=${() => this.dialog.close()}>${icons.close}</button>
      </header>
      ${this.open ? html`<ul>${painted(this.page).map((picture, at, all) => this.one(picture, at, all.length))}</ul>` : nothing}
    </dialog>`;
  }

  private one(picture: PictureView, at: number, all: number) {
    const said = words();
    const shown = picture.revision === this.page.picture?.revision;
    const name = at === 0 ? said.first : all === 2 ? said.newest : said.other(at);
    return html`<li class=${shown ? "shown" : ""}>
      <img src=${picture.url} alt="${name}: ${picture.alt}" width="1024" height="1024" />
      <span class="hush">${name}</span>
      ${shown
        ? html`<span class="mark">${icons.check} ${said.shown}</span>`
        : html`<button class="small" type="button" aria-label="${name}: ${said.choose}" @click=${() => this.choose(picture)}>${said.choose}</button>`}
    </li>`;
  }
}
