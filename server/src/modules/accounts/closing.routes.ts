import { answer, errorAnswer, ok } from "../../platform/http/envelope.ts";
import type { Routes } from "../../platform/http/module-routes.ts";
import { deleteAccountBody, deleteWorkspaceBody, idSchema } from "./accounts.schemas.ts";
import type { StoredFiles } from "./closing.ts";
import { deleteAccount } from "./delete-account.ts";
import { endedCookie } from "./identity/call-auth.ts";
import type { Accounts } from "./open-accounts.ts";
import { clientOf, outsideOf } from "./reply-signed-in.ts";
import { deleteWorkspace } from "./workspaces/delete-workspace.ts";

/** The way out for good: of a person, and of a workspace. */
export const closingRoutes =
  (accounts: Accounts, files: StoredFiles) =>
  async (app: Routes): Promise<void> => {
    app.delete(
      "/auth/account",
      {
        config: { permission: "account", limit: "sign-in" },
        schema: {
          tags: ["Account"],
          operationId: "deleteAccount",
          summary: "Delete the own account, and every workspace that is the person's alone",
          body: deleteAccountBody,
          response: { 200: answer(idSchema), default: errorAnswer },
        },
      },
      async (request, reply) => {
        const deleted = await deleteAccount({ ...request.account, client: clientOf(request) }, files, request.body);
        reply.header("set-cookie", endedCookie(request.account.identity));
        return ok(deleted);
      },
    );

    app.delete(
      "/workspace",
      {
        config: { permission: "workspace:erase" },
        schema: {
          tags: ["Workspace"],
          operationId: "deleteWorkspace",
          summary: "Delete the workspace with everything in it, for everybody",
          body: deleteWorkspaceBody,
          response: { 200: answer(idSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await deleteWorkspace(request.ctx, { shared: outsideOf(accounts, request), files }, request.body.confirm)),
    );
  };
