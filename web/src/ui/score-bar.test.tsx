import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { renderInPage } from "../testing/render-page.tsx";
import { ScoreBar } from "./score-bar.tsx";

afterEach(cleanup);

const widths = () => [...screen.getByRole("img").children].map((part) => Number.parseFloat((part as HTMLElement).style.width));

it("names its parts for those who do not see it", async () => {
  await renderInPage(
    <ScoreBar
      parts={[
        { name: "similarity", points: 45.1 },
        { name: "skills", points: 32.9 },
      ]}
    />,
  );
  expect(screen.getByRole("img", { name: "Parts of the score: Similarity 45.1, Skills 32.9" })).toBeTruthy();
  expect(widths()).toEqual([45.1, 32.9]);
});

it("keeps the coloured part as long as the score when a knock-out took points away", async () => {
  await renderInPage(
    <ScoreBar
      parts={[
        { name: "similarity", points: 40 },
        { name: "skills", points: 20 },
        { name: "caps", points: -30 },
      ]}
    />,
  );
  expect(widths()).toEqual([20, 10, 30]);
  expect(screen.getByRole("img").getAttribute("aria-label")).toContain("Caps −30.0");
});
