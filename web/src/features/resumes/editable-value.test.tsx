import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { renderInPage } from "../../testing/render-page.tsx";
import { EditableValue } from "./editable-value.tsx";

afterEach(cleanup);

async function show(change: Partial<Parameters<typeof EditableValue>[0]> = {}) {
  const onSelect = vi.fn<() => void>();
  const onSave = vi.fn<(value: string | null) => void>();
  const field = { name: "Company", value: "Tidewater Analytics", pointer: "/work/0/name", doubt: "none" as const };
  const state = { isCorrected: false, isLong: false, isActive: false, isSelected: false, onPoint: vi.fn<(isOver: boolean) => void>() };
  await renderInPage(<EditableValue {...field} {...state} onSelect={onSelect} onSave={onSave} {...change} />);
  return { onSelect, onSave };
}
const words = () => screen.getByRole("button", { name: /^Company:/ });
const startEditing = () => fireEvent.click(screen.getByRole("button", { name: "Edit Company" }));
const input = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Edit Company" });

it("first shows a value in the document, and edits it only when it is chosen again", async () => {
  const { onSelect } = await show();
  fireEvent.click(words());
  expect(onSelect).toHaveBeenCalledOnce();
  expect(screen.queryByRole("textbox")).toBeNull();
  cleanup();
  await show({ isSelected: true });
  fireEvent.click(words());
  expect(input().value).toBe("Tidewater Analytics");
});

it("keeps a correction on Enter", async () => {
  const { onSave } = await show();
  startEditing();
  fireEvent.change(input(), { target: { value: " Tidewater Ltd " } });
  fireEvent.keyDown(input(), { key: "Enter" });
  expect(onSave).toHaveBeenCalledExactlyOnceWith("Tidewater Ltd");
});

it("drops a correction on Escape and saves nothing when nothing changed", async () => {
  const { onSave } = await show();
  startEditing();
  fireEvent.change(input(), { target: { value: "Something else" } });
  fireEvent.keyDown(input(), { key: "Escape" });
  startEditing();
  fireEvent.keyDown(input(), { key: "Enter" });
  expect(onSave).not.toHaveBeenCalled();
});

it("takes a value away when the field is emptied", async () => {
  const { onSave } = await show();
  startEditing();
  fireEvent.change(input(), { target: { value: "  " } });
  fireEvent.keyDown(input(), { key: "Enter" });
  expect(onSave).toHaveBeenCalledWith(null);
});

it("tells a doubt and a correction in words as well as by a line", async () => {
  await show({ doubt: "some" });
  expect(words().getAttribute("aria-label")).toBe("Company: Tidewater Analytics (Read with some doubt)");
  cleanup();
  await show({ doubt: "some", isCorrected: true });
  expect(words().getAttribute("aria-label")).toBe("Company: Tidewater Analytics (Your correction)");
});
