/** A book that is kept on this device: a cache of its own, with the book as it is told and all that it shows and says. */
import type { Book } from "../api/schema";

const BOOKS = "iyagi-book-";

export const nameOf = (run: string): string => BOOKS + run;

export const runOf = (name: string): string | null => (name.startsWith(BOOKS) ? name.slice(BOOKS.length) : null);

export const addressOf = (run: string): string => `/api/runs/${run}/book`;

/** Pictures and voices of the book as it is now. */
export function media(book: Book): string[] {
  return book.pages.flatMap(({ picture, narration }) => [picture, narration].flatMap((made) => (made ? [made.url] : [])));
}

/** Fetch what is not there yet; the book itself comes last, so that a book that is there is whole. */
export async function store(cache: Cache, book: Book): Promise<void> {
  const wanted = new Set(media(book));
  const there = new Set((await cache.keys()).map(({ url }) => pathOf(url)));
  await cache.addAll([...wanted].filter((url) => !there.has(url)));
  await cache.put(addressOf(book.run_id), Response.json(book));
  const worn = [...there].filter((url) => !wanted.has(url) && url !== addressOf(book.run_id));
  await Promise.all(worn.map((url) => cache.delete(url)));
}

export function pathOf(url: string): string {
  const { pathname, search } = new URL(url, location.origin);
  return pathname + search;
}
