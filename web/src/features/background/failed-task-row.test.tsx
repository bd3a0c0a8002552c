import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { renderInPage } from "../../testing/render-page.tsx";
import { FailedTaskRow } from "./failed-task-row.tsx";

afterEach(cleanup);

const task = {
  id: "1",
  name: "read-resume",
  kind: "reading",
  tries: 3,
  reason: "ENOENT",
  failedAt: "2026-11-20T10:00:00.000Z",
  resumeId: "res_1",
} as const;

it("says what failed, how often and why, and leads to the resume", async () => {
  await renderInPage(<FailedTaskRow task={task} mayRun />);
  expect(screen.getByRole("link", { name: "Reading a resume" }).getAttribute("href")).toBe("/resumes/res_1");
  expect(screen.getByRole("listitem").textContent).toMatch(/3 tries, last on .*2026, [0-9:]+: ENOENT/);
  expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
});

it("offers nothing to whoever may only look", async () => {
  await renderInPage(<FailedTaskRow task={task} mayRun={false} />);
  expect(screen.queryByRole("button")).toBeNull();
});
