import { join } from "node:path";
import type { KnownOccupation } from "@candor/engine/learn";
import { readEsco } from "./read-esco.ts";
import { readOnet } from "./read-onet.ts";

/** All occupations of a folder that holds O*NET's or ESCO's files, or `onet/` and `esco/` with them. */
export async function readKnowledge(folder: string): Promise<readonly KnownOccupation[]> {
  const read = [readOnet(folder), readOnet(join(folder, "onet")), readEsco(folder), readEsco(join(folder, "esco"))];
  return (await Promise.all(read)).flat();
}
