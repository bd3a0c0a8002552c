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
  const everything = () => true;
  const act = (kind: "account" | "system", id: string): FullCtx => ({
    ...shared,
    workspaceId: personal.workspaceId,
    actor: { kind, id, may: everything },
  });
  return {
    forRequest: () => act("account", personal.accountId),
    forTask: async (workspaceId) => ((workspaceId as WorkspaceId) === personal.workspaceId ? act("system", "system") : undefined),
  };
}
