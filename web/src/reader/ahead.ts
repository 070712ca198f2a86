import type { BookPage } from "../api/schema";

/** What is turned to next is fetched before, so that it is there at once. */
export class Ahead {
  private readonly fetched = new Set<string>();
  private picture: HTMLImageElement | null = null; // held, lest it be thrown away

  fetch(next: BookPage | undefined): void {
    if (next?.picture && this.first(next.picture.url)) {
      this.picture = new Image();
      this.picture.src = next.picture.url;
    }
    if (next?.narration && this.first(next.narration.url)) void fetch(next.narration.url).then((voice) => voice.blob()).catch(() => {});
  }

  private first(url: string): boolean {
    if (this.fetched.has(url)) return false;
    this.fetched.add(url);
    return true;
  }
}
