import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followTo, OIDC_CLIENT, type OidcProvider, startOidcProvider } from "../../testing/oidc-provider.ts";
import { createTestTeam, setUpOwner, type TestTeam } from "../../testing/people.ts";

const CALLBACK = "http://localhost:3000/api/v1/auth/callback/oidc";

describe("signing in through an OpenID Connect provider", () => {
  let test: TestTeam;
  let provider: OidcProvider;
  beforeAll(async () => {
    provider = await startOidcProvider({ sub: "dana-1", email: "dana@example.com", name: "Dana Delegate" }, CALLBACK);
    test = await createTestTeam({ providers: [{ id: "oidc", name: "Acme sign-on", issuer: provider.issuer, ...OIDC_CLIENT }] });
    await setUpOwner(test);
  });
  afterAll(async () => {
    await test.close();
    await provider.close();
  });
  const pairs = (cookies: unknown) =>
    (typeof cookies === "string" ? [cookies] : ((cookies ?? []) as string[])).map((cookie) => cookie.split(";")[0] ?? "").join("; ");
  const signIn = async () => {
    const started = await test.request("POST", "/api/v1/auth/external", { provider: "oidc" });
    const back = await followTo(started.body.data.url, CALLBACK);
    const headers = { cookie: pairs(started.headers["set-cookie"]), "sec-fetch-site": "cross-site" };
    return test.request("GET", `${back.pathname}${back.search}`, undefined, headers);
  };

  it("is offered by name, and only where it is set up", async () => {
    expect((await test.request("GET", "/api/v1/auth/state")).body.data.providers).toEqual([{ id: "oidc", name: "Acme sign-on" }]);
    expect((await test.request("POST", "/api/v1/auth/external", { provider: "google" })).body.error.code).toBe("PROVIDER_NOT_FOUND");
  });

  it("makes an account with a workspace of its own at the first time, and finds it again at the second", async () => {
    const meAfter = async () => {
      const answer = await signIn();
      expect(answer).toMatchObject({ status: 302, headers: { location: "/" } });
      return (await test.request("GET", "/api/v1/auth/me", undefined, { cookie: pairs(answer.headers["set-cookie"]) })).body.data;
    };
    const first = await meAfter();
    expect(first).toMatchObject({
      account: { email: "dana@example.com", name: "Dana Delegate" },
      workspaces: [{ role: "owner", kind: "personal" }],
    });
    expect(await meAfter()).toEqual(first);
  });

  it("is refused when the answer does not belong to a question that this browser asked", async () => {
    const started = await test.request("POST", "/api/v1/auth/external", { provider: "oidc" });
    const back = await followTo(started.body.data.url, CALLBACK);
    const answer = await test.request("GET", `${back.pathname}${back.search}`);
    expect(answer.status).toBe(302);
    expect(String(answer.headers["location"])).toContain("error");
    expect(pairs(answer.headers["set-cookie"])).not.toContain("session_token=ey");
    expect((await test.request("GET", "/api/v1/auth/me", undefined, { cookie: pairs(answer.headers["set-cookie"]) })).status).toBe(401);
  });
});
