import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const told = (content: string) =>
  readPostings(content).postings.map(({ title, company, locations, workplace }) => ({ title, company, locations, workplace }));

test("a mail of jobs is read entry by entry: the job, who offers it, where", () => {
  const mail = `Your job alert for data analyst

Senior Data Analyst
Osmunda Data · Ghent, Belgium (Hybrid)
View job: https://jobs.example/view/1?from=mail

-----------------------------------
BI Developer (https://jobs.example/view/2)
Ironmoss
Little Hadham
2 days ago

Unsubscribe <https://jobs.example/stop>`;
  expect(told(mail)).toEqual([
    { title: "Senior Data Analyst", company: "Osmunda Data", locations: ["Ghent, Belgium"], workplace: "hybrid" },
    { title: "BI Developer", company: "Ironmoss", locations: ["Little Hadham"], workplace: undefined },
  ]);
});

test("an advert with two addresses in its text stays one advert", () => {
  const advert = `Stoker at Ironmoss

We keep old engines warm. See https://ironmoss.example for what we do.

Apply by mail.
Send your papers to the office, or use https://ironmoss.example/apply`;
  expect(readPostings(advert).postings).toHaveLength(1);
});
