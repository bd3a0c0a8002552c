import type { Server } from "node:http";
import Provider from "oidc-provider";

/** A real OpenID Connect provider on this machine, with one person who has signed in there already. */
export type OidcProvider = { readonly issuer: string; close(): Promise<void> };

export const OIDC_CLIENT = { clientId: "candor", clientSecret: "a-secret-between-the-two-of-them" } as const;

export async function startOidcProvider(person: { sub: string; email: string; name: string }, redirectUri: string): Promise<OidcProvider> {
  let server: Server | undefined;
  const port = await new Promise<number>((resolve) => {
    const probe = new Provider("http://127.0.0.1").listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: OIDC_CLIENT.clientId, client_secret: OIDC_CLIENT.clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: async () => ({ ...person, sub, email_verified: true }) }),
    // No page is shown: the person is here, and has agreed.
    interactions: { url: (_ctx, interaction) => `/agree/${interaction.uid}` },
    features: { devInteractions: { enabled: false } },
    conformIdTokenClaims: false,
  });
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith("/agree/")) return next();
    const { prompt, params, grantId } = await provider.interactionDetails(ctx.req, ctx.res);
    if (prompt.name === "login") return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: person.sub } });
    const grant =
      (grantId ? await provider.Grant.find(grantId) : undefined) ??
      new provider.Grant({ accountId: person.sub, clientId: String(params["client_id"]) });
    grant.addOIDCScope("openid email profile");
    return provider.interactionFinished(ctx.req, ctx.res, { consent: { grantId: await grant.save() } });
  });
  await new Promise<void>((resolve) => {
    server = provider.listen(port, "127.0.0.1", resolve);
  });
  return { issuer, close: () => new Promise((resolve) => void server?.close(() => resolve())) };
}

/** Follows a browser's way through the provider, keeping its cookies there, until it is sent back. */
export async function followTo(url: string, back: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = url;
  for (let step = 0; step < 12 && !at.startsWith(back); step++) {
    const header = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(at, { redirect: "manual", headers: { cookie: header } });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    if (!location) throw new Error(`${at} answered ${answer.status} and sent nobody on: ${(await answer.text()).slice(0, 300)}`);
    at = new URL(location, at).href;
  }
  return new URL(at);
}
