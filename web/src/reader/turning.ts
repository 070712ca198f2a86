let latest: ViewTransition | null = null;

/** Turn a page: as paper turns where the browser can, else at once. Which way is for page.css to show. */
export async function turned(forward: boolean, change: () => Promise<unknown>): Promise<void> {
  if (!document.startViewTransition || document.hidden) {
    await change();
    return;
  }
  const root = document.documentElement;
  root.dataset["turning"] = forward ? "forward" : "back";
  const transition = (latest = document.startViewTransition(async () => void (await change())));
  transition.ready.catch(() => {}); // overtaken by the next page
  void transition.finished.catch(() => {}).then(() => {
    if (latest === transition) delete root.dataset["turning"];
  });
  await transition.updateCallbackDone;
}

const FAR = 48; // pixels that make a swipe
const EDGE = 0.18; // of the width, where a tap turns the page

/** Fingers that wipe over the book: calls with true for the next page. */
export class Swipe {
  private from: { x: number; y: number } | null = null;

  constructor(private readonly turn: (forward: boolean) => void) {}

  readonly start = ({ touches }: TouchEvent) => {
    const [one] = touches;
    const large = (visualViewport?.scale ?? 1) > 1.05; // who looks closely moves about
    this.from = one && touches.length === 1 && !large ? { x: one.clientX, y: one.clientY } : null;
  };

  readonly end = ({ changedTouches }: TouchEvent) => {
    const [to] = changedTouches;
    if (!this.from || !to) return;
    const across = to.clientX - this.from.x;
    const along = to.clientY - this.from.y;
    this.from = null;
    if (Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(along)) this.turn(across < 0);
  };
}

/** Whether a click on the open book turns it, and which way; what is to be clicked itself goes first. */
export function tapped(event: MouseEvent, box: DOMRect): boolean | null {
  const busy = event.composedPath().some((one) => one instanceof Element && one.matches(".sentence, a, button"));
  if (busy || getSelection()?.type === "Range") return null;
  if (event.clientY < box.top || event.clientY > box.bottom) return null;
  const across = (event.clientX - box.left) / box.width;
  return across < EDGE ? false : across > 1 - EDGE ? true : null;
}
