import { afterEach, beforeEach, expect, it, vi } from "vitest";

const asked: string[] = [];
let answer = () => new Response(null, { status: 204 });

beforeEach(() => {
  asked.length = 0;
  answer = () => new Response(null, { status: 204 });
  vi.stubGlobal("document", { documentElement: {} });
  vi.stubGlobal("navigator", { language: "ko" });
  vi.stubGlobal("isSecureContext", false);
  vi.stubGlobal("fetch", async (path: string, { method }: RequestInit) => {
    asked.push(`${method} ${path}`);
    return answer();
  });
});

afterEach(() => vi.unstubAllGlobals());

const open = async () => {
  const { Bin } = await import("../../src/shelf/bin");
  const failures: unknown[] = [];
  const bin = new Bin((error) => failures.push(error));
  let changes = 0;
  bin.addEventListener("change", () => changes++);
  return { bin, failures, changes: () => changes };
};

it("holds what is thrown in, and asks for nothing yet", async () => {
  const { bin, changes } = await open();
  bin.throw("r");
  expect([bin.has("r"), changes(), asked]).toEqual([true, 1, []]);
});

it("gives back what is taken back", async () => {
  const { bin, changes } = await open();
  bin.throw("r");
  bin.takeBack("r");
  expect([bin.has("r"), changes()]).toEqual([false, 2]);
});

it("hides a book that is removed until it is gone", async () => {
  const { bin } = await open();
  bin.throw("r");
  await bin.remove("r");
  expect([bin.has("r"), asked]).toEqual([true, ["DELETE /api/runs/r"]]);
});

it("shows a book again that could not be removed, and says why", async () => {
  const { bin, failures } = await open();
  answer = () => Response.json({ detail: "지금은 안 돼요." }, { status: 503 });
  bin.throw("r");
  await bin.remove("r");
  expect(bin.has("r")).toBe(false);
  expect(failures).toMatchObject([{ status: 503, message: "지금은 안 돼요." }]);
});
