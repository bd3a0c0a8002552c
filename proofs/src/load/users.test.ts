import { describe, expect, it } from "vitest";
import { letAct, summarise } from "./users.ts";

describe("a crowd of users", () => {
  it("is summed up by the mean and by what all but a few waited at most", () => {
    const times = Array.from({ length: 100 }, (_, at) => at + 1);
    expect(summarise(times)).toEqual({ mean: 50.5, p95: 96, p99: 100 });
    expect(summarise([])).toEqual({ mean: 0, p95: 0, p99: 0 });
  });

  it("counts what was not answered well", async () => {
    const acts = [{ name: "nobody there", share: 1, request: () => ({ url: "http://127.0.0.1:1" }) }];
    const [taken] = await letAct(acts, { users: 3, thinkMs: 5, warmUpMs: 0, measuredMs: 200 });
    expect(taken?.ms.length).toBeGreaterThan(0);
    expect(taken?.errors).toBe(taken?.ms.length);
  });
});
