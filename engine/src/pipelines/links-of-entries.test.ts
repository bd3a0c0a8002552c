import { expect, test } from "vitest";
import { parseResume } from "./parse-resume.ts";

const basicsOf = async (text: string) => {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume.basics;
};

test("the links of employers and products at the top of the page are not the person's own", async () => {
  const basics = await basicsOf(`# Merle Silverton

## Experience

### [Tinderbox](https://tinderbox.example.com/)

_Jan 2013 - Mar 2014_

**Project Manager**

* Led [the rebuild](https://github.com/tinderbox/rebuild)

## Contact

* [Email](mailto:merle@example.org)
* [GitHub](https://github.com/merlesilverton)
`);
  expect(basics?.email).toBe("merle@example.org");
  expect(basics?.url).toBeUndefined();
  expect(basics?.profiles?.map((profile) => profile.username)).toEqual(["merlesilverton"]);
});
