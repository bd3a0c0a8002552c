import { expect, test } from "vitest";
import type { Line } from "../../model/index.ts";
import { findLinks } from "./links.ts";

const lineOf = (text: string, start = 0, links: Line["links"] = []): Line => ({
  index: 0,
  row: 0,
  text,
  start,
  end: start + text.length,
  kind: "paragraph",
  place: "header",
  style: {},
  links,
});
const profilesIn = (...lines: Line[]) => findLinks(lines).profiles.map(({ value }) => value.url);

test("an address that a narrow line breaks off at its hyphen is the one that its link leads to", () => {
  const text = "linkedin.com/in/ada-";
  const links = [{ start: 0, end: text.length, url: "https://linkedin.com/in/ada-lind-example" }];
  expect(profilesIn(lineOf(text, 0, links))).toEqual(["https://linkedin.com/in/ada-lind-example"]);
});

test("an address that a narrow column breaks goes on in the line below", () => {
  expect(profilesIn(lineOf("www.linkedin.com/in/ada-"), lineOf("lind-example (LinkedIn)", 25))).toEqual([
    "www.linkedin.com/in/ada-lind-example",
  ]);
  expect(profilesIn(lineOf("www.linkedin.com/in/"), lineOf("ada-lind (LinkedIn)", 21))).toEqual(["www.linkedin.com/in/ada-lind"]);
  expect(findLinks([lineOf("adalind.example.org/"), lineOf("Leeds", 21)]).url?.value).toBe("adalind.example.org/");
});

test("a second site of the person is kept under its own name", () => {
  const { url, profiles } = findLinks([lineOf("adalind.example.org | Blog: https://notes.example.net/ada")]);
  expect(url?.value).toBe("adalind.example.org");
  expect(profiles.map(({ value }) => value)).toEqual([{ network: "notes.example.net", url: "https://notes.example.net/ada" }]);
});

test("a sentence or a name that links to a site of others gives the person no site", () => {
  const sentence = "We read data at the agency and drew charts with it";
  const links = [
    { start: 19, end: 29, url: "https://agency.example.org" },
    { start: 34, end: 40, url: "https://charts.example.net" },
  ];
  expect(profilesIn(lineOf("adalind.example.com"), lineOf(sentence, 20, links))).toEqual([]);
  expect(
    profilesIn(lineOf("adalind.example.com"), lineOf("Gilded Gull", 20, [{ start: 20, end: 31, url: "https://gull.example.org" }])),
  ).toEqual([]);
});

test("a link to another page of the same site is none", () => {
  expect(findLinks([lineOf("Projects", 0, [{ start: 0, end: 8, url: "projects.html" }])]).url).toBeUndefined();
});

test("an ORCID tells its owner without a label, other numbers of that shape do not", () => {
  expect(profilesIn(lineOf("0000-0002-1825-0097"))).toEqual(["orcid.org/0000-0002-1825-0097"]);
  expect(profilesIn(lineOf("0000-0002-1825-0093"))).toEqual([]);
});

test.each([
  ["https://xing.example/profile/adalind", "XING"],
  ["https://orcid.example.org/0000-0000-0000-0001", "ORCID"],
  ["https://de.linkedin.com/in/adalind", "LinkedIn"],
  ["lattes.cnpq.br/1234567890123456", "Lattes"],
])("%s is a profile", (url, network) => {
  expect(findLinks([lineOf(url)]).profiles.map(({ value }) => value.network)).toEqual([network]);
});

test("a site on GitHub's pages is the person's own", () => {
  expect(findLinks([lineOf("https://adalind.github.io/notes")]).url?.value).toBe("https://adalind.github.io/notes");
});
