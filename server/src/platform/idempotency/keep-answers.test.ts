import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { form } from "../../testing/factories.ts";
import { createTestTeam, PASSWORD, type Person, registered, setUpOwner, type TestTeam } from "../../testing/people.ts";
import { sweepAnswers } from "./idempotency.repository.ts";

const job = (title: string) => ({ title, description: `We look for a ${title} who can weld.` });
const HOUR_MS = 60 * 60_000;

describe("a change that is sent twice with one Idempotency-Key", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());
  const create = (key: string, title: string) => test.request("POST", "/api/v1/jobs", job(title), { "idempotency-key": key });
  const titled = async (title: string) =>
    (await test.request("GET", "/api/v1/jobs?limit=200")).body.data.filter((row: { title: string }) => row.title === title);
  const send = (key: string, content: string) =>
    test.app.inject({
      method: "POST",
      url: "/api/v1/resumes/upload",
      ...withKey(form({ name: "file", content, fileName: "ada.txt" }), key),
    });
  const rows = async () => (await test.ctx.db.execute(sql`select * from kept_answers`)).rows;

  it("is made once, and the second answer is the first one again", async () => {
    const first = await create("key-1", "Welder");
    const second = await create("key-1", "Welder");
    expect(first.status).toBe(201);
    expect(first.headers["idempotency-replayed"]).toBeUndefined();
    expect(second.status).toBe(201);
    expect(second.headers["idempotency-replayed"]).toBe("true");
    expect(second.body).toEqual(first.body);
    expect(await titled("Welder")).toHaveLength(1);
    expect((await create("key-2", "Welder")).headers["idempotency-replayed"]).toBeUndefined();
  });

  it("but says something else is refused, and so is the same for another thing", async () => {
    await create("key-3", "Painter");
    const other = await create("key-3", "Plumber");
    expect(other).toMatchObject({ status: 422, body: { error: { code: "IDEMPOTENCY_KEY_REUSED" } } });
    expect(await titled("Plumber")).toEqual([]);
    expect((await test.request("DELETE", "/api/v1/jobs/job_none", undefined, { "idempotency-key": "key-3" })).status).toBe(422);
  });

  it("while the first is under way is asked to come again", async () => {
    let goOn = () => {};
    const receive = test.ctx.storage.receive.bind(test.ctx.storage);
    const waiting = new Promise<void>((begun) => {
      vi.spyOn(test.ctx.storage, "receive").mockImplementationOnce(async (source) => {
        begun();
        await new Promise<void>((resolve) => (goOn = resolve));
        return receive(source);
      });
    });
    const first = send("key-4", "Ada Example");
    await waiting;
    const second = await send("key-4", "Ada Example");
    expect(second.statusCode).toBe(409);
    expect(second.json().error.code).toBe("IDEMPOTENCY_KEY_BUSY");
    expect(Number(second.headers["retry-after"])).toBeGreaterThan(0);
    goOn();
    expect((await first).statusCode).toBe(202);
  });

  it("and failed may be sent again, corrected or not", async () => {
    expect((await test.request("POST", "/api/v1/jobs", { title: "" }, { "idempotency-key": "key-5" })).status).toBe(400);
    expect((await create("key-5", "Baker")).status).toBe(201);
    const gone = () => test.request("DELETE", "/api/v1/jobs/job_none", undefined, { "idempotency-key": "key-6" });
    expect(await gone()).toMatchObject({ status: 404 });
    expect(await gone()).toMatchObject({ status: 404 });
  });

  it("carries a document that is compared, whatever the form around it looks like", async () => {
    const first = await send("key-7", "Grace Example");
    const second = await send("key-7", "Grace Example");
    expect(first.json().data.duplicate).toBe(false);
    expect(second.headers["idempotency-replayed"]).toBe("true");
    expect(second.json()).toEqual(first.json());
    const files = await test.ctx.storage.list();
    expect((await send("key-7", "Somebody Else")).statusCode).toBe(422);
    expect(await test.ctx.storage.list()).toEqual(files);
  });

  it("leaves nothing in the database that can be read without the key", async () => {
    await create("key-8", "Glassblower");
    const stored = JSON.stringify(await rows());
    expect(stored).not.toContain("Glassblower");
    expect(stored).not.toContain("key-8");
  });

  it.each(["", "two words", "x".repeat(256), "ä"])("needs a key of visible characters: %j is none", async (key) => {
    const answer = await test.request("POST", "/api/v1/jobs", job("Tailor"), { "idempotency-key": key });
    expect(answer.status).toBe(400);
  });

  it("is forgotten after a day", async () => {
    await create("key-9", "Miller");
    const later = (hours: number) => sweepAnswers({ ...test.ctx, now: () => new Date(Date.now() + hours * HOUR_MS) });
    await later(23);
    expect((await create("key-9", "Miller")).headers["idempotency-replayed"]).toBe("true");
    await later(25);
    expect(await rows()).toEqual([]);
    expect((await create("key-9", "Miller")).headers["idempotency-replayed"]).toBeUndefined();
  });

  it("is documented for every change, and every answer with a secret is marked so that it is not kept", async () => {
    const { paths, components } = (await test.request("GET", "/openapi.json")).body;
    const operations = Object.values<Record<string, { operationId: string }>>(paths).flatMap((methods) => Object.values(methods));
    const withKeys = operations.filter((operation) => JSON.stringify(operation).includes('"Idempotency-Key"'));
    const names = withKeys.map(({ operationId }) => operationId);
    expect(names).toEqual(expect.arrayContaining(["createJob", "uploadResume", "deleteEverything", "changeRole", "createWorkspace"]));
    expect(names.filter((name) => /^(list|get|signIn|register|refresh|setUp)/.test(name))).toEqual([]);
    const told = (operation: object) =>
      JSON.stringify(operation).replaceAll(/"#\/components\/schemas\/([^"]+)"/g, (_, name: string) =>
        JSON.stringify(components.schemas[name]),
      );
    const secret = withKeys.filter((operation) =>
      /"(?:secret|accessToken|refreshToken|recoveryCodes|password)":/.test(told((operation as { responses?: object }).responses ?? {})),
    );
    expect(secret.map(({ operationId }) => operationId).toSorted()).toEqual([
      "confirmTwoFactor",
      "createKey",
      "startTwoFactor",
      "stopTwoFactor",
    ]);
  });
});

