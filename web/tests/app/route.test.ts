import { describe, expect, test } from "vitest";

import { address, route, type Route } from "../../src/app/route";

const RUN = "20250301_090000_a1b2c3";
const EVERYWHERE: Route[] = [
  { view: "order" },
  { view: "shelf" },
  { view: "book", run: RUN },
  { view: "read", run: RUN, page: 0 },
  { view: "read", run: RUN, page: 12 },
  { view: "facts", run: RUN },
];

test.each(EVERYWHERE)("an address leads back to where it was taken: $view", (to) => {
  expect(route(address(to))).toEqual(to);
});

test("no two places have one address", () => {
  expect(new Set(EVERYWHERE.map(address)).size).toBe(EVERYWHERE.length);
});

test("an address of the plain page leads to the same book", () => {
  expect(route(`#${RUN}`)).toEqual({ view: "book", run: RUN });
});

describe("what leads nowhere leads to the order", () => {
  test.each([
    "",
    "#",
    "#/books",
    `#/book/${RUN}x`,
    "#/book/../../etc",
    "#/book/20250301_090000_A1B2C3",
    `#/book/${RUN}/read/`,
    `#/book/${RUN}/read/-1`,
    `#/book/${RUN}/read/123`,
    `#/book/${RUN}/facts/1`,
    "#%E0%A4%A",
  ])("%s", (hash) => {
    expect(route(hash)).toEqual({ view: "order" });
  });
});
