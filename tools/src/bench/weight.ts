import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { ROOT } from "../checks/check.ts";
import type { Figure } from "./figure.ts";

const DIST = `${ROOT}web/dist/`;

/** What the first page makes a browser fetch, compressed: the scripts and styles that index.html names. */
export async function measureWeight(): Promise<Figure[]> {
  if (!existsSync(`${DIST}index.html`)) return [];
  const html = readFileSync(`${DIST}index.html`, "utf8");
  const assets = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? "");
  const kilobytes = (ending: string) =>
    assets.filter((path) => path.endsWith(ending)).reduce((sum, path) => sum + gzipSync(readFileSync(DIST + path)).length, 0) / 1000;
  return [
    { what: "first page, scripts, gzip", median: `${Math.round(kilobytes(".js"))} kB`, n: 1 },
    { what: "first page, styles, gzip", median: `${Math.round(kilobytes(".css"))} kB`, n: 1 },
  ];
}
