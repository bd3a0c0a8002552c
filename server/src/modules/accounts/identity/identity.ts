import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError } from "better-auth/api";
import { genericOAuth, jwt, twoFactor } from "better-auth/plugins";
import type { Provider, SignInConfig } from "../../../platform/config/sign-in-settings.ts";
import type { Database } from "../../../platform/db/database.ts";
import type { Log } from "../../../platform/log/log.ts";
import type { Mail } from "../../../platform/mail/mail.ts";
import type { Guard } from "../../../platform/outside/guard.ts";
import { fetchingThrough } from "../../../platform/outside/guarded-fetch.ts";
import type { Guards } from "../../../platform/outside/guards.ts";
import type { RedisLink } from "../../../platform/redis/open-redis.ts";
import type { Alarm } from "../../../platform/threats/threat.ts";
import type { Vault } from "../../../platform/vault/vault.ts";
import { accounts } from "../accounts.tables.ts";
import { passkeys } from "../passkeys/passkeys.tables.ts";
import { ADDRESS_HEADER } from "./address-header.ts";
import { credentials, sessions, signingKeys, twoFactors, verifications } from "./identity.tables.ts";
import { keptSessions } from "./kept-sessions.ts";
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD, verifyPassword } from "./password.ts";
import { sealedAdapter } from "./sealed-adapter.ts";

type IdentityOptions = Pick<SignInConfig, "providers"> & {
  readonly db: Database;
  readonly vault: Vault;
  readonly key: string;
  /** As people open it: `https://jobs.example.com`. */
  readonly baseUrl: string;
  readonly mail: Mail;
  readonly log: Log;
  readonly newId: (prefix: string) => string;
  readonly guards: Guards;
  readonly redis?: RedisLink | undefined;
  /** Both happen inside better-auth, after a link has been used. */
  readonly onPasswordReset: (account: Account) => Promise<void>;
  readonly onEmailVerified: (account: Account) => Promise<void>;
  /** Tells those who run a workspace what may be an attack. */
  readonly alarm: Alarm;
};

type Account = { readonly id: string; readonly email: string };

const AUTH_PATH = "/api/v1/auth";
const SESSION_S = 30 * 24 * 60 * 60;
const LINK_S = 60 * 60;
/** To say where it is, to swap a code, and to tell who somebody is; each. */
const PROVIDER_WITHIN_MS = 10_000;
const PASSKEY_COOKIE = "passkey";
const PREFIXES: Readonly<Record<string, string>> = {
  user: "acc",
  session: "ses",
  account: "crd",
  verification: "ver",
  twoFactor: "two",
  jwks: "sgk",
  passkey: "psk",
};

const SCHEMA = {
  user: accounts,
  session: sessions,
  account: credentials,
  verification: verifications,
  twoFactor: twoFactors,
  jwks: signingKeys,
  passkey: passkeys,
};

/** How people prove who they are: better-auth on our tables, reached only through our verbs. */
export type Identity = Awaited<ReturnType<typeof openIdentity>>;

