import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";

import { StudioElement } from "../app/element";

const AGAIN = 2500; // milliseconds until a picture that did not come is asked for again, and twice that the next time
const SELDOM = 5; // such times at the most

/** A picture that emerges over what was there before: a preview, or the picture of an earlier revision. */
@customElement("iyagi-picture")
export class Picture extends StudioElement {
  @property() url = "";
  @property() alt = "";
  @property() preview = "";

  @state() private there = ""; // the address of the last that came
  @state() private tries = 0;
  private earlier = "";
  private sketch = ""; // the last preview: it stays until the picture is there
  private timer = 0;

  static override styles = [
    StudioElement.styles,
    css`
      :host,
      img {
        position: absolute;
        inset: 0;
      }
      :host {
        overflow: hidden;
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .preview {
        filter: blur(0.6rem);
        transform: scale(1.06);
      }
      .coming {
        opacity: 0;
      }
      .come {
        animation: emerge 1.4s ease-out;
      }
      @keyframes emerge {
        from {
          opacity: 0;
          filter: blur(1.4rem) saturate(1.4);
          transform: scale(1.07);
        }
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.sketch = this.preview || this.sketch;
    if (changed.has("url")) {
      clearTimeout(this.timer);
      this.earlier = this.there;
      this.tries = 0;
    }
  }

  private readonly came = () => {
    this.there = this.url;
  };

  private readonly failed = () => {
    this.timer = window.setTimeout(() => this.tries++, AGAIN * 2 ** Math.min(this.tries, SELDOM));
  };

  protected override render() {
    const { url, alt, earlier, sketch } = this;
    const under = earlier || sketch;
    return html`${under ? html`<img class=${earlier ? "" : "preview"} src=${under} alt="" />` : nothing}
    ${url
      ? keyed(
          `${url} ${this.tries}`,
          html`<img class=${this.there === url ? "come" : "coming"} src=${url} alt=${alt} width="1024" height="1024" @load=${this.came} @error=${this.failed} />`,
        )
      : nothing}`;
  }
}
