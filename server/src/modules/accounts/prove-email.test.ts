import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTeam, PASSWORD, type Person, registered, setUpOwner, type TestTeam } from "../../testing/people.ts";

describe("mail to a person", () => {
  let test: TestTeam;
  let nora: Person;
  beforeAll(async () => {
    test = await createTestTeam();
    await setUpOwner(test);
    nora = await registered(test, "nora@example.com");
  });
  afterAll(() => test.close());
  const post = (path: string, body: object) => test.request("POST", `/api/v1/auth/${path}`, body);
  const isVerified = async () => (await nora.request("GET", "/api/v1/auth/me")).body.data.account.emailVerified;

  it("asks to confirm the address after registering; its link confirms it", async () => {
    const { link, from } = await test.mail.next("nora@example.com", "/verify-email");
    expect(from?.address).toBe("candor@example.com");
    expect(await isVerified()).toBe(false);
    expect((await post("verify-email", { token: "invented" })).body.error.code).toBe("LINK_REFUSED");
    expect((await post("verify-email", { token: link.searchParams.get("token") })).status).toBe(200);
    expect(await isVerified()).toBe(true);
  });

  it("holds a link to choose a new password, which works once and ends every session", async () => {
    expect((await post("forgot-password", { email: "Nora@example.com" })).body.data).toEqual({ done: true });
    const token = (await test.mail.next("nora@example.com", "/reset-password")).link.searchParams.get("token");
    const password = "a much better one";
    expect((await post("reset-password", { token, password: "short" })).status).toBe(400);
    expect((await post("reset-password", { token, password })).status).toBe(200);
    expect((await nora.request("GET", "/api/v1/auth/me")).status).toBe(401);
    expect((await post("login", { email: "nora@example.com", password: PASSWORD })).status).toBe(401);
    expect((await post("login", { email: "nora@example.com", password })).status).toBe(200);
    expect((await post("reset-password", { token, password })).body.error.code).toBe("LINK_REFUSED");
  });

  it("is never sent to an address that nobody has here, and the answer is the same", async () => {
    const before = test.mail.received.length;
    expect((await post("forgot-password", { email: "ghost@example.com" })).body.data).toEqual({ done: true });
    await post("forgot-password", { email: "nora@example.com" });
    await test.mail.next("nora@example.com", "/reset-password");
    expect(test.mail.received.length).toBe(before + 1);
  });
});
