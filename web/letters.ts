import type { Plugin } from "vite";

const IMPORT = /@import "(?<pack>@fontsource\/[a-z-]+)\/(?<face>\d+\.css)";/g;
const FACE = /@font-face \{[^}]*\}/g;
const OLD = /, url\([^)]*\.woff\) format\('woff'\)/g; // what every browser that runs the studio has outgrown

/** Faces of the same letters stand side by side: their long ranges are said once to whoever compresses them. */
export function letters(): Plugin {
  return {
    name: "letters",
    enforce: "pre",
    async transform(code, id) {
      if (!id.endsWith("/look/fonts.css")) return null;
      const faces = await Promise.all(
        [...code.matchAll(IMPORT)].map(async ({ groups }) => {
          const { pack, face } = groups as { pack: string; face: string };
          const sheet = await this.fs.readFile(`node_modules/${pack}/${face}`, { encoding: "utf8" });
          return [...sheet.replaceAll(OLD, "").replaceAll("./files/", `${pack}/files/`).matchAll(FACE)].map(([one]) => one);
        }),
      );
      const most = Math.max(...faces.map(({ length }) => length));
      return Array.from({ length: most }, (_, n) => faces.map((one) => one[n] ?? "").join("\n")).join("\n");
    },
  };
}
