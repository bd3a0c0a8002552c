import type { Match } from "@candor/engine/model";
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { renderInPage } from "../../testing/render-page.tsx";
import { ReceiptTable } from "./receipt-table.tsx";

afterEach(cleanup);

const words = (quote: string) => [{ start: 0, end: quote.length, line: 0, quote }];
const match = {
  engineVersion: "0.1.0",
  asOf: "2026-11-20",
  receipt: {
    total: 7800,
    rows: [
      { kind: "similarity-term", label: "pipelines", hundredths: 4510, posting: words("pipelines"), resume: words("pipeline") },
      {
        kind: "skill",
        label: "Python",
        hundredths: 3290,
        possible: 3290,
        verdict: "met",
        posting: words("Python"),
        resume: words("Python"),
      },
      {
        kind: "requirement",
        label: "Airflow",
        hundredths: 400,
        possible: 920,
        verdict: "partly",
        requirementId: "r2",
        posting: [],
        resume: [],
      },
      { kind: "cap", label: "Portuguese is a knock-out", hundredths: -400, posting: [], resume: [] },
    ],
  },
} as unknown as Match;

async function show() {
  const onSelect = vi.fn<(id: string) => void>();
  await renderInPage(<ReceiptTable match={match} selectedId={undefined} onSelect={onSelect} />);
  return onSelect;
}

it("ends with the total that its rows add up to", async () => {
  await show();
  expect(screen.getByRole("row", { name: /Total/ }).textContent).toContain("78.00");
});

it("shows what a partly met demand could still bring", async () => {
  await show();
  const row = screen.getByRole("row", { name: /Airflow/ });
  expect(row.textContent).toContain("of 9.20");
  expect(row.textContent).toContain("+4.00");
  expect(within(row).getByRole("img", { name: "Partly met" })).toBeTruthy();
});

it("leads from a row to its words, by the requirement where there is one", async () => {
  const onSelect = await show();
  fireEvent.click(screen.getByRole("button", { name: "pipelines" }));
  fireEvent.click(screen.getByRole("button", { name: "Airflow" }));
  expect(onSelect.mock.calls).toEqual([["row-0"], ["r2"]]);
});

it("does not offer words for a row that has none", async () => {
  await show();
  expect(screen.queryByRole("button", { name: /knock-out/ })).toBeNull();
  expect(screen.getByRole("row", { name: "Portuguese is a knock-out −4.00" })).toBeTruthy();
});
