import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";

import { StudioElement } from "../app/element";
import { both } from "../words/language";
import { possible } from "./kept";

const words = both(
  {
    name: "이 기기에 두기",
    why: "홈 화면에 두면 앱처럼 열려요.",
    put: "홈 화면에 두기",
    apple: "사파리의 ‘공유’ 단추에서 ‘홈 화면에 추가’를 골라 주세요.",
    plain: "지금 주소는 http라서 홈 화면에 두거나 책을 담아 둘 수 없어요. 어른에게 https 주소로 열어 달라고 해 주세요.",
    plainMore: "컴퓨터에서 iyagi up --host 0.0.0.0 --https 로 시작하면 그 주소가 생겨요.",
  },
  {
    name: "On this device",
    why: "On the home screen it opens like an app.",
    put: "Put it on the home screen",
    apple: "In Safari, take “Share”, then “Add to Home Screen”.",
    plain: "This address is plain http: here nothing can be put on the home screen and no book can be kept. Ask a grown-up for the https address.",
    plainMore: "It is there when the computer starts with iyagi up --host 0.0.0.0 --https.",
  },
);

interface Offer extends Event {
  prompt(): Promise<unknown>;
}

let offer: Offer | null = null;
const offered = new EventTarget();

/** The browser says early that it would install the page: remember it until the reader asks. */
export function hearOffer(): void {
  addEventListener("beforeinstallprompt", (event) => take(event as Offer));
  addEventListener("appinstalled", () => take(null));
}

function take(one: Offer | null): void {
  one?.preventDefault();
  offer = one;
  offered.dispatchEvent(new Event("change"));
}

/** How the studio comes to the home screen, or why it cannot here. */
@customElement("iyagi-install")
export class Install extends StudioElement {
  static override styles = [
    StudioElement.styles,
    css`
      section {
        display: grid;
        gap: 0.5rem;
        justify-items: start;
      }
      h2 {
        font-size: 1.0625rem;
      }
    `,
  ];

  private readonly heard = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    offered.addEventListener("change", this.heard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    offered.removeEventListener("change", this.heard);
  }

  private readonly put = () => {
    void offer?.prompt();
    take(null);
  };

  protected override render() {
    const how = this.how();
    return how === nothing ? nothing : html`<section aria-labelledby="name"><h2 id="name">${words().name}</h2>${how}</section>`;
  }

  private how() {
    const said = words();
    if (matchMedia("(display-mode: standalone)").matches) return nothing;
    if (!possible()) return html`<p class="hush">${said.plain}<br />${said.plainMore}</p>`;
    if (offer) return html`<p class="hush">${said.why}</p><button class="small" type="button" @click=${this.put}>${said.put}</button>`;
    return "standalone" in navigator ? html`<p class="hush">${said.why} ${said.apple}</p>` : nothing;
  }
}
