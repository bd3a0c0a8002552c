import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import type { JobImport } from "../../lib/api-types.ts";
import { renderInPage } from "../../testing/render-page.tsx";
import { RunningImport } from "./running-imports.tsx";

afterEach(cleanup);

const running: JobImport = {
  id: "imp_1",
  fileName: "jobs.csv",
  state: "running",
  imported: 1200,
  duplicates: 3,
  rejected: 0,
  firstRejected: [],
  progress: 0.4,
  startedAt: "2026-11-20T10:00:00.000Z",
  changedAt: "2026-11-20T10:00:05.000Z",
};

it("says what is imported, how far it is and what is in already, and can be cancelled", async () => {
  await renderInPage(<RunningImport running={running} mayCancel />);
  expect(screen.getByRole("region", { name: "Importing jobs.csv" }).textContent).toContain("1,200 jobs so far · 3 were there already");
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("40");
  expect(screen.getByRole("button", { name: "Cancel" }).title).toBe("Jobs that are already in stay.");
});

it("offers nothing to whoever may only look", async () => {
  await renderInPage(<RunningImport running={running} mayCancel={false} />);
  expect(screen.queryByRole("button")).toBeNull();
});
