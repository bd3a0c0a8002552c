import { createHmac } from "node:crypto";
import { type Random, randomFrom } from "@candor/host/testing";

/** What somebody really holds, and what anybody can know. */
export type Genuine = {
  readonly accessToken: string;
  readonly otherToken: string;
  readonly refreshToken: string;
  readonly apiKey: string;
  readonly cookieName: string;
  readonly cookieToken: string;
  /** As published. */
  readonly publicKey: Readonly<Record<string, unknown>>;
};

/** A request with a token that nobody was given. */
type TokenCase = { readonly name: string; readonly headers: Record<string, string>; readonly refreshToken?: string };

type Make = (genuine: Genuine, choose: Random) => Omit<TokenCase, "name">;

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const decoded = (part: string | undefined) => JSON.parse(Buffer.from(part ?? "", "base64url").toString()) as Record<string, unknown>;

const CLAIMS: readonly ((claims: Record<string, unknown>, choose: Random) => object)[] = [
  (claims) => ({ ...claims, exp: 4_102_444_800 }),
  (claims, choose) => ({ ...claims, sid: `ses_${choose.below(1e9)}` }),
  (claims) => ({ ...claims, sub: "system" }),
  (claims) => ({ ...claims, iss: "https://evil.example" }),
  (claims) => ({ ...claims, role: "owner", admin: true }),
  () => ({}),
];

const FORGERIES: readonly { readonly name: string; readonly make: Make }[] = [
  { name: "access token with other characters", make: ({ accessToken }, choose) => bearer(altered(accessToken, choose)) },
  { name: "access token cut short", make: ({ accessToken }, choose) => bearer(accessToken.slice(0, choose.below(accessToken.length - 1))) },
  {
    name: "access token with other claims",
    make: ({ accessToken }, choose) => {
      const [head, claims, signature] = accessToken.split(".");
      const change = choose.pick([CLAIMS[0], ...CLAIMS] as never) as (typeof CLAIMS)[number];
      return bearer([head, encoded(change(decoded(claims), choose)), signature].join("."));
    },
  },
  {
    name: "access token without a signature",
    make: ({ accessToken }, choose) => {
      const [, claims] = accessToken.split(".");
      const alg = choose.pick(["none", "None", "NONE", "nOnE", ""]);
      return bearer([encoded({ alg, typ: "JWT" }), claims, choose.pick(["", "AA"])].join("."));
    },
  },
  {
    name: "access token signed with the published key as a secret",
    make: ({ accessToken, publicKey }, choose) => {
      const [head, claims] = accessToken.split(".");
      const text = `${encoded({ ...decoded(head), alg: choose.pick(["HS256", "HS384", "HS512"]) })}.${claims}`;
      const secret = choose.pick([JSON.stringify(publicKey), String(publicKey["x"]), ""]);
      return bearer(`${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`);
    },
  },
  {
    name: "access token with a key of one's own in its head",
    make: ({ accessToken, publicKey }, choose) => {
      const [head, claims, signature] = accessToken.split(".");
      const own = choose.pick<object>([
        { jwk: publicKey },
        { jku: "https://evil.example/keys" },
        { kid: "../../key" },
        { kid: null },
        { x5u: "file:///etc/passwd" },
      ]);
      return bearer([encoded({ ...decoded(head), ...own, n: choose.below(1e6) }), claims, signature].join("."));
    },
  },
  {
    name: "the signature of another token",
    make: ({ accessToken, otherToken }) => bearer([...accessToken.split(".").slice(0, 2), otherToken.split(".")[2]].join(".")),
  },
  { name: "API key with other characters", make: ({ apiKey }, choose) => bearer(altered(apiKey, choose, "cnd_".length)) },
  { name: "API key cut short", make: ({ apiKey }, choose) => bearer(apiKey.slice(0, "cnd_".length + choose.below(apiKey.length - 5))) },
  {
    name: "cookie with other characters",
    make: ({ cookieName, cookieToken }, choose) => ({ headers: { cookie: `${cookieName}=${altered(cookieToken, choose)}.signature` } }),
  },
  {
    name: "refresh token with other characters",
    make: ({ refreshToken }, choose) => ({ headers: {}, refreshToken: altered(refreshToken, choose) }),
  },
  {
    name: "one kind of token as another",
    make: ({ accessToken, refreshToken, apiKey, cookieToken }, choose) =>
      choose.pick([
        bearer(refreshToken),
        bearer(cookieToken),
        { headers: {}, refreshToken: accessToken },
        { headers: {}, refreshToken: apiKey },
      ]),
  },
  {
    name: "random bytes",
    make: (_, choose) => bearer(Buffer.from(Array.from({ length: choose.below(400) }, () => choose.below(256))).toString("base64url")),
  },
];

export function tokenCase(at: number, genuine: Genuine): TokenCase {
  const { name, make } = FORGERIES[at % FORGERIES.length] ?? { name: "", make: () => bearer("") };
  return { name, ...make(genuine, randomFrom(at)) };
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~+/=";

/** The token with one to four other characters that mean other bytes; the last of a part may hold bits that mean nothing. */
function altered(token: string, choose: Random, from = 0): string {
  const letters = [...token];
  for (let changes = 1 + choose.below(4); changes > 0; changes--) {
    const at = from + choose.below(token.length - from - 1);
    letters[at] = LETTERS[choose.below(LETTERS.length)] ?? "A";
  }
  const other = letters.join("");
  return bytesOf(other) === bytesOf(token) ? `${other.slice(0, from)}${other[from] === "A" ? "B" : "A"}${other.slice(from + 1)}` : other;
}

const bytesOf = (token: string) =>
  token
    .split(".")
    .map((part) => Buffer.from(part, "base64url").toString("hex"))
    .join(".");
