import { openLedgerBed, TAMPERINGS, type TamperedEntry, type Tampering } from "../../../server/src/testing/index.ts";
import type { Proof } from "../proof.ts";

const COUNT = 10_000;
/** Entries in each chain. */
const LENGTH = 100;

export const tamper: Proof = {
  name: "tamper",
  promise:
    "every entry of the audit ledger that is flipped, dropped, reordered, inserted or cut off is found and named, also where the chain was made to fit again",
  run: async ({ count = COUNT }) => {
    const found = await tryTampering(Math.ceil(count / LENGTH), LENGTH);
    for (const [way, { tried, named, misnamed, unseen }] of found.byWay)
      console.log(`  ${way.padEnd(24)} ${tried} entries: ${named} named, ${misnamed} named wrongly, ${unseen} not found`);
    console.log(
      `  without a checkpoint ${found.unseenAlone} of ${found.tried} are not found: cut off or written anew by who holds the database`,
    );
    return found.faults.slice(0, 12);
  },
};

type Counts = { tried: number; named: number; misnamed: number; unseen: number };
type Findings = {
  tried: number;
  unseenAlone: number;
  readonly byWay: Map<string, Counts>;
  readonly faults: string[];
};

const wayOf = ({ act, remade }: Tampering) => (remade ? `${act}, chain made anew` : act);

/** Tampers with every entry of every chain, one at a time in each, a different way with the next. */
export async function tryTampering(chains: number, length: number): Promise<Findings> {
  const found: Findings = { tried: 0, unseenAlone: 0, byWay: new Map(), faults: [] };
  for (const tampering of TAMPERINGS) found.byWay.set(wayOf(tampering), { tried: 0, named: 0, misnamed: 0, unseen: 0 });
  const bed = await openLedgerBed(chains, length);
  try {
    const known = await bed.checkpoint();
    const untouched = await bed.findBad([], known);
    for (const { workspaceId } of untouched) found.faults.push(`${workspaceId} is said to be bad as it was written`);
    for (let sequence = 1; sequence <= length; sequence += 1) {
      const tampered = bed.workspaceIds.flatMap((workspaceId, chain): TamperedEntry[] => {
        const tampering = TAMPERINGS[(chain + sequence) % TAMPERINGS.length];
        // The last entry has none after it to change places with.
        return tampering
          ? [{ ...tampering, workspaceId, sequence: tampering.act === "reorder" ? Math.min(sequence, length - 1) : sequence }]
          : [];
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

function note(found: Findings, entry: TamperedEntry, bad: { sequence: number } | undefined): void {
  const counts = found.byWay.get(wayOf(entry));
  if (!counts) return;
  counts.tried += 1;
  const where = `${wayOf(entry)}, entry ${entry.sequence} of ${entry.workspaceId}`;
  if (!bad) {
    counts.unseen += 1;
    found.faults.push(`${where}: not found`);
  } else if (bad.sequence === entry.sequence) counts.named += 1;
  else {
    counts.misnamed += 1;
    found.faults.push(`${where}: entry ${bad.sequence} was named`);
  }
}
