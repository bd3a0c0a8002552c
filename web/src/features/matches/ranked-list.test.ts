import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";

let held = Promise.resolve();
/** A server with three pages of matches; all but the first wait until they are let go. */
vi.stubGlobal("fetch", async (request: Request) => {
  const page = Number(new URL(request.url).searchParams.get("cursor") ?? 0);
  if (page > 0) await held;
  const next = page < 2 ? String(page + 1) : null;
  return Response.json({ success: true, data: [{ id: `match-${page}` }], page: { next, limit: 200 }, status: "ready" });
});
// The client takes the browser's fetch when it is loaded.
const { resumeMatchesQuery } = await import("./data.ts");

function holdPages(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  held = promise;
  return resolve;
}

it("shows the best matches while the others are on their way", async () => {
  const letGo = holdPages();
  const client = new QueryClient();
  const observer = new QueryObserver(client, resumeMatchesQuery("resume"));
  const stop = observer.subscribe(() => {});
  const shown = () => observer.getCurrentResult().data?.rows.map(({ id }) => id);
  await expect.poll(shown).toEqual(["match-0"]);
  expect(observer.getCurrentResult().isFetching).toBe(true);
  letGo();
  await expect.poll(shown).toEqual(["match-0", "match-1", "match-2"]);
  expect(observer.getCurrentResult().isFetching).toBe(false);
  stop();
});

it("keeps a whole list while it is asked for again", async () => {
  const client = new QueryClient();
  await client.fetchQuery(resumeMatchesQuery("resume"));
  const letGo = holdPages();
  const again = client.fetchQuery(resumeMatchesQuery("resume"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(client.getQueryData(resumeMatchesQuery("resume").queryKey)?.rows).toHaveLength(3);
  letGo();
  expect((await again).rows).toHaveLength(3);
});
