import { afterEach, beforeEach, expect, it, vi } from "vitest";

const asked: string[] = [];
let answer = () => new Response(null, { status: 204 });

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  answer = () => new Response(null, { status: 204 });
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("document", { documentElement: {} });
  vi.stubGlobal("navigator", { language: "ko" });
  vi.stubGlobal("isSecureContext", false);
  vi.stubGlobal("fetch", async (path: string, { method }: RequestInit) => {
    asked.push(`${method} ${path}`);
    return answer();
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = async () => {
  const { Bin, PATIENCE } = await import("../../src/shelf/bin");
  const changes: unknown[] = [];
  return { bin: new Bin((error) => changes.push(error)), changes, patience: PATIENCE * 1000 };
};

it("asks for nothing until nobody can think better of it", async () => {
  const { bin, patience } = await open();
  bin.throw("r");
  await vi.advanceTimersByTimeAsync(patience - 1);
  expect([bin.has("r"), asked]).toEqual([true, []]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(["DELETE /api/runs/r"]);
});

it("gives back what is taken back, and never asks", async () => {
  const { bin, patience } = await open();
  bin.throw("r");
  bin.takeBack("r");
  await vi.advanceTimersByTimeAsync(2 * patience);
  expect([bin.has("r"), asked]).toEqual([false, []]);
});

it("shows a book again that could not be removed, and says why", async () => {
  const { bin, changes, patience } = await open();
  answer = () => Response.json({ detail: "지금은 안 돼요." }, { status: 503 });
  bin.throw("r");
  await vi.advanceTimersByTimeAsync(patience);
  expect(bin.has("r")).toBe(false);
  expect(changes.at(-1)).toMatchObject({ status: 503, message: "지금은 안 돼요." });
});
