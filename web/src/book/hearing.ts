import type { ReactiveController, ReactiveControllerHost } from "lit";

import { toast } from "../app/toast";
import { Teller } from "../reader/teller";
import { words } from "./words";

/** One page at a time is read aloud where it stands. */
export class Hearing implements ReactiveController {
  page = -1; // the one that is heard

  private readonly teller: Teller = new Teller({
    moved: () => void (this.page >= 0 && !this.teller.speaking && this.hush()),
    ended: () => this.hush(),
    silenced: () => this.hush(),
    failed: () => {
      this.hush();
      toast({ text: words().unplayable });
    },
  });

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.page = -1;
    this.teller.end();
  }

  /** Hear this page; hush when it is heard already. */
  hear(page: number, url: string | undefined): void {
    if (this.page === page || !url) return this.hush();
    this.page = page;
    this.host.requestUpdate();
    void this.teller.tell(url, 1, 0);
  }

  hush(): void {
    this.page = -1;
    this.host.requestUpdate();
    this.teller.hush();
  }
}
