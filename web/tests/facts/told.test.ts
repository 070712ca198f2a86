import { describe, expect, it } from "vitest";

import { causeOf, since, told } from "../../src/facts/told";

const line = (id: string, second: string, causationid?: string) =>
  JSON.stringify({ id, source: "story/vm-1", type: "page.written", time: `2025-03-01T09:00:${second}Z`, causationid, data: { page: 1 } });

const facts = [told(line("a", "00.000"), "7"), told(line("b", "01.500", "a"), "9")];

describe("a line of the log", () => {
  it("is a fact with its place, its teller, its time and its cause", () =>
    expect(facts[1]).toMatchObject({ position: 9, id: "b", name: "page.written", by: "story/vm-1", cause: "a", data: { page: 1 } }));
  it("has no cause where a reader asked", () => expect(facts[0]!.cause).toBeNull());
  it("keeps all that it said", () => expect(facts[1]!.event).toEqual(JSON.parse(line("b", "01.500", "a"))));
});

describe("facts in a line", () => {
  it("know which of them is the cause", () => expect(facts.map((fact) => causeOf(fact, facts))).toEqual([-1, 0]));
  it("know how long it was since the order", () => expect(facts.map((fact) => since(fact, facts))).toEqual([0, 1.5]));
});
