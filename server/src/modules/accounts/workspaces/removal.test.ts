import { once } from "node:events";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { form, resumeText } from "../../../testing/factories.ts";
import { createTestTeam, invited, PASSWORD, type Person, setUpOwner, type TestTeam } from "../../../testing/people.ts";

/** The person has signed in, and has no workspace to work in. */
const BELONGS_NOWHERE = 409;
const UNAUTHENTICATED = 4401;

describe("whoever is taken out of a workspace", () => {
  let test: TestTeam;
  let owner: Person;
  beforeAll(async () => {
    test = await createTestTeam();
    owner = await setUpOwner(test);
  });
  afterAll(() => test.close());

  it("is shut out at once: cookie, token, refresh token, key and socket open nothing, and what they queued tells them nothing", async () => {
    const rex = await invited(test, owner, "rex@example.com", "recruiter");
    const signedIn = await test.request("POST", "/api/v1/auth/login", { email: rex.email, password: PASSWORD });
    const cookie = String(signedIn.headers["set-cookie"]).split(";")[0] ?? "";
    const member = (await owner.request("GET", "/api/v1/members")).body.data.find(({ email }: { email: string }) => email === rex.email);
    await owner.request("PATCH", `/api/v1/members/${member.id}`, { role: "admin" });
    const { secret } = (await rex.request("POST", "/api/v1/keys", { name: "Nightly", scopes: ["resumes:read"] })).body.data;
    const ways: Record<string, Record<string, string>> = {
      cookie: { cookie },
      token: { authorization: `Bearer ${rex.accessToken}` },
      key: { authorization: `Bearer ${secret}` },
    };
    const statusBy = async (way: string) => (await test.request("GET", "/api/v1/resumes", undefined, ways[way])).status;
    for (const way of Object.keys(ways)) expect({ [way]: await statusBy(way) }).toEqual({ [way]: 200 });
    await test.app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = test.app.server.address() as { port: number };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/events`, { headers: ways["token"] ?? {} });
    await once(socket, "open");
    const heard: string[] = [];
    socket.on("message", (message: Buffer) => heard.push(message.toString()));
    const closed = once(socket, "close");

    const { payload, headers } = form({ name: "text", content: resumeText() });
    const { id } = (await rex.request("POST", "/api/v1/resumes/upload", payload, headers)).body.data;
    expect((await owner.request("DELETE", `/api/v1/members/${member.id}`)).status).toBe(200);
    expect(await statusBy("cookie")).toBe(BELONGS_NOWHERE);
    expect(await statusBy("token")).toBe(BELONGS_NOWHERE);
    expect(await statusBy("key")).toBe(401);
    const fresh = (await test.request("POST", "/api/v1/auth/refresh", { refreshToken: rex.refreshToken })).body.data;
    expect((await test.request("GET", "/api/v1/resumes", undefined, { authorization: `Bearer ${fresh.accessToken}` })).status).toBe(
      BELONGS_NOWHERE,
    );
    expect((await closed)[0]).toBe(UNAUTHENTICATED);
    const before = heard.length;
    await test.settled();
    expect(heard).toHaveLength(before);
    expect((await owner.request("GET", `/api/v1/resumes/${id}`)).body.data.status).toBe("ready");
    expect((await rex.request("GET", `/api/v1/resumes/${id}`)).status).toBe(BELONGS_NOWHERE);
  });

  it("stands in no task: a task names its workspace and ids of what it is about, and one of a workspace that is gone does nothing", async () => {
    const { rows } = await test.owner.execute<{ data: Record<string, unknown> }>(sql`select data from tasks.job`);
    expect(rows.length).toBeGreaterThan(0);
    for (const { data } of rows) {
      expect(Object.keys(data).toSorted()).toEqual(["ids", "workspaceId"]);
      for (const id of Object.values(data["ids"] as Record<string, string | string[]>).flat()) expect(id).toMatch(/^[a-z]+_[\w-]+$/);
    }
    expect(JSON.stringify(rows)).not.toContain("acc_");
    expect(await test.gate.forTask("wsp_gone")).toBeUndefined();
  });
});
