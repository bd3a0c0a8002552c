import { appoint, findNamed, listOperators } from "./modules/accounts/index.ts";
import { openOffline } from "./open-offline.ts";
import { type Config, ConfigError } from "./platform/config/config.ts";
import { transaction } from "./platform/db/transaction.ts";
import type { Log } from "./platform/log/log.ts";

/** `candor operators [WORKSPACE]`: says whose workspace answers for the installation, or makes it another one. */
export async function operatorsCommand([wanted]: readonly string[], config: Config, log: Log): Promise<void> {
  const { db, close } = await openOffline(config, log);
  try {
    if (wanted !== undefined) {
      const found = await findNamed(db, wanted);
      const [workspace] = found;
      if (!workspace) throw new ConfigError(`There is no workspace ${wanted}. candor operators lists them.`);
      if (found.length > 1) throw new ConfigError(`${found.length} workspaces are called ${wanted}: give the id of one.`);
      await transaction({ db }, (tx) => appoint(tx, workspace, new Date()));
    }
    const all = await listOperators(db);
    for (const { id, name, operates } of all) process.stdout.write(`${id}  ${name}${operates ? "  (operators)" : ""}\n`);
    if (!all.some(({ operates }) => operates))
      process.stdout.write("Nobody operates this installation. Name a workspace: candor operators ID\n");
  } finally {
    await close();
  }
}
