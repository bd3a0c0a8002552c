import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openOffline } from "./open-offline.ts";
import { CheckpointUnusable, readCheckpoint, writeCheckpoint } from "./platform/audit/checkpoint.ts";
import { type BadEntry, verifyLedger } from "./platform/audit/verify-ledger.ts";
import type { Config } from "./platform/config/config.ts";
import type { Log } from "./platform/log/log.ts";
import { installationKey } from "./platform/secrets/installation-key.ts";
import { openVault } from "./platform/vault/open-vault.ts";

/** `candor audit verify` and `candor audit checkpoint`; answers the exit code. */
export async function auditCommand(argv: readonly string[], config: Config, log: Log): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { checkpoint: { type: "string" }, out: { type: "string" } },
  });
  const { db, close } = await openOffline(config, log);
  try {
    const vault = await openVault(db, await installationKey(resolve(config.dataFolder), config), () => new Date());
    const key = await vault.dataKey(db, { id: "ledger" });
    const file = values.checkpoint;
    const known = file === undefined ? undefined : readCheckpoint(key, await contentOf(file));
    const { chains, entries, bad } = await verifyLedger(db, known?.chains);
    if (bad.length > 0) {
      for (const entry of bad) process.stdout.write(`${describe(entry)}\n`);
      return 1;
    }
    const count = `${entries} entries in ${chains.length} chains`;
    if (positionals[0] === "checkpoint") {
      const at = new Date();
      const out = values.out ?? `candor-audit-${at.toISOString().slice(0, 19).replaceAll(":", "")}.json`;
      await writeFile(out, `${JSON.stringify(writeCheckpoint(key, at, chains), null, 1)}\n`, { flag: "wx" });
      process.stdout.write(`${resolve(out)} holds ${count}. Keep it where nobody who runs this database can change it.\n`);
    } else process.stdout.write(`${count} follow from each other${known ? `, and go on from those of ${known.at}` : WITHOUT}.\n`);
    return 0;
  } finally {
    await close();
  }
}

const WITHOUT = ". Without a checkpoint kept elsewhere this does not show that none was cut off or written anew";

const describe = ({ workspaceId, sequence, problem }: BadEntry) => `${workspaceId}: entry ${sequence} ${problem}.`;

const contentOf = (file: string): Promise<string> =>
  readFile(file, "utf8").catch(() => {
    throw new CheckpointUnusable(`The checkpoint ${file} cannot be read.`);
  });
