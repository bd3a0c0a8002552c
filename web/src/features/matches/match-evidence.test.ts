import type { Evidence, Match, ReceiptRow, RequirementVerdict, Verdict } from "@candor/engine/model";
import { describe, expect, it } from "vitest";
import { countVerdicts, highlightsOfMatch, selectionOf, stepRequirement } from "./match-evidence.ts";
import { addsUp, groupReceipt } from "./receipt-groups.ts";

const words = (start: number, quote: string): Evidence => ({ start, end: start + quote.length, line: 0, quote });

function requirement(id: string, quote: string, verdict: Verdict, resume: Evidence[]): RequirementVerdict {
  return {
    requirement: { id, kind: "must", quote, start: 100, end: 100 + quote.length, skills: [] },
    verdict,
    credit: verdict === "met" ? 1 : 0,
    points: verdict === "met" ? 920 : 0,
    possible: 920,
    posting: [words(100, quote)],
    resume,
    reason: "Because.",
  };
}

const rows: ReceiptRow[] = [
  { kind: "skill", label: "Python", hundredths: 920, posting: [words(103, "Python")], resume: [words(7, "Python")] },
  { kind: "similarity-term", label: "pipelines", hundredths: 310, posting: [words(40, "pipelines")], resume: [words(60, "pipeline")] },
  { kind: "requirement", label: "5 years", hundredths: 0, requirementId: "r2", posting: [], resume: [] },
  { kind: "cap", label: "Portuguese is a knock-out", hundredths: -405, posting: [], resume: [] },
];
const match: Pick<Match, "requirements" | "receipt"> = {
  requirements: [requirement("r1", "Python and SQL", "met", [words(7, "Python")]), requirement("r2", "5 years", "missing", [])],
  receipt: { rows, total: 825 },
};

describe("evidence on both sides", () => {
  it("marks each requirement in the posting in the colour of its verdict", () => {
    const { posting } = highlightsOfMatch(match, undefined);
    expect(posting.map(({ id, tone }) => [id, tone])).toEqual([
      ["r1", "met"],
      ["r2", "missing"],
    ]);
    expect(posting[0]?.evidence[0]).toMatchObject({ start: 100, end: 114 });
  });

  it("draws nothing in the resume for what was not found there", () => {
    expect(highlightsOfMatch(match, undefined).resume.map(({ id }) => id)).toEqual(["r1"]);
  });

  it("shows the words of a receipt row on both sides while it is selected", () => {
    const { posting, resume } = highlightsOfMatch(match, "row-1");
    expect(posting.at(-1)).toMatchObject({ id: "row-1", tone: "accent", label: "pipelines" });
    expect(resume.at(-1)?.evidence[0]?.quote).toBe("pipeline");
  });

  it("selects the requirement when its receipt row is chosen", () => {
    expect(rows.map(selectionOf)).toEqual(["row-0", "row-1", "r2", "row-3"]);
  });

  it("walks through the requirements and stops at the ends", () => {
    expect(stepRequirement(match.requirements, undefined, 1)).toBe("r1");
    expect(stepRequirement(match.requirements, "r1", 1)).toBe("r2");
    expect(stepRequirement(match.requirements, "r2", 1)).toBe("r2");
    expect(stepRequirement([], "r2", 1)).toBeUndefined();
  });

  it("counts the verdicts", () => {
    expect(countVerdicts(match.requirements)).toEqual({ met: 1, partly: 0, missing: 1, unknown: 0 });
  });
});

describe("the receipt", () => {
  it("sums each kind of row, and all kinds give the total", () => {
    const groups = groupReceipt(match.receipt);
    expect(groups.map(({ kind, sum }) => [kind, sum])).toEqual([
      ["similarity-term", 310],
      ["skill", 920],
      ["requirement", 0],
      ["cap", -405],
    ]);
    expect(groups.reduce((total, group) => total + group.sum, 0)).toBe(match.receipt.total);
    expect(addsUp(match.receipt)).toBe(true);
  });

  it("notices a receipt that does not add up", () => {
    expect(addsUp({ ...match.receipt, total: 826 })).toBe(false);
  });
});
