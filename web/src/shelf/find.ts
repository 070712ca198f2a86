import type { RunItem } from "../api/schema";

const RUN = /\d{8}_\d{6}_[0-9a-f]{6}/;

/** The books whose name or title holds what was typed; letters typed in parts are whole to the eye, and here. */
export function found(items: readonly RunItem[], wanted: string): RunItem[] {
  const plain = (text: string) => text.normalize("NFC").trim().toLocaleLowerCase();
  const sought = plain(wanted);
  return items.filter(({ kind, name, title }) => kind === "book" && [name, title].some((one) => plain(one).includes(sought)));
}

/** The run that an address names, or a number that somebody was told. */
export function runIn(link: string): string | null {
  return RUN.exec(link)?.[0] ?? null;
}
