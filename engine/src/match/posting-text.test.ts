import { expect, it } from "vitest";
import { postingOf } from "../testing/match-documents.ts";
import { postingText } from "./posting-text.ts";

const said = (title: string, text: string, ...quotes: string[]) =>
  postingText(
    postingOf(
      title,
      text,
      quotes.map((quote) => ({ kind: "must", quote })),
    ),
  )
    .replace(/ {2,}/g, " ")
    .trim();

it("leaves out what the employer offers and its legal statements", () => {
  const text =
    "Welder\nYou join steel frames. We are an equal opportunity employer regardless of race.\nBenefits\n- Dental insurance\n- Gym\n\nApply by post.";
  expect(said("Welder", text)).toBe("Welder\nYou join steel frames. \n \n- \n- \n\nApply by post.");
  expect(said("Schweißer", "Schweißer\nSie bauen Rahmen.\nWir bieten:\n30 Urlaubstage und ein Jobrad\n\nBewerben Sie sich.")).not.toContain(
    "Jobrad",
  );
});

it("keeps the same words where they are the work", () => {
  const text = "Benefits Specialist\nAdminister medical, dental and 401(k) programmes.";
  expect(said("Benefits Specialist", text)).toBe(text);
});

it("keeps what the posting asks for, wherever it stands", () => {
  const text = "Nurse\nBenefits\nYou bring a nursing licence";
  expect(said("Nurse", text, "You bring a nursing licence")).toContain("nursing licence");
});

it("keeps every word at its place, and adds a title that the text lacks", () => {
  const text = "You join frames. We offer free fruit. Steel only.";
  const kept = postingText(postingOf("Welder", text));
  expect(kept.indexOf("Steel")).toBe(text.indexOf("Steel"));
  expect(kept).not.toContain("fruit");
  expect(kept.endsWith("\nWelder")).toBe(true);
});

it("stays fast on a long line without an end", () => {
  expect(postingText(postingOf("Welder", `${"a.b!".repeat(20_000)}`)).length).toBeGreaterThan(80_000);
});
