import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";
import { PAUSES, SIZES, SPEEDS, type Taste } from "./taste";
import { words } from "./words";

/** How one likes to read. Tells `liked` with the new taste, and `printed` when the book is to go on paper. */
@customElement("iyagi-reading-settings")
export class ReadingSettings extends StudioElement {
  @property({ attribute: false }) taste!: Taste;

  static override styles = [
    StudioElement.styles,
    css`
      dialog {
        width: min(26rem, calc(100vw - 2rem));
      }
      .all {
        display: grid;
        gap: 1.1rem;
      }
      label {
        display: flex;
        align-items: center;
        gap: 0.7rem;
        min-height: var(--finger);
        font-weight: 700;
      }
      label.range {
        display: grid;
        gap: 0.2rem;
      }
      input[type="range"] {
        width: 100%;
        min-height: var(--finger);
        margin: 0;
        accent-color: var(--persimmon);
      }
      input[type="checkbox"] {
        width: 1.5rem;
        height: 1.5rem;
        accent-color: var(--persimmon);
      }
      .row {
        justify-content: space-between;
        flex-wrap: nowrap;
        font-weight: 700;
      }
      @media (hover: none) {
        .keys {
          display: none;
        }
      }
    `,
  ];

  show(): void {
    this.renderRoot.querySelector("dialog")?.showModal();
  }

  private like(part: Partial<Taste>): void {
    this.tell("liked", { ...this.taste, ...part });
  }

  private readonly close = () => this.renderRoot.querySelector("dialog")?.close();

  private readonly print = () => {
    this.close();
    this.tell("printed", null);
  };

  protected override render() {
    const said = words();
    const { size, speed, auto, pause } = this.taste;
    const input = (event: Event) => event.target as HTMLInputElement;
    return html`<dialog aria-labelledby="name">
      <div class="all">
        <h2 id="name">${said.menu}</h2>
        <div class="row">
          <span>${said.size}</span>
          <span class="row">
            <button class="round" type="button" aria-label=${said.smaller} ?disabled=${size <= SIZES.least} @click=${() => this.like({ size: size - 1 })}>−</button>
            <button class="round" type="button" aria-label=${said.larger} ?disabled=${size >= SIZES.most} @click=${() => this.like({ size: size + 1 })}>+</button>
          </span>
        </div>
        <label class="range">
          <span>${said.speed}: ${said.times(speed)}</span>
          <input type="range" min=${SPEEDS.least} max=${SPEEDS.most} step=${SPEEDS.step} .value=${String(speed)} @input=${(event: Event) => this.like({ speed: Number(input(event).value) })} />
        </label>
        <label><input type="checkbox" .checked=${auto} @change=${(event: Event) => this.like({ auto: input(event).checked })} />${said.auto}</label>
        <label class="range" ?hidden=${!auto}>
          <span>${said.rest}: ${said.seconds(pause)}</span>
          <input type="range" min=${PAUSES.least} max=${PAUSES.most} step=${PAUSES.step} .value=${String(pause)} @input=${(event: Event) => this.like({ pause: Number(input(event).value) })} />
        </label>
        <p class="hush keys">${said.keys}</p>
        <div class="row">
          <button class="small" type="button" @click=${this.print}>${said.print}</button>
          <button class="small" type="button" @click=${this.close}>${said.close}</button>
        </div>
      </div>
    </dialog>`;
  }
}