describe("where people sign in", () => {
  let test: TestTeam;
  let owner: Person;
  beforeAll(async () => {
    test = await createTestTeam();
    owner = await setUpOwner(test);
  });
  afterAll(() => test.close());
  const keys = async () => (await owner.request("GET", "/api/v1/keys")).body.data;
  const make = () => owner.request("POST", "/api/v1/keys", { name: "script", scopes: ["jobs:write"] }, { "idempotency-key": "one" });

  it("an API key is made once; its secret is shown once and kept nowhere", async () => {
    const first = await make();
    const second = await make();
    expect(second).toMatchObject({ status: 409, body: { error: { code: "ALREADY_DONE" } } });
    expect(second.body.error.message).toContain(first.body.data.id);
    expect(JSON.stringify(second.body)).not.toContain(first.body.data.secret);
    expect(await keys()).toHaveLength(1);
  });

  it("somebody who makes a workspace has made one, and nobody else's key is theirs", async () => {
    const rita = await registered(test, "rita@example.com");
    const found = (person: Person, name: string) =>
      person.request("POST", "/api/v1/workspaces", { name, kind: "company" }, { "idempotency-key": "found" });
    const first = await found(owner, "Second");
    const second = await found(owner, "Second");
    expect(first.status).toBe(201);
    expect(second).toMatchObject({ status: 201, body: first.body, headers: { "idempotency-replayed": "true" } });
    expect((await found(owner, "Third")).status).toBe(422);
    expect((await found(rita, "Third")).headers["idempotency-replayed"]).toBeUndefined();
    const { workspaces } = (await owner.request("GET", "/api/v1/auth/me")).body.data;
    expect(workspaces.filter(({ name }: { name: string }) => name === "Second")).toHaveLength(1);
  });

  it("the secret of a second factor is shown once, and is kept nowhere", async () => {
    const start = () => owner.request("POST", "/api/v1/auth/two-factor/start", { password: PASSWORD }, { "idempotency-key": "two" });
    expect((await start()).status).toBe(200);
    expect(await start()).toMatchObject({ status: 409, body: { error: { code: "ALREADY_DONE" } } });
  });

  it("what was kept for a person goes with them", async () => {
    const person = await registered(test, "gone@example.com");
    await person.request("POST", "/api/v1/workspaces", { name: "Brief", kind: "company" }, { "idempotency-key": "brief" });
    const { id } = (await person.request("GET", "/api/v1/auth/me")).body.data.account;
    const kept = async () => (await test.owner.execute(sql`select 1 from kept_answers where account_id = ${id}`)).rows.length;
    expect(await kept()).toBe(1);
    const body = { confirm: person.email, password: PASSWORD };
    expect((await person.request("DELETE", "/api/v1/auth/account", body, { "idempotency-key": "leave" })).status).toBe(200);
    expect(await kept()).toBe(0);
  });

  it("a person and a program with a key do not see each other's answers", async () => {
    const { secret } = (await owner.request("POST", "/api/v1/keys", { name: "other", scopes: ["jobs:write"] })).body.data;
    const create = (title: string, headers: Record<string, string> = {}) =>
      owner.request("POST", "/api/v1/jobs", job(title), { "idempotency-key": "same", ...headers });
    expect((await create("Roofer")).status).toBe(201);
    expect((await create("Roofer")).headers["idempotency-replayed"]).toBe("true");
    expect((await create("Tiler")).status).toBe(422);
    expect((await create("Tiler", { authorization: `Bearer ${secret}` })).status).toBe(201);
  });
});

const withKey = <Request extends { headers: object }>(request: Request, key: string) => ({
  ...request,
  headers: { ...request.headers, "idempotency-key": key },
});
