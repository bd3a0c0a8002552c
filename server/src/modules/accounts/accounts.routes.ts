import type { Routes } from "../../platform/http/module-routes.ts";
import { closingRoutes } from "./closing.routes.ts";
import type { StoredFiles } from "./closing.ts";
import { identityRoutes } from "./identity.routes.ts";
import type { Accounts } from "./open-accounts.ts";
import { passkeysRoutes } from "./passkeys.routes.ts";
import { sessionsRoutes } from "./sessions.routes.ts";
import { workspacesRoutes } from "./workspaces.routes.ts";

/** Every route of people, their sessions and their workspaces. */
export const accountsRoutes =
  (accounts: Accounts, files: StoredFiles) =>
  async (app: Routes): Promise<void> => {
    await app.register(identityRoutes(accounts));
    await app.register(sessionsRoutes);
    await app.register(passkeysRoutes(accounts));
    await app.register(workspacesRoutes(accounts));
    await app.register(closingRoutes(accounts, files));
  };
