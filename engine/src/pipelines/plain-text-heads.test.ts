import { expect, test } from "vitest";
import { parseResume } from "./parse-resume.ts";

async function jobsOf(text: string): Promise<readonly string[]> {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return (outcome.value.resume.work ?? []).map((job) => `${job.position} | ${job.name} | ${job.startDate}`);
}

test("plain text with a rule behind each heading has its jobs, title and employer in one line", async () => {
  const text = `Lena Example
lena@example.org

EMPLOYMENT -------------------------------------------------------

Chief Financial Officer, Harrow Holdings Ltd. (2018-04 — Present)

- Led the sale of the yard

Vice President, Investments, Ashdown Capital Partners (2012-06 — 2018-03)

- Bought two ferries

Audit Senior, Whitlow LLP (2008-09 — 2012-05)

- Audited mines

UX Designer, Freelance (2007-01 — 2008-08)

EDUCATION --------------------------------------------------------

Wesley University (2003-09 — 2006-06)
`;
  expect(await jobsOf(text)).toEqual([
    "Chief Financial Officer | Harrow Holdings Ltd. | 2018-04",
    "Vice President, Investments | Ashdown Capital Partners | 2012-06",
    "Audit Senior | Whitlow LLP | 2008-09",
    "UX Designer | Freelance | 2007-01",
  ]);
});

test("a firm of partners is an employer and no title", async () => {
  const text = `Lena Example
lena@example.org

Berufserfahrung ============================

Leiterin Finanzbuchhaltung, Harrow Werkzeugbau GmbH      04/2018 — heute
- Führung eines Teams

Bilanzbuchhalterin, Finch Holzhandel AG                  10/2013 — 03/2018
- Abstimmung der Konten

Steuerfachangestellte, Steuerkanzlei Pike & Partner      08/2009 — 09/2013
- Betreuung von Mandanten
`;
  expect(await jobsOf(text)).toEqual([
    "Leiterin Finanzbuchhaltung | Harrow Werkzeugbau GmbH | 2018-04",
    "Bilanzbuchhalterin | Finch Holzhandel AG | 2013-10",
    "Steuerfachangestellte | Steuerkanzlei Pike & Partner | 2009-08",
  ]);
});

test("headings in small letters are headings when they are bold and larger than the text", async () => {
  const html = `<html><body><h1>Lena Example</h1><p>lena@example.org</p><p style="font-size:18pt"><b>employment</b></p>
<p style="font-size:10pt"><b>Clerk, Harrow Holdings Ltd.</b></p><p style="font-size:10pt">2018-04 — 2020-03</p>
<p style="font-size:10pt">Kept the books of the whole yard and of both ferries, and paid everybody who worked there on time.</p>
<p style="font-size:18pt"><b>education</b></p><p style="font-size:10pt"><b>Wesley University</b></p><p style="font-size:10pt">2010 — 2014</p></body></html>`;
  expect(await jobsOf(html)).toEqual(["Clerk | Harrow Holdings Ltd. | 2018-04"]);
});
