import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

import { licences } from "./licences.ts";
import { offline } from "./offline.ts";

/** Indentation inside templates reaches the reader as it stands; elsewhere it means nothing. */
const unindented: Plugin = {
  name: "unindented",
  enforce: "pre",
  apply: "build",
  transform: (code, id) => (/\/src\/.*\.ts$/.test(id) ? { code: code.replaceAll(/\n\s+/g, "\n"), map: null } : null),
};

export default defineConfig({
  plugins: [unindented, licences(), offline()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { proxy: { "/api": "http://127.0.0.1:8000" } },
  test: { include: ["tests/**/*.test.ts"] },
});
