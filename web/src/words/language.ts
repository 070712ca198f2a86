import type { ReactiveController, ReactiveControllerHost } from "lit";

export type Language = "ko" | "en";

const KEPT = "iyagi.language";
const changed = new EventTarget();

let current: Language = kept() ?? (navigator.language.startsWith("ko") ? "ko" : "en");
document.documentElement.lang = current;

/** The language that the page speaks now. */
export function language(): Language {
  return current;
}

export function speak(chosen: Language): void {
  current = chosen;
  document.documentElement.lang = chosen;
  try {
    localStorage.setItem(KEPT, chosen);
  } catch {
    // a browser that keeps nothing asks again the next time
  }
  changed.dispatchEvent(new Event("change"));
}

/** The same words in both languages; called, it gives those of the language spoken now. */
export function both<T>(ko: T, en: NoInfer<T>): () => T {
  return () => (current === "ko" ? ko : en);
}

/** Renders its host again when another language is chosen. */
export class Spoken implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  private readonly heard = () => this.host.requestUpdate();

  hostConnected(): void {
    changed.addEventListener("change", this.heard);
  }

  hostDisconnected(): void {
    changed.removeEventListener("change", this.heard);
  }
}

function kept(): Language | null {
  try {
    const found = localStorage.getItem(KEPT);
    return found === "ko" || found === "en" ? found : null;
  } catch {
    return null;
  }
}
