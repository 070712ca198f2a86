/** A fact as it was told: what a line of the log says, and where it stands in it. */
export interface Told {
  readonly position: number;
  readonly id: string;
  readonly name: string;
  readonly by: string; // service/instance
  readonly time: number; // milliseconds since the epoch
  readonly cause: string | null; // id of the fact because of which it was told; none: a reader asked
  readonly data: Readonly<Record<string, unknown>>;
  readonly event: Readonly<Record<string, unknown>>; // all of it
}

export function told(json: string, position: string): Told {
  const event = JSON.parse(json) as Record<string, unknown>;
  return {
    position: Number(position),
    id: String(event["id"]),
    name: String(event["type"]),
    by: String(event["source"]),
    time: Date.parse(String(event["time"])),
    cause: typeof event["causationid"] === "string" ? event["causationid"] : null,
    data: (event["data"] ?? {}) as Record<string, unknown>,
    event,
  };
}

/** Which of them is the cause of this one: its place in the line, from 0; -1 where nobody but a reader asked. */
export function causeOf(fact: Told, facts: readonly Told[]): number {
  return facts.findIndex(({ id }) => id === fact.cause);
}

/** Seconds since the order. */
export function since(fact: Told, facts: readonly Told[]): number {
  return (fact.time - (facts[0] ?? fact).time) / 1000;
}
