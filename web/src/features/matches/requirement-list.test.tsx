import type { RequirementVerdict, Verdict } from "@candor/engine/model";
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { renderInPage } from "../../testing/render-page.tsx";
import { RequirementList } from "./requirement-list.tsx";

afterEach(cleanup);

const one = (id: string, quote: string, verdict: Verdict, found: string[] = [], page?: number): RequirementVerdict => ({
  requirement: { id, kind: id === "r3" ? "knockout" : "must", quote, start: 0, end: quote.length, skills: [] },
  verdict,
  credit: verdict === "met" ? 1 : 0,
  points: verdict === "met" ? 920 : 0,
  possible: 920,
  posting: [],
  resume: found.map((words, index) => ({
    start: index * 50,
    end: index * 50 + words.length,
    line: index,
    quote: words,
    ...(page ? { page } : {}),
  })),
  reason: `${quote} because.`,
});

async function show(requirements: RequirementVerdict[]) {
  const onSelect = vi.fn<(id: string) => void>();
  const onHaveThis = vi.fn<(requirement: RequirementVerdict) => void>();
  await renderInPage(<RequirementList requirements={requirements} selectedId="r1" onSelect={onSelect} onHaveThis={onHaveThis} />);
  return { onSelect, onHaveThis };
}

it("shows the words of the resume with their page beside a demand that is met", async () => {
  await show([one("r1", "5+ years of Python", "met", ["Python, 2017-2024"], 2)]);
  expect(screen.getByRole("button", { name: /Python, 2017-2024/ }).textContent).toContain("p. 2");
  expect(screen.getByText("+9.20")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "I have this" })).toBeNull();
});

it("counts lines where a document has no pages", async () => {
  await show([one("r1", "Python", "met", ["Python"])]);
  expect(screen.getByRole("button", { name: /Python line 1|Python.*line 1/ })).toBeTruthy();
});

it("says in words that something was not found, and offers to answer it", async () => {
  const missing = one("r3", "Fluent Portuguese", "missing");
  const { onHaveThis } = await show([missing]);
  expect(screen.getByText(/Missing: not found in the resume · Knock-out/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "I have this" }));
  expect(onHaveThis).toHaveBeenCalledWith(missing);
});

it("marks what rests on the person's own words, because the document does not say it", async () => {
  await show([one("r1", "Kafka or Kinesis", "met")]);
  expect(screen.getByText("From your own words; the document does not say so.")).toBeTruthy();
});

it("tells apart what is missing and what the resume does not say", async () => {
  await show([one("r2", "Team spirit", "unknown")]);
  expect(screen.getByText(/Unknown: the resume does not say/)).toBeTruthy();
});

it("selects a requirement from its demand and from its words alike", async () => {
  const { onSelect } = await show([one("r1", "5+ years of Python", "met", ["Python, 2017-2024"], 1)]);
  fireEvent.click(screen.getByRole("button", { name: /5\+ years/ }));
  fireEvent.click(screen.getByRole("button", { name: /2017/ }));
  expect(onSelect.mock.calls).toEqual([["r1"], ["r1"]]);
});
