import { record } from "../../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { transaction } from "../../../platform/db/transaction.ts";
import { notFound } from "../../../platform/http/errors.ts";
import { hashSecret, newSecret } from "../../../platform/secrets/secret-token.ts";
import { memberExists, workspaceNotFound } from "../accounts.errors.ts";
import type { InvitationView, Invite } from "../accounts.schemas.ts";
import type { Identity } from "../identity/identity.ts";
import { deleteInvitation, type InvitationRow, listWaiting, replaceInvitation } from "./invitations.repository.ts";
import { assertWithinRank } from "./members.rules.ts";
import { countMembersWithEmail, findWorkspace } from "./workspaces.repository.ts";

const WAITS_MS = 7 * 24 * 60 * 60_000;

/** Invites a person by mail into a role of at most one's own rank. The link works once, for a week. */
export async function inviteMember(ctx: Ctx & { readonly identity: Identity }, { email, role }: Invite): Promise<InvitationView> {
  requirePermission(ctx, "members:write");
  assertWithinRank(ctx.actor.role, role);
  const { identity, workspaceId } = ctx;
  const secret = newSecret();
  const createdAt = ctx.now();
  const expiresAt = new Date(createdAt.getTime() + WAITS_MS);
  const invitation = {
    id: ctx.newId("inv"),
    workspaceId,
    email,
    role,
    hash: hashSecret(secret),
    invitedBy: ctx.actor.id,
    expiresAt,
    createdAt,
  };
  const { name } = await transaction(ctx, async (tx) => {
    if ((await countMembersWithEmail(tx, ctx.vault, workspaceId, email)) > 0) throw memberExists();
    await replaceInvitation(tx, ctx.vault, invitation);
    await record(tx, ctx, {
      action: "member.invited",
      subjectId: invitation.id,
      facts: { role },
      personId: invitation.id,
      after: { email, role },
    });
    const workspace = await findWorkspace(tx, workspaceId);
    if (!workspace) throw workspaceNotFound();
    return workspace;
  });
  identity.mail.send({
    to: email,
    subject: `You are invited to ${name} on Candor`,
    text: `${name} would like you to join as ${role.replace("_", " ")}. The link works once, for a week.`,
    link: `${identity.baseUrl}/invitation?token=${secret}`,
  });
  return toView(invitation);
}

/** Invitations that nobody has accepted yet. */
export async function listInvitations(ctx: Ctx): Promise<InvitationView[]> {
  requirePermission(ctx, "members:read");
  return (await listWaiting(ctx.db, ctx.vault, ctx.workspaceId, ctx.now())).map(toView);
}

/** Takes an invitation back; its link is dead at once. */
export async function revokeInvitation(ctx: Ctx, id: string): Promise<{ id: string }> {
  requirePermission(ctx, "members:write");
  await transaction(ctx, async (tx) => {
    if (!(await deleteInvitation(tx, ctx.workspaceId, id))) throw notFound("invitation");
    await record(tx, ctx, { action: "member.invitation_revoked", subjectId: id });
  });
  return { id };
}

const toView = ({ id, email, role, expiresAt }: InvitationRow): InvitationView => ({ id, email, role, expiresAt: expiresAt.toISOString() });
