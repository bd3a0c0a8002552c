import { describe, expect, it } from "vitest";
import { readPart } from "./process-part.ts";

const SERVER = "postgres://localhost/candor";

describe("what a process does", () => {
  it("is everything, unless somebody says otherwise", () => {
    expect(readPart([], undefined)).toEqual({ web: true, kinds: ["reading", "matching", "mail", "schedules"] });
  });

  it("may be requests only, all tasks, or some kinds of tasks", () => {
    expect(readPart(["--web"], SERVER)).toEqual({ web: true, kinds: [] });
    expect(readPart(["worker"], SERVER)).toMatchObject({ web: false, kinds: { length: 4 } });
    expect(readPart(["worker", "--queues", "mail, reading"], SERVER)).toEqual({ web: false, kinds: ["mail", "reading"] });
  });

  it.each([
    [["--web"], undefined, "need DATABASE_URL"],
    [["worker"], undefined, "need DATABASE_URL"],
    [["worker", "--queues", "readings"], SERVER, "There is no queue readings. There are reading, matching, mail, schedules"],
  ])("refuses %j with %j: %s", (args, databaseUrl, message) => {
    expect(() => readPart(args, databaseUrl)).toThrow(message);
  });
});
