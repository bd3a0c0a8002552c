import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, normalize } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const server = process.env["CANDOR_SERVER"] ?? "http://localhost:3000";
const pdfjs = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const pdfData = ["cmaps", "standard_fonts"];

/** Character maps and substitute fonts that pdf.js fetches while it draws; served under /pdfjs/. */
function pdfjsData(): Plugin {
  return {
    name: "candor-pdfjs-data",
    configureServer(dev) {
      dev.middlewares.use("/pdfjs/", (request, response, next) => {
        const path = normalize(request.url ?? "").replace(/^[/.]+/, "");
        if (!pdfData.some((folder) => path.startsWith(`${folder}/`))) return next();
        createReadStream(join(pdfjs, path)).on("error", next).pipe(response);
      });
    },
    async generateBundle() {
      for (const folder of pdfData)
        for (const file of await readdir(join(pdfjs, folder)))
          this.emitFile({ type: "asset", fileName: `pdfjs/${folder}/${file}`, source: await readFile(join(pdfjs, folder, file)) });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), pdfjsData()],
  build: { target: "es2023", assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  server: {
    proxy: {
      "/api": { target: server, ws: true },
      "/docs": server,
    },
  },
});
