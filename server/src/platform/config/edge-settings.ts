import { isIP } from "node:net";
import { z } from "zod";

/** Names that Fastify knows for the private networks of a machine. */
const NAMED_NETWORKS: readonly string[] = ["loopback", "linklocal", "uniquelocal"];

/** The settings of the edge: who stands in front, and how much is let in. */
export const edgeSettings = {
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: "is not the address of a Redis server (redis://:password@host:6379)" })
    .optional()
    .describe("a Redis that several web processes count requests in; without it, or while it is away, each counts its own"),
  TRUST_PROXY: z
    .string()
    .refine(isProxyList, "is no list of addresses, such as 127.0.0.1 or 10.0.0.0/8,loopback")
    .optional()
    .describe("the addresses of the proxies whose word counts for where a request comes from; without it none"),
  ALLOWED_ORIGINS: z
    .string()
    .transform((text) => text.split(",").map((origin) => origin.trim()))
    .refine((origins) => origins.every(isOrigin), "is no list of origins such as https://jobs.example.com,https://intranet.example.com")
    .optional()
    .describe("origins of other pages that may use the API, with tokens; without it only this server's own pages may"),
  REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(60)
    .default(6_000)
    .describe("how many requests one address may make in a minute; an account and an API key may make half as many"),
};

type Given = z.output<z.ZodObject<typeof edgeSettings>>;

export type EdgeConfig = {
  readonly redisUrl?: string;
  /** Addresses and networks, parted by commas. */
  readonly trustProxy?: string;
  readonly allowedOrigins?: readonly string[];
  readonly requestsPerMinute: number;
};

export const edgeConfig = ({ REDIS_URL, TRUST_PROXY, ALLOWED_ORIGINS, REQUESTS_PER_MINUTE }: Given): EdgeConfig => ({
  ...(REDIS_URL && { redisUrl: REDIS_URL }),
  ...(TRUST_PROXY !== undefined && { trustProxy: TRUST_PROXY }),
  ...(ALLOWED_ORIGINS && { allowedOrigins: ALLOWED_ORIGINS }),
  requestsPerMinute: REQUESTS_PER_MINUTE,
});

/** "true" is not among them: it would let everybody choose an address. */
function isProxyList(text: string): boolean {
  return text.split(",").every((part) => NAMED_NETWORKS.includes(part.trim()) || isNetwork(part.trim()));
}

function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  return isIP(address) !== 0 && rest.length === 0 && (bits === undefined || /^\d{1,3}$/.test(bits));
}

/** Exactly as a browser writes it: no path, no slash at the end, no star. Extensions have origins of their own. */
const isOrigin = (text: string) => /^(?:https?|chrome-extension|moz-extension):\/\/[\w.:[\]-]+$/.test(text);
