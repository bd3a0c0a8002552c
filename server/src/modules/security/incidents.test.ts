import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTeam, invited, PASSWORD, type Person, registered, setUpOwner, type TestTeam } from "../../testing/people.ts";

describe("what may be an attack", () => {
  let test: TestTeam;
  let owner: Person;
  let viewer: Person;
  beforeAll(async () => {
    test = await createTestTeam({}, { trustProxy: "127.0.0.1" });
    owner = await setUpOwner(test);
    viewer = await invited(test, owner, "viewer@example.com", "viewer");
  });
  afterAll(() => test.close());
  const incidents = async (by = owner) => (await by.request("GET", "/api/v1/incidents")).body.data;
  const ofKind = async (kind: string) => (await incidents()).filter((incident: { kind: string }) => incident.kind === kind);
  const login = (email: string, password: string, address = "192.0.2.1") =>
    test.request("POST", "/api/v1/auth/login", { email, password }, { "x-forwarded-for": address });
  const later = (seconds: number) =>
    test.shared.db.execute(sql`update sign_in_failures set since = since - make_interval(secs => ${seconds})`);
  const alerts = () => test.mail.received.filter(({ subject }) => subject?.includes("may be an attack"));

  it("many failed sign-ins to an account open one incident, and the owner gets one mail", async () => {
    for (let count = 0; count < 12; count++) await login("viewer@example.com", "wrong password", `192.0.2.${count}`);
    const [incident, ...others] = await ofKind("failed_sign_ins");
    expect(others).toEqual([]);
    expect(incident).toMatchObject({ state: "open", count: 12 });
    await expect.poll(() => alerts().length).toBe(1);
    expect(alerts()[0]?.to?.[0]?.address).toBe("owner@example.com");
  });

  it("a refresh token that comes back opens one", async () => {
    const rita = await invited(test, owner, "rita@example.com", "recruiter");
    const refresh = () => test.request("POST", "/api/v1/auth/refresh", { refreshToken: rita.refreshToken });
    expect((await refresh()).status).toBe(200);
    expect((await refresh()).status).toBe(401);
    expect(await ofKind("token_reused")).toMatchObject([{ state: "open", count: 1 }]);
  });

  it("a member who tries ids and workspaces of others opens one in their own workspace; some that are gone do not", async () => {
    const other = await registered(test, "other@example.com");
    const workspace = (await other.request("GET", "/api/v1/auth/me")).body.data.workspaceId;
    const mine = (await other.request("POST", "/api/v1/jobs", { title: "Welder", description: "You weld." })).body.data.id;
    expect((await viewer.request("GET", `/api/v1/jobs/${mine}`)).status).toBe(404);
    for (let count = 0; count < 40; count++) await viewer.request("GET", "/api/v1/jobs/job_gone");
    expect(await ofKind("probing")).toEqual([]);
    for (let count = 0; count < 17; count++) await viewer.request("GET", `/api/v1/resumes/res_${count}`);
    expect((await viewer.request("GET", "/api/v1/jobs", undefined, { "x-workspace": workspace })).status).toBe(404);
    expect(await ofKind("probing")).toMatchObject([{ state: "open", count: 20 }]);
    expect((await other.request("GET", "/api/v1/incidents")).body.data).toEqual([]);
  });

  it("is acknowledged and closed by those who run the workspace, and a closed one is not opened again", async () => {
    const [{ id }] = await ofKind("probing");
    const change = (state: string, by = owner) => by.request("PATCH", `/api/v1/incidents/${id}`, { state });
    expect((await change("acknowledged", viewer)).status).toBe(403);
    expect((await viewer.request("GET", "/api/v1/incidents")).status).toBe(403);
    expect((await change("acknowledged")).body.data).toMatchObject({ state: "acknowledged", changedBy: expect.stringMatching(/^acc_/) });
    expect((await change("closed")).body.data.state).toBe("closed");
    expect(await change("acknowledged")).toMatchObject({ status: 409, body: { error: { code: "INCIDENT_STATE" } } });
    expect((await owner.request("PATCH", "/api/v1/incidents/inc_none", { state: "closed" })).status).toBe(404);
    await viewer.request("GET", "/api/v1/resumes/res_another");
    expect((await ofKind("probing")).map(({ state }: { state: string }) => state)).toEqual(["open", "closed"]);
  });

  describe("and stops sign-ins for a while", () => {
    const away = "198.51.100.9";
    const wait = async (email: string, address = away) => Number((await login(email, PASSWORD, address)).headers["retry-after"] ?? 0);

    it("that grows with every failure, and says how long", async () => {
      await registered(test, "sven@example.com");
      for (let count = 0; count < 10; count++) await login("sven@example.com", "wrong password", away);
      const waits = [await wait("sven@example.com")];
      for (let round = 0; round < 3; round++) {
        await later(waits.at(-1) ?? 0);
        await login("sven@example.com", "wrong password", away);
        waits.push(await wait("sven@example.com"));
      }
      expect(waits.map((seconds) => Math.round(seconds / 10))).toEqual([3, 6, 12, 24]);
      const refused = await login("sven@example.com", PASSWORD, away);
      expect(refused.body.error.message).toMatch(/Try again in 4 minutes/);
    });

    it("and never for longer than a quarter of an hour, after which the right password counts", async () => {
      await test.shared.db.execute(sql`update sign_in_failures set count = 1000000`);
      expect(await wait("sven@example.com")).toBeLessThanOrEqual(900);
      await later(901);
      expect((await login("sven@example.com", PASSWORD, away)).status).toBe(200);
    });

    it("but not where the person is signed in: nobody elsewhere can keep an owner out", async () => {
      await login("owner@example.com", PASSWORD, "203.0.113.5");
      for (let count = 0; count < 31; count++) await login("owner@example.com", "wrong password", `198.18.0.${count}`);
      expect((await login("owner@example.com", PASSWORD, "198.18.1.1")).status).toBe(429);
      expect((await login("owner@example.com", PASSWORD, "203.0.113.5")).status).toBe(200);
    });

    it("and not after a new password", async () => {
      const elsewhere = "198.51.100.77";
      for (let count = 0; count < 10; count++) await login("viewer@example.com", "wrong password", elsewhere);
      expect(await wait("viewer@example.com", elsewhere)).toBeGreaterThan(0);
      await test.request("POST", "/api/v1/auth/forgot-password", { email: "viewer@example.com" });
      const { link } = await test.mail.next("viewer@example.com", "/reset-password");
      const password = "another horse battery";
      await test.request("POST", "/api/v1/auth/reset-password", { token: link.searchParams.get("token"), password });
      expect((await login("viewer@example.com", password, elsewhere)).status).toBe(200);
    });
  });
});
