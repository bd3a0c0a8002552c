import { asc } from "drizzle-orm";
import type { Database } from "../../platform/db/database.ts";
import { oneAtATime } from "../../platform/db/one-at-a-time.ts";
import { accounts, members, workspaces } from "./accounts.tables.ts";
import { appointFirst } from "./operators.ts";

/** Whose workspace it is. */
type Personal = { readonly workspaceId: string; readonly accountId: string };

type Making = { readonly db: Database; readonly now: () => Date; readonly newId: (prefix: string) => string };

/** The one workspace of an installation without sign-in, and its owner; made at the first start. */
export async function openPersonalWorkspace(making: Making): Promise<Personal> {
  return making.db.transaction(async (tx) => {
    await oneAtATime(tx, "personal workspace");
    const [known] = await tx
      .select({ workspaceId: members.workspaceId, accountId: members.accountId })
      .from(members)
      .orderBy(asc(members.createdAt))
      .limit(1);
    if (known) return known;
    const createdAt = making.now();
    const account = { id: making.newId("acc"), name: "Owner", createdAt };
    const workspace = { id: making.newId("wsp"), kind: "personal" as const, name: "Personal", createdAt };
    await tx.insert(accounts).values(account);
    await tx.insert(workspaces).values(workspace);
    await tx.insert(members).values({ workspaceId: workspace.id, accountId: account.id, role: "owner", createdAt });
    await appointFirst(tx, workspace.id, createdAt);
    return { workspaceId: workspace.id, accountId: account.id };
  });
}
