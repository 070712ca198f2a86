export interface Keyed {
  to(page: "before" | "after" | "first" | "last"): void;
  step(by: number): void;
  toggle(): void;
  full(): void;
  leave(): void;
}

/** What a key does to the open book; null for those that are none of its business. */
export function keyed(event: KeyboardEvent, book: Keyed): (() => void) | null {
  const target = event.composedPath()[0];
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (target instanceof Element && target.closest("dialog, input")) return null;
  const pressing = target instanceof Element && target.closest("button, a"); // space is for it
  if (event.repeat && !event.key.startsWith("Arrow")) return null;
  if (event.code === "KeyF") return () => book.full(); // by its place: with Hangul on, the letter is another
  const acts: Record<string, () => void> = {
    ArrowRight: () => book.to("after"),
    ArrowLeft: () => book.to("before"),
    PageDown: () => book.to("after"),
    PageUp: () => book.to("before"),
    Home: () => book.to("first"),
    End: () => book.to("last"),
    ",": () => book.step(-1),
    ".": () => book.step(1),
    Escape: () => book.leave(),
  };
  return event.key === " " && !pressing ? () => book.toggle() : (acts[event.key] ?? null);
}
