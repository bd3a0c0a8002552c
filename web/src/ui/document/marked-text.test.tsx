import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { Highlight } from "../../lib/highlight.ts";
import { MarkedText } from "./marked-text.tsx";

afterEach(cleanup);

const text = "You bring five years of Python and SQL.";
const mark = (id: string, words: string, tone: Highlight["tone"] = "met"): Highlight => {
  const start = text.indexOf(words);
  return { id, tone, label: words, evidence: [{ start, end: start + words.length, line: 0, quote: words }] };
};
function show(highlights: Highlight[], activeId?: string) {
  const onActivate = vi.fn<(id: string) => void>();
  const view = render(
    <p>
      <MarkedText
        text={text}
        start={0}
        end={text.length}
        highlights={highlights}
        activeId={activeId}
        onActivate={onActivate}
        sign={(one) => <i>{`[${one.tone}] `}</i>}
      />
    </p>,
  );
  return { onActivate, words: () => view.container.textContent };
}

it("shows every word of the posting once, marks or no marks", () => {
  const { words } = show([mark("r1", "five years of Python"), mark("r2", "Python and SQL")]);
  expect(words()?.replaceAll("[met] ", "")).toBe(text);
});

it("selects a requirement by a click on its words", () => {
  const { onActivate } = show([mark("r1", "five years of Python")]);
  fireEvent.click(screen.getByRole("button"));
  expect(onActivate).toHaveBeenCalledWith("r1");
});

it("selects a requirement by the keyboard", () => {
  const { onActivate } = show([mark("r1", "SQL")]);
  fireEvent.keyDown(screen.getByRole("button"), { key: "Enter" });
  expect(onActivate).toHaveBeenCalledWith("r1");
});

it("gives shared words to the requirement that is selected", () => {
  show([mark("r1", "five years of Python"), mark("r2", "Python and SQL", "missing")], "r1");
  const shared = screen.getAllByText((_, element) => element?.tagName === "MARK" && element.textContent?.endsWith("Python") === true);
  expect(shared.at(-1)?.dataset["tone"]).toBe("met");
});

it("says the verdict before the first words, so that it does not rest on colour", () => {
  show([mark("r1", "Python and SQL", "missing")]);
  expect(screen.getByRole("button").textContent).toBe("[missing] Python and SQL");
});
