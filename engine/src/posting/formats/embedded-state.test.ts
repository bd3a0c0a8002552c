import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const page = (body: string, head = "") =>
  readPostings(`<!DOCTYPE html><html><head><title>Careers</title>${head}</head><body>${body}</body></html>`).postings;

test("the posting in a page's own data is read, its menu is not", () => {
  const state = {
    props: {
      posting: {
        title: "Analytics Engineer",
        companyName: "Moonfield",
        location: "Lisbon",
        workplaceType: "Hybrid",
        descriptionHtml: "<p>Model data.</p>",
      },
      menu: [{ title: "About us", url: "/about" }],
    },
  };
  expect(page(`<div id="app"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`)).toMatchObject([
    { title: "Analytics Engineer", company: "Moonfield", locations: ["Lisbon"], workplace: "hybrid" },
  ]);
});

test("data that a script assigns are read up to their own end, and the employer beside them is theirs", () => {
  const state = {
    organization: { name: "Marrow Clinic" },
    posting: { title: "Staff Nurse; {nights}", locationName: "Bath", employmentType: "PartTime", descriptionHtml: "<p>Care = all.</p>" },
  };
  expect(page(`<script>var a = 1; window.__appData = ${JSON.stringify(state)}; boot({x: [1]});</script>`)).toMatchObject([
    { title: "Staff Nurse; {nights}", company: "Marrow Clinic", locations: ["Bath"], employmentTypes: ["PART_TIME"] },
  ]);
});

test("what JSON-LD leaves out is filled from the page, and nothing it says is overridden", () => {
  const linked = { "@type": "JobPosting", title: "Head Baker", hiringOrganization: { name: "Crumb & Co" }, description: "We bake." };
  const [posting] = page(
    `<main><h1>Senior Baker</h1><dl><dt>Company</dt><dd>Crumb Holding</dd><dt>Location</dt><dd>Galway, Ireland</dd><dt>Salary</dt><dd>€38,000 – €42,000 per year</dd></dl><p>${"We bake sourdough every night. ".repeat(8)}</p></main>`,
    `<script type="application/ld+json">${JSON.stringify(linked)}</script>`,
  );
  expect(posting).toMatchObject({
    title: "Head Baker",
    company: "Crumb & Co",
    locations: ["Galway, Ireland"],
    salary: { min: 38000, max: 42000, currency: "EUR", period: "YEAR" },
  });
});

test("a server's error page is no posting", () => {
  expect(page("<h1>404 Not Found</h1><p>The requested URL was not found on this server.</p>")).toEqual([]);
});

test("a script full of brackets that never close is given up in time", () => {
  // Time that grows with the square of the length would run into the limit of a test.
  expect(page(`<script>${'x = {"a": ['.repeat(20_000)}</script>`)).toEqual([]);
});
