import { AsyncLocalStorage } from "node:async_hooks";
import type { Guard } from "./guard.ts";

const guards = new AsyncLocalStorage<Guard>();
const plainFetch = globalThis.fetch;

/**
 * What `work` fetches goes through the guard: for libraries that fetch by themselves and take no fetch of ours.
 *
 * Answers are JSON; one that is not, or that is the server's own failure (5xx), counts as one.
 */
export function fetchingThrough<Result>(guard: Guard, work: () => Promise<Result>): Promise<Result> {
  globalThis.fetch = fetchByContext;
  return guards.run(guard, work);
}

const fetchByContext: typeof fetch = async (input, init) => {
  const guard = guards.getStore();
  if (!guard) return plainFetch(input, init);
  const { status, statusText, headers, body } = await guard.call(async (signal) => {
    const answer = await plainFetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, signal]) : signal });
    // Read here, because an answer may begin at once and never end.
    const text = await answer.text();
    if (answer.status >= 500) throw new Error(`${guard.name} answered ${answer.status}`);
    if (answer.ok) JSON.parse(text);
    return { status: answer.status, statusText: answer.statusText, headers: answer.headers, body: text };
  });
  const isEmpty = body === "" || [204, 205, 304].includes(status);
  // What was unpacked on the way is no longer packed, nor as long.
  const kept = new Headers([...headers].filter(([name]) => !["content-encoding", "content-length"].includes(name)));
  return new Response(isEmpty ? null : body, { status, statusText, headers: kept });
};
