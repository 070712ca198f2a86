import * as api from "../api/client";
import type { Book, RunItem } from "../api/schema";
import { keepLetters } from "./letters";
import { addressOf, nameOf, runOf, store } from "./store";

/** Whether this browser keeps anything at this address: over https, and on the machine itself. */
export function possible(): boolean {
  return isSecureContext && "caches" in globalThis && "serviceWorker" in navigator;
}

/** Keep a book on this device: its words, pictures and voices, and the letters that it is written with. */
export async function keep(run: string): Promise<void> {
  const name = nameOf(run);
  try {
    const book = await api.book(run);
    await store(await caches.open(name), book);
    await keepLetters(book.pages.map(({ text }) => text).join("") + book.name);
    await navigator.storage.persist(); // a browser short of room asks first
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

export async function letGo(run: string): Promise<void> {
  if (possible()) await caches.delete(nameOf(run));
}

/** The books that are kept on this device, newest first. */
export async function books(): Promise<Book[]> {
  if (!possible()) return [];
  const runs = (await caches.keys()).flatMap((name) => runOf(name) ?? []);
  const found = await Promise.all(runs.map((run) => caches.match(addressOf(run), { cacheName: nameOf(run) })));
  const told = await Promise.all(found.flatMap((one) => (one ? [one.json() as Promise<Book>] : [])));
  return told.sort((one, other) => other.created.localeCompare(one.created));
}

/** A kept book as the shelf lists it. */
export function item(book: Book): RunItem {
  const { run_id, kind, created, status, stage, progress, title, name, pinned, error, pages, timings } = book;
  const image_url = pages[0]?.picture?.url ?? "";
  return { run_id, kind, created, status, stage, progress, title, name, pinned, image_url, error, panels: pages.length - 1, seconds: timings.total };
}
