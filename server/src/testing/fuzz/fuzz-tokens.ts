import { createTestTeam, PASSWORD, personWith, registered, setUpOwner, type TestTeam } from "../people.ts";
import type { FuzzFigures } from "./fuzz-uploads.ts";
import { type Genuine, tokenCase } from "./token-cases.ts";

const UNLIMITED = 1_000_000_000;

/** Tries tokens that nobody was given; every one must be refused as the sender's fault. */
export async function fuzzTokens({ from, count }: { readonly from: number; readonly count: number }): Promise<FuzzFigures> {
  const test = await createTestTeam({}, { trustProxy: "127.0.0.1", requestsPerMinute: UNLIMITED });
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  try {
    const genuine = await collect(test);
    for (let at = from; at < from + count; at++) {
      const { name, headers, refreshToken } = tokenCase(at, genuine);
      // Another address each time, so that limits do not answer in place of the check.
      const all = { ...headers, "x-forwarded-for": `10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}` };
      const { status } =
        refreshToken === undefined
          ? await test.request("GET", "/api/v1/jobs", undefined, all)
          : await test.request("POST", "/api/v1/auth/refresh", { refreshToken }, all);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status < 400 || status >= 500) faults.push(`token ${at} (${name}): ${status}`);
      else if (status === 429) faults.push(`token ${at} (${name}) was not checked`);
    }
    const genuinely = await test.request("GET", "/api/v1/jobs", undefined, { authorization: `Bearer ${genuine.accessToken}` });
    if (genuinely.status !== 200) faults.push("the genuine token is refused");
  } finally {
    await test.close();
  }
  return { statuses, faults };
}

async function collect(test: TestTeam): Promise<Genuine> {
  const owner = await setUpOwner(test);
  const other = await registered(test, "other@example.com");
  const { secret: apiKey } = (await owner.request("POST", "/api/v1/keys", { name: "script", scopes: ["jobs:read"] })).body.data;
  const login = await test.request("POST", "/api/v1/auth/login", { email: owner.email, password: PASSWORD });
  const [name = "", value = ""] = String([login.headers["set-cookie"]].flat()[0]).split(";")[0]?.split("=") ?? [];
  const { keys } = (await test.request("GET", "/api/v1/auth/jwks")).body;
  const { accessToken, refreshToken } = personWith(test, owner.email, login.body.data);
  const cookieToken = value.split(/\.|%2E/i)[0] ?? "";
  return { accessToken, refreshToken, otherToken: other.accessToken, apiKey, cookieName: name, cookieToken, publicKey: keys[0] };
}
