/// <reference lib="webworker" />
/** The studio without a connection: the page as it was built, its letters, and the books that are kept on this device. */
import type { Book } from "../api/schema";
import { LETTERS } from "./letters";
import { part } from "./range";
import { addressOf, nameOf, store } from "./store";
import { way } from "./way";

declare const self: ServiceWorkerGlobalScope;
declare const BUILD: string; // what this build is called
declare const FILES: readonly string[]; // what it needs without a connection, but for its letters

const PATIENCE = 5000; // milliseconds until what is kept is taken instead
const SHELL = `iyagi-shell-${BUILD}`;
const shell = new Set(FILES);

self.addEventListener("install", (event) => event.waitUntil(gather()));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("message", ({ data }) => data === "now" && void self.skipWaiting());

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const how = way(request, self.location.origin, shell);
  switch (how.by) {
    case "page":
      return event.respondWith(page(request));
    case "shell":
      return event.respondWith(kept(SHELL, request));
    case "letters":
      return event.respondWith(letters(request));
    case "book":
      return event.respondWith(book(event, how.run));
    case "media":
      return event.respondWith(medium(request, how.run));
    case "gateway":
      return;
  }
});

async function gather(): Promise<void> {
  const cache = await caches.open(SHELL);
  await cache.addAll(["/", ...shell].map((url) => new Request(url, { cache: "no-cache" })));
}

/** Builds of the past go once nobody looks at them any more; letters and books stay. */
async function tidy(): Promise<void> {
  const past = (await caches.keys()).filter((name) => name.startsWith("iyagi-shell-") && name !== SHELL);
  await Promise.all(past.map((name) => caches.delete(name)));
  const sheets = FILES.filter((name) => name.endsWith(".css")).map(async (name) => (await caches.match(name))?.text());
  const used = (await Promise.all(sheets)).join();
  const cache = await caches.open(LETTERS);
  const worn = (await cache.keys()).filter(({ url }) => !used.includes(url.slice(url.lastIndexOf("/") + 1)));
  await Promise.all(worn.map((request) => cache.delete(request)));
  await self.clients.claim();
}

async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    return (await caches.match("/", { cacheName: SHELL })) ?? Response.error();
  }
}

async function kept(name: string, request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: name, ignoreVary: true })) ?? fetch(request);
}

async function letters(request: Request): Promise<Response> {
  const found = await caches.match(request, { cacheName: LETTERS });
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(LETTERS)).put(request, answer.clone());
  return answer;
}

/** A kept book is kept as it is now, and let go with the one that it was taken from. */
async function book(event: FetchEvent, run: string): Promise<Response> {
  const found = await caches.match(addressOf(run), { cacheName: nameOf(run) });
  if (!found) return fetch(event.request);
  try {
    const answer = await fetch(event.request, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 404) await caches.delete(nameOf(run));
    if (answer.ok) event.waitUntil(freshen(run, (await found.json()) as Book, answer.clone()));
    return answer;
  } catch {
    await tell("kept");
    return found;
  }
}

async function freshen(run: string, before: Book, answer: Response): Promise<void> {
  const now = (await answer.json()) as Book;
  if (now.position !== before.position) await store(await caches.open(nameOf(run)), now).catch(() => {}); // the next time
}

async function medium(request: Request, run: string): Promise<Response> {
  const found = await caches.match(request.url, { cacheName: nameOf(run), ignoreVary: true });
  return found ? part(found, request.headers.get("Range")) : fetch(request);
}

async function tell(what: string): Promise<void> {
  for (const client of await self.clients.matchAll()) client.postMessage(what);
}
