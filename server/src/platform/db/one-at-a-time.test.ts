import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { unlessUnderWay } from "./one-at-a-time.ts";

describe.runIf(process.env["CANDOR_TEST_DATABASE_URL"])("what happens at set times", () => {
  let database: TestDatabase;
  let processes: pg.Pool[];
  beforeAll(async () => {
    database = await createTestDatabase({ folder: "" });
    processes = [1, 2].map(() => new pg.Pool({ connectionString: database.databaseUrl, max: 2 }));
  });
  afterAll(async () => {
    await Promise.all(processes.map((pool) => pool.end()));
    await database.drop();
  });

  it("is done by one process, however many come to it at the same moment, and again the next time", async () => {
    const [one, other] = processes;
    const begun: string[] = [];
    await unlessUnderWay(one, "backing up", async () => {
      begun.push("one");
      await unlessUnderWay(other, "backing up", async () => void begun.push("other"));
      await unlessUnderWay(other, "catching up", async () => void begun.push("something else"));
    });
    expect(begun).toEqual(["one", "something else"]);
    await unlessUnderWay(other, "backing up", async () => void begun.push("other"));
    expect(begun.at(-1)).toBe("other");
  });

  it("is taken up by another process when one fails in the middle of it", async () => {
    const [one, other] = processes;
    await expect(unlessUnderWay(one, "failing", () => Promise.reject(new Error("disk full")))).rejects.toThrow("disk full");
    let isDone = false;
    await unlessUnderWay(other, "failing", async () => void (isDone = true));
    expect(isDone).toBe(true);
  });
});
