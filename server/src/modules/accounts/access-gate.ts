import { roleMay } from "../../contract/permissions.ts";
import type { FullCtx, WorkspaceId } from "../../platform/context.ts";
import type { Personal } from "./open-personal-workspace.ts";

/** Everything of a context that does not depend on who acts. */
export type Shared = Omit<FullCtx, "actor" | "workspaceId">;

/** The only maker of contexts: decides who acts in which workspace. */
export type AccessGate = {
  /** Without sign-in every request is the owner's; the server answers on loopback only. */
  forRequest(): FullCtx;
  /** Background work of a workspace; undefined when the workspace is gone. */
  forTask(workspaceId: string): Promise<FullCtx | undefined>;
};

export function createAccessGate(shared: Shared, personal: Personal): AccessGate {
  const { workspaceId, accountId } = personal;
  return {
    forRequest: () => ({
      ...shared,
      workspaceId,
      actor: { kind: "account", id: accountId, may: (permission) => roleMay("owner", permission) },
    }),
    forTask: async (wanted) =>
      (wanted as WorkspaceId) === workspaceId
        ? { ...shared, workspaceId, actor: { kind: "system", id: "system", may: () => true } }
        : undefined,
  };
}
