import { mkdtempSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { type EndpointOptions, embeddingsEndpoint } from "./embeddings-endpoint.ts";
import { folderCache } from "./vector-cache.ts";

type Asked = { readonly model: string; readonly input: readonly string[]; readonly dimensions: number };
type Behaviour = (asked: Asked, response: ServerResponse, request: IncomingMessage) => void;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A real server on this computer that speaks the wire format; each request meets the next behaviour, the last one for ever. */
async function endpoint(...behaviours: Behaviour[]) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Asked;
      asked.push(body);
      (behaviours[Math.min(asked.length, behaviours.length) - 1] ?? well)(body, response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` };
}

/** Answers in reverse order, as the format allows: rows carry their index. */
const well: Behaviour = ({ input, dimensions }, response) => {
  const data = input.map((text, index) => ({
    index,
    embedding: Array.from({ length: dimensions }, (_, at) => (at === text.length ? 3 : 0)),
  }));
  response.setHeader("content-type", "application/json").end(JSON.stringify({ data: data.toReversed() }));
};
const status =
  (code: number): Behaviour =>
  (_, response) =>
    response.writeHead(code).end("no");
const garbage: Behaviour = (_, response) => response.end("<html>welcome</html>");
const silent: Behaviour = () => {};

const newCache = () => folderCache(mkdtempSync(join(tmpdir(), "candor-vectors-")));
const open = (baseUrl: string, more: Partial<EndpointOptions> = {}) =>
  embeddingsEndpoint({ baseUrl, model: "tiny", cache: newCache(), maxCharacters: 1000, firstWaitMs: 1, timeoutMs: 2000, ...more });

it("asks for 384 numbers in batches and gives every text its own vector, of length 1", async () => {
  const { asked, baseUrl } = await endpoint(well);
  const vectors = await open(baseUrl, { batchSize: 2 }).embed(["a", "bb", "ccc"]);
  expect(asked.map(({ input }) => input)).toEqual([["a", "bb"], ["ccc"]]);
  expect(asked[0]).toMatchObject({ model: "tiny", dimensions: 384 });
  expect(vectors.map((vector) => vector.indexOf(1))).toEqual([1, 2, 3]);
});

it("sends the key and asks for a text only once, also after a restart", async () => {
  let authorization: string | undefined;
  const { asked, baseUrl } = await endpoint((body, response, request) => {
    authorization = request.headers.authorization;
    well(body, response, request);
  });
  const cache = newCache();
  const first = await open(baseUrl, { cache, key: "secret" }).embed(["a", "a", "bb"]);
  const again = await open(baseUrl, { cache, key: "secret" }).embed(["bb", "a"]);
  expect(asked.map(({ input }) => input)).toEqual([["a", "bb"]]);
  expect(again).toEqual([first[2], first[0]]);
  expect(authorization).toBe("Bearer secret");
});

it("tries again where the endpoint is busy or broken for a moment", async () => {
  const { asked, baseUrl } = await endpoint(status(429), status(500), well);
  expect(await open(baseUrl).embed(["a"])).toHaveLength(1);
  expect(asked).toHaveLength(3);
});

it("does not try again where the key or the model is refused", async () => {
  const { asked, baseUrl } = await endpoint(status(401));
  await expect(open(baseUrl).embed(["a"])).rejects.toMatchObject({
    code: "VECTORS_UNAVAILABLE",
    message: expect.stringContaining("401") as string,
  });
  expect(asked).toHaveLength(1);
});

it.each<[string, Behaviour]>([
  ["a web page", garbage],
  ["too few vectors", (_, response) => response.end('{"data":[]}')],
  ["vectors of another size", (_, response) => response.end('{"data":[{"index":0,"embedding":[1,2]}]}')],
  ["words for numbers", ({ dimensions }, response) => response.end(JSON.stringify({ data: [{ embedding: Array(dimensions).fill("x") }] }))],
])("refuses %s and keeps nothing of it", async (_what, behaviour) => {
  const { baseUrl } = await endpoint(behaviour, well);
  const cache = newCache();
  await expect(open(baseUrl, { cache }).embed(["a"])).rejects.toMatchObject({ code: "VECTORS_UNREADABLE" });
  expect((await open(baseUrl, { cache }).embed(["a"]))[0]?.indexOf(1)).toBe(1);
});

it("gives up on an endpoint that does not answer", async () => {
  const { baseUrl } = await endpoint(silent);
  const call = open(baseUrl, { timeoutMs: 20 }).embed(["a"]);
  await expect(call).rejects.toMatchObject({ code: "VECTORS_UNAVAILABLE", message: expect.stringContaining("too long") as string });
});

it("leaves a failing endpoint alone after five failures, without asking it", async () => {
  const { asked, baseUrl } = await endpoint(status(500));
  const provider = open(baseUrl);
  await expect(provider.embed(["a"])).rejects.toThrow();
  await expect(provider.embed(["b"])).rejects.toThrow();
  const before = asked.length;
  await expect(provider.embed(["c"])).rejects.toThrow("left alone");
  expect(asked).toHaveLength(before);
});

it("stops when the budget is spent; what is kept already costs nothing", async () => {
  const { asked, baseUrl } = await endpoint(well);
  const provider = open(baseUrl, { maxCharacters: 5 });
  await provider.embed(["aaaa"]);
  await provider.embed(["aaaa"]);
  await expect(provider.embed(["bbbb"])).rejects.toMatchObject({ code: "VECTORS_BUDGET_SPENT" });
  expect(asked).toHaveLength(1);
});

it.each(["http://api.example.com/v1", "ftp://example.com", "https://user:pass@example.com/v1", "https://example.com/v1?key=1", "nonsense"])(
  "refuses the address %s",
  (baseUrl) => {
    expect(() => open(baseUrl)).toThrow("https");
  },
);
