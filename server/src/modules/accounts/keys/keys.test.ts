import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTeam, invited, type Person, registered, setUpOwner, type TestTeam } from "../../../testing/people.ts";
import { createKey } from "./create-key.ts";
import { revokeKey } from "./revoke-key.ts";

describe("an API key", () => {
  let test: TestTeam;
  let owner: Person;
  let admin: Person;
  beforeAll(async () => {
    test = await createTestTeam();
    owner = await setUpOwner(test);
    admin = await invited(test, owner, "ada@example.com", "admin");
  });
  afterAll(() => test.close());
  const make = (by: Person, body: object) =>
    by.request("POST", "/api/v1/keys", { name: "Nightly import", scopes: ["jobs:read", "jobs:write"], ...body });
  const using =
    (secret: string) =>
    (method: "GET" | "POST" | "DELETE", path: string, body?: object, headers: Record<string, string> = {}) =>
      test.request(method, path, body, { authorization: `Bearer ${secret}`, ...headers });
  const list = async (by = owner) => (await by.request("GET", "/api/v1/keys")).body.data;

  it("lets a program do what its scopes say, and nothing else", async () => {
    const { secret } = (await make(owner, {})).body.data;
    const call = using(secret);
    expect(secret).toMatch(/^cnd_[\w-]{43}$/);
    expect((await call("POST", "/api/v1/jobs", { title: "Cook", description: "Cooks." })).status).toBe(201);
    expect((await call("GET", "/api/v1/jobs")).body.data).toHaveLength(1);
    expect((await call("GET", "/api/v1/resumes")).body.error.code).toBe("FORBIDDEN");
    expect((await call("POST", "/api/v1/keys", { name: "more", scopes: ["jobs:read"] })).body.error.code).toBe("FORBIDDEN");
    expect((await call("GET", "/api/v1/auth/me")).body.error.code).toBe("PERSON_NEEDED");
  });

  it("is shown once; the list says what it may do, who made it and when it was last used", async () => {
    const keys = await list();
    expect(keys).toEqual([
      expect.objectContaining({ name: "Nightly import", scopes: ["jobs:read", "jobs:write"], madeBy: "Olga Owner", expiresAt: null }),
    ]);
    expect(Date.parse(keys[0].lastUsedAt)).not.toBeNaN();
    const { db } = await test.gate.forRequest({ authorization: `Bearer ${owner.accessToken}` });
    expect(JSON.stringify((await db.execute(sql`select * from api_keys`)).rows)).not.toContain("cnd_");
  });

  it("never does more than its maker: neither when it is made, nor after the maker's role has shrunk", async () => {
    expect((await make(admin, { scopes: ["workspace:erase"] })).body.error.code).toBe("SCOPE_NOT_OWNED");
    const { secret } = (await make(admin, { scopes: ["keys:read", "jobs:read"] })).body.data;
    expect((await using(secret)("GET", "/api/v1/keys")).status).toBe(200);
    const id = (await owner.request("GET", "/api/v1/members")).body.data.find(
      ({ email }: { email: string }) => email === "ada@example.com",
    ).id;
    await owner.request("PATCH", `/api/v1/members/${id}`, { role: "viewer" });
    expect((await using(secret)("GET", "/api/v1/keys")).body.error.code).toBe("FORBIDDEN");
    expect((await using(secret)("GET", "/api/v1/jobs")).status).toBe(200);
    await owner.request("DELETE", `/api/v1/members/${id}`);
    expect((await using(secret)("GET", "/api/v1/jobs")).body.error.code).toBe("KEY_REFUSED");
  });

  it("is dead once it is revoked or has run out", async () => {
    const { id, secret } = (await make(owner, {})).body.data;
    expect((await using(secret)("GET", "/api/v1/jobs")).status).toBe(200);
    expect((await owner.request("DELETE", `/api/v1/keys/${id}`)).status).toBe(200);
    expect((await using(secret)("GET", "/api/v1/jobs")).body.error.code).toBe("KEY_REFUSED");
    const brief = (await make(owner, { expiresInDays: 1 })).body.data;
    const { db } = await test.gate.forRequest({ authorization: `Bearer ${owner.accessToken}` });
    await db.execute(sql`update api_keys set expires_at = now() - interval '1 second' where id = ${brief.id}`);
    expect((await using(brief.secret)("GET", "/api/v1/jobs")).body.error.code).toBe("KEY_REFUSED");
  });

  it("opens one workspace only", async () => {
    const { secret } = (await make(owner, {})).body.data;
    const other = await registered(test, "oscar@example.com", { companyName: "Outside" });
    const elsewhere = (await other.request("GET", "/api/v1/auth/me")).body.data.workspaceId;
    expect((await using(secret)("GET", "/api/v1/jobs", undefined, { "x-workspace": elsewhere })).status).toBe(404);
    const mine = (await list()).at(-1).id;
    expect((await other.request("DELETE", `/api/v1/keys/${mine}`)).body.error.code).toBe("KEY_NOT_FOUND");
    expect(await list(other)).toEqual([]);
  });

  it("is made and revoked with permission only", async () => {
    const ctx = await test.gate.forRequest({ authorization: `Bearer ${owner.accessToken}` });
    const without = { ...ctx, actor: { ...ctx.actor, may: () => false } };
    await expect(createKey(without, { name: "x", scopes: ["jobs:read"] })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(revokeKey(without, "key_none")).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { rows } = await test.owner.execute<{ action: string }>(sql`select distinct action from audit_entries where action like 'key.%'`);
    expect(rows.map(({ action }) => action).sort()).toEqual(["key.created", "key.revoked"]);
  });
});
