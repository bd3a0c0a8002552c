import bcrypt from "bcryptjs";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTeam, PASSWORD, type Person, personWith, registered, setUpOwner, type TestTeam } from "../../testing/people.ts";

describe("signing in", () => {
  let test: TestTeam;
  let owner: Person;
  beforeAll(async () => {
    test = await createTestTeam();
    expect((await test.request("POST", "/api/v1/auth/register", newcomer("early@example.com"))).body.error.code).toBe("SET_UP_FIRST");
    owner = await setUpOwner(test);
  });
  afterAll(() => test.close());
  const newcomer = (email: string) => ({ email, password: PASSWORD, fullName: "Nora New", role: "recruiter", companyName: "Lumenforge" });
  const login = (email: string, password = PASSWORD) => test.request("POST", "/api/v1/auth/login", { email, password });
  const actions = async () =>
    (await test.owner.execute<{ action: string }>(sql`select action from audit_entries order by at, sequence`)).rows.map(
      ({ action }) => action,
    );

  it("is needed for everything but the ways in", async () => {
    for (const path of ["/api/v1/resumes", "/api/v1/status", "/api/v1/auth/me", "/api/v1/members"])
      expect(await test.request("GET", path), path).toMatchObject({ status: 401, body: { error: { code: "SIGN_IN_NEEDED" } } });
    expect((await test.request("GET", "/api/v1/auth/state")).body.data).toEqual({
      signIn: true,
      setUp: true,
      sendsMail: true,
      providers: [],
    });
    expect((await test.request("GET", "/health")).status).toBe(200);
  });

  it("works once by the set-up link, which makes the owner, and never again", async () => {
    const me = (await owner.request("GET", "/api/v1/auth/me")).body.data;
    expect(me).toMatchObject({ account: { email: "owner@example.com" }, workspaces: [{ name: "Lumenforge", role: "owner" }] });
    const token = new URL(test.setUpLink ?? "").searchParams.get("token");
    const again = { token, email: "second@example.com", password: PASSWORD, fullName: "Second", workspaceName: "Mine" };
    expect((await test.request("POST", "/api/v1/auth/set-up", again)).body.error.code).toBe("LINK_REFUSED");
  });

  it("comes with registering; the name of a company that is here already gives a new workspace and no way into the old one", async () => {
    const nora = await registered(test, "nora@example.com", { companyName: "Lumenforge" });
    const me = (await nora.request("GET", "/api/v1/auth/me")).body.data;
    expect(me.workspaces).toEqual([expect.objectContaining({ name: "Lumenforge", kind: "company", role: "owner" })]);
    expect(me.workspaceId).not.toBe((await owner.request("GET", "/api/v1/auth/me")).body.data.workspaceId);
    const seeker = await registered(test, "sam@example.com", { role: "seeker" });
    expect((await seeker.request("GET", "/api/v1/auth/me")).body.data.workspaces).toMatchObject([{ kind: "personal", role: "owner" }]);
    expect((await test.request("POST", "/api/v1/auth/register", newcomer("NORA@example.com"))).body.error.code).toBe("ACCOUNT_EXISTS");
  });

  it.each([
    ["password", { password: "short" }],
    ["email", { email: "nobody" }],
    ["role", { role: "owner" }],
    ["fullName", { fullName: " " }],
  ])("is not offered with a wrong %s", async (path, change) => {
    const answer = await test.request("POST", "/api/v1/auth/register", { ...newcomer("x@example.com"), ...change });
    expect(answer).toMatchObject({ status: 400, body: { error: { details: [{ path }] } } });
  });

  it("gives a browser a cookie that scripts cannot read, and a program tokens for fifteen minutes", async () => {
    const answer = await login("owner@example.com");
    expect(answer.body.data).toMatchObject({ tokenType: "Bearer", expiresIn: 900 });
    const [cookie = ""] = [answer.headers["set-cookie"]].flat().map(String);
    expect(cookie).toMatch(/^candor\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const headers = { cookie: cookie.split(";")[0] ?? "" };
    expect((await test.request("GET", "/api/v1/auth/me", undefined, headers)).status).toBe(200);
    expect((await test.request("GET", "/api/v1/resumes", undefined, headers)).status).toBe(200);
    const [header = "", payload = ""] = answer.body.data.accessToken
      .split(".")
      .map((part: string) => Buffer.from(part, "base64url").toString());
    expect(JSON.parse(header)).toMatchObject({ alg: "EdDSA" });
    const { exp, iat, ...rest } = JSON.parse(payload);
    expect(exp - iat).toBe(900);
    expect(JSON.stringify(rest)).not.toContain("@");
    const { keys } = (await test.request("GET", "/api/v1/auth/jwks")).body;
    expect(keys).toEqual([expect.objectContaining({ kty: "OKP", crv: "Ed25519", kid: JSON.parse(header).kid })]);
    expect(keys[0]).not.toHaveProperty("d");
  });

  it("is refused with a token that somebody changed, and with one that is none", async () => {
    const [head, payload = "", signature] = owner.accessToken.split(".");
    const forged = { ...JSON.parse(Buffer.from(payload, "base64url").toString()), sid: "ses_other" };
    const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${payload}.`;
    for (const token of [
      `${head}.${Buffer.from(JSON.stringify(forged)).toString("base64url")}.${signature}`,
      unsigned,
      "abc",
      "cnd_invented",
    ]) {
      const answer = await test.request("GET", "/api/v1/resumes", undefined, { authorization: `Bearer ${token}` });
      expect(answer.status, token).toBe(401);
    }
  });

  it("is not told apart between a wrong password and an unknown address", async () => {
    const [wrong, unknown] = [await login("owner@example.com", "not the password"), await login("ghost@example.com")];
    expect(wrong).toMatchObject({ status: 401, body: { error: { code: "WRONG_PASSWORD" } } });
    expect(unknown.body.error).toEqual({ ...wrong.body.error, requestId: unknown.body.error.requestId });
  });

  it("trades a refresh token once; a used one that comes back ends the whole session, also for the thief", async () => {
    const first = (await login("owner@example.com")).body.data;
    const second = (await test.request("POST", "/api/v1/auth/refresh", { refreshToken: first.refreshToken })).body.data;
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect((await personWith(test, "", second).request("GET", "/api/v1/auth/me")).status).toBe(200);
    expect((await test.request("POST", "/api/v1/auth/refresh", { refreshToken: first.refreshToken })).body.error.code).toBe(
      "TOKEN_REFUSED",
    );
    expect((await test.request("POST", "/api/v1/auth/refresh", { refreshToken: second.refreshToken })).status).toBe(401);
    expect((await personWith(test, "", second).request("GET", "/api/v1/auth/me")).status).toBe(401);
    expect((await owner.request("GET", "/api/v1/auth/me")).status).toBe(200);
  });

  it("ends at once: cookie, access token and refresh token die together", async () => {
    const answer = await login("owner@example.com");
    const cookie = String([answer.headers["set-cookie"]].flat()[0]).split(";")[0] ?? "";
    const here = personWith(test, "", answer.body.data);
    expect((await here.request("POST", "/api/v1/auth/logout")).status).toBe(200);
    expect((await here.request("GET", "/api/v1/auth/me")).status).toBe(401);
    expect((await test.request("GET", "/api/v1/auth/me", undefined, { cookie })).status).toBe(401);
    expect((await test.request("POST", "/api/v1/auth/refresh", { refreshToken: answer.body.data.refreshToken })).status).toBe(401);
  });

  it("can be seen and ended from another device, one's own only", async () => {
    const phone = personWith(test, "", (await login("owner@example.com")).body.data);
    const sessions = (await owner.request("GET", "/api/v1/auth/sessions")).body.data;
    const other = sessions.at(-1);
    expect(sessions.filter(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toHaveLength(1);
    const nora = personWith(test, "", (await login("nora@example.com")).body.data);
    expect((await nora.request("DELETE", `/api/v1/auth/sessions/${other.id}`)).body.error.code).toBe("SESSION_NOT_FOUND");
    expect((await owner.request("DELETE", `/api/v1/auth/sessions/${other.id}`)).status).toBe(200);
    expect((await phone.request("GET", "/api/v1/auth/me")).status).toBe(401);
  });

  it("accepts a bcrypt hash that was brought from elsewhere, and keeps an Argon2id one from then on", async () => {
    const { db } = test.shared;
    const nora = personWith(test, "nora@example.com", (await login("nora@example.com")).body.data);
    const account = (await nora.request("GET", "/api/v1/auth/me")).body.data.account.id;
    await db.execute(sql`update credentials set password = ${await bcrypt.hash(PASSWORD, 4)} where account_id = ${account}`);
    expect((await login("nora@example.com")).status).toBe(200);
    const { rows } = await db.execute<{ password: string }>(sql`select password from credentials where account_id = ${account}`);
    expect(rows[0]?.password).toMatch(/^\$argon2id\$/);
    expect((await login("nora@example.com")).status).toBe(200);
  });

  it("stores no password, token or recovery secret that could be used if the database were read", async () => {
    const { db } = test.shared;
    const { rows } = await db.execute(sql`select hash from refresh_tokens`);
    expect(rows.some(({ hash }) => hash === owner.refreshToken)).toBe(false);
    expect(JSON.stringify((await db.execute(sql`select private_key from signing_keys`)).rows)).not.toMatch(/"d\\?":/);
  });

  it("stops after ten failures for an account, known or not, and says how long to wait", async () => {
    for (const email of ["sam@example.com", "ghost2@example.com"]) {
      for (let count = 0; count < 10; count++) expect((await login(email, "guess number one")).status).toBe(401);
      const refused = await login(email);
      expect(refused).toMatchObject({ status: 429, body: { error: { code: "TOO_MANY_REQUESTS" } } });
      expect(Number(refused.headers["retry-after"])).toBeGreaterThan(20);
    }
    expect((await login("owner@example.com")).status).toBe(200);
  });

  it("is written down: set-up, registering, signing in and out, failures, and a token that came back", async () => {
    expect(await actions()).toEqual(
      expect.arrayContaining([
        "installation.set_up",
        "account.registered",
        "workspace.created",
        "account.signed_in",
        "account.sign_in_failed",
        "account.session_ended",
        "account.session_refreshed",
        "account.token_reused",
      ]),
    );
  });
});
