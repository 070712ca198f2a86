import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import * as api from "../api/client";
import { Refused } from "../api/problem";
import type { Book, BookPage } from "../api/schema";
import { StudioElement } from "../app/element";
import { trouble } from "../words/trouble";
import { words } from "./page-words";

const LONGEST = { title: 60, text: 1000 }; // characters

/** The words of a page, as a reader would rather have them. Tells `changed` when they are taken, `left` when it is over. */
@customElement("iyagi-edit")
export class Edit extends StudioElement {
  @property({ attribute: false }) book!: Book;
  @property({ attribute: false }) page!: BookPage;

  @state() private clash = false; // somebody else was faster
  @state() private wrong = "";
  @state() private saving = false;
  @query("textarea") private field!: HTMLTextAreaElement;
  private base = 0;
  private was = "";

  static override styles = [
    StudioElement.styles,
    css`
      form {
        display: grid;
        gap: 0.7rem;
      }
      textarea.field {
        min-height: 9rem;
        resize: vertical;
        field-sizing: content;
        font: 400 1.2rem/1.8 var(--story);
      }
      blockquote {
        margin: 0.5rem 0 0;
        padding-left: 0.8rem;
        border-left: 3px solid var(--persimmon);
        color: var(--ink);
        font: 400 1.1rem/1.7 var(--story);
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.base = this.page.revision ?? 0;
    this.was = this.page.text;
    this.field.value = this.page.text;
    this.field.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("page") && this.clash) this.base = this.page.revision ?? 0; // it is on the screen: seen
  }

  private readonly leave = () => this.tell("left", null);

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.isComposing) this.leave();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void this.save(event);
  };

  private readonly save = async (event: Event) => {
    event.preventDefault();
    const text = this.field.value.normalize("NFC").replace(/\s+/g, " ").trim();
    if (this.saving || !text) return this.field.focus();
    if (text === this.was && !this.clash) return this.leave();
    this.saving = true;
    try {
      await api.revise(this.book.run_id, this.page.page, { base: this.base, text, again: [] });
      this.tell("changed", this.page.page);
      this.leave();
    } catch (error) {
      this.refused(error);
    }
    this.saving = false;
  };

  private refused(error: unknown): void {
    this.clash = error instanceof Refused && error.code === "stale_base";
    this.wrong = this.clash ? "" : trouble(error);
    if (this.clash) this.tell("stale", this.page.page);
  }

  protected override render() {
    const said = words();
    const { page, clash, wrong, book } = this;
    const name = page.page ? said.page(page.page) : said.cover;
    return html`<form @submit=${this.save} @keydown=${this.pressed} novalidate>
      ${clash
        ? html`<div class="notice" role="alert">
            <p>${said.clash}</p>
            <blockquote lang="ko">${page.text}</blockquote>
          </div>`
        : nothing}
      <textarea class="field" lang="ko" aria-label=${said.wordsOf(name)} maxlength=${page.page ? LONGEST.text : LONGEST.title}></textarea>
      <p class="hush">${(book.options.tts_enabled ?? true) ? said.hint : said.silentHint}</p>
      ${wrong ? html`<p class="notice" role="alert">${wrong}</p>` : nothing}
      <div class="row">
        <button class="small sure" ?disabled=${this.saving}>${clash ? said.mine : said.save}</button>
        <button class="small" type="button" @click=${this.leave}>${clash ? said.theirs : said.leave}</button>
      </div>
    </form>`;
  }
}
