import { createHmac } from "node:crypto";
import { and, eq, gt } from "drizzle-orm";
import { oneAtATime } from "../../platform/db/one-at-a-time.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { hashSecret } from "../../platform/secrets/secret-token.ts";
import type { Shared } from "./access-gate.ts";
import { linkRefused } from "./accounts.errors.ts";
import { claimAccount, findUnclaimed, hasAccounts, insertAccount, insertPassword } from "./accounts.repository.ts";
import type { SetUp } from "./accounts.schemas.ts";
import type { SignedIn } from "./finish-sign-in.ts";
import { authHeaders } from "./identity/call-auth.ts";
import { SET_UP_LINK, verifications } from "./identity/identity.tables.ts";
import { hashPassword } from "./identity/password.ts";
import { appointFirst } from "./operators.ts";
import type { Outside } from "./outside.ts";
import { recordForAccount } from "./record-for-account.ts";
import { signIn } from "./sign-in.ts";
import { foundWorkspace } from "./workspaces/create-workspace.ts";
import { renameTo } from "./workspaces/workspaces.repository.ts";

const LINK_MS = 24 * 60 * 60_000;

/**
 * The one-time link that makes the first owner; undefined once somebody can sign in.
 *
 * Several processes that start at once print the same link: its secret follows from the installation's key and a number
 * in the database, where only its hash is kept besides.
 */
export async function openSetUp(shared: Shared, { baseUrl, key }: Opening): Promise<string | undefined> {
  const at = shared.now();
  const id = await transaction(shared, async (tx) => {
    await oneAtATime(tx, "set-up");
    if (await hasAccounts(tx)) return undefined;
    const waiting = and(eq(verifications.identifier, SET_UP_LINK), gt(verifications.expiresAt, at));
    const [known] = await tx.select({ id: verifications.id, value: verifications.value }).from(verifications).where(waiting);
    if (known && known.value === hashSecret(secretOf(key, known.id))) return known.id;
    await tx.delete(verifications).where(eq(verifications.identifier, SET_UP_LINK));
    const made = shared.newId("ver");
    const row = { id: made, identifier: SET_UP_LINK, value: hashSecret(secretOf(key, made)), createdAt: at, updatedAt: at };
    await tx.insert(verifications).values({ ...row, expiresAt: new Date(at.getTime() + LINK_MS) });
    return made;
  });
  return id === undefined ? undefined : `${baseUrl}/set-up?token=${secretOf(key, id)}`;
}

type Opening = { readonly baseUrl: string; readonly key: string };

const secretOf = (key: string, id: string) => createHmac("sha256", key).update(`${SET_UP_LINK} ${id}`).digest("base64url");

/** Makes the first owner. What was here before sign-in was turned on becomes theirs. */
export async function setUp(outside: Outside, input: SetUp): Promise<SignedIn> {
  const { email, password, fullName: name } = input;
  const hash = await hashPassword(password);
  await transaction(outside, async (tx) => {
    const at = outside.now();
    const link = and(
      eq(verifications.identifier, SET_UP_LINK),
      eq(verifications.value, hashSecret(input.token)),
      gt(verifications.expiresAt, at),
    );
    const used = await tx.delete(verifications).where(link).returning({ id: verifications.id });
    if (used.length === 0 || (await hasAccounts(tx))) throw linkRefused();
    const unclaimed = await findUnclaimed(tx);
    const accountId = unclaimed?.accountId ?? outside.newId("acc");
    const claim = { name, email, emailVerified: false, updatedAt: at };
    if (unclaimed) await claimAccount(tx, outside.vault, accountId, claim);
    else await insertAccount(tx, outside.vault, { id: accountId, ...claim, createdAt: at });
    await insertPassword(tx, { id: outside.newId("crd"), accountId, hash, at });
    const workspace = { kind: "company", name: input.workspaceName } as const;
    if (unclaimed) await renameTo(tx, unclaimed.workspaceId, workspace);
    else await appointFirst(tx, await foundWorkspace(tx, outside, accountId, workspace), at);
    await recordForAccount(tx, outside, accountId, { action: "installation.set_up", subjectId: accountId });
  });
  const signedIn = await signIn(outside, { email, password });
  await outside.identity.api.sendVerificationEmail({ body: { email }, headers: await authHeaders(outside.identity, outside.client) });
  return signedIn;
}
