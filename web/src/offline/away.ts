import { css, html } from "lit";
import { customElement, state } from "lit/decorators.js";

import { StudioElement } from "../app/element";
import { both } from "../words/language";

const LOOK = 5000; // milliseconds between looks whether the gateway is there again
const words = both(
  { away: "지금은 인터넷 없이 읽고 있어요. 담아 둔 책은 그대로 펼칠 수 있어요." },
  { away: "You are reading without a connection. The books kept on this device open as ever." },
);

/** Says that what is seen comes from this device, for as long as the gateway cannot be reached. */
@customElement("iyagi-away")
export class AwayLine extends StudioElement {
  @state() private away = false;
  private timer = 0;

  static override styles = [
    StudioElement.styles,
    css`
      p {
        padding: 0.5rem 1rem;
        color: var(--jade);
        background: var(--jade-pale);
        text-align: center;
      }
      @media print {
        p {
          display: none;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("offline", this.look);
    addEventListener("online", this.look);
    navigator.serviceWorker?.addEventListener("message", this.look);
    void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("offline", this.look);
    removeEventListener("online", this.look);
    navigator.serviceWorker?.removeEventListener("message", this.look);
    clearTimeout(this.timer);
  }

  /** A page that no worker keeps is not read without a connection: each view says itself what it misses. */
  private readonly look = async () => {
    if (!navigator.serviceWorker?.controller) return;
    this.away = !(await fetch("/healthz").then(() => true, () => false));
    clearTimeout(this.timer);
    if (this.away && this.isConnected) this.timer = window.setTimeout(this.look, LOOK);
  };

  protected override render() {
    return html`<div role="status">${this.away ? html`<p>${words().away}</p>` : ""}</div>`;
  }
}
