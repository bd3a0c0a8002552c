import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import type { Resume, Status } from "../../lib/api-types.ts";
import { renderInPage } from "../../testing/render-page.tsx";
import { ActivityStrip } from "./activity-strip.tsx";

afterEach(cleanup);

const resume = (status: Resume["status"], name: string | null = null) => ({ id: "res_1", fileName: "ada.pdf", status, name }) as Resume;
const working = (waiting: number) => ({ tasks: { waiting, active: 1 } }) as Status;

async function show(change: Partial<Parameters<typeof ActivityStrip>[0]>) {
  await renderInPage(
    <ActivityStrip resumes={[]} status={undefined} isOnline finished={undefined} onDismiss={() => undefined} {...change} />,
  );
  return screen.getByRole("status").textContent;
}

it("says nothing while nothing is being done", async () => {
  expect(await show({ resumes: [resume("ready")] })).toBe("");
});

it("names the resume that is being read and what is left, also after a reload", async () => {
  expect(await show({ resumes: [resume("reading")], status: working(2) })).toBe("Reading ada.pdf3 tasks left");
});

it("leads to the matches once a resume is ready, and to the reason when it failed", async () => {
  expect(await show({ finished: resume("ready", "Ada Example") })).toBe("Ada Example is readySee the matches");
  cleanup();
  expect(await show({ finished: resume("failed") })).toBe("ada.pdf could not be readOpen");
});

it("admits that the live line is down", async () => {
  expect(await show({ isOnline: false })).toBe("No live connection; trying again");
});
