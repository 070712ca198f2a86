import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";
import type { Book } from "../api/schema";

/** The whole book for paper: a page a sheet. Seen in print only. */
@customElement("iyagi-print")
export class Print extends StudioElement {
  @property({ attribute: false }) book: Book | null = null;

  static override styles = [
    StudioElement.styles,
    css`
      :host {
        display: none;
      }
      @media print {
        :host {
          display: block;
        }
        section {
          display: grid;
          grid-template-rows: auto 1fr;
          gap: 1.2cm;
          height: 96vh;
          break-after: page;
          break-inside: avoid;
          text-align: center;
        }
        section:last-child {
          break-after: auto;
        }
        img {
          max-width: 100%;
          max-height: 66vh;
          margin: 0 auto;
          border-radius: 0.4cm;
        }
        p {
          font: 16pt/1.7 var(--story);
          color: #000;
        }
        section:first-child p {
          font: 700 30pt/1.3 var(--story);
        }
      }
    `,
  ];

  protected override render() {
    const pages = this.book?.pages.filter(({ text }) => text) ?? [];
    return pages.map(
      ({ text, picture }) => html`<section>
        ${picture ? html`<img src=${picture.url} alt=${picture.alt} loading="eager" />` : html`<span></span>`}
        <p>${text}</p>
      </section>`,
    );
  }
}
