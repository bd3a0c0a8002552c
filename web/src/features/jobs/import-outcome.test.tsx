import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { ImportResult } from "../../lib/api-types.ts";
import { renderInPage } from "../../testing/render-page.tsx";
import { ImportOutcome } from "./import-outcome.tsx";

afterEach(cleanup);

it("says what was added, what was there already, and which lines were not taken and why", async () => {
  const onShow = vi.fn<(jobId: string | undefined) => void>();
  const result: ImportResult = {
    importId: "imp_1",
    state: "done",
    imported: 2,
    duplicates: 1,
    rejected: [{ line: 4, reason: "This line is not valid JSON." }],
    jobIds: ["job_1", "job_2"],
  };
  await renderInPage(<ImportOutcome result={result} onShow={onShow} />);
  expect(screen.getByRole("status").textContent).toBe("2 jobs added · 1 was there already · 1 line was not taken");
  expect(screen.getByRole("listitem").textContent).toBe("Line 4This line is not valid JSON.");
  fireEvent.click(screen.getByRole("button", { name: "Show the jobs" }));
  expect(onShow).toHaveBeenCalledWith("job_1");
});

it("says that what was added before it was cancelled is still there", async () => {
  const result: ImportResult = {
    importId: "imp_1",
    state: "cancelled",
    imported: 2,
    duplicates: 0,
    rejected: [],
    jobIds: ["job_1", "job_2"],
  };
  await renderInPage(<ImportOutcome result={result} onShow={() => undefined} />);
  expect(screen.getByRole("status").textContent).toBe("Cancelled; what was added stays · 2 jobs added");
});

it("offers nothing to show when nothing was added", async () => {
  await renderInPage(
    <ImportOutcome
      result={{
        importId: "imp_1",
        state: "done",
        imported: 0,
        duplicates: 0,
        rejected: [{ reason: "A posting needs a title." }],
        jobIds: [],
      }}
      onShow={() => undefined}
    />,
  );
  expect(screen.getByRole("status").textContent).toBe("Nothing was added");
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText("A posting needs a title.")).toBeTruthy();
});
