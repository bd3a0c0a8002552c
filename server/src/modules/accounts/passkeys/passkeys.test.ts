import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { passkeyDevice } from "../../../testing/passkey-device.ts";
import { createTestTeam, PASSWORD, type Person, personWith, registered, setUpOwner, type TestTeam } from "../../../testing/people.ts";

describe("a passkey", () => {
  let test: TestTeam;
  let owner: Person;
  let other: Person;
  const phone = passkeyDevice();
  beforeAll(async () => {
    test = await createTestTeam();
    owner = await setUpOwner(test);
    other = await registered(test, "other@example.com");
  });
  afterAll(() => test.close());

  const cookieOf = ({ headers }: { headers: Record<string, unknown> }) => ({
    cookie: [headers["set-cookie"]].flat().map(String).join("; "),
  });
  const start = (person: Person, password = PASSWORD) => person.request("POST", "/api/v1/auth/passkeys/start", { password });
  const add = async (person: Person, device = phone, name = "My phone") => {
    const asked = await start(person);
    return person.request("POST", "/api/v1/auth/passkeys", { name, response: device.register(asked.body.data) }, cookieOf(asked));
  };
  const signIn = async (device = phone, how?: { isUnlocked: boolean }) => {
    const asked = await test.request("POST", "/api/v1/auth/login/passkey/start");
    return test.request("POST", "/api/v1/auth/login/passkey", { response: device.signIn(asked.body.data, how) }, cookieOf(asked));
  };
  const listed = async (person = owner) => (await person.request("GET", "/api/v1/auth/passkeys")).body.data;

  it("is made only by somebody who knows the password", async () => {
    expect(await start(owner, "not the password")).toMatchObject({ status: 401, body: { error: { code: "WRONG_PASSWORD" } } });
    expect((await owner.request("POST", "/api/v1/auth/passkeys/start", {})).status).toBe(401);
    expect(await listed()).toEqual([]);
  });

  it("is made by a device, listed with its name, and known to that person only", async () => {
    const added = await add(owner);
    expect(added).toMatchObject({ status: 201, body: { data: { name: "My phone", isBackedUp: false } } });
    expect(await listed()).toEqual([added.body.data]);
    expect(await listed(other)).toEqual([]);
  });

  it("signs its person in, without a password and without a code", async () => {
    const answer = await signIn();
    expect(answer).toMatchObject({ status: 200, body: { data: { tokenType: "Bearer" } } });
    expect(String(answer.headers["set-cookie"])).toContain("candor.session_token=");
    const me = await personWith(test, "", answer.body.data).request("GET", "/api/v1/auth/me");
    expect(me.body.data.account.email).toBe(owner.email);
  });

  it("opens nothing while the device is locked, for another question, or where no such key is known", async () => {
    expect(await signIn(phone, { isUnlocked: false })).toMatchObject({ status: 401, body: { error: { code: "PASSKEY_REFUSED" } } });
    expect((await signIn(passkeyDevice())).body.error.code).toBe("PASSKEY_REFUSED");
    expect((await signIn(passkeyDevice("https://candor.example.net"))).status).toBe(401);
    const asked = await test.request("POST", "/api/v1/auth/login/passkey/start");
    const response = phone.signIn(asked.body.data);
    const later = await test.request("POST", "/api/v1/auth/login/passkey/start");
    expect((await test.request("POST", "/api/v1/auth/login/passkey", { response }, cookieOf(later))).status).toBe(401);
    expect((await test.request("POST", "/api/v1/auth/login/passkey", { response }, cookieOf(asked))).status).toBe(200);
    expect((await test.request("POST", "/api/v1/auth/login/passkey", { response }, cookieOf(asked))).status).toBe(401);
  });

  it("cannot be added with what no device has made, or for the question that another person was asked", async () => {
    const asked = await start(owner);
    const response = passkeyDevice().register(asked.body.data);
    const broken = { ...response, response: { clientDataJSON: "e30", attestationObject: "AA" } };
    for (const [person, body] of [
      [other, response],
      [owner, broken],
    ] as const)
      expect(await person.request("POST", "/api/v1/auth/passkeys", { name: "X", response: body }, cookieOf(asked))).toMatchObject({
        status: 401,
        body: { error: { code: "PASSKEY_REFUSED" } },
      });
    expect(await listed(other)).toEqual([]);
    expect(await listed()).toHaveLength(1);
  });

  it("is renamed and removed by its own person; then it signs nobody in", async () => {
    const [{ id }] = await listed();
    const rename = (person: Person) => person.request("PATCH", `/api/v1/auth/passkeys/${id}`, { name: "Old phone" });
    expect((await rename(other)).status).toBe(404);
    expect((await other.request("DELETE", `/api/v1/auth/passkeys/${id}`)).status).toBe(404);
    expect((await rename(owner)).body.data).toMatchObject({ id, name: "Old phone" });
    expect((await owner.request("DELETE", `/api/v1/auth/passkeys/${id}`)).status).toBe(200);
    expect((await signIn()).body.error.code).toBe("PASSKEY_REFUSED");
    expect(await listed()).toEqual([]);
  });

  it("leaves its whole life in the ledger", async () => {
    const { rows } = await test.owner.execute<{ action: string }>(
      sql`select distinct action from audit_entries where action like '%passkey%' order by action`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      "account.passkey_added",
      "account.passkey_removed",
      "account.passkey_renamed",
      "account.signed_in_by_passkey",
    ]);
  });
});
