import * as api from "../api/client";
import { letGo } from "../offline/kept";

/** Books that are thrown away, and not yet gone: nobody sees them, and until they are removed one may take them back. */
export class Bin extends EventTarget {
  private readonly runs = new Set<string>();

  constructor(private readonly failed: (error: unknown) => void) {
    super();
  }

  has(run: string): boolean {
    return this.runs.has(run);
  }

  throw(run: string): void {
    this.runs.add(run);
    this.changed();
  }

  takeBack(run: string): void {
    this.runs.delete(run);
    this.changed();
  }

  /** For good; the shelf's own stream tells that it is gone. */
  async remove(run: string): Promise<void> {
    try {
      await api.remove(run);
      await letGo(run);
    } catch (error) {
      this.takeBack(run);
      this.failed(error);
    }
  }

  private changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}
