import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { renderInPage } from "../../testing/render-page.tsx";
import { MatchNotes } from "./match-notes.tsx";

afterEach(cleanup);

const where = { start: 0, end: 7, line: 0, quote: "Руthon" };

it("says nothing about a score that can be trusted", async () => {
  await renderInPage(<MatchNotes notes={[]} recomputed="same" />);
  expect(screen.queryByRole("complementary")).toBeNull();
});

it("shows each trick with the words where it was seen", async () => {
  const notes = [{ code: "LOOKALIKE_LETTERS", message: "This word mixes letters of two scripts.", where }];
  await renderInPage(<MatchNotes notes={notes} recomputed="same" />);
  expect(screen.getByRole("listitem").textContent).toBe("This word mixes letters of two scripts.Руthon");
});

it("says what is no longer as it was scored", async () => {
  await renderInPage(<MatchNotes notes={[]} recomputed={{ changed: ["reading", "weights"] }} />);
  const said = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(said).toHaveLength(2);
  expect(said[0]).toContain("resume has been corrected");
});
