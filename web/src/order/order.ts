import "./options";
import "./question";

import { html } from "lit";
import { customElement, query, state } from "lit/decorators.js";

import type { Field } from "../api/client";
import { Away, Refused } from "../api/problem";
import { StudioElement } from "../app/element";
import { go } from "../app/route";
import { toast } from "../app/toast";
import { trouble } from "../words/trouble";
import { Countdown } from "./countdown";
import { answered, type Draft, keep, read } from "./draft";
import { type Answers, EXAMPLES, FIELDS, surprise } from "./examples";
import { moon } from "./moon";
import type { OrderOptions } from "./options";
import { Placing, wrongFields } from "./placing";
import type { Question } from "./question";
import { orderStyles } from "./styles";
import { words } from "./words";

const key = (field: Field) => `${field}_ko` as const;

/** Four questions and a wish: a book is ordered. */
@customElement("iyagi-order")
export class Order extends StudioElement {
  @state() private draft: Draft = read();
  @state() private wrong: Record<string, string> = {};
  @state() private refused = "";
  @state() private placing = false;
  @query("iyagi-options") private options!: OrderOptions;

  private readonly orders = new Placing();
  private readonly wait = new Countdown(this);
  private readonly first = Math.floor(Math.random() * EXAMPLES.era.length);

  static override styles = [StudioElement.styles, orderStyles];

  private get answers(): Answers {
    return Object.fromEntries(FIELDS.map((field) => [field, this.draft[key(field)]])) as Answers;
  }

  private get open(): Field[] {
    return FIELDS.filter((field) => !this.draft[key(field)].trim());
  }

  private change(changed: Partial<Draft>): void {
    this.draft = { ...this.draft, ...changed };
    this.wrong = Object.fromEntries(Object.entries(this.wrong).filter(([name]) => !(name in changed)));
    this.refused = "";
    keep(this.draft);
  }

  private give(answers: Answers): void {
    this.change(Object.fromEntries(FIELDS.map((field) => [key(field), answers[field]])));
  }

  private focusOn(field: Field): void {
    this.renderRoot.querySelector<Question>(`iyagi-question[field=${field}]`)?.focus();
  }

  private readonly entered = () => {
    const [next] = this.open;
    if (next) this.focusOn(next);
    else void this.make();
  };

  private readonly surprise = () => {
    const before = this.answers;
    const replaced = this.open.length === 0;
    this.give(surprise(before));
    if (replaced) toast({ text: words().chosen, act: { name: words().undo, run: () => this.give(before) } });
  };

  private readonly submitted = (event: Event) => {
    event.preventDefault();
    void this.make();
  };

  private async make(): Promise<void> {
    if (this.placing || this.wait.left) return;
    const { open } = this;
    this.refused = "";
    this.wrong = Object.fromEntries(open.map((field) => [key(field), words().empty]));
    if (open[0]) return this.focusOn(open[0]);
    this.placing = true;
    try {
      const run = await this.orders.place(this.draft);
      keep(answered(this.draft));
      if (this.isConnected) go({ view: "book", run }); // who has left it finds it on the shelf
    } catch (error) {
      this.blame(error);
    } finally {
      this.placing = false;
    }
  }

  private blame(error: unknown): void {
    this.wrong = error instanceof Refused ? wrongFields(error) : {};
    const field = FIELDS.find((one) => this.wrong[key(one)]);
    const crowded = error instanceof Refused && error.status === 503 && error.after !== null;
    if (crowded) this.wait.from(error.after ?? 0);
    const choice = Object.keys(this.wrong).find((name) => name in this.draft);
    if (field) this.focusOn(field);
    else if (choice) this.options.open(choice);
    else if (crowded) this.refused = words().crowded;
    else this.refused = error instanceof Away && !navigator.onLine ? words().offline : trouble(error);
  }

  protected override render() {
    const said = words();
    const { left } = this.wait;
    return html`<header class="hello">
        ${moon(FIELDS.length - this.open.length)}
        <h1>${said.hello}</h1>
        <p>${said.promise}</p>
      </header>
      <form novalidate autocomplete="off" @submit=${this.submitted} @enter=${this.entered}>
        <div class="questions">
          ${FIELDS.map(
            (field) =>
              html`<iyagi-question
                .field=${field}
                .answer=${this.draft[key(field)]}
                .wrong=${this.wrong[key(field)] ?? ""}
                .first=${this.first}
                @answer=${({ detail }: CustomEvent<string>) => this.change({ [key(field)]: detail })}
              ></iyagi-question>`,
          )}
        </div>
        <iyagi-options .draft=${this.draft} .wrong=${this.wrong} @choose=${({ detail }: CustomEvent<Partial<Draft>>) => this.change(detail)}></iyagi-options>
        <div class="notice" role="alert" ?hidden=${!this.refused}>${this.refused}</div>
        <div class="go">
          <button class="big" ?disabled=${this.placing || left > 0}>${left ? said.left(left) : this.placing ? said.making : said.make}</button>
          <button class="small" type="button" @click=${this.surprise}>${said.surprise}</button>
        </div>
      </form>`;
  }
}
