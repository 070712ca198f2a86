import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";

import { StudioElement } from "../app/element";
import { icons } from "../look/icons";
import type { Draft } from "./draft";
import { optionStyles } from "./choices";
import { Preview } from "./preview";
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
  private readonly preview = new Preview(this);
  @query("details") private details!: HTMLDetailsElement;

  static override styles = [StudioElement.styles, optionStyles];

  /** Unfold, and go to the choice that is wrong. */
  open(name: string): void {
    this.details.open = true;
    this.renderRoot.querySelector<HTMLElement>(`#${name}`)?.focus();
  }

  private choose(chosen: Partial<Draft>): void {
    this.preview.stop();
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
        <div class="side">
          <div>
            <label class="name" for="panels">${said.panels} <output for="panels">${said.pages(draft.panels)}</output></label>
            <input id="panels" type="range" min=${PANELS.least} max=${PANELS.most} .valueAsNumber=${draft.panels} aria-valuetext=${said.pages(draft.panels)} @input=${(event: Event) => this.choose({ panels: this.number(event) })} />
            ${this.complaint("panels")}
          </div>
          ${this.pills("age", said.age, AGES, said.ages)} ${this.pills("style", said.style, STYLES, said.styles)}
        </div>
        <div class="side">${this.reading()}</div>
        ${this.seed()} ${this.tick("reuse_story", said.reuse)}
      </div>
    </details>`;
  }

  private reading() {
    const said = words();
    const { draft } = this;
    const { speaking, refused } = this.preview;
    const voices = (kind: string, names: readonly Draft["voice"][]) =>
      html`<div class="row"><span class="kind">${kind}</span>${names.map((name) => this.pill("voice", name, name.slice(1), `${kind} ${name.slice(1)}`))}</div>`;
    return html`${this.tick("tts_enabled", said.aloud)}
      ${draft.tts_enabled
        ? html`<fieldset>
              <legend>${said.voice}</legend>
              ${voices(said.men, MEN)} ${voices(said.women, WOMEN)}
              <div class="row">
                <button class="small" type="button" @click=${() => this.preview.toggle(draft)}>
                  ${speaking ? icons.pause : icons.speaker} ${speaking ? said.hush : said.hear}
                </button>
                <p class="wrong" role="status">${refused}</p>
              </div>
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

  private tick(name: "tts_enabled" | "reuse_story", shown: string) {
    const change = (event: Event) => this.choose({ [name]: (event.target as HTMLInputElement).checked });
    return html`<label class="tick"><input type="checkbox" .checked=${this.draft[name]} @change=${change} />${shown}</label>`;
  }

  private pills<Name extends "age" | "style">(name: Name, legend: string, values: readonly Draft[Name][], shown: Readonly<Record<Draft[Name], string>>) {
    return html`<fieldset>
      <legend>${legend}</legend>
      <div class="row">${values.map((value) => this.pill(name, value, shown[value]))}</div>
    </fieldset>`;
  }

  private pill<Name extends "age" | "voice" | "style">(name: Name, value: Draft[Name], shown: string, full = shown): TemplateResult {
    return html`<label class="pill"><input type="radio" name=${name} value=${value} aria-label=${full} .checked=${this.draft[name] === value} @change=${() => this.choose({ [name]: value })} />${shown}</label>`;
  }

  private complaint(name: keyof Draft) {
    const wrong = this.wrong[name];
    return html`<p class="wrong" id=${`${name}-wrong`} ?hidden=${!wrong}>${wrong ?? ""}</p>`;
  }
}
