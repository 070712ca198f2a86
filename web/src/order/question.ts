import "../speech/ear";

import { html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { Field } from "../api/client";
import { StudioElement } from "../app/element";
import { icons } from "../look/icons";
import type { Ear } from "../speech/ear";
import { language } from "../words/language";
import { cardStyles } from "./card";
import { EXAMPLES } from "./examples";
import { motifs } from "./motifs";
import { words } from "./words";

const SHOWN = 3; // examples at a time
const MOST = 200; // characters of an answer

/** One of the four questions. Tells `answer` with what was typed, said or chosen, and `enter` when that is all. */
@customElement("iyagi-question")
export class Question extends StudioElement {
  @property({ reflect: true }) field: Field = "era";
  @property() answer = "";
  @property() wrong = "";
  @property({ type: Number }) first = 0; // of the examples shown
  @state() private turned = 0;
  @query("textarea") private input!: HTMLTextAreaElement;
  @query("iyagi-ear") private ear!: Ear;

  static override styles = [StudioElement.styles, cardStyles];

  override focus(): void {
    this.input.focus();
  }

  private give(answer: string): void {
    this.tell("answer", answer.replace(/\s+/g, " ").slice(0, MOST));
  }

  private readonly typed = () => {
    this.ear.forget();
    this.give(this.input.value);
  };

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    this.tell("enter", this.field);
  };

  private choose(example: string): void {
    this.ear.forget();
    this.give(example);
  }

  protected override render() {
    const { field, wrong } = this;
    const { question, formal, hint } = words().asked[field];
    return html`<div class="card">
      <span class="motif">${motifs[field]}</span>
      <h2><label for="answer">${question}</label> <small>${formal}</small></h2>
      <textarea
        id="answer"
        class="field"
        rows="1"
        lang="ko"
        autocomplete="off"
        enterkeyhint="next"
        maxlength=${MOST}
        placeholder=${hint}
        required
        aria-invalid=${Boolean(wrong)}
        aria-describedby="wrong"
        .value=${this.answer}
        @input=${this.typed}
        @keydown=${this.pressed}
      ></textarea>
      <iyagi-ear .field=${field} .question=${question} @heard=${({ detail }: CustomEvent<string>) => this.give(detail)} @typing=${this.focus}></iyagi-ear>
      <p class="wrong" id="wrong" ?hidden=${!wrong}>${wrong}</p>
      ${this.examples(question)}
    </div>`;
  }

  private examples(question: string) {
    const said = words();
    const all = EXAMPLES[this.field];
    const from = this.first + this.turned * SHOWN;
    const shown = Array.from({ length: SHOWN }, (_, at) => all[(from + at) % all.length]!);
    return html`<div class="chips" role="group" aria-label=${said.examples(question)}>
        ${shown.map(
          ([korean, english]) =>
            html`<button type="button" @click=${() => this.choose(korean)}>
              <span lang="ko">${korean}</span>${language() === "en" ? html`<small>${english}</small>` : nothing}
            </button>`,
        )}
      </div>
      <button type="button" class="others" aria-label=${said.others(question)} title=${said.others(question)} @click=${() => (this.turned += 1)}>${icons.again}</button>`;
  }
}
