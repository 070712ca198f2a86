import type { Book, BookPage } from "../api/schema";
import { ended } from "../book/feed";

/** The page that is open, now that the book has grown: what it lacked is put in, what was changed waits for the next turn. */
export function opened(open: BookPage | null, now: BookPage | null): BookPage | null {
  if (!open || !now || open.page !== now.page || !open.text) return now;
  const whole = open.picture && open.narration;
  if (open.text !== now.text) return whole ? open : now; // the voice that is to come will say the new words
  return { ...now, picture: open.picture ?? now.picture, narration: open.narration ?? now.narration };
}

/** Where "the end" stands: after the last page, or after the last that was written when no more will be. */
export function end(book: Book): number {
  const all = book.options.panels + 1;
  if (!ended(book)) return all;
  const unwritten = book.pages.findIndex(({ text }) => !text);
  return unwritten < 0 ? all : unwritten;
}

/** Whether this page's picture or voice may still come. */
export function awaited(book: Book, page: BookPage | null, what: "picture" | "voice"): boolean {
  if (what === "voice" && !book.options.tts_enabled) return false;
  if (page && (what === "picture" ? page.picture : page.narration)) return false;
  if (page?.revising.includes(what)) return true;
  return !ended(book) && !book.failures.some((one) => one.what === what && one.page === page?.page && one.stands);
}
