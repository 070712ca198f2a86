import * as api from "../api/client";
import type { Refused } from "../api/problem";
import type { Draft } from "./draft";

/** Hands orders in. One that was not answered goes by the same key again: sent twice, it is one book. */
export class Placing {
  private body = "";
  private key = "";

  /** The run that it became. */
  async place(draft: Draft): Promise<string> {
    const order = tidy(draft);
    const body = JSON.stringify(order);
    if (body !== this.body) [this.body, this.key] = [body, drawn()];
    const { run_id } = await api.order(order, this.key);
    this.body = "";
    return run_id;
  }
}

/** By name of the field, why it was refused. */
export function wrongFields({ problem }: Refused): Record<string, string> {
  return Object.fromEntries((problem.errors ?? []).map(({ pointer, detail }) => [pointer.slice(1), detail]));
}

function tidy(draft: Draft): Draft {
  const trimmed = Object.entries(draft).map(([name, value]) => [name, typeof value === "string" ? value.trim() : value] as const);
  return Object.fromEntries(trimmed) as unknown as Draft;
}

/** `crypto.randomUUID` is missing on http beyond this machine. */
function drawn(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
