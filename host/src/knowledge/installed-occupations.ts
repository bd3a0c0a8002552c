import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type OccupationLookup, occupationLookup } from "@candor/engine";
import { KNOWLEDGE_SOURCES, loadKnowledge } from "./store.ts";

let made: { readonly stamp: string; readonly lookup: Promise<OccupationLookup | undefined> } | undefined;

/** The occupations that `candor knowledge import` has left in the data folder, ready to be asked; none where nothing is imported. Made once, and anew after an import. */
export async function installedOccupations(): Promise<OccupationLookup | undefined> {
  const folder = process.env["CANDOR_DATA"] || "./data";
  const stamp = await stampOf(folder);
  if (made?.stamp !== stamp) made = { stamp, lookup: open(folder) };
  return made.lookup;
}

async function open(folder: string): Promise<OccupationLookup | undefined> {
  const known = await loadKnowledge(folder);
  return known.length > 0 ? occupationLookup(known) : undefined;
}

/** Changes with every import. */
async function stampOf(folder: string): Promise<string> {
  const times = KNOWLEDGE_SOURCES.map(async (source) => {
    const found = await stat(join(folder, "knowledge", `${source}.json`)).catch(() => undefined);
    return found?.mtimeMs ?? 0;
  });
  return [folder, ...(await Promise.all(times))].join(" ");
}
