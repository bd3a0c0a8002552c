import { selectEntries } from "../../platform/audit/audit.repository.ts";
import type { Entry } from "../../platform/audit/entry.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { pageOf, readCursor } from "../../platform/http/cursor.ts";
import type { Page } from "../../platform/http/envelope.ts";
import { namesOfAccounts } from "../accounts/index.ts";
import type { EntryView, ListEntries } from "./audit.schemas.ts";

/** The workspace's ledger, newest first, with the names of those who still have an account. */
export async function listEntries(ctx: Ctx, { cursor, limit, subject }: ListEntries): Promise<Page<EntryView>> {
  requirePermission(ctx, "audit:read");
  const [before] = readCursor(cursor, ["number"]) ?? [];
  return ctx.analytics.read(ctx, async (db) => {
    const entries = await selectEntries(db, ctx.workspaceId, { before, subjectId: subject, take: limit + 1 });
    const { rows, next } = pageOf(entries, limit, ({ sequence }) => [sequence]);
    const names = await namesOfAccounts(db, [...new Set(rows.map(({ actorId }) => actorId))]);
    return { rows: rows.map((entry) => toView(entry, names.get(entry.actorId))), next };
  });
}

function toView({ sequence, at, actorKind, actorId, digestKeyId, before, after, ...entry }: Entry, name: string | undefined): EntryView {
  const { action, subjectId, facts, previous, hash } = entry;
  return {
    sequence,
    at: at.toISOString(),
    actor: { kind: actorKind, id: actorId, name: name ?? null },
    action,
    subjectId,
    facts,
    digests: digestKeyId === null ? null : { keyOf: digestKeyId, before, after },
    previous,
    hash,
  };
}
