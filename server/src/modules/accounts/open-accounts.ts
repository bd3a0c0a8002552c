import type { SignInConfig } from "../../platform/config/sign-in-settings.ts";
import type { Ctx } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { createMail, type Mail } from "../../platform/mail/mail.ts";
import type { Guards } from "../../platform/outside/guards.ts";
import type { RedisLink } from "../../platform/redis/open-redis.ts";
import type { Threat } from "../../platform/threats/threat.ts";
import { type AccessGate, createAccessGate, type Shared } from "./access-gate.ts";
import type { Identity } from "./identity/identity.ts";
import { recordForAccount } from "./record-for-account.ts";
import { sealAddresses } from "./seal-addresses.ts";
import { openSetUp } from "./set-up.ts";
import { forgetFailures } from "./sign-in-failures.ts";

export type AccountsOptions = {
  /** As people open it, without a slash at the end. */
  readonly baseUrl: string;
  /** Absent: nobody signs in. */
  readonly signIn?: SignInConfig | undefined;
  readonly guards: Guards;
  readonly redis?: RedisLink | undefined;
  /** Whether people arrive here: prints the link for the first owner. */
  readonly welcomes?: boolean;
};

/** People and their ways in; without sign-in only the one person's gate. */
export type Accounts = {
  readonly gate: AccessGate;
  readonly shared: Shared;
  readonly identity?: Identity;
  readonly mail?: Mail;
  /** To be opened once by whoever runs this installation. */
  readonly setUpLink?: string;
  close(): Promise<void>;
};

/** What is done about a threat: another module writes it down, and mails. */
type OnThreat = (ctx: Ctx & { readonly mail: Mail; readonly baseUrl: string }, threat: Threat) => Promise<void>;

export async function openAccounts(shared: Shared, options: AccountsOptions, onThreat: OnThreat): Promise<Accounts> {
  const { baseUrl, signIn, guards, redis, welcomes = true } = options;
  if (!signIn) return { gate: await createAccessGate(shared, undefined), shared, close: async () => {} };
  // Loaded only where people sign in: everybody else starts sooner.
  const { openIdentity } = await import("./identity/identity.ts");
  const { log, db, newId, vault } = shared;
  const key = (await vault.dataKey(db, { id: "identity" })).toString("base64url");
  await sealAddresses(db, vault);
  const mail = await createMail({ ...shared, smtpUrl: signIn.smtpUrl, from: signIn.mailFrom, key, guards });
  const note = (accountId: string, action: string) => transaction(shared, (tx) => recordForAccount(tx, shared, accountId, { action }));
  const identity = await openIdentity({
    db,
    vault,
    log,
    mail,
    newId,
    baseUrl,
    providers: signIn.providers,
    guards,
    redis,
    alarm: (ctx, threat) => onThreat({ ...ctx, mail, baseUrl }, threat),
    key,
    onEmailVerified: ({ id }) => note(id, "account.email_verified"),
    onPasswordReset: async ({ id, email }) => {
      await forgetFailures(shared, email);
      await note(id, "account.password_reset");
    },
  });
  const setUpLink = welcomes ? await openSetUp(shared, { baseUrl, key }) : undefined;
  const gate = await createAccessGate(shared, identity);
  return { gate, shared, identity, mail, ...(setUpLink && { setUpLink }), close: () => mail.close() };
}
