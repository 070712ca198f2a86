import { afterEach, describe, expect, test, vi } from "vitest";

import { keepTaste, taste, USUAL } from "../../src/reader/taste";

function kept(value: string | null): void {
  vi.stubGlobal("localStorage", { getItem: () => value, setItem: (_: string, told: string) => kept(told) });
}

afterEach(() => vi.unstubAllGlobals());

describe("how one likes to read", () => {
  test("is kept", () => {
    kept(null);
    expect(taste()).toEqual(USUAL);
    keepTaste({ size: 2, speed: 0.8, auto: false, pause: 3 });
    expect(taste()).toEqual({ size: 2, speed: 0.8, auto: false, pause: 3 });
  });

  test.each(["{", "null", "7", '"loud"', '{"speed":"fast","size":null,"auto":1}'])("is as usual where %s was kept", (value) => {
    kept(value);
    expect(taste()).toEqual(USUAL);
  });

  test("stays within what can be read and heard", () => {
    kept('{"size":99,"speed":0.01,"pause":-3}');
    expect(taste()).toEqual({ size: 4, speed: 0.7, auto: true, pause: 0 });
  });

  test("is as usual in a browser that keeps nothing", () => {
    vi.stubGlobal("localStorage", undefined);
    keepTaste(USUAL);
    expect(taste()).toEqual(USUAL);
  });
});
