import { describe, expect, it } from "vitest";
import { describeStage } from "./describe-stage.ts";

describe("what a page hears while a resume is read", () => {
  it("is how far the reading is", () => {
    expect(describeStage({ stage: "opened", partial: { format: "pdf", kind: "paged" } })).toEqual({ stage: "opened" });
  });

  it("is which page of a scan is being recognised", () => {
    expect(describeStage({ stage: "recognising", partial: { recognising: { page: 2, of: 3 } } })).toEqual({
      stage: "recognising",
      done: 2,
      total: 3,
    });
  });

  it("is the fields that a person looks for first, and never the whole text", () => {
    const resume = {
      basics: { name: "Ada Example", email: "ada@example.com", summary: "Long" },
      work: [{ name: "Acme Ltd", position: "Clerk" }],
    };
    expect(describeStage({ stage: "fields", partial: { text: "everything", resume } })).toEqual({
      stage: "fields",
      fields: { name: "Ada Example", email: "ada@example.com", position: "Clerk", company: "Acme Ltd" },
    });
  });

  it("is nothing when the parser says something else, and short when a field is not", () => {
    expect(describeStage({ stage: "dancing", partial: 7 })).toEqual({});
    const long = describeStage({ stage: "fields", partial: { resume: { basics: { name: "x".repeat(9_000) } } } });
    expect(long.fields?.["name"]).toHaveLength(300);
  });
});
