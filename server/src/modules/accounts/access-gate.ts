import { type Permission, type Role, roleMay } from "../../contract/permissions.ts";
import type { FullCtx, WorkspaceId } from "../../platform/context.ts";
import type { WaysIn } from "../../platform/db/ways-in.ts";
import { hashSecret } from "../../platform/secrets/secret-token.ts";
import {
  findKey,
  findMembership,
  findSession,
  hasWorkspace,
  listWorkspaceIds,
  type Membership,
  noteKeyUse,
  type SessionRow,
} from "./access-gate.repository.ts";
import { keyRefused, noWorkspace, personNeeded, signInNeeded, signInOff, tokenRefused, workspaceNotFound } from "./accounts.errors.ts";
import type { Identity } from "./identity/identity.ts";
import { openPersonalWorkspace } from "./open-personal-workspace.ts";

/** Everything of a context that does not depend on who acts. Its `db` is the accounts' own: people and how they sign in. */
export type Shared = Omit<FullCtx, "actor" | "workspaceId"> & Pick<WaysIn, "inWorkspace">;

/** What a request brings along to say who makes it, and for which workspace. */
export type Credentials = {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
  readonly workspace?: string | undefined;
};

/** A person who has signed in, apart from any workspace. */
export type AccountCtx = Shared & { readonly accountId: string; readonly session: SessionRow; readonly identity: Identity };

/** The only maker of contexts: decides who acts in which workspace, anew for every request. */
export type AccessGate = {
  /** Without sign-in every request is the owner's; the server answers on loopback only. */
  forRequest(credentials: Credentials): Promise<FullCtx>;
  /** For what belongs to a person and not to a workspace. */
  forAccount(credentials: Credentials): Promise<AccountCtx>;
  /** Background work of a workspace; undefined when the workspace is gone. */
  forTask(workspaceId: string): Promise<FullCtx | undefined>;
  /** The server's own work in every workspace, at its start. */
  forSystem(): Promise<FullCtx[]>;
};

export const KEY_PREFIX = "cnd_";

export async function createAccessGate(shared: Shared, identity: Identity | undefined): Promise<AccessGate> {
  const { db, now } = shared;
  const forSystem = (workspaceId: string): FullCtx => ({
    ...shared,
    db: shared.inWorkspace(workspaceId),
    workspaceId: workspaceId as WorkspaceId,
    actor: { kind: "system", id: "system", role: "owner", may: () => true },
  });
  const forMember = ({ accountId, workspaceId, role }: Membership, scopes?: readonly Permission[]): FullCtx => ({
    ...shared,
    db: shared.inWorkspace(workspaceId),
    workspaceId: workspaceId as WorkspaceId,
    actor: { kind: scopes ? "key" : "account", id: accountId, role, may: mayWith(role, scopes) },
  });
  const background: Pick<AccessGate, "forTask" | "forSystem"> = {
    forTask: async (wanted) => ((await hasWorkspace(db, wanted)) ? forSystem(wanted) : undefined),
    forSystem: async () => (await listWorkspaceIds(db)).map(forSystem),
  };
  if (!identity) {
    const owner = { ...(await openPersonalWorkspace(shared)), role: "owner" } as const;
    return { ...background, forRequest: async () => forMember(owner), forAccount: () => Promise.reject(signInOff()) };
  }

  const { createTokenCheck } = await import("./identity/check-access-token.ts");
  const checkToken = createTokenCheck(identity);
  const sessionOf = async (credentials: Credentials): Promise<SessionRow> => {
    const bearer = bearerOf(credentials);
    if (bearer?.startsWith(KEY_PREFIX)) throw personNeeded();
    const token = bearer === undefined ? cookieOf(credentials, identity.cookieName) : undefined;
    if (bearer === undefined && token === undefined) throw signInNeeded();
    const by = bearer === undefined ? { token: token ?? "" } : { id: (await checkToken(bearer)).sessionId };
    const session = await identity.sessions.find(by, () => findSession(db, now(), by));
    if (!session) throw bearer === undefined ? signInNeeded() : tokenRefused();
    return session;
  };
  const withKey = async (key: string, wanted: string | undefined): Promise<FullCtx> => {
    const found = await findKey(db, now(), hashSecret(key));
    if (!found) throw keyRefused();
    if (wanted !== undefined && wanted !== found.workspaceId) throw workspaceNotFound();
    await noteKeyUse(db, now(), found.id);
    return forMember(found, found.scopes);
  };
  return {
    ...background,
    forAccount: async (credentials) => {
      const session = await sessionOf(credentials);
      return { ...shared, accountId: session.accountId, session, identity };
    },
    forRequest: async (credentials) => {
      const { workspace } = credentials;
      const bearer = bearerOf(credentials);
      if (bearer?.startsWith(KEY_PREFIX)) return withKey(bearer, workspace);
      const session = await sessionOf(credentials);
      const membership = await findMembership(db, session, workspace);
      if (!membership) throw workspace === undefined ? noWorkspace() : workspaceNotFound();
      return forMember(membership);
    },
  };
}

/** A role's permissions, and of those only the ones that a key was given. */
const mayWith = (role: Role, scopes?: readonly Permission[]) => (permission: Permission) =>
  roleMay(role, permission) && (scopes?.includes(permission) ?? true);

const bearerOf = ({ authorization }: Credentials): string | undefined => /^Bearer ([\w.~+/=-]+)$/i.exec(authorization ?? "")?.[1];

/** The session's secret; the signature behind it protects nothing that 190 random bits do not. */
function cookieOf({ cookie = "" }: Credentials, name: string): string | undefined {
  const found = cookie.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
  return found?.slice(name.length + 1).split(/\.|%2E/i)[0] || undefined;
}
