import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";
import type { Book } from "../api/schema";

const PATIENCE = 15_000; // milliseconds until it is printed with the pictures that are there

/** The whole book for paper: a page a sheet. Seen in print only; its pictures are fetched before, for a browser that prints waits for none. */
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
          grid-template-rows: auto auto;
          gap: 1cm;
          height: 96vh;
          align-content: center;
          justify-items: center;
          break-after: page;
          break-inside: avoid;
          text-align: center;
        }
        section:last-child {
          break-after: auto;
        }
        img {
          width: min(100%, 64vh);
          height: auto;
          border-radius: 0.4cm;
        }
        p {
          max-width: 16cm;
          font: 17pt/1.75 var(--story);
          color: #000;
        }
        section:first-child p {
          font: 700 32pt/1.3 var(--story);
        }
      }
    `,
  ];

  async now(): Promise<void> {
    await this.updateComplete;
    const pictures = [...this.renderRoot.querySelectorAll("img")].map((one) => one.decode().catch(() => {}));
    await Promise.race([Promise.all(pictures), new Promise((late) => setTimeout(late, PATIENCE))]);
    print();
  }

  protected override render() {
    const pages = this.book?.pages.filter(({ text }) => text) ?? [];
    return pages.map(
      ({ text, picture }) => html`<section>
        ${picture ? html`<img fetchpriority="low" src=${picture.url} alt=${picture.alt || text} width="1024" height="1024" />` : ""}
        <p lang="ko">${text}</p>
      </section>`,
    );
  }
}
