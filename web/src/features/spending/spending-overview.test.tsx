import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { renderInPage } from "../../testing/render-page.tsx";
import { SpendingOverview } from "./spending-overview.tsx";

afterEach(cleanup);

const month = {
  month: "2026-11",
  purpose: "vectors",
  model: "tiny",
  calls: 12,
  failed: 1,
  characters: 5400,
  tokensIn: 1350,
  tokensOut: null,
};

it("tells of each month what was asked for and what it cost, and of an unknown cost that it is not known", async () => {
  const months = [
    { ...month, cost: 0.000027 },
    { ...month, month: "2026-10", cost: null },
  ];
  await renderInPage(<SpendingOverview spending={{ currency: "EUR", months, budgets: null }} />);
  const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
  expect(rows[1]).toBe("2026-11Comparing by meaningtiny1215,4001,350–€0.000027");
  expect(rows[2]).toMatch(/not known$/);
});

it("says that nothing was asked, and to whoever runs the installation how far the budget is used", async () => {
  const budgets = [{ purpose: "vectors", characters: 1000, spent: 250 }];
  await renderInPage(<SpendingOverview spending={{ currency: "EUR", months: [], budgets }} />);
  expect(screen.getByText(/250 of 1,000 characters/)).toBeDefined();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("25");
  expect(screen.getByText(/No model that costs money/)).toBeDefined();
});
