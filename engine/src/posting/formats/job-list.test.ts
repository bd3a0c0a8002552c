import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (body: string) => readPostings(`<html><body>${body}</body></html>`).postings;

test("what lies where a page keeps its jobs is a job, whatever it is called", () => {
  const row = (id: number, slug: string, title: string) =>
    `<div><a href="https://jobs.example.com/jobs/${id}/${slug}/job"><h3>${title}</h3></a></div><div>Job Locations US-NV-Las Vegas</div>`;
  const postings = read(row(12, "civil-eit---land", "Civil EIT - Land Development") + row(13, "civil-designer", "Senior Civil Designer"));
  expect(postings).toMatchObject([
    { title: "Civil EIT - Land Development", locations: ["Las Vegas, NV"] },
    { title: "Senior Civil Designer", locations: ["Las Vegas, NV"] },
  ]);
});

test("behind an entry of a list stands who employs, by the link to the employer's own page", () => {
  const card = (id: number, title: string) =>
    `<li><a href="https://x.example.com/jobs/view/${id}">${title}</a><h4><a href="https://x.example.com/company/osmunda">Osmunda</a></h4><p>Brazil</p><p>1 week ago</p></li>`;
  expect(read(card(1, "Data Engineer") + card(2, "Backend Engineer - Pro"))).toMatchObject([
    { title: "Data Engineer", company: "Osmunda", locations: ["Brazil"] },
    { title: "Backend Engineer - Pro", company: "Osmunda", locations: ["Brazil"] },
  ]);
});

test("a page of cards has a job on each, with the facts that the card tells", () => {
  const card = (title: string, facts: string) => `<article><h2>${title}</h2>${facts}<a href="/jobs/1">View advert</a></article>`;
  const facts = "<p>Employer: Withy NHS Trust</p><p>Location: Nottingham</p><p>Closing Date: 5 October 2026</p>";
  const postings = read(`<h1>2 jobs found</h1>${card("Staff Nurse", facts)}${card("Research Administrator", facts)}`);
  expect(postings).toMatchObject([
    { title: "Staff Nurse", company: "Withy NHS Trust", locations: ["Nottingham"], validThrough: "2026-10-05" },
    { title: "Research Administrator", company: "Withy NHS Trust" },
  ]);
  const bare = read(`<h1>Vacancies</h1>${card("Staff Nurse", "<p>Closing Date: 5 October 2026</p>")}${card("Porter", "<p>Full-time</p>")}`);
  expect(bare.map((posting) => posting.company)).toEqual([undefined, undefined]);
});

test("the headings of one advert are no cards", () => {
  const advert = `<h1>Gardener</h1><h2>Your tasks</h2><p>Planting trees.</p><h2>Team leader</h2><p>Write to <a href="https://a.example.com">Ann</a>.</p>`;
  expect(read(advert)).toHaveLength(1);
});

test("a card that is one link as a whole is one job, and a link to write a mail is none", () => {
  const card = (id: number, lines: readonly string[]) =>
    `<a href="/jobs/${id}/x">${lines.map((line) => `<div>${line}</div>`).join("")}</a>`;
  const cards = card(1, ["Full Stack Developer", "Oyun Media", "Ramallah", "Apply"]) + card(2, ["Accountant", "Osmunda", "Ghent, Belgium"]);
  expect(read(`<p>Ask <a href="mailto:hr@x.example">a recruiting engineer</a></p>${cards}`)).toMatchObject([
    { title: "Full Stack Developer", company: "Oyun Media" },
    { title: "Accountant", company: "Osmunda", locations: ["Ghent, Belgium"] },
  ]);
});
