import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTeam, PASSWORD, type Person, personWith, setUpOwner, type TestTeam } from "../../testing/people.ts";

const NEW = "quite another battery";

describe("a person who is signed in and changes the password", () => {
  let test: TestTeam;
  let owner: Person;
  let elsewhere: Person;
  const login = (password: string) => test.request("POST", "/api/v1/auth/login", { email: "owner@example.com", password });
  const change = (password: string, newPassword: string) => owner.request("POST", "/api/v1/auth/password", { password, newPassword });
  beforeAll(async () => {
    test = await createTestTeam();
    owner = await setUpOwner(test);
    elsewhere = personWith(test, owner.email, (await login(PASSWORD)).body.data);
  });
  afterAll(() => test.close());

  it("must know the old one, and choose one that is long enough", async () => {
    expect(await change("wrong password", NEW)).toMatchObject({ status: 401, body: { error: { code: "WRONG_PASSWORD" } } });
    expect((await change(PASSWORD, "short")).status).toBe(400);
    expect((await login(PASSWORD)).status).toBe(200);
  });

  it("stays signed in here and is signed out everywhere else, at once", async () => {
    expect((await elsewhere.request("GET", "/api/v1/auth/me")).status).toBe(200);
    expect(await change(PASSWORD, NEW)).toMatchObject({ status: 200, body: { data: { endedSessions: 2 } } });
    expect((await owner.request("GET", "/api/v1/auth/me")).status).toBe(200);
    expect((await elsewhere.request("GET", "/api/v1/auth/me")).status).toBe(401);
    const refresh = await test.request("POST", "/api/v1/auth/refresh", { refreshToken: elsewhere.refreshToken });
    expect(refresh.status).toBe(401);
    expect((await login(PASSWORD)).status).toBe(401);
    expect((await login(NEW)).status).toBe(200);
  });

  it("cannot be guessed at by whoever found the screen unlocked", async () => {
    for (let count = 0; count < 11; count++) await change("wrong password", "something long enough");
    expect((await change(NEW, "something long enough")).status).toBe(429);
  });
});
