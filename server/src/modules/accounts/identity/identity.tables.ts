import { boolean, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { foreignText, moment } from "../../../platform/db/columns.ts";
import { accounts, workspaces } from "../accounts.tables.ts";

const accountId = () =>
  text("account_id")
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" });

/** One sign-in on one device. Cookie, access token and refresh tokens all hang on it, so that ending it ends them all. */
export const sessions = pgTable(
  "sessions",
  {
    id: text().primaryKey(),
    userId: accountId(),
    /** The digest of the cookie's secret. */
    token: text().notNull().unique(),
    /** Where the person last worked; the first of theirs when empty. */
    workspaceId: text().references(() => workspaces.id, { onDelete: "set null" }),
    ipAddress: text(),
    userAgent: foreignText(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index("sessions_account").on(table.userId)],
);

/** How an account proves itself: a password hash, or a subject at somebody who vouches. Names are better-auth's. */
export const credentials = pgTable(
  "credentials",
  {
    id: text().primaryKey(),
    userId: accountId(),
    providerId: text().notNull(),
    accountId: text("subject").notNull(),
    password: text(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index("credentials_account").on(table.userId), index("credentials_subject").on(table.providerId, table.accountId)],
);

/** Names the set-up link among the short-lived proofs; those of better-auth have hashed names. */
export const SET_UP_LINK = "set-up";

/**
 * Short-lived proofs: reset links, the state of a sign-in elsewhere, the set-up link.
 *
 * Names are hashed and values sealed; of the set-up link only a hash is kept.
 */
export const verifications = pgTable(
  "verifications",
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index("verifications_identifier").on(table.identifier)],
);

/** The second factor; secret and recovery codes are encrypted with the installation's key. */
export const twoFactors = pgTable(
  "two_factors",
  {
    id: text().primaryKey(),
    userId: accountId(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    verified: boolean().notNull().default(true),
    failedVerificationCount: integer().notNull().default(0),
    lockedUntil: moment(),
  },
  (table) => [index("two_factors_account").on(table.userId)],
);

/** Keys that sign access tokens; the private half is encrypted, the public half is published. */
export const signingKeys = pgTable("signing_keys", {
  id: text().primaryKey(),
  publicKey: text().notNull(),
  privateKey: text().notNull(),
  alg: text(),
  crv: text(),
  createdAt: moment().notNull(),
  expiresAt: moment(),
});

/** Refresh tokens, hashed. Those of one session are a family; a used one that comes back ends it. */
export const refreshTokens = pgTable(
  "refresh_tokens",
  {
    hash: text().primaryKey(),
    sessionId: text()
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    usedAt: moment(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [index("refresh_tokens_session").on(table.sessionId)],
);

/** Failed sign-ins by account, by network and by both (as HMAC), whether or not there is such an account; `since` is the last one. */
export const signInFailures = pgTable("sign_in_failures", {
  address: text().primaryKey(),
  count: integer().notNull(),
  since: moment().notNull(),
});
