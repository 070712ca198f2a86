import { defineConfig } from "vitest/config";

import { licences } from "./licences.ts";
import { offline } from "./offline.ts";

export default defineConfig({
  plugins: [licences(), offline()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { proxy: { "/api": "http://127.0.0.1:8000" } },
  test: { include: ["tests/**/*.test.ts"] },
});