export async function openIdentity(options: IdentityOptions) {
  const { db, vault, key, baseUrl, mail, log, newId, providers } = options;
  const guardOf = new Map<string, Guard>();
  for (const { id } of providers) guardOf.set(id, await options.guards.guard(`sign-in-${id}`, { timeoutMs: PROVIDER_WITHIN_MS }));
  const asking = <Result>(provider: string, ask: () => Promise<Result>): Promise<Result> => {
    const guard = guardOf.get(provider);
    return guard ? fetchingThrough(guard, ask) : ask();
  };
  const keys = await vault.identityKeys(db);
  const sessionsKept = keptSessions(options.redis, keys.secrets);
  const isHttps = baseUrl.startsWith("https:");
  // It asks the provider that has an issuer where things are, once, as soon as it is made.
  const auth = await asking("oidc", async () =>
    betterAuth({
      appName: "Candor",
      baseURL: baseUrl,
      basePath: AUTH_PATH,
      secret: key,
      database: sealedAdapter(drizzleAdapter(db, { provider: "pg", schema: SCHEMA }), keys, newId, (id) => sessionsKept.doubt(id)),
      user: { additionalFields: { emailIndex: { type: "string", required: false, input: false, returned: false } } },
      advanced: {
        cookiePrefix: "candor",
        useSecureCookies: isHttps,
        defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
        database: { generateId: ({ model }) => newId(PREFIXES[model] ?? "idn") },
        ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      },
      // Ours are per account and per route, and answer in the form of every other error.
      rateLimit: { enabled: false },
      telemetry: { enabled: false },
      logger: { level: "error", log: (level, message) => log[level === "error" ? "error" : "debug"]({ by: "better-auth" }, message) },
      // Whoever changes what they sign in with is asked for the password, or for a new sign-in, by our verbs.
      session: { expiresIn: SESSION_S, disableSessionRefresh: true, freshAge: 0 },
      account: { encryptOAuthTokens: true },
      verification: { storeIdentifier: "hashed" },
      emailAndPassword: {
        enabled: true,
        minPasswordLength: SHORTEST_PASSWORD,
        maxPasswordLength: LONGEST_PASSWORD,
        password: { hash: hashPassword, verify: verifyPassword },
        resetPasswordTokenExpiresIn: LINK_S,
        revokeSessionsOnPasswordReset: true,
        onPasswordReset: ({ user }) => options.onPasswordReset(user),
        sendResetPassword: async ({ user, token }) =>
          mail.send({
            to: user.email,
            subject: "Choose a new password for Candor",
            text: "Somebody, we hope you, asked to choose a new password. The link works once, for an hour. If it was not you, nothing has changed.",
            link: `${baseUrl}/reset-password?token=${encodeURIComponent(token)}`,
          }),
      },
      emailVerification: {
        afterEmailVerification: options.onEmailVerified,
        expiresIn: LINK_S,
        sendVerificationEmail: async ({ user, token }) =>
          mail.send({
            to: user.email,
            subject: "Confirm your e-mail address for Candor",
            text: "Confirm that this address is yours. The link works for an hour.",
            link: `${baseUrl}/verify-email?token=${encodeURIComponent(token)}`,
          }),
      },
      socialProviders: Object.fromEntries(
        providers.filter(({ issuer }) => issuer === undefined).map((known) => [known.id, clientOf(known)]),
      ),
      plugins: [
        twoFactor({ issuer: "Candor" }),
        passkeysFor(baseUrl),
        jwt({ disableSettingJwtHeader: true, jwt: { issuer: baseUrl, audience: baseUrl, expirationTime: "15m" } }),
        genericOAuth({
          config: providers.flatMap(({ issuer, id, ...client }) =>
            issuer === undefined
              ? []
              : [
                  {
                    providerId: id,
                    ...clientOf(client),
                    discoveryUrl: discoveryOf(issuer),
                    scopes: ["openid", "email", "profile"],
                    pkce: true,
                  },
                ],
          ),
        }),
      ],
    }),
  );
  const { authCookies, checkSchema, createAuthCookie } = await auth.$context;
  // better-auth itself would only log that its tables are not as it wants them.
  await checkSchema?.();
  return {
    api: auth.api,
    handler: auth.handler,
    key,
    baseUrl,
    mail,
    providers,
    sessions: sessionsKept,
    /** Asks a provider: what better-auth fetches meanwhile goes through its guard. */
    asking,
    alarm: options.alarm,
    isHttps,
    cookieName: authCookies.sessionToken.name,
    passkeyCookieName: createAuthCookie(PASSKEY_COOKIE).name,
  };
}

/** Finger, face or PIN is asked for each time, so that a passkey is two factors by itself. They belong to the host of the public address. */
const passkeysFor = (baseUrl: string) =>
  passkey({
    rpName: "Candor",
    rpID: new URL(baseUrl).hostname,
    origin: baseUrl,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    advanced: { webAuthnChallengeCookie: PASSKEY_COOKIE },
    registration: { afterVerification: ({ verification }) => needUnlocked(verification.registrationInfo?.userVerified) },
    authentication: { afterVerification: ({ verification }) => needUnlocked(verification.authenticationInfo.userVerified) },
  });

const needUnlocked = (isUnlocked: boolean | undefined): void => {
  if (!isUnlocked) throw new APIError("BAD_REQUEST", { code: "PASSKEY_LOCKED", message: "The device was not unlocked." });
};

const clientOf = ({ clientId, clientSecret }: Pick<Provider, "clientId" | "clientSecret">) => ({ clientId, clientSecret });

const discoveryOf = (issuer: string) => `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
