import { asc } from "drizzle-orm";
import { workspaces } from "./accounts.tables.ts";
import type { Accounts } from "./open-accounts.ts";

/** Whether a workspace is the operators': the installation's oldest, which whoever set it up owns. */
export const operatorsOf =
  ({ shared }: Pick<Accounts, "shared">) =>
  async (workspaceId: string): Promise<boolean> => {
    const [oldest] = await shared.db
      .select({ id: workspaces.id })
      .from(workspaces)
      .orderBy(asc(workspaces.createdAt), asc(workspaces.id))
      .limit(1);
    return oldest?.id === workspaceId;
  };
