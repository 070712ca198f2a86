import type { ReactiveController, ReactiveControllerHost } from "lit";

import * as api from "../api/client";
import { trouble } from "../words/trouble";
import type { Draft } from "./draft";

/** How a voice sounds, before a book is ordered. */
export class Preview implements ReactiveController {
  refused = ""; // why it could not be heard

  private readonly audio = new Audio();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
    for (const name of ["play", "pause", "ended"]) this.audio.addEventListener(name, () => host.requestUpdate());
  }

  get speaking(): boolean {
    return !this.audio.paused;
  }

  toggle({ voice, speed }: Draft): void {
    if (this.speaking) return this.stop();
    const address = api.sample(voice, speed);
    this.refused = "";
    this.audio.src = address;
    this.audio.play().catch((error: unknown) => this.blame(address, error));
  }

  stop(): void {
    this.audio.pause();
    this.refused = "";
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** A player does not say why it has nothing to play; the gateway does. */
  private async blame(address: string, error: unknown): Promise<void> {
    if (error instanceof DOMException && error.name === "AbortError") return; // stopped before it began
    this.audio.pause(); // it still believes that it plays
    await api.reach(address).catch((why: unknown) => (this.refused = trouble(why)));
    this.host.requestUpdate();
  }
}
