import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Book } from "../api/schema";
import { StudioElement } from "../app/element";
import { lacking } from "./progress";
import { reason } from "./reasons";
import { words } from "./words";

/** What a book as a whole lacks, and the ways out of it. Tells `retry` and `anew`. */
@customElement("iyagi-lack")
export class Lack extends StudioElement {
  @property({ attribute: false }) book!: Book;

  static override styles = [
    StudioElement.styles,
    css`
      .notice {
        display: grid;
        gap: 0.7rem;
        justify-items: start;
        margin-bottom: 1.2rem;
      }
    `,
  ];

  private get why(): string {
    const { book } = this;
    if (book.status === "CANCELLED") return words().kept;
    if (book.status === "FAILED") return reason({ code: (book.error ?? "").split(":")[0] ?? "" });
    return lacking(book);
  }

  protected override render() {
    const said = words();
    const { why } = this;
    const { status, failures } = this.book;
    const failed = status === "FAILED";
    const cancelled = status === "CANCELLED";
    const hopeless = failures.some(({ stands, retryable }) => stands && !retryable);
    if (!why) return nothing;
    return html`<div class="notice">
      <p>${why}</p>
      <div class="row">
        ${cancelled || (failed && hopeless) ? nothing : html`<button class="small" type="button" @click=${() => this.tell("retry", null)}>${said.retry}</button>`}
        ${cancelled || failed ? html`<button class="small" type="button" @click=${() => this.tell("anew", null)}>${said.anew}</button>` : nothing}
      </div>
    </div>`;
  }
}
