import type { Role } from "../contract/permissions.ts";
import type { SignInConfig } from "../platform/config/sign-in-settings.ts";
import { createTestApp, type TestApp, type TestOptions } from "./create-test-app.ts";
import { type MailServer, startMailServer } from "./mail-server.ts";

/** A server with sign-in and a mail server beside it. */
export type TestTeam = TestApp & { readonly mail: MailServer };

export async function createTestTeam(signIn: Partial<SignInConfig> = {}, options: TestOptions = {}): Promise<TestTeam> {
  const mail = await startMailServer();
  const test = await createTestApp({
    ...options,
    signIn: { providers: [], mailFrom: "Candor <candor@example.com>", smtpUrl: mail.url, ...signIn },
  });
  const close = async () => {
    await test.close();
    await mail.close();
  };
  return { ...test, mail, close };
}

export const PASSWORD = "correct horse battery";

/** Somebody who has signed in; every request carries their access token. */
export type Person = {
  readonly request: TestApp["request"];
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly email: string;
};

export function personWith(test: TestApp, email: string, tokens: { accessToken: string; refreshToken: string }): Person {
  const authorization = `Bearer ${tokens.accessToken}`;
  return { ...tokens, email, request: (method, path, body, headers) => test.request(method, path, body, { authorization, ...headers }) };
}

/** The owner, made by the link that a first start prints. */
export async function setUpOwner(test: TestApp, email = "owner@example.com"): Promise<Person> {
  const token = new URL(test.setUpLink ?? "").searchParams.get("token");
  const body = { token, email, password: PASSWORD, fullName: "Olga Owner", workspaceName: "Lumenforge" };
  return personWith(test, email, (await test.request("POST", "/api/v1/auth/set-up", body)).body.data);
}

export async function registered(test: TestApp, email: string, extra: object = {}): Promise<Person> {
  const body = { email, password: PASSWORD, fullName: "Rita Recruiter", role: "recruiter", companyName: "Acme Ltd", ...extra };
  return personWith(test, email, (await test.request("POST", "/api/v1/auth/register", body)).body.data);
}

/** A new member of the owner's workspace, by an invitation that came by mail. */
export async function invited(test: TestTeam, by: Person, email: string, role: Role): Promise<Person> {
  await by.request("POST", "/api/v1/invitations", { email, role });
  const { link } = await test.mail.next(email, "/invitation");
  return registered(test, email, { invitation: link.searchParams.get("token") });
}
