/** Turn a page: as paper turns where the browser can, else at once. Which way is for page.css to show. */
export async function turned(forward: boolean, change: () => Promise<unknown>): Promise<void> {
  if (!document.startViewTransition) {
    await change();
    return;
  }
  document.documentElement.dataset["turning"] = forward ? "forward" : "back";
  const transition = document.startViewTransition(async () => void (await change()));
  transition.finished.finally(() => delete document.documentElement.dataset["turning"]).catch(() => {});
  await transition.updateCallbackDone;
}

const FAR = 48; // pixels that make a swipe

/** Fingers that wipe over the book: calls with true for the next page. */
export class Swipe {
  private from: Touch | null = null;

  constructor(private readonly turn: (forward: boolean) => void) {}

  readonly start = (event: TouchEvent) => {
    this.from = event.touches.length === 1 ? event.touches[0]! : null;
  };

  readonly end = (event: TouchEvent) => {
    const to = event.changedTouches[0];
    if (!this.from || !to) return;
    const across = to.clientX - this.from.clientX;
    const along = to.clientY - this.from.clientY;
    this.from = null;
    if (Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(along)) this.turn(across < 0);
  };
}
