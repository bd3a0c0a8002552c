import { once } from "node:events";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { TABLES } from "../../contract/tables.ts";
import { verifyLedger } from "../../platform/audit/verify-ledger.ts";
import { form, jobLines, resumeText } from "../../testing/factories.ts";
import { createTestTeam, invited, PASSWORD, type Person, registered, setUpOwner, type TestTeam } from "../../testing/people.ts";

const SIGNED_OUT = 4401;

describe("deleting", () => {
  let test: TestTeam;
  let owner: Person;
  beforeAll(async () => {
    test = await createTestTeam();
    owner = await setUpOwner(test);
    await test.app.listen({ port: 0, host: "127.0.0.1" });
  });
  afterAll(() => test.close());

  const meOf = async (person: Person) => (await person.request("GET", "/api/v1/auth/me")).body.data;
  const upload = (person: Person, name: string) => {
    const { payload, headers } = form({ name: "text", content: resumeText({ name }) });
    return person.request("POST", "/api/v1/resumes/upload", payload, headers);
  };
  /** Somebody with a workspace of their own and work in it. */
  const settledPerson = async (email: string) => {
    const person = await registered(test, email);
    await upload(person, `Cv of ${email}`);
    await person.request("POST", "/api/v1/jobs/import", { text: jobLines({ id: email }) });
    await test.settled();
    await person.request("POST", "/api/v1/invitations", { email: `friend.of.${email}`, role: "viewer" }, { "idempotency-key": email });
    const me = await meOf(person);
    return { person, workspaceId: me.workspaceId as string, accountId: me.account.id as string };
  };
  const rowsOf = async (workspaceId: string) => {
    const left: string[] = [];
    for (const [table, { kind, by }] of Object.entries(TABLES)) {
      if (kind === "system" || !by) continue;
      const { rows } = await test.owner.execute(sql`select 1 from ${sql.identifier(table)} where ${sql.identifier(by)} = ${workspaceId}`);
      if (rows.length > 0) left.push(table);
    }
    return left;
  };
  const actionsIn = async (workspaceId: string) => {
    const { rows } = await test.owner.execute<{ action: string }>(
      sql`select action from audit_entries where workspace_id = ${workspaceId} order by sequence`,
    );
    return rows.map(({ action }) => action);
  };
  const closedSocket = async ({ accessToken }: Person) => {
    const { port } = test.app.server.address() as { port: number };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/events`, { headers: { authorization: `Bearer ${accessToken}` } });
    await once(socket, "open");
    return { closed: once(socket, "close") };
  };
  const deleteAccount = (person: Person, body: object = {}) =>
    person.request("DELETE", "/api/v1/auth/account", { confirm: person.email, password: PASSWORD, ...body });

  it("a workspace takes its name, typed in, and an owner who has signed in", async () => {
    const vic = await invited(test, owner, "vic@example.com", "admin");
    const name = { confirm: "Lumenforge" };
    expect((await vic.request("DELETE", "/api/v1/workspace", name)).status).toBe(403);
    expect(await owner.request("DELETE", "/api/v1/workspace", { confirm: "lumenforge" })).toMatchObject({
      status: 400,
      body: { error: { code: "NOT_CONFIRMED" } },
    });
    const { secret } = (await owner.request("POST", "/api/v1/keys", { name: "All", scopes: ["workspace:erase"] })).body.data;
    expect((await test.request("DELETE", "/api/v1/workspace", name, { authorization: `Bearer ${secret}` })).status).toBe(403);
    expect((await meOf(owner)).workspaces).toHaveLength(1);
  });

  it("a workspace leaves nothing of it but its ledger, and ends sockets, keys and queued work at once", async () => {
    const filesBefore = await test.shared.storage.list();
    const { person, workspaceId } = await settledPerson("ada@example.com");
    const { secret } = (await person.request("POST", "/api/v1/keys", { name: "Nightly", scopes: ["resumes:read"] })).body.data;
    const { closed } = await closedSocket(person);
    expect(await rowsOf(workspaceId)).toEqual(expect.arrayContaining(["resumes", "readings", "jobs", "kept_answers", "digest_keys"]));
    const entries = (await actionsIn(workspaceId)).length;
    await upload(person, "Queued while it is deleted");
    expect((await person.request("DELETE", "/api/v1/workspace", { confirm: "Acme Ltd" })).status).toBe(200);

    expect((await test.request("GET", "/api/v1/resumes", undefined, { authorization: `Bearer ${secret}` })).status).toBe(401);
    expect((await person.request("GET", "/api/v1/resumes")).body.error.code).toBe("WORKSPACE_NEEDED");
    expect((await closed)[0]).toBe(SIGNED_OUT);
    await test.settled();
    expect(await rowsOf(workspaceId)).toEqual(["audit_entries"]);
    expect((await test.shared.storage.list()).toSorted()).toEqual(filesBefore.toSorted());
    const actions = await actionsIn(workspaceId);
    expect(actions.length).toBeGreaterThan(entries);
    expect(actions.at(-1)).toBe("workspace.deleted");
    expect((await meOf(person)).workspaces).toEqual([]);
  });

  it("an account takes its address and its password", async () => {
    const { person } = await settledPerson("bea@example.com");
    expect((await deleteAccount(person, { confirm: "other@example.com" })).body.error.code).toBe("NOT_CONFIRMED");
    expect((await deleteAccount(person, { password: "not the password" })).body.error.code).toBe("WRONG_PASSWORD");
    expect((await person.request("DELETE", "/api/v1/auth/account", { confirm: person.email })).body.error.code).toBe("WRONG_PASSWORD");
    expect((await meOf(person)).account.email).toBe(person.email);
  });

  it("an account is refused while others would be left without an owner, until the workspace is handed over", async () => {
    const { person, workspaceId } = await settledPerson("cem@example.com");
    const heir = await invited(test, person, "heir@example.com", "recruiter");
    expect(await deleteAccount(person)).toMatchObject({ status: 409, body: { error: { code: "LAST_OWNER" } } });
    expect((await meOf(person)).workspaces).toHaveLength(1);
    const { id } = (await meOf(heir)).account;
    await person.request("PATCH", `/api/v1/members/${id}`, { role: "owner" });
    expect((await deleteAccount(person)).status).toBe(200);
    expect((await heir.request("GET", "/api/v1/members")).body.data).toMatchObject([{ email: heir.email, role: "owner" }]);
    expect((await heir.request("GET", "/api/v1/resumes")).body.data).toHaveLength(1);
    expect(await actionsIn(workspaceId)).toContain("account.deleted");
  });

  it("an account leaves no row of the person, ends every way in at once, and takes along what was theirs alone", async () => {
    const { person, workspaceId, accountId } = await settledPerson("dan@example.com");
    const login = { email: person.email, password: PASSWORD };
    const elsewhere = await test.request("POST", "/api/v1/auth/login", login);
    const { closed } = await closedSocket(person);
    const gone = await deleteAccount(person);
    expect(gone).toMatchObject({ status: 200, body: { data: { id: accountId } } });
    expect(String(gone.headers["set-cookie"])).toContain("Max-Age=0");

    expect((await person.request("GET", "/api/v1/auth/me")).status).toBe(401);
    const { refreshToken } = elsewhere.body.data;
    expect((await test.request("POST", "/api/v1/auth/refresh", { refreshToken })).status).toBe(401);
    const cookie = String(elsewhere.headers["set-cookie"]).split(";")[0] ?? "";
    expect((await test.request("GET", "/api/v1/auth/me", undefined, { cookie })).status).toBe(401);
    expect((await test.request("POST", "/api/v1/auth/login", login)).status).toBe(401);
    expect((await closed)[0]).toBe(SIGNED_OUT);
    await test.settled();
    expect(await rowsOf(workspaceId)).toEqual(["audit_entries"]);
    const { rows } = await test.owner.execute(sql`select 1 from accounts where id = ${accountId}
      union all select 1 from sessions where account_id = ${accountId} union all select 1 from credentials where account_id = ${accountId}
      union all select 1 from digest_keys where id = ${accountId}`);
    expect(rows).toEqual([]);
    expect(await actionsIn(workspaceId)).toEqual(expect.arrayContaining(["account.registered", "account.deleted", "workspace.deleted"]));
    expect((await verifyLedger(test.owner)).bad).toEqual([]);
    expect((await registered(test, person.email)).accessToken).toBeTruthy();
  });
});
