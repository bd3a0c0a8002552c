import { z } from "zod";

const secret = (description: string) => z.string().min(1).optional().describe(description);

/** The settings of sign-in: whether there is any, who vouches for people, and how mail leaves. */
export const signInSettings = {
  SIGN_IN: z.enum(["on", "off"]).default("off").describe("on: people sign in and work in workspaces; off: one person at this computer"),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe("the server that sends mail; without it links are printed in the log"),
  MAIL_FROM: z.string().min(3).default("Candor <candor@localhost>").describe("the sender of mail"),
  GOOGLE_CLIENT_ID: secret("sign-in with Google: the client id"),
  GOOGLE_CLIENT_SECRET: secret("sign-in with Google: the client secret"),
  GITHUB_CLIENT_ID: secret("sign-in with GitHub: the client id"),
  GITHUB_CLIENT_SECRET: secret("sign-in with GitHub: the client secret"),
  MICROSOFT_CLIENT_ID: secret("sign-in with Microsoft: the client id"),
  MICROSOFT_CLIENT_SECRET: secret("sign-in with Microsoft: the client secret"),
  OIDC_ISSUER: z.url().optional().describe("sign-in with any OpenID Connect provider: its issuer"),
  OIDC_CLIENT_ID: secret("sign-in with OIDC_ISSUER: the client id"),
  OIDC_CLIENT_SECRET: secret("sign-in with OIDC_ISSUER: the client secret"),
  OIDC_NAME: z.string().min(1).max(40).default("single sign-on").describe("what the sign-in page calls OIDC_ISSUER"),
};

/** Never repeated, neither by an error nor by `candor doctor`. */
export const SECRET_SETTINGS: ReadonlySet<string> = new Set([
  "CANDOR_KEY",
  "CANDOR_NEW_KEY",
  "SMTP_URL",
  "GOOGLE_CLIENT_SECRET",
  "GITHUB_CLIENT_SECRET",
  "MICROSOFT_CLIENT_SECRET",
  "OIDC_CLIENT_SECRET",
]);

type Given = z.output<z.ZodObject<typeof signInSettings>>;

/** Somebody else who vouches for people; `issuer` is only given for one that we do not know by name. */
export type Provider = {
  readonly id: "google" | "github" | "microsoft" | "oidc";
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly issuer?: string;
};

export type SignInConfig = {
  readonly providers: readonly Provider[];
  readonly smtpUrl?: string;
  readonly mailFrom: string;
};

/** What sign-in needs to know; undefined while it is off. */
export function signInConfig(given: Given): SignInConfig | undefined {
  if (given.SIGN_IN === "off") return undefined;
  const { SMTP_URL: smtpUrl, MAIL_FROM: mailFrom } = given;
  const known = [
    { id: "google", name: "Google", clientId: given.GOOGLE_CLIENT_ID, clientSecret: given.GOOGLE_CLIENT_SECRET },
    { id: "github", name: "GitHub", clientId: given.GITHUB_CLIENT_ID, clientSecret: given.GITHUB_CLIENT_SECRET },
    { id: "microsoft", name: "Microsoft", clientId: given.MICROSOFT_CLIENT_ID, clientSecret: given.MICROSOFT_CLIENT_SECRET },
    {
      id: "oidc",
      name: given.OIDC_NAME,
      clientId: given.OIDC_ISSUER && given.OIDC_CLIENT_ID,
      clientSecret: given.OIDC_CLIENT_SECRET,
      issuer: given.OIDC_ISSUER,
    },
  ] as const;
  const providers = known.flatMap((provider): Provider[] => {
    const { clientId, clientSecret } = provider;
    if (!clientId || !clientSecret) return [];
    const issuer = "issuer" in provider ? provider.issuer : undefined;
    return [{ id: provider.id, name: provider.name, clientId, clientSecret, ...(issuer && { issuer }) }];
  });
  return { providers, mailFrom, ...(smtpUrl && { smtpUrl }) };
}
