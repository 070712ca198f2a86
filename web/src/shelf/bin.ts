import * as api from "../api/client";
import { letGo } from "../offline/kept";

export const PATIENCE = 8; // seconds in which one may think better of it

/** Books that are thrown away in a moment. Whoever leaves the page before that keeps them. */
export class Bin {
  private readonly timers = new Map<string, number>();

  constructor(private readonly changed: (error?: unknown) => void) {}

  has(run: string): boolean {
    return this.timers.has(run);
  }

  throw(run: string): void {
    this.timers.set(run, window.setTimeout(() => void this.remove(run), PATIENCE * 1000));
    this.changed();
  }

  takeBack(run: string): void {
    clearTimeout(this.timers.get(run));
    this.timers.delete(run);
    this.changed();
  }

  private async remove(run: string): Promise<void> {
    try {
      await api.remove(run);
      await letGo(run);
      this.changed(); // the shelf's own stream tells that it is gone
    } catch (error) {
      this.timers.delete(run);
      this.changed(error);
    }
  }
}
