import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";
import { companyByBoard } from "./name-by-board.ts";
import { employerOfSite } from "./site-name.ts";

test("a site of one employer says its name beside the word for jobs", () => {
  expect(employerOfSite(["Careers at Tallowgate"])).toBe("Tallowgate");
  expect(employerOfSite(["Open roles | Ironmoss Careers"])).toBe("Ironmoss");
  expect(employerOfSite(["Karriere bei Osmunda"])).toBe("Osmunda");
  expect(employerOfSite(["Orchil - Custom Search"], "https://careers.orchil.example/feeds")).toBe("Orchil");
});

test("a board of many employers, or an appeal, names none", () => {
  for (const name of ["Remote Jobs", "Current Vacancies", "Join our team", "Jobs at the bank", "All jobs | Jobsite", "Engineering Jobs"])
    expect(employerOfSite([name])).toBeUndefined();
});

test("on a board where each employer has a place of its own, the address names it as the text writes it", () => {
  const text = "At harbour side: HarborLine moves freight.";
  expect(companyByBoard("https://jobs.lever.co/harborline/5f0d2c1e", text)).toBe("HarborLine");
  expect(companyByBoard("https://careers-fern-bank.icims.com/jobs/1", "")).toBe("Fern Bank");
  expect(companyByBoard("https://tallowgate.wd5.myworkdayjobs.com/Ext/job/1", "")).toBe("Tallowgate");
  expect(companyByBoard("https://jobs.example.com/harborline/1", text)).toBeUndefined();
  expect(companyByBoard("https://www.bamboohr.com/jobs", "")).toBeUndefined();
});

test("a page that lists jobs and a feed name their employer once, for all of them", () => {
  const list = `<title>Careers at Tallowgate</title><h1>Open roles</h1><ul><li><a href="/jobs/1">Data Analyst</a> Austin, TX</li><li><a href="/jobs/2">Software Engineer</a> Boston, MA</li></ul>`;
  expect(readPostings(`<html><body>${list}</body></html>`).postings.map(({ company }) => company)).toEqual(["Tallowgate", "Tallowgate"]);
  const item =
    "<item><title>Stoker (Ghent, Belgium)</title><description>Keep the fire.</description><pubDate>Fri, 02 Oct 2026</pubDate></item>";
  const feed = `<?xml version="1.0"?><rss><channel><title>Orchil - Custom Search</title><link>https://careers.orchil.example</link>${item}${item}</channel></rss>`;
  expect(readPostings(feed).postings[0]).toMatchObject({ company: "Orchil", locations: ["Ghent, Belgium"] });
  const remote = feed.replaceAll("Orchil - Custom Search", "Remote jobs in engineering");
  expect(readPostings(remote).postings[0]?.workplace).toBe("remote");
});

test("of two pieces one says what the site is for and the other whose it is", () => {
  expect(employerOfSite(["Offres d'emploi - Mairie de Valombre"])).toBe("Mairie de Valombre");
  expect(employerOfSite(["Careers - Sitemap"])).toBeUndefined();
});
