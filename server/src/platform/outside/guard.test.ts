import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mood, type StandIn, startHttpStandIn } from "../../testing/outside-stand-in.ts";
import type { Guard } from "./guard.ts";
import { fetchingThrough } from "./guarded-fetch.ts";
import { createGuards } from "./guards.ts";

const FAILURES = 5;

describe("something outside that the server asks", () => {
  let standIn: StandIn;
  const told: string[] = [];
  const guards = createGuards(({ name, outcome }) => told.push(`${name} ${outcome}`), { patience: { restMs: 300 }, timeoutMs: 300 });
  beforeAll(async () => {
    standIn = await startHttpStandIn((_request, response) => response.end('{"name":"well"}'));
  });
  afterAll(() => standIn.close());
  const ask = (guard: Guard) =>
    fetchingThrough(guard, () => fetch(`http://127.0.0.1:${standIn.port}`))
      .then((answer) => answer.json() as Promise<{ name: string }>)
      .then(
        ({ name }) => name,
        (error: Error & { code?: string }) => error.code ?? error.message,
      );

  const says: Readonly<Record<Exclude<Mood, "well">, RegExp>> = {
    silent: /^DEPENDENCY_AWAY$/,
    failing: /answered 500/,
    garbage: /not valid JSON/,
  };
  for (const mood of ["silent", "failing", "garbage"] as const)
    it(`is left alone after it was ${mood} five times, tried once after a rest, and asked again when it is well`, async () => {
      const guard = await guards.guard(mood, { timeoutMs: 0 });
      expect(await ask(guard)).toBe("well");
      standIn.mood = mood;
      for (let count = 0; count < FAILURES; count++) expect(await ask(guard)).toMatch(says[mood]);
      expect(guard.state()).toBe("open");
      const before = standIn.asked;
      expect(await ask(guard)).toBe("DEPENDENCY_AWAY");
      expect(standIn.asked).toBe(before);
      // One call goes out when it has rested, and shuts it again.
      await expect.poll(async () => (await ask(guard), standIn.asked)).toBe(before + 1);
      expect(guard.state()).toBe("open");
      standIn.mood = "well";
      await expect.poll(() => ask(guard)).toBe("well");
      expect(guard.state()).toBe("closed");
      expect(told).toContain(`${mood} refused`);
      expect(told.at(-1)).toBe(`${mood} done`);
    });

  it("is not blamed for an answer that says the question was wrong", async () => {
    const guard = await guards.guard("strict", { timeoutMs: 0, isFailure: ({ message }) => message !== "our mistake" });
    for (let count = 0; count <= FAILURES; count++)
      await expect(guard.call(() => Promise.reject(new Error("our mistake")))).rejects.toThrow("our mistake");
    expect(guard.state()).toBe("closed");
  });

  it("leaves what is fetched elsewhere as it is", async () => {
    standIn.mood = "failing";
    expect((await fetch(`http://127.0.0.1:${standIn.port}`)).status).toBe(500);
    standIn.mood = "well";
  });
});
