import { expect, test } from "vitest";
import { findLabelledHandles } from "./labelled-handles.ts";

const found = (text: string) => findLabelledHandles(text).map(({ value }) => value);

test.each([
  ["GitHub: robin-s", "github.com/robin-s"],
  ["Github: @robins | Leeds", "github.com/robins"],
  ["LinkedIn: in/robin-s", "linkedin.com/in/robin-s"],
  ["LinkedIn：robin-s", "linkedin.com/in/robin-s"],
  ["X: @robins", "x.com/robins"],
  ["Twitter @robins", "twitter.com/robins"],
  ["ORCID: 0000-0002-1825-0097", "orcid.org/0000-0002-1825-0097"],
])("%s stands for an address", (text, address) => expect(found(text)).toEqual([address]));

test.each(["LinkedIn: Robin Sample", "GitHub: github.com/robins", "GitHub, Jira", "X: 12, Y: 14 units", "git hub"])(
  "%s names nobody's profile",
  (text) => expect(found(text)).toEqual([]),
);
