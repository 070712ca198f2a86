/** Letters come in many small files, as they are needed: those that were needed are kept. */
export const LETTERS = "iyagi-letters";

const FACES = ['400 1em "Gowun Batang"', '700 1em "Gowun Batang"', '400 1em "Gowun Dodum"'];

/** Keep the letters that this page has taken so far, and those of the text. */
export async function keepLetters(text = ""): Promise<void> {
  if (text) await Promise.all(FACES.map((face) => document.fonts.load(face, text)));
  const taken = performance.getEntriesByType("resource").map(({ name }) => name);
  const letters = taken.filter((url) => url.startsWith(location.origin) && url.endsWith(".woff2"));
  const cache = await caches.open(LETTERS);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  await cache.addAll([...new Set(letters)].filter((url) => !there.has(url)));
}
