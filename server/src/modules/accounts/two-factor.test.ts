import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeFor } from "../../testing/authenticator.ts";
import { createTestTeam, PASSWORD, type Person, personWith, setUpOwner, type TestTeam } from "../../testing/people.ts";

describe("a second factor", () => {
  let test: TestTeam;
  let owner: Person;
  let secret: string;
  let recoveryCodes: string[];
  beforeAll(async () => {
    test = await createTestTeam();
    owner = await setUpOwner(test);
  });
  afterAll(() => test.close());
  const login = (code?: string) =>
    test.request("POST", "/api/v1/auth/login", { email: owner.email, password: PASSWORD, ...(code && { code }) });
  const act = (path: string, body: object) => owner.request("POST", `/api/v1/auth/two-factor/${path}`, body);

  it("is turned on by the password and a first code; until then nothing is asked for", async () => {
    expect((await act("start", { password: "not mine at all" })).body.error.code).toBe("WRONG_PASSWORD");
    ({ secret, recoveryCodes } = (await act("start", { password: PASSWORD })).body.data);
    expect(recoveryCodes.length).toBeGreaterThanOrEqual(8);
    expect((await login()).status).toBe(200);
    expect((await act("confirm", { code: "000000" })).body.error.code).toBe("WRONG_CODE");
    const confirmed = await act("confirm", { code: codeFor(secret) });
    expect(confirmed.status).toBe(200);
    owner = personWith(test, owner.email, confirmed.body.data);
    expect((await owner.request("GET", "/api/v1/auth/me")).body.data.account.twoFactor).toBe(true);
  });

  it("is asked for at every sign-in from then on", async () => {
    expect((await login()).body.error.code).toBe("CODE_NEEDED");
    expect((await login("000000")).body.error.code).toBe("WRONG_CODE");
    const answer = await login(codeFor(secret));
    expect(answer.status).toBe(200);
    expect((await personWith(test, "", answer.body.data).request("GET", "/api/v1/resumes")).status).toBe(200);
  });

  it("is replaced by a recovery code when the phone is lost, each once", async () => {
    const [code = ""] = recoveryCodes;
    expect((await login(code)).status).toBe(200);
    expect((await login(code)).body.error.code).toBe("WRONG_CODE");
  });

  it("is turned off by the password", async () => {
    const stopped = await act("stop", { password: PASSWORD });
    expect(stopped.status).toBe(200);
    expect((await login()).status).toBe(200);
  });
});
