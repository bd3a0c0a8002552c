import type { ParserPool } from "@candor/host";
import type { Permission, Role } from "../contract/permissions.ts";
import type { ReadLog } from "./audit/entry.ts";
import type { Cache } from "./cache/cache.ts";
import type { Analytics } from "./db/analytics.ts";
import type { Database } from "./db/database.ts";
import type { EventBus } from "./events/event-bus.ts";
import { forbidden } from "./http/errors.ts";
import type { Log } from "./log/log.ts";
import type { Measure } from "./metrics/measure.ts";
import type { FileStorage } from "./storage/file-storage.ts";
import type { TaskQueue } from "./tasks/task-queue.ts";
import type { Vault } from "./vault/vault.ts";
import type { Vectors } from "./vectors/vectors.ts";
import type { WorkspaceId } from "./workspace-id.ts";

export type { WorkspaceId } from "./workspace-id.ts";

/** Who acts: a member in their role, a program with a key of a member, or the server's own background work. */
export type Actor = {
  readonly kind: "account" | "key" | "system";
  /** Of the account, also where a key acts for it. */
  readonly id: string;
  readonly role: Role;
  may(permission: Permission): boolean;
};

/** The server itself. */
export const SYSTEM: Actor = { kind: "system", id: "system", role: "owner", may: () => true };

/** Everything a verb gets: who acts, in which workspace, and the few things that reach outside. */
export type Ctx = {
  readonly actor: Actor;
  readonly workspaceId: WorkspaceId;
  /** The workspace's own rows: every statement runs with its id and without rights on other rows. */
  readonly db: Database;
  readonly tasks: TaskQueue;
  readonly events: EventBus<Ctx>;
  readonly vault: Vault;
  readonly reads: ReadLog;
  readonly cache: Cache;
  readonly measure: Measure;
  readonly analytics: Analytics;
  readonly vectors: Vectors;
  readonly now: () => Date;
  readonly newId: (prefix: string) => string;
  readonly log: Log;
};

/** Reaching outside, named by the verbs that need it. */
export type WithStorage = {
  readonly storage: FileStorage;
  /** To ask whether any workspace still needs a file; it sees hashes and nothing else. */
  readonly acrossWorkspaces: Database;
};
export type WithParser = { readonly parser: Pick<ParserPool, "parseResume" | "parsePostings"> };
export type WithSamples = { readonly readSamples: () => Promise<Samples> };

/** Invented documents to try the product on. */
export type Samples = {
  readonly resumes: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
  readonly postings: Uint8Array | string;
};

/** The context of a request or a task, with every capability. */
export type FullCtx = Ctx & WithStorage & WithParser & WithSamples;

/** Stops an act that the actor's role does not allow. */
export function requirePermission(ctx: Pick<Ctx, "actor">, permission: Permission): void {
  if (!ctx.actor.may(permission)) throw forbidden(permission);
}
