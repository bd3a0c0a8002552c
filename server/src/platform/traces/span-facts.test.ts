import { describe, expect, it } from "vitest";
import { allowedFacts } from "./span-facts.ts";
import { spanName } from "./span-name.ts";
import { statementFacts } from "./traced-statements.ts";

describe("what a span may say", () => {
  it("is listed, and one word or a number; the rest is left out", () => {
    const facts = {
      "http.route": "/api/v1/resumes/:id",
      "http.response.status_code": 200,
      "error.type": "no such file: 'Ada Example.pdf'",
      "candor.task": "ada@example.com",
      "url.full": "/api/v1/resumes/res_1",
      toString: "x",
    };
    expect(allowedFacts(facts)).toEqual({ "http.route": "/api/v1/resumes/:id", "http.response.status_code": 200 });
  });

  it("makes its name, where nobody's words can come in", () => {
    expect(spanName("request", { "http.request.method": "GET", "http.route": "/api/v1/jobs" })).toBe("GET /api/v1/jobs");
    expect(spanName("request", { "http.request.method": "GET" })).toBe("GET");
    expect(spanName("task", { "candor.task": "Ada Example" })).toBe("task");
  });

  it.each([
    ["select * from jobs where title = $1", "select jobs"],
    [{ text: 'insert into "resumes" ("name") values ($1)' }, "insert resumes"],
    ["  update readings set x = 'from ada'", "update readings"],
    ["with found as (select 1 from unnest($1)) select * from matches", "with matches"],
    ["select 'from ada' from ada_example", "select"],
  ])("is, of the statement %j, what it does to which table", (statement, name) => {
    expect(spanName("statement", statementFacts(statement) ?? {})).toBe(name);
  });

  it.each(["begin; set local role candor_app", "commit", "rollback", undefined, {}])("is nothing of %j", (statement) => {
    expect(statementFacts(statement)).toBeUndefined();
  });
});
