import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** `busy`: 429; `failing`: 500; `short`: vectors of another size; `slow`: answers when it is in another mood. */
export type EmbeddingsMood = "well" | "busy" | "failing" | "short" | "garbage" | "slow";

export type EmbeddingsStandIn = {
  readonly baseUrl: string;
  mood: EmbeddingsMood;
  asked: number;
  /** Requests that wait for another mood. */
  held: number;
  /** Every text that was sent, and by whom. */
  readonly texts: string[];
  readonly keys: Set<string | undefined>;
  close(): Promise<void>;
};

const SIZE = 384;

/** Speaks OpenAI's embeddings: each word of a text counts at a place of its own, so that texts with common words are alike. */
export async function startEmbeddingsStandIn(): Promise<EmbeddingsStandIn> {
  const standIn: EmbeddingsStandIn = { baseUrl: "", mood: "well", asked: 0, held: 0, texts: [], keys: new Set(), close: async () => {} };
  const answer = (input: readonly string[], response: ServerResponse) => {
    response.setHeader("content-type", "application/json");
    if (standIn.mood === "busy") response.writeHead(429).end("{}");
    else if (standIn.mood === "failing") response.writeHead(500).end("{}");
    else if (standIn.mood === "garbage") response.end("<html>");
    else {
      const total_tokens = input.reduce((sum, text) => sum + text.length, 0);
      const data = input.map((text, index) => ({ index, embedding: vectorOf(text, standIn.mood) }));
      response.end(JSON.stringify({ data, usage: { total_tokens } }));
    }
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { input } = JSON.parse(Buffer.concat(chunks).toString()) as { input: string[] };
      standIn.asked++;
      standIn.texts.push(...input);
      standIn.keys.add(request.headers.authorization);
      if (standIn.mood !== "slow") return answer(input, response);
      standIn.held++;
      const waiting = setInterval(() => {
        if (standIn.mood === "slow") return;
        clearInterval(waiting);
        answer(input, response);
      }, 20);
      response.on("close", () => clearInterval(waiting));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return Object.assign(standIn, {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  });
}

function vectorOf(text: string, mood: EmbeddingsMood): number[] {
  const vector = Array.from({ length: mood === "short" ? 4 : SIZE }, () => 0);
  for (const word of text.toLowerCase().split(/\W+/)) {
    const at = [...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % vector.length, 7);
    vector[at] = (vector[at] ?? 0) + 1;
  }
  return vector;
}
