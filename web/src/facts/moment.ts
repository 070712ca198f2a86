import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Book, BookPage } from "../api/schema";
import { StudioElement } from "../app/element";
import { icons } from "../look/icons";
import { words } from "./words";

/** A book at one moment: all its pages at once, as much of each as there was. */
@customElement("iyagi-moment")
export class Moment extends StudioElement {
  @property({ attribute: false }) book!: Book;

  static override styles = [
    StudioElement.styles,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 0 1rem;
        min-height: 2rem;
        margin-bottom: 0.6rem;
      }
      h2 {
        font-size: 1.1875rem;
      }
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(8rem, 44%), 1fr));
        gap: 0.7rem;
      }
      li {
        display: grid;
        overflow: hidden;
        align-content: start;
        border-radius: 0.3rem 0.8rem 0.8rem 0.3rem;
        background: var(--white);
        box-shadow: var(--lift);
        font-size: 0.8125rem;
        line-height: 1.45;
      }
      .blank {
        background: none;
        box-shadow: none;
        outline: 2px dashed var(--line);
        outline-offset: -2px;
      }
      .front {
        display: block;
        width: 100%;
        height: auto;
        aspect-ratio: 1;
        object-fit: cover;
      }
      div.front {
        background: var(--dusk);
      }
      .blank div.front {
        background: none;
      }
      .number {
        display: flex;
        min-height: 1.9rem;
        align-items: center;
        justify-content: space-between;
        padding: 0.25rem 0.6rem 0;
        color: var(--soft);
      }
      .number svg {
        width: 1.1rem;
        height: 1.1rem;
        color: var(--jade);
      }
      p {
        display: -webkit-box;
        overflow: hidden;
        min-height: 4.2em;
        margin: 0 0.6rem 0.5rem;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        font-family: var(--story);
      }
    `,
  ];

  protected override render() {
    const { book } = this;
    const said = words();
    return html`<header>
        <h2 lang="ko">${book.name || said.unnamed}</h2>
        <span class="hush">${said.state[book.status]}</span>
      </header>
      <ol>
        ${book.pages.map((page) => this.page(page))}
      </ol>`;
  }

  private page({ page, text, picture, narration }: BookPage) {
    const said = words();
    return html`<li class=${text || picture ? "" : "blank"}>
      ${picture ? html`<img class="front" src=${picture.url} alt=${picture.alt} width="200" height="200" />` : html`<div class="front"></div>`}
      <span class="number">
        ${page ? said.page(page) : said.cover}
        ${narration ? html`<span role="img" aria-label=${said.voice}>${icons.speaker}</span>` : nothing}
      </span>
      <p lang=${text ? "ko" : nothing}>${text || said.blank}</p>
    </li>`;
  }
}
