import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { findServices } from "../services/services.ts";
import type { Figure } from "./figure.ts";
import { realDocuments } from "./real-documents.ts";
import { measureBruteForce, measureScoring } from "./retrieval-bounds.ts";

const SIZES = [1_000, 10_000, 100_000];
const FULL_SIZE = 1_000_000;
const COST_CURVE = fileURLToPath(new URL("./cost-curve.ts", import.meta.url));

/** One resume against many jobs, on both databases and beside the least that it could take; figures of a busy machine say so. */
export async function measureRetrieval(): Promise<Figure[]> {
  const { reading, bases } = await realDocuments();
  const sizes = sizesAsked();
  const figures = [...measureScoring(reading, bases), ...sizes.map((size) => measureBruteForce(reading, bases, size))];
  const url = process.env["CANDOR_TEST_DATABASE_URL"] || (await findServices())["DATABASE_URL"];
  if (!url) console.error("retrieval: PostgreSQL is not up, so only the embedded database is measured (npm run services)");
  for (const databaseUrl of ["", ...(url ? [url] : [])]) figures.push(...(await costCurveOf(databaseUrl, sizes)));
  return figures;
}

function sizesAsked(): number[] {
  const most = process.argv.find((argument) => argument.startsWith("--most="))?.slice("--most=".length);
  const all = process.argv.includes("--full") ? [...SIZES, FULL_SIZE] : SIZES;
  return all.filter((size) => most === undefined || size <= Number(most));
}

/** In a process of its own, as a server is: what was measured before has left its garbage in this one. */
async function costCurveOf(databaseUrl: string, sizes: readonly number[]): Promise<Figure[]> {
  const child = fork(COST_CURVE, [databaseUrl, ...sizes.map(String)], { execArgv: [...process.execArgv] });
  const [outcome] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (!Array.isArray(outcome)) throw new Error(`retrieval: the database's process ended with ${String(outcome)}`);
  return outcome as Figure[];
}
