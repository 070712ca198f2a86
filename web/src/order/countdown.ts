import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Counts down to when it is worth asking again. */
export class Countdown implements ReactiveController {
  left = 0; // seconds
  private timer = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  from(seconds: number): void {
    clearInterval(this.timer);
    const end = Date.now() + seconds * 1000;
    const tick = () => {
      this.left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      if (!this.left) clearInterval(this.timer);
      this.host.requestUpdate();
    };
    this.timer = window.setInterval(tick, 250);
    tick();
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
    this.left = 0;
  }
}
