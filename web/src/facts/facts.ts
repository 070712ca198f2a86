import "./line";
import "./moment";

import { html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import * as api from "../api/client";
import { StudioElement } from "../app/element";
import { address } from "../app/route";
import { toast } from "../app/toast";
import { icons } from "../look/icons";
import { trouble } from "../words/trouble";
import { FactsFeed } from "./feed";
import { Moments } from "./moments";
import { factsStyles } from "./styles";
import { words } from "./words";

const STEP = 900; // milliseconds that a moment is shown while it plays

/** The developer's drawer: every fact of a book in a line, and the book as it was at each of them. */
@customElement("iyagi-facts")
export class Facts extends StudioElement {
  @property() run = "";
  @state() private chosen: number | null = null; // none: the newest, also as newer ones come
  @state() private playing = false;
  private timer = 0;
  private looked = "";

  private readonly feed = new FactsFeed(this);
  private readonly moments = new Moments(this, (error) => toast({ text: trouble(error) }));

  static override styles = [StudioElement.styles, factsStyles];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
  }

  private get at(): number {
    return Math.min(this.chosen ?? Infinity, this.feed.facts.length - 1);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("run")) {
      this.chosen = null;
      this.feed.follow(this.run);
    }
    const fact = this.feed.facts[this.at];
    if (!fact || fact.id === this.looked) return;
    this.looked = fact.id;
    void this.moments.look(this.run, fact.position);
  }

  private go(n: number): void {
    const last = this.feed.facts.length - 1;
    const to = Math.max(0, Math.min(n, last));
    this.chosen = to === last ? null : to;
  }

  private choose(n: number): void {
    this.pause();
    this.go(n);
  }

  private readonly play = () => {
    if (this.playing) return this.pause();
    this.playing = true;
    if (this.chosen === null) this.go(0);
    this.timer = window.setInterval(() => {
      this.go(this.at + 1);
      if (this.chosen === null) this.pause();
    }, STEP);
  };

  private pause(): void {
    this.playing = false;
    clearInterval(this.timer);
  }

  protected override render() {
    const said = words();
    const { facts, connected, missing } = this.feed;
    const { book } = this.moments;
    if (missing) return html`<p role="status">${said.missing}</p><a class="small" href=${address({ view: "shelf" })}>${said.toShelf}</a>`;
    return html`
      <a class="back" href=${address({ view: "book", run: this.run })}>${icons.before}${said.back}</a>
      <h1>${said.name}</h1>
      <p class="why">${said.why}</p>
      <p class="notice" role="status" ?hidden=${connected}>${connected ? "" : said.away}</p>
      ${facts.length
        ? html`<div class="drawer">
            <section class="then" aria-label=${said.moment}>
              ${this.handle()} ${book ? html`<iyagi-moment .book=${book}></iyagi-moment>` : nothing}
            </section>
            <section class="line" aria-labelledby="line">
              <h2 id="line">${said.line}</h2>
              <iyagi-line .facts=${facts} .at=${this.at} @choose=${({ detail }: CustomEvent<number>) => this.choose(detail)}></iyagi-line>
              <a class="small" href=${api.log(this.run)} download="${this.run}.jsonl">${said.download}</a>
            </section>
          </div>`
        : html`<p>${said.opening}</p>`}
    `;
  }

  private handle() {
    const said = words();
    const { facts } = this.feed;
    const { at } = this;
    const fact = facts[at]!;
    const what = said.at(at + 1, facts.length, said.tales[fact.name]?.(fact.data) ?? fact.name);
    return html`<div class="handle">
      <p class="what">${what}</p>
      <input
        type="range"
        min="0"
        max=${facts.length - 1}
        .value=${String(at)}
        aria-label=${said.slider}
        aria-valuetext=${what}
        @input=${(event: Event) => this.choose(Number((event.target as HTMLInputElement).value))}
      />
      <div class="row">
        <button class="round" type="button" aria-label=${said.before} ?disabled=${at === 0} @click=${() => this.choose(at - 1)}>${icons.before}</button>
        <button class="small" type="button" @click=${this.play}>${this.playing ? icons.pause : icons.play}${this.playing ? said.pause : said.play}</button>
        <button class="round" type="button" aria-label=${said.after} ?disabled=${this.chosen === null} @click=${() => this.choose(at + 1)}>${icons.after}</button>
      </div>
    </div>`;
  }
}
