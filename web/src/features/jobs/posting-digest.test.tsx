import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { JobPage, SimilarJobs as Similar } from "../../lib/api-types.ts";
import { renderInPage } from "../../testing/render-page.tsx";
import { jobHighlights } from "./job-highlights.ts";
import { PostingDigest } from "./posting-digest.tsx";
import { AlsoPostedAs, SimilarJobs } from "./similar-jobs.tsx";

afterEach(cleanup);

const digest: JobPage["digest"] = {
  sentence: "Asks for 2 things: 1 knock-out and 1 must. 1 more skill is named but not asked for: Python.",
  demands: 2,
  knockouts: [{ id: "r1", start: 0, end: 13, quote: "Right to work", skills: [] }],
  musts: [{ id: "r2", start: 20, end: 28, quote: "3+ years", skills: [] }],
  nices: [],
  languages: [],
  work: [],
  named: [{ id: "python", name: "Python", start: 40, end: 60, quote: "We run Python robots." }],
  benefits: [{ id: "b1", start: 70, end: 82, quote: "Yoga classes" }],
};

it("says what a posting really asks, and each demand leads to its words in the text", async () => {
  const onActivate = vi.fn<(id: string) => void>();
  await renderInPage(<PostingDigest digest={digest} activeId="r2" onActivate={onActivate} />);
  expect(screen.getByText(digest.sentence)).toBeTruthy();
  expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["Knock-out", "Required", "Named, not asked", "Offered"]);
  fireEvent.click(screen.getByRole("button", { name: "Right to work" }));
  expect(onActivate).toHaveBeenCalledWith("r1");
  expect(screen.getByRole("button", { name: "3+ years" }).getAttribute("aria-pressed")).toBe("true");
});

it("marks what is only named or offered in the text while it is looked at, and no longer", () => {
  const words = { kindLabel: () => "Required", namedLabel: "Named", offeredLabel: "Offered" };
  const ids = (activeId: string | undefined) => jobHighlights({ requirements: [], digest }, { activeId, ...words }).map(({ id }) => id);
  expect(ids("named:python")).toEqual(["named:python"]);
  expect(ids("offered:b1")).toEqual(["offered:b1"]);
  expect(ids(undefined)).toEqual([]);
});

const other = { title: "Payroll Clerk", company: "Fernhill Logistics", locations: ["Port Elster"] };

it("shows the same job posted again with how alike the text is, and other jobs with what both ask for", async () => {
  const also: Similar["alsoPostedAs"] = [{ ...other, id: "job_2", alike: 0.934, reason: "text" }];
  const similar: Similar["similar"] = [
    { ...other, id: "job_3", title: "Accountant", likeness: 0.4, sharedSkills: [{ id: "excel", name: "Excel" }], family: "Bookkeepers" },
  ];
  await renderInPage(
    <>
      <AlsoPostedAs rows={also} />
      <SimilarJobs rows={similar} />
    </>,
  );
  expect(within(screen.getByRole("region", { name: "Also posted as" })).getByText(/about 93 % of the text is the same/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Accountant" }).getAttribute("href")).toContain("job_3");
  expect(screen.getByText("Both ask for Excel")).toBeTruthy();
  expect(screen.queryByText(/Bookkeepers/)).toBeNull();
});

it("says so when there is no similar job", async () => {
  await renderInPage(<SimilarJobs rows={[]} />);
  expect(screen.getByText("No other open job is much like this one.")).toBeTruthy();
});
