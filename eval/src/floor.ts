import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { FROZEN, type ReadDocument } from "./corpus.ts";
import { add, headline } from "./fields.ts";
import { meanOf } from "./report.ts";

/** What the reader reaches on documents that its rules were not written for: two totals, and nothing by document. */
export type Floor = { readonly mean: number; readonly facts: number };

const FILE = `${FROZEN}/floor.json`;

export function loadFloor(): Floor {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Floor) : { mean: 0, facts: 0 };
}

export function saveFloor(floor: Floor): void {
  writeFileSync(FILE, `${JSON.stringify(floor, null, 2)}\n`);
}

/** The floor that these results would set, rounded down, so that the figure itself passes. */
export function floorOf(frozen: readonly ReadDocument[]): Floor {
  const down = (figure: number) => Math.floor(figure * 1000) / 1000;
  return { mean: down(meanOf(frozen)), facts: down(headline(add(frozen.map(({ counts }) => counts)))) };
}
