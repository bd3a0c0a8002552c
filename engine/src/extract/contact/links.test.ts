import { expect, test } from "vitest";
import type { Line } from "../../model/index.ts";
import { findLinks } from "./links.ts";

test("an address that a narrow line breaks off at its hyphen is the one that its link leads to", () => {
  const text = "linkedin.com/in/ada-";
  const links = [{ start: 0, end: text.length, url: "https://linkedin.com/in/ada-lind-example" }];
  const line: Line = { index: 0, row: 0, text, start: 0, end: text.length, kind: "paragraph", place: "header", style: {}, links };
  expect(findLinks([line]).profiles.map(({ value }) => value.url)).toEqual(["https://linkedin.com/in/ada-lind-example"]);
});
