import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appendEntries } from "../../platform/audit/audit.repository.ts";
import type { NotedEntry } from "../../platform/audit/entry.ts";
import { type BadEntry, type ChainMark, verifyLedger } from "../../platform/audit/verify-ledger.ts";
import type { Tx } from "../../platform/db/database.ts";
import { openDatabase } from "../../platform/db/open-database.ts";
import { createLog } from "../../platform/log/log.ts";
import { createTestDatabase } from "../test-database.ts";
import { type TamperedEntry, tamper } from "./tamper.ts";

/** A ledger of invented entries on a database of its own, to be tampered with as the database's administrator. */
export type LedgerBed = {
  readonly workspaceIds: readonly string[];
  /** What a checkpoint would hold. */
  checkpoint(): Promise<readonly ChainMark[]>;
  /** Tampers with one entry in each of several chains, names the bad entries that are found, and puts everything back. */
  findBad(tampered: readonly TamperedEntry[], known?: readonly ChainMark[]): Promise<readonly BadEntry[]>;
  close(): Promise<void>;
};

class PutBack extends Error {}

/** On the embedded database, or on the server of CANDOR_TEST_DATABASE_URL. */
export async function openLedgerBed(chains: number, entriesEach: number): Promise<LedgerBed> {
  const folder = await mkdtemp(join(tmpdir(), "candor-ledger-"));
  const test = await createTestDatabase({ folder });
  const onLost = (reason: string) => {
    throw new Error(reason);
  };
  const database = await openDatabase({ dataFolder: folder, ...test, log: createLog({ level: "fatal" }), onLost });
  const { db } = database;
  const workspaceIds = Array.from({ length: chains }, (_, index) => `wsp_${String(index).padStart(4, "0")}`);
  const noted = Array.from({ length: entriesEach }, (_, index) => inventedEntry(index));
  await db.transaction(async (tx) => {
    for (const id of workspaceIds) await appendEntries(tx, id, noted);
  });
  return {
    workspaceIds,
    checkpoint: async () => (await verifyLedger(db)).chains,
    findBad: async (tampered, known) => {
      let bad: readonly BadEntry[] = [];
      const work = async (tx: Tx) => {
        for (const entry of tampered) await tamper(tx, entry);
        bad = (await verifyLedger(tx, known)).bad;
        throw new PutBack();
      };
      await db.transaction(work).catch((error: unknown) => {
        if (!(error instanceof PutBack)) throw error;
      });
      return bad;
    },
    close: async () => {
      await database.close();
      await test.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const START = Date.UTC(2026, 10, 2, 9);
const ACTIONS = ["resume.seen", "resumes.listed", "match.seen", "job.updated"] as const;

const inventedEntry = (index: number): NotedEntry => ({
  at: new Date(START + index * 1000),
  actorKind: index % 9 === 0 ? "system" : "account",
  actorId: `acc_${index % 7}`,
  action: ACTIONS[index % ACTIONS.length] ?? "resume.seen",
  subjectId: index % 5 === 0 ? null : `res_${index}`,
  facts: index % 3 === 0 ? { count: index } : {},
  digestKeyId: index % 4 === 0 ? `res_${index}` : null,
  before: null,
  after: index % 4 === 0 ? "0".repeat(64) : null,
});
