import { html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";

import type { Field } from "../api/client";
import { StudioElement } from "../app/element";
import { icons } from "../look/icons";
import { Hearing } from "./hearing";
import { earStyles } from "./styles";
import type { Trouble, Way } from "./trouble";
import { words } from "./words";

const LOUD = 5; // a voice fills the meter at a fifth of full scale
const HELPED: ReadonlySet<Trouble> = new Set(["engine", "away"]); // by a grown-up
const BARS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A microphone for one question. Tells `heard` with the words, and `typing` when these are rather typed. */
@customElement("iyagi-ear")
export class Ear extends StudioElement {
  @property() field: Field = "era";
  @property() question = "";
  @query(".meter") private meter!: HTMLElement | null;

  static override styles = [StudioElement.styles, earStyles];

  private readonly hearing = new Hearing(this, {
    field: () => this.field,
    level: (level) => this.meter?.style.setProperty("--level", String(level * LOUD)),
    heard: (value) => this.tell("heard", value),
  });

  /** What was heard is no longer what the answer says. */
  forget(): void {
    if (this.hearing.state.is === "heard") this.hearing.leave();
  }

  private get on(): boolean {
    const { is } = this.hearing.state;
    return is === "listening" || is === "dictating";
  }

  private readonly press = () => (this.on ? this.hearing.stop() : void this.hearing.listen());
  private readonly leave = () => this.hearing.leave();

  private readonly type = () => {
    this.hearing.leave();
    this.tell("typing", this.field);
  };

  private readonly chosen = (event: Event) => {
    const [recording] = (event.target as HTMLInputElement).files ?? [];
    if (recording) void this.hearing.understand(recording);
  };

  protected override render() {
    const said = words();
    const { state } = this.hearing;
    const name = this.on ? said.done : said.speak(this.question);
    return html`<button class="ear" type="button" aria-label=${name} title=${name} ?data-on=${this.on} @click=${this.press}>
        ${this.on ? icons.check : icons.microphone}
      </button>
      <div class="panel" ?data-empty=${state.is === "idle"}>
        <p class="said ${state.is === "heard" ? state.certainty : ""}" role="status">${this.sentence()}</p>
        ${this.more()}
      </div>`;
  }

  private sentence(): string {
    const said = words();
    const { state } = this.hearing;
    if (state.is === "trouble") return said.trouble[state.trouble];
    if (state.is !== "heard") return said.state[state.is];
    return [said.certainty[state.certainty], ...(state.said && state.certainty !== "nothing" ? [said.said(state.said)] : [])].join(" ");
  }

  private more() {
    const said = words();
    const { state } = this.hearing;
    switch (state.is) {
      case "idle":
        return nothing;
      case "listening":
        return html`<div class="row">${this.bars()}${this.leaving()}</div>`;
      case "heard":
        return this.doubts();
      case "trouble":
        return html`${state.detail && state.trouble === "unreadable" ? html`<p class="hush">${state.detail}</p>` : nothing}
          <div class="row">${state.ways.map((way) => this.way(way))}</div>
          ${state.ways.includes("dictation") ? html`<p class="hush">${said.listeners}</p>` : nothing}
          ${HELPED.has(state.trouble) ? html`<details><summary>${said.grownups}</summary><p class="hush">${state.detail || said.engine}</p></details>` : nothing}`;
      default:
        return html`<div class="row">${this.leaving()}</div>`;
    }
  }

  private bars() {
    return html`<span class="meter" aria-hidden="true">${BARS.map(() => html`<i></i>`)}</span>`;
  }

  private leaving() {
    return html`<button class="small" type="button" @click=${this.leave}>${words().leave}</button>`;
  }

  private doubts() {
    const said = words();
    const { state } = this.hearing;
    if (state.is !== "heard" || state.certainty === "clear") return nothing;
    const { value } = state;
    const maybe = () => {
      this.hearing.leave();
      this.tell("heard", value);
    };
    return html`<div class="row">
      ${state.certainty === "unsure" ? html`<button class="small" type="button" @click=${this.leave}>${said.yes}</button>` : nothing}
      ${state.certainty === "nothing" && value ? html`<button class="small" type="button" @click=${maybe}>${said.maybe(value)}</button>` : nothing}
      ${this.way("again")}
    </div>`;
  }

  private way(way: Way) {
    const name = words().ways[way];
    if (way === "file")
      return html`<label class="small file">${name}<input type="file" accept="audio/*" capture aria-label=${name} @change=${this.chosen} /></label>`;
    const act = {
      again: () => void this.hearing.listen(),
      resend: () => void this.hearing.resend(),
      dictation: () => void this.hearing.dictate(),
      typing: this.type,
    }[way];
    return html`<button class="small" type="button" @click=${act}>${name}</button>`;
  }
}
