import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followTo, OIDC_CLIENT, type OidcProvider, startOidcProvider } from "../../testing/oidc-provider.ts";
import { createTestTeam, PASSWORD, type Person, personWith, registered, setUpOwner, type TestTeam } from "../../testing/people.ts";
import { addressesOf } from "./addresses.ts";
import { sealAddresses } from "./seal-addresses.ts";

const CALLBACK = "http://localhost:3000/api/v1/auth/callback/oidc";

describe("whoever reads the database", () => {
  let test: TestTeam;
  let owner: Person;
  let provider: OidcProvider;
  beforeAll(async () => {
    provider = await startOidcProvider({ sub: "dana-1", email: "dana.canary@example.com", name: "Dana" }, CALLBACK);
    test = await createTestTeam({ providers: [{ id: "oidc", name: "Acme sign-on", issuer: provider.issuer, ...OIDC_CLIENT }] });
    owner = await setUpOwner(test, "owner.canary@example.com");
  });
  afterAll(async () => {
    await test.close();
    await provider.close();
  });
  const login = (email: string) => test.request("POST", "/api/v1/auth/login", { email, password: PASSWORD });
  const cookiesOf = (answer: { headers: Record<string, unknown> }) => [answer.headers["set-cookie"]].flat().map(String);

  /** Every row of every table, as text; those of the queue too. */
  const dump = async () => {
    const { rows: tables } = await test.owner.execute<{ name: string }>(
      sql`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'tasks') order by 1`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await test.owner.execute<{ row: string }>(sql`select t::text as row from ${sql.raw(name)} t`);
      texts.push(...rows.map(({ row }) => `${name} ${row}`));
    }
    return texts;
  };

  it("finds no address, no session, no token and no link that somebody could use", async () => {
    const rita = await registered(test, "rita.canary@example.com");
    const answer = await login("rita.canary@example.com");
    const session = /session_token=([^.%]+)/.exec(cookiesOf(answer).join(";"))?.[1] ?? "";
    const { accessToken, refreshToken } = answer.body.data;
    await owner.request("POST", "/api/v1/invitations", { email: "ines.canary@example.com", role: "viewer" });
    const invitation = (await test.mail.next("ines.canary@example.com", "/invitation")).link.searchParams.get("token") ?? "";
    await test.request("POST", "/api/v1/auth/login", { email: "nobody.canary@example.com", password: "wrong wrong wrong" });
    await test.request("POST", "/api/v1/auth/forgot-password", { email: rita.email });
    const reset = (await test.mail.next(rita.email, "/reset-password")).link.searchParams.get("token") ?? "";
    const started = await test.request("POST", "/api/v1/auth/external", { provider: "oidc" });
    const back = await followTo(started.body.data.url, CALLBACK);
    const cookie = cookiesOf(started)
      .map((each) => each.split(";")[0])
      .join("; ");
    const danas = await test.request("GET", `${back.pathname}${back.search}`, undefined, { cookie, "sec-fetch-site": "cross-site" });
    expect(danas.headers["location"]).toBe("/");

    const planted = { session, accessToken, refreshToken, invitation, reset };
    for (const [name, secret] of Object.entries(planted)) expect(secret.length, name).toBeGreaterThan(20);
    const rows = await dump();
    const found = rows.filter((row) => [".canary", "canary@", ...Object.values(planted)].some((secret) => row.includes(secret)));
    expect(found).toEqual([]);
    // A provider's tokens are JSON web tokens; the clear ones begin like this, and what is sealed may hold these letters anywhere.
    expect(rows.filter((row) => row.startsWith("public.credentials") && /[,("]eyJ/.test(row))).toEqual([]);
  });

  it("finds two rows of one address equal within one workspace only", async () => {
    const acme = await registered(test, "acme@example.com");
    for (const by of [owner, acme, acme])
      expect((await by.request("POST", "/api/v1/invitations", { email: "twice.canary@example.com", role: "viewer" })).status).toBe(201);
    const { rows } = await test.owner.execute<{ email_index: string }>(sql`select email_index from invitations order by created_at`);
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map(({ email_index }) => email_index)).size).toBe(3);
  });

  it("cannot put one person's address in the place of another's", async () => {
    const { db, vault } = test.shared;
    const { rows } = await test.owner.execute<{ id: string; email: string }>(sql`select id, email from accounts where email is not null`);
    const [mine, other] = rows;
    const addresses = await addressesOf(db, vault);
    expect(addresses.open(mine?.id ?? "", mine?.email ?? "")).toMatch(/@example\.com$/);
    expect(() => addresses.open(other?.id ?? "", mine?.email ?? "")).toThrow();
  });

  it("finds addresses sealed that an earlier version left in clear, and their people sign in as before", async () => {
    const { db, vault } = test.shared;
    const old = await registered(test, "old.canary@example.com");
    const { id } = (await old.request("GET", "/api/v1/auth/me")).body.data.account;
    await db.execute(sql`update accounts set email = ${old.email}, email_index = null where id = ${id}`);
    await sealAddresses(db, vault);
    await sealAddresses(db, vault);
    expect((await dump()).filter((row) => row.includes(".canary"))).toEqual([]);
    const again = personWith(test, old.email, (await login(old.email)).body.data);
    expect((await again.request("GET", "/api/v1/auth/me")).body.data.account).toMatchObject({ id, email: old.email });
  });
});
