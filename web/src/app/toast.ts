import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import { StudioElement } from "./element";

export interface Toast {
  readonly text: string;
  readonly act?: { readonly name: string; readonly run: () => void }; // such as "undo"
  readonly over?: () => void; // it has gone, and nobody acted
  readonly seconds?: number;
}

const SHOWN = 6; // seconds
const LINGER = 1; // seconds more for whose focus is on it
const said = new EventTarget();

/** Say something at the foot of the page, politely, and offer to undo it. */
export function toast(told: Toast): void {
  said.dispatchEvent(new CustomEvent<Toast>("toast", { detail: told }));
}

/** What was said last, and before it all that may still be undone. Tells `acted`. */
@customElement("iyagi-toast")
export class ToastElement extends StudioElement {
  @state() private told: readonly Toast[] = [];

  static override styles = [
    StudioElement.styles,
    css`
      .all {
        position: fixed;
        inset: auto 1rem max(1rem, env(safe-area-inset-bottom));
        z-index: 10;
        display: grid;
        gap: 0.5rem;
        justify-items: center;
        pointer-events: none;
      }
      .one {
        display: flex;
        max-width: 34rem;
        align-items: center;
        gap: 1rem;
        padding: 0.7rem 1.2rem;
        border-radius: 1.6rem;
        color: #fff;
        background: var(--ink);
        box-shadow: var(--lifted);
        pointer-events: auto;
      }
      button {
        flex: none;
        min-height: var(--finger);
        border: 0;
        color: var(--moon);
        background: none;
        font-weight: 700;
      }
      button:focus-visible {
        outline-color: var(--moon);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    said.addEventListener("toast", this.show);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    said.removeEventListener("toast", this.show);
  }

  private readonly show = (event: Event) => {
    const { detail } = event as CustomEvent<Toast>;
    this.told = [...this.told.filter(({ act }) => act), detail];
    this.leave(detail, detail.seconds ?? SHOWN);
  };

  private leave(told: Toast, seconds: number): void {
    setTimeout(() => {
      if (!this.told.includes(told)) return;
      if (this.matches(":focus-within")) return this.leave(told, LINGER);
      this.hide(told);
      told.over?.();
    }, seconds * 1000);
  }

  private hide(told: Toast): void {
    this.told = this.told.filter((one) => one !== told);
  }

  private act(told: Toast): void {
    this.hide(told);
    told.act?.run();
    this.tell("acted", null);
  }

  protected override render() {
    return html`<div class="all" role="status" aria-atomic="false">
      ${repeat(
        this.told,
        (told) => told,
        (told) => html`<div class="one">
          <span>${told.text}</span>
          ${told.act ? html`<button type="button" @click=${() => this.act(told)}>${told.act.name}</button>` : nothing}
        </div>`,
      )}
    </div>`;
  }
}
