import { openLedgerBed, TAMPERINGS, type TamperedEntry } from "../../../server/src/testing/index.ts";
import type { Proof } from "../proof.ts";

const COUNT = 10_000;
/** Entries in each chain: as many as lie between two hashes of a checkpoint. */
const LENGTH = 100;

export const tamper: Proof = {
  name: "tamper",
  promise: "every entry of the audit ledger that is flipped, dropped, reordered, inserted, cut off or written anew is found and named",
  run: async ({ count = COUNT }) => {
    const found = await tryTampering(Math.ceil(count / LENGTH), LENGTH);
    for (const [tampering, { tried, named, near, unseen }] of found.byTampering)
      console.log(`  ${tampering.padEnd(8)} ${tried} entries: ${named} named, ${near} placed within ${LENGTH}, ${unseen} not found`);
    console.log(
      `  without a checkpoint ${found.unseenAlone} of ${found.tried} are not found: cut off or written anew by who holds the database`,
    );
    return found.faults.slice(0, 12);
  },
};

type Counts = { tried: number; named: number; near: number; unseen: number };
type Findings = {
  tried: number;
  unseenAlone: number;
  readonly byTampering: Map<TamperedEntry["tampering"], Counts>;
  readonly faults: string[];
};

/** Tampers with every entry of every chain, one at a time in each, a different way with the next. */
export async function tryTampering(chains: number, length: number): Promise<Findings> {
  const found: Findings = { tried: 0, unseenAlone: 0, byTampering: new Map(), faults: [] };
  for (const tampering of TAMPERINGS) found.byTampering.set(tampering, { tried: 0, named: 0, near: 0, unseen: 0 });
  const bed = await openLedgerBed(chains, length);
  try {
    const known = await bed.checkpoint();
    const untouched = await bed.findBad([], known);
    for (const { workspaceId } of untouched) found.faults.push(`${workspaceId} is said to be bad as it was written`);
    for (let sequence = 1; sequence <= length; sequence += 1) {
      const tampered = bed.workspaceIds.map((workspaceId, chain): TamperedEntry => {
        const tampering = TAMPERINGS[(chain + sequence) % TAMPERINGS.length] ?? "flip";
        // The last entry has none after it to change places with.
        return { workspaceId, sequence: tampering === "reorder" ? Math.min(sequence, length - 1) : sequence, tampering };
      });
      const bad = await bed.findBad(tampered, known);
      const alone = await bed.findBad(tampered);
      found.tried += tampered.length;
      found.unseenAlone += tampered.length - alone.length;
      for (const entry of tampered)
        note(
          found,
          entry,
          bad.find(({ workspaceId }) => workspaceId === entry.workspaceId),
        );
    }
  } finally {
    await bed.close();
  }
  return found;
}

function note(found: Findings, entry: TamperedEntry, bad: { sequence: number; problem: string } | undefined): void {
  const counts = found.byTampering.get(entry.tampering);
  if (!counts) return;
  counts.tried += 1;
  const where = `${entry.tampering} of entry ${entry.sequence} in ${entry.workspaceId}`;
  if (!bad) {
    counts.unseen += 1;
    found.faults.push(`${where} was not found`);
  } else if (isNamed(entry, bad)) counts.named += 1;
  else if (isPlaced(entry.tampering) && bad.sequence <= entry.sequence && bad.sequence + LENGTH > entry.sequence) counts.near += 1;
  else found.faults.push(`${where} was called entry ${bad.sequence}`);
}

/** A forged entry that follows from the one before it is named together with the one that no longer follows from it. */
const isNamed = ({ tampering, sequence }: TamperedEntry, bad: { sequence: number; problem: string }): boolean =>
  bad.sequence === sequence || (tampering === "insert" && bad.sequence === sequence + 1 && bad.problem.includes(`entry ${sequence}:`));

/** Entries that follow from each other are told from those of then by the hashes of the checkpoint only. */
const isPlaced = (tampering: TamperedEntry["tampering"]): boolean => tampering === "rewrite" || tampering === "insert";
