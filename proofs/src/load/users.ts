import { Agent, request as send } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** A GET, or the POST of a form. */
export type Asked = { readonly url: string; readonly form?: FormData };

/** Something that a user does, with its share of everything that users do. */
export type Act = { readonly name: string; readonly share: number; readonly request: (nth: number) => Asked };

/** What the requests of one act took, in ms, and how many did not end in a 2xx. */
export type Taken = { readonly name: string; readonly ms: number[]; errors: number };

export type Crowd = { readonly users: number; readonly thinkMs: number; readonly warmUpMs: number; readonly measuredMs: number };

/** Lets a crowd act, each of whom waits for the answer and then thinks for a while before the next act. */
export async function letAct(acts: readonly Act[], { users, thinkMs, warmUpMs, measuredMs }: Crowd): Promise<Taken[]> {
  const taken = new Map(acts.map(({ name }) => [name, { name, ms: [], errors: 0 } as Taken]));
  const began = performance.now();
  const from = began + warmUpMs;
  const until = from + measuredMs;
  let nth = 0;
  const user = async () => {
    for (await wait(Math.random() * thinkMs); performance.now() < until; await wait(-Math.log(1 - Math.random()) * thinkMs)) {
      const act = choose(acts);
      const sent = performance.now();
      const isRight = await answered(act.request(nth++));
      const figures = taken.get(act.name);
      if (!figures || sent < from || sent >= until) continue;
      figures.ms.push(performance.now() - sent);
      if (!isRight) figures.errors++;
    }
  };
  await Promise.all(Array.from({ length: users }, user));
  return [...taken.values()];
}

/** Connections are kept as a browser keeps them. A client with less of its own to do than `fetch` leaves more of the machine to the server. */
const connections = new Agent({ keepAlive: true });

/** The whole answer counts, to its last byte. */
async function answered({ url, form }: Asked): Promise<boolean> {
  const body = form && new Response(form);
  const bytes = body && Buffer.from(await body.arrayBuffer());
  const headers = bytes && { "content-type": body.headers.get("content-type") ?? "", "content-length": bytes.length };
  return new Promise((resolve) => {
    const asking = send(url, { agent: connections, ...(headers && { method: "POST", headers }) }, (answer) => {
      const status = answer.statusCode ?? 500;
      answer
        .resume()
        .on("end", () => resolve(status < 300))
        .on("error", () => resolve(false));
    });
    asking.on("error", () => resolve(false)).end(bytes);
  });
}

function choose(acts: readonly Act[]): Act {
  let at = Math.random();
  const chosen = acts.find(({ share }) => (at -= share) < 0) ?? acts[0];
  if (!chosen) throw new Error("Users need something to do.");
  return chosen;
}

/** Mean and percentiles of times in ms. */
export function summarise(times: readonly number[]): { mean: number; p95: number; p99: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { mean: sorted.reduce((sum, ms) => sum + ms, 0) / (sorted.length || 1), p95: at(0.95), p99: at(0.99) };
}
