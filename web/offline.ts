import { build, type Plugin } from "vite";

const PUBLIC = ["icon.svg", "manifest.webmanifest"];

/** Builds the service worker once all else is built, and tells it what there is to keep. */
export function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    async writeBundle({ dir }, bundle) {
      const own = Object.values(bundle);
      const names = own.map(({ fileName }) => `/${fileName}`).filter((name) => name.startsWith("/assets/"));
      const page = own.flatMap((one) => (one.fileName === "index.html" && one.type === "asset" ? [String(one.source)] : []));
      const open = await Promise.all(PUBLIC.map((name) => this.fs.readFile(`public/${name}`, { encoding: "utf8" })));
      const files = [...names.filter((name) => !/\.woff2?$/.test(name)), ...PUBLIC.map((name) => `/${name}`)];
      const name = await hashOf([...names.sort(), ...page, ...open].join("\n"));
      await build({
        configFile: false,
        publicDir: false,
        logLevel: "warn",
        define: { BUILD: JSON.stringify(name), FILES: JSON.stringify(files) },
        build: {
          target: "es2022",
          outDir: dir!,
          emptyOutDir: false,
          rollupOptions: { input: "src/offline/sw.ts", output: { format: "iife", entryFileNames: "sw.js" } },
        },
      });
    },
  };
}

async function hashOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...hash.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
