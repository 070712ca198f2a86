import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import { StudioElement } from "../app/element";
import { causeOf, since, type Told } from "./told";
import { words } from "./words";

/** The facts, one under the other. Tells `choose` with the place of the one that is to be looked at. */
@customElement("iyagi-line")
export class Line extends StudioElement {
  @property({ attribute: false }) facts: readonly Told[] = [];
  @property({ type: Number }) at = 0;

  static override styles = [
    StudioElement.styles,
    css`
      li {
        position: relative;
        padding-left: 2.1rem;
      }
      li::before {
        content: "";
        position: absolute;
        top: 0;
        bottom: 0;
        left: 0.8rem;
        width: 3px;
        background: var(--line);
      }
      li:first-child::before {
        top: 1.3rem;
      }
      li:last-child::before {
        bottom: calc(100% - 1.3rem);
      }
      li::after {
        content: "";
        position: absolute;
        top: 0.9rem;
        left: 0.45rem;
        width: 0.85rem;
        height: 0.85rem;
        border: 3px solid var(--paper);
        border-radius: 50%;
        background: var(--edge);
      }
      .past::before,
      .past::after {
        background: var(--jade);
      }
      [aria-current]::after {
        top: 0.7rem;
        left: 0.25rem;
        width: 1.25rem;
        height: 1.25rem;
        background: var(--persimmon);
      }
      .go {
        display: grid;
        width: 100%;
        min-height: var(--finger);
        grid-template-columns: 1fr auto;
        gap: 0 0.8rem;
        align-items: center;
        padding: 0.4rem 0.8rem;
        border: 0;
        border-radius: 0.9rem;
        background: none;
        text-align: start;
      }
      .go:hover {
        background: var(--leaf);
      }
      [aria-current] .go {
        background: var(--blush);
      }
      time {
        color: var(--soft);
        font-size: 0.875rem;
        font-variant-numeric: tabular-nums;
      }
      details {
        padding: 0 0.8rem 0.4rem;
        font-size: 0.8125rem;
      }
      summary {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.6rem;
        min-height: 1.7rem;
        align-items: center;
        width: fit-content;
        color: var(--soft);
        cursor: pointer;
      }
      summary::after {
        content: "▾";
      }
      [open] summary::after {
        content: "▴";
      }
      code {
        color: var(--jade);
        font-family: ui-monospace, monospace;
      }
      pre {
        max-height: 22rem;
        margin: 0.3rem 0 0;
        padding: 0.8rem;
        overflow: auto;
        border-radius: 0.8rem;
        background: var(--leaf);
        font: 0.75rem/1.5 ui-monospace, monospace;
        white-space: pre-wrap;
        word-break: break-word;
      }
    `,
  ];

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("at")) return;
    const here = this.renderRoot.querySelector("[aria-current]");
    const list = this.parentElement;
    if (here && list && list.scrollHeight > list.clientHeight) here.scrollIntoView({ block: "nearest" });
  }

  protected override render() {
    return html`<ol>
      ${repeat(this.facts, ({ id }) => id, (fact, n) => this.fact(fact, n))}
    </ol>`;
  }

  private fact(fact: Told, n: number) {
    const said = words();
    const service = fact.by.split("/")[0]!;
    const cause = causeOf(fact, this.facts);
    return html`<li class=${n <= this.at ? "past" : ""} aria-current=${n === this.at ? "step" : nothing}>
      <button class="go" type="button" @click=${() => this.tell("choose", n)}>
        <span>${n + 1}. ${said.tales[fact.name]?.(fact.data) ?? fact.name}</span>
        <time datetime=${new Date(fact.time).toISOString()}>${said.seconds(since(fact, this.facts))}</time>
      </button>
      <details>
        <summary><code>${fact.name}</code><span>${said.tellers[service] ?? service}</span><span>${cause < 0 ? said.reader : said.cause(cause + 1)}</span></summary>
        <pre tabindex="0" aria-label=${said.whole}>${JSON.stringify(fact.event, null, 2)}</pre>
      </details>
    </li>`;
  }
}
