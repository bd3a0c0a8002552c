import { DrizzleQueryError } from "drizzle-orm/errors";
import { describe, expect, it } from "vitest";
import { createLog } from "./log.ts";

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ level: "info", destination: { write: (line) => void lines.push(line) } }));
  return lines.join("");
}

describe("the log", () => {
  it("names a database error without the values of its query", () => {
    const cause = Object.assign(new Error("duplicate key value: ada@example.com"), {
      code: "23505",
      detail: "Key (email)=(ada@example.com)",
    });
    const text = logged((log) =>
      log.error({ err: new DrizzleQueryError("insert into people values ($1)", ["ada@example.com"], cause) }, "failed"),
    );
    expect(text).toContain("23505");
    expect(text).toContain("a database query failed");
    expect(text).not.toContain("ada@example.com");
    expect(text).not.toContain("insert into");
  });

  it("hides what PostgreSQL itself quotes, also where the driver throws it bare", () => {
    const error = Object.assign(new Error('invalid input syntax for type json: "Ada Example"'), {
      code: "22P02",
      severity: "ERROR",
      routine: "json",
    });
    expect(logged((log) => log.error({ err: error }, "failed"))).not.toContain("Ada");
  });

  it("keeps the message and the stack of other errors", () => {
    const text = logged((log) => log.error({ err: new TypeError("x is not a function") }, "failed"));
    expect(text).toContain("x is not a function");
    expect(text).toContain("log.test.ts");
  });

  it("leaves out what an error quotes, such as the text that is no JSON", () => {
    const error = (() => {
      try {
        return JSON.parse('Ada Example said "hello"');
      } catch (thrown) {
        return thrown;
      }
    })();
    const text = logged((log) => log.error({ err: error }, "failed"));
    expect(text).toContain("is not valid JSON");
    expect(text).not.toMatch(/Ada|hello/);
  });

  it("writes JSON lines with a time and no host name", () => {
    const line = JSON.parse(logged((log) => log.info("ready")));
    expect(line).toMatchObject({ msg: "ready", level: 30 });
    expect(Object.keys(line).sort()).toEqual(["level", "msg", "time"]);
  });
});
