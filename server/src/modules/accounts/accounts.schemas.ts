import { z } from "zod";
import { PERMISSIONS, ROLES } from "../../contract/permissions.ts";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./identity/password.ts";

const emailField = z.string().trim().toLowerCase().max(254).pipe(z.email("Give a whole e-mail address."));
const newPassword = z
  .string()
  .min(SHORTEST_PASSWORD, `Use at least ${SHORTEST_PASSWORD} characters.`)
  .max(LONGEST_PASSWORD, `Use at most ${LONGEST_PASSWORD} characters.`);
const anyPassword = z.string().min(1, "Enter the password.").max(LONGEST_PASSWORD);
const personName = z.string().trim().min(1, "Give a name.").max(120);
const workspaceName = z.string().trim().min(1, "Give the workspace a name.").max(120);
const secretField = z.string().min(1).max(2000);
const moment = z.iso.datetime();

export const registerBody = z.object({
  email: emailField,
  password: newPassword,
  fullName: personName,
  role: z.enum(["seeker", "recruiter"]).meta({ description: "Picks the kind of the new workspace: personal or company" }),
  companyName: workspaceName.optional(),
  invitation: secretField.optional().meta({ description: "The secret of an invitation: its workspace is joined and no new one is made" }),
});
export type Register = z.output<typeof registerBody>;

export const signInBody = z.object({
  email: emailField,
  password: anyPassword,
  code: z.string().trim().min(6).max(20).optional().meta({ description: "Of the authenticator, or a recovery code" }),
});
export type SignIn = z.output<typeof signInBody>;

export const setUpBody = z.object({
  token: secretField,
  email: emailField,
  password: newPassword,
  fullName: personName,
  workspaceName,
});
export type SetUp = z.output<typeof setUpBody>;

export const deleteAccountBody = z.object({
  confirm: z.string().min(1).max(254).meta({ description: "The e-mail address of the account" }),
  password: anyPassword.optional().meta({ description: "Needed where the account has one" }),
});
export type DeleteAccount = z.output<typeof deleteAccountBody>;
export const deleteWorkspaceBody = z.object({ confirm: z.string().min(1).max(200).meta({ description: "The name of the workspace" }) });
export const refreshBody = z.object({ refreshToken: secretField });
export const emailBody = z.object({ email: emailField });
export const tokenBody = z.object({ token: secretField });
export const resetBody = z.object({ token: secretField, password: newPassword });
export const passwordBody = z.object({ password: anyPassword });
export const changePasswordBody = z.object({ password: anyPassword, newPassword });
export type ChangePassword = z.output<typeof changePasswordBody>;
export const endedSessionsSchema = z.object({ endedSessions: z.number() });
export const codeBody = z.object({ code: z.string().trim().min(6).max(20) });
export const providerBody = z.object({ provider: z.enum(["google", "github", "microsoft", "oidc"]) });
export const workspaceBody = z.object({ workspaceId: z.string().min(1).max(64) });

export const tokensSchema = z
  .object({
    accessToken: z.string(),
    refreshToken: z.string(),
    tokenType: z.literal("Bearer"),
    expiresIn: z.number().meta({ description: "Seconds that the access token is good for" }),
  })
  .meta({ id: "Tokens" });
export type Tokens = z.output<typeof tokensSchema>;

const roleSchema = z.enum(ROLES);
const kindSchema = z.enum(["personal", "company"]);

const myWorkspaceSchema = z.object({ id: z.string(), name: z.string(), kind: kindSchema, role: roleSchema }).meta({ id: "MyWorkspace" });

export const meSchema = z
  .object({
    account: z.object({ id: z.string(), name: z.string(), email: z.string(), emailVerified: z.boolean(), twoFactor: z.boolean() }),
    workspaceId: z.string().nullable().meta({ description: "Where requests act that name no other workspace in X-Workspace" }),
    permissions: z.array(z.enum(PERMISSIONS)),
    workspaces: z.array(myWorkspaceSchema),
  })
  .meta({ id: "Me" });
export type Me = z.output<typeof meSchema>;

export const signInStateSchema = z
  .object({
    signIn: z.boolean().meta({ description: "Whether people sign in here at all" }),
    setUp: z.boolean().meta({ description: "Whether the first owner has been made" }),
    sendsMail: z.boolean().meta({ description: "Whether links go out by mail; if not, they stand in the server's log" }),
    providers: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: "SignInState" });
export type SignInState = z.output<typeof signInStateSchema>;

export const sessionSchema = z
  .object({
    id: z.string(),
    address: z.string().nullable(),
    agent: z.string().nullable(),
    createdAt: moment,
    usedAt: moment,
    isCurrent: z.boolean(),
  })
  .meta({ id: "Session" });
export type SessionView = z.output<typeof sessionSchema>;

export const twoFactorSchema = z.object({ uri: z.string(), secret: z.string(), recoveryCodes: z.array(z.string()) });
export const urlSchema = z.object({ url: z.string() });
export const doneSchema = z.object({ done: z.literal(true) });
export const idSchema = z.object({ id: z.string() });
export const keySetSchema = z.object({ keys: z.array(z.record(z.string(), z.unknown())) });

export const memberSchema = z
  .object({ id: z.string(), name: z.string(), email: z.string().nullable(), role: roleSchema, joinedAt: moment, isMe: z.boolean() })
  .meta({ id: "Member" });
export type MemberView = z.output<typeof memberSchema>;

export const inviteBody = z.object({ email: emailField, role: roleSchema });
export type Invite = z.output<typeof inviteBody>;
export const roleBody = z.object({ role: roleSchema });

export const invitationSchema = z
  .object({ id: z.string(), email: z.string(), role: roleSchema, expiresAt: moment })
  .meta({ id: "Invitation" });
export type InvitationView = z.output<typeof invitationSchema>;

export const shownInvitationSchema = z
  .object({ workspace: z.string(), email: z.string(), role: roleSchema, hasAccount: z.boolean() })
  .meta({ id: "ShownInvitation" });
export type ShownInvitation = z.output<typeof shownInvitationSchema>;

export const newWorkspaceBody = z.object({ name: workspaceName, kind: kindSchema.default("company") });
export type NewWorkspace = z.output<typeof newWorkspaceBody>;
export const renameBody = z.object({ name: workspaceName });

export const newKeyBody = z.object({
  name: z.string().trim().min(1, "Say what the key is for.").max(80),
  scopes: z.array(z.enum(PERMISSIONS)).min(1, "Choose at least one permission."),
  expiresInDays: z.number().int().min(1).max(3650).optional(),
});
export type NewKey = z.output<typeof newKeyBody>;

export const keySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(PERMISSIONS)),
    madeBy: z.string(),
    createdAt: moment,
    expiresAt: moment.nullable(),
    lastUsedAt: moment.nullable(),
  })
  .meta({ id: "ApiKey" });
export type KeyView = z.output<typeof keySchema>;
export const madeKeySchema = z
  .object({ id: z.string(), secret: z.string().meta({ description: "Shown this once" }) })
  .meta({ id: "MadeApiKey" });
export type MadeKey = z.output<typeof madeKeySchema>;
