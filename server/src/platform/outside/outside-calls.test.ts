import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { type StandIn, startHttpStandIn, startSocketStandIn } from "../../testing/outside-stand-in.ts";
import { setUpOwner } from "../../testing/people.ts";

const at = ({ port }: StandIn) => `http://127.0.0.1:${port}`;
const TOKEN = "a token of twenty letters";

describe("while the mail server and a provider of sign-in are out of order", () => {
  let test: TestApp;
  let mailServer: StandIn;
  let provider: StandIn;
  beforeAll(async () => {
    mailServer = await startSocketStandIn((socket) => socket.end(), "554 out of order\r\n");
    provider = await startHttpStandIn((_request, response) =>
      response.end(
        JSON.stringify({ issuer: at(provider), authorization_endpoint: `${at(provider)}/in`, token_endpoint: `${at(provider)}/token` }),
      ),
    );
    test = await createTestApp({
      metricsToken: TOKEN,
      guards: { patience: { restMs: 60_000 }, timeoutMs: 500 },
      signIn: {
        providers: [{ id: "oidc", name: "Acme", issuer: at(provider), clientId: "candor", clientSecret: "a-secret-for-two" }],
        mailFrom: "Candor <candor@example.com>",
        smtpUrl: `smtp://127.0.0.1:${mailServer.port}`,
      },
    });
    await setUpOwner(test, "olga@example.com");
  });
  afterAll(async () => {
    await test.close();
    await mailServer.close();
    await provider.close();
  });
  const checks = async () => (await test.request("GET", "/ready")).body;
  const figures = async () => (await test.request("GET", "/metrics", undefined, { authorization: `Bearer ${TOKEN}` })).body as string;

  it("whoever comes back from the provider is not kept waiting, and it is left alone", async () => {
    const comeBack = async () => {
      const started = await test.request("POST", "/api/v1/auth/external", { provider: "oidc" });
      const state = new URL(started.body.data.url).searchParams.get("state") ?? "";
      const cookie = [started.headers["set-cookie"]].flat().map((one) => String(one).split(";")[0]);
      return test.request("GET", `/api/v1/auth/callback/oidc?code=a&state=${state}`, undefined, { cookie: cookie.join("; ") });
    };
    expect((await checks()).checks["sign-in-oidc"]).toBe("ok");
    for (const mood of ["failing", "garbage", "silent", "failing", "garbage"] as const) {
      provider.mood = mood;
      const answer = await comeBack();
      expect(answer.status).toBe(302);
      expect(answer.headers["location"]).toContain("/sign-in?error=");
    }
    const { asked } = provider;
    expect((await comeBack()).headers["location"]).toContain("/sign-in?error=");
    expect(provider.asked).toBe(asked);
  });

  it("mail waits, its server is left alone, and whoever watches is told", async () => {
    mailServer.mood = "failing";
    for (let count = 0; count < 5; count++) await sendMail(test);
    await expect.poll(async () => (await checks()).checks["mail"], { timeout: 30_000 }).toBe("degraded");
    expect(await checks()).toMatchObject({ status: "degraded", checks: { database: "ok", files: "ok", "sign-in-oidc": "degraded" } });
    const text = await figures();
    expect(text).toContain('candor_outside_open{name="mail"} 1');
    expect(text).toContain('candor_outside_open{name="sign-in-oidc"} 1');
    expect(text).toContain('candor_outside_seconds_count{name="sign-in-oidc",outcome="refused"} 1');
  });
});

/** Somebody asks for a new password, which sends a mail. */
const sendMail = (test: TestApp) => test.request("POST", "/api/v1/auth/forgot-password", { email: "olga@example.com" });
