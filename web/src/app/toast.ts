import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";

import { StudioElement } from "./element";

export interface Toast {
  readonly text: string;
  readonly act?: { readonly name: string; readonly run: () => void }; // such as "undo"
  readonly seconds?: number;
}

const SHOWN = 6; // seconds
const said = new EventTarget();

/** Say something at the foot of the page, politely, and offer to undo it. */
export function toast(told: Toast): void {
  said.dispatchEvent(new CustomEvent<Toast>("toast", { detail: told }));
}

@customElement("iyagi-toast")
export class ToastElement extends StudioElement {
  @state() private told: Toast | null = null;
  private timer = 0;

  static override styles = [
    StudioElement.styles,
    css`
      div {
        position: fixed;
        inset: auto 1rem max(1rem, env(safe-area-inset-bottom));
        z-index: 10;
        display: flex;
        width: fit-content;
        max-width: 34rem;
        align-items: center;
        gap: 1rem;
        margin: 0 auto;
        padding: 0.7rem 1.2rem;
        border-radius: 99rem;
        color: #fff;
        background: var(--ink);
        box-shadow: var(--lifted);
      }
      button {
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
    clearTimeout(this.timer);
  }

  private readonly show = (event: Event) => {
    this.told = (event as CustomEvent<Toast>).detail;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(this.hide, (this.told.seconds ?? SHOWN) * 1000);
  };

  private readonly hide = () => {
    this.told = null;
  };

  private act(): void {
    this.told?.act?.run();
    this.hide();
  }

  protected override render() {
    const told = this.told;
    const act = told?.act;
    return html`<div role="status" ?hidden=${!told}>
      ${told ? html`<span>${told.text}</span>` : nothing}
      ${act ? html`<button type="button" @click=${this.act}>${act.name}</button>` : nothing}
    </div>`;
  }
}
