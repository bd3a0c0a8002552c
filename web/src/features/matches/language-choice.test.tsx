import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { renderInPage } from "../../testing/render-page.tsx";
import { LanguageChoice } from "./language-choice.tsx";

afterEach(() => {
  cleanup();
  localStorage.clear();
});
const choice = () => screen.getByRole<HTMLSelectElement>("combobox", { name: /Told in/ });

it("leaves the language to the browser until somebody chooses one, and keeps the choice", async () => {
  await renderInPage(<LanguageChoice told="fr" />);
  expect(choice().selectedOptions[0]?.textContent).toContain("Français, as your browser asks");
  fireEvent.change(choice(), { target: { value: "de" } });
  expect(choice().value).toBe("de");
  cleanup();
  await renderInPage(<LanguageChoice told="de" />);
  expect(choice().value).toBe("de");
  fireEvent.change(choice(), { target: { value: "" } });
  expect(choice().value).toBe("");
});
