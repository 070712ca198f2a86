import type { Plugin } from "vite";

const INSIDE = ["lit", "@fontsource/gowun-dodum", "@fontsource/gowun-batang"];

/** The licences of what a build carries, in a file beside it, as they ask. */
export function licences(): Plugin {
  return {
    name: "licences",
    apply: "build",
    async generateBundle() {
      const texts = INSIDE.map((name) => this.fs.readFile(`node_modules/${name}/LICENSE`, { encoding: "utf8" }));
      const told = (await Promise.all(texts)).map((text, n) => `${INSIDE[n]}\n\n${text.trim()}\n`);
      this.emitFile({ type: "asset", fileName: "licences.txt", source: told.join("\n\n") });
    },
  };
}
