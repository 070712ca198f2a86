import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";

import { StudioElement } from "../app/element";
import { icons } from "../look/icons";
import type { Draft } from "./draft";
import { words } from "./words";

const PANELS = { least: 1, most: 12 };
const SPEED = { least: 0.7, most: 2, step: 0.05 };
const AGES: readonly Draft["age"][] = ["3-5", "5-7", "7-9"];
const MEN: readonly Draft["voice"][] = ["M1", "M2", "M3", "M4", "M5"];
const WOMEN: readonly Draft["voice"][] = ["F1", "F2", "F3", "F4", "F5"];
const STYLES: readonly Draft["style"][] = ["watercolor"];
const SEEDS = 2 ** 32; // exclusive

/** What may be chosen and need not be. Tells `choose` with what was chosen. */
@customElement("iyagi-options")
export class OrderOptions extends StudioElement {
  @property({ attribute: false }) draft!: Draft;
  @property({ attribute: false }) wrong: Record<string, string> = {};
  @query("details") private details!: HTMLDetailsElement;

  static override styles = [
    StudioElement.styles,
    css`
      details {
        border: 1px solid var(--line);
        border-radius: var(--corner);
        background: var(--leaf);
      }
      summary {
        min-height: 3.25rem;
        padding: 0.75rem 1.2rem;
        border-radius: var(--corner);
        font-weight: 700;
        cursor: pointer;
      }
      .all {
        display: grid;
        gap: 1.3rem 2rem;
        padding: 0.3rem 1.2rem 1.3rem;
      }
      fieldset {
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend,
      .name {
        display: flex;
        justify-content: space-between;
        width: 100%;
        margin-bottom: 0.45rem;
        padding: 0;
        font-weight: 700;
      }
      output {
        color: var(--persimmon-deep);
      }
      .pill {
        position: relative;
        display: inline-flex;
        align-items: center;
        justify-content: center;
        min-width: var(--finger);
        min-height: var(--finger);
        padding: 0.2rem 0.9rem;
        border: 2px solid var(--line);
        border-radius: 99rem;
        background: var(--white);
        cursor: pointer;
      }
      .pill input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      .pill:has(:checked) {
        border-color: var(--jade);
        background: var(--jade-pale);
        font-weight: 700;
      }
      .pill:focus-within {
        outline: 3px solid var(--jade);
        outline-offset: 2px;
      }
      .row + .row {
        margin-top: 0.5rem;
      }
      .row {
        gap: 0.4rem;
      }
      .kind {
        min-width: 5.5rem;
      }
      input[type="range"] {
        width: 100%;
        min-height: var(--finger);
        margin: 0;
        accent-color: var(--persimmon);
      }
      .tick {
        display: flex;
        align-items: center;
        gap: 0.7rem;
        min-height: var(--finger);
      }
      .tick input {
        flex: none;
        width: 1.5rem;
        height: 1.5rem;
        accent-color: var(--persimmon);
      }
      .seed .field {
        max-width: 11rem;
      }
      .wrong {
        color: var(--persimmon-deep);
        font-weight: 700;
      }
      @media (min-width: 46rem) {
        .all {
          grid-template-columns: 1fr 1fr;
        }
      }
    `,
  ];

  /** Unfold, where something is wrong within. */
  open(): void {
    this.details.open = true;
  }

  private choose(chosen: Partial<Draft>): void {
    this.tell("choose", chosen);
  }

  private number(event: Event): number {
    return (event.target as HTMLInputElement).valueAsNumber;
  }

  protected override render() {
    const said = words();
    const { draft } = this;
    return html`<details>
      <summary>${said.options} <span class="hush">${said.about}</span></summary>
      <div class="all">
        <div>
          <label class="name" for="panels">${said.panels} <output for="panels">${said.pages(draft.panels)}</output></label>
          <input id="panels" type="range" min=${PANELS.least} max=${PANELS.most} .valueAsNumber=${draft.panels} aria-valuetext=${said.pages(draft.panels)} @input=${(event: Event) => this.choose({ panels: this.number(event) })} />
          ${this.complaint("panels")}
        </div>
        <fieldset>
          <legend>${said.age}</legend>
          <div class="row">${AGES.map((age) => this.pill("age", age, said.ages[age]))}</div>
        </fieldset>
        ${this.reading()}
        <fieldset>
          <legend>${said.style}</legend>
          <div class="row">${STYLES.map((style) => this.pill("style", style, said.styles[style]))}</div>
        </fieldset>
        ${this.seed()}
        <label class="tick"><input type="checkbox" .checked=${draft.reuse_story} @change=${(event: Event) => this.choose({ reuse_story: (event.target as HTMLInputElement).checked })} />${said.reuse}</label>
      </div>
    </details>`;
  }

  private reading() {
    const said = words();
    const { draft } = this;
    const voices = (kind: string, names: readonly Draft["voice"][]) =>
      html`<div class="row"><span class="kind">${kind}</span>${names.map((name) => this.pill("voice", name, name.slice(1), `${kind} ${name.slice(1)}`))}</div>`;
    return html`<label class="tick"><input type="checkbox" .checked=${draft.tts_enabled} @change=${(event: Event) => this.choose({ tts_enabled: (event.target as HTMLInputElement).checked })} />${said.aloud}</label>
      ${draft.tts_enabled
        ? html`<fieldset>
              <legend>${said.voice}</legend>
              ${voices(said.men, MEN)} ${voices(said.women, WOMEN)}
            </fieldset>
            <div>
              <label class="name" for="speed">${said.speed} <output for="speed">${said.times(draft.speed)}</output></label>
              <input id="speed" type="range" min=${SPEED.least} max=${SPEED.most} step=${SPEED.step} .valueAsNumber=${draft.speed} aria-valuetext=${said.times(draft.speed)} @input=${(event: Event) => this.choose({ speed: this.number(event) })} />
              ${this.complaint("speed")}
            </div>`
        : nothing}`;
  }

  private seed() {
    const said = words();
    const seed = (event: Event) => this.choose({ seed: Number.isNaN(this.number(event)) ? null : this.number(event) });
    const draw = () => this.choose({ seed: crypto.getRandomValues(new Uint32Array(1))[0]! });
    return html`<div class="seed">
      <label class="name" for="seed">${said.seed}</label>
      <div class="row">
        <input id="seed" class="field" type="number" inputmode="numeric" min="0" max=${SEEDS - 1} step="1" .value=${this.draft.seed === null ? "" : String(this.draft.seed)} aria-describedby="seed-hint seed-wrong" aria-invalid=${Boolean(this.wrong["seed"])} @change=${seed} />
        <button class="small" type="button" @click=${draw}>${icons.again} ${said.draw}</button>
      </div>
      <p class="hush" id="seed-hint">${said.seedHint}</p>
      ${this.complaint("seed")}
    </div>`;
  }

  private pill<Name extends "age" | "voice" | "style">(name: Name, value: Draft[Name], shown: string, full = shown): TemplateResult {
    return html`<label class="pill"><input type="radio" name=${name} value=${value} aria-label=${full} .checked=${this.draft[name] === value} @change=${() => this.choose({ [name]: value })} />${shown}</label>`;
  }

  private complaint(name: keyof Draft) {
    const wrong = this.wrong[name];
    return html`<p class="wrong" id=${`${name}-wrong`} ?hidden=${!wrong}>${wrong ?? ""}</p>`;
  }
}
