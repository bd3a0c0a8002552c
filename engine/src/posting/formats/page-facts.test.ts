import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const page = (title: string, body: string) =>
  readPostings(`<html><head><title>${title}</title></head><body>${body}</body></html>`).postings[0];
const TEXT = "<p>We look for somebody with patience, who likes to mend old machines and to explain them.</p>";

test("the title of a page names the employer and the place beside the job", () => {
  const posting = page("Bookbinder - Larch Press Ltd - Dubai | Jobsite.example", `<h1>Bookbinder</h1>${TEXT}`);
  expect(posting).toMatchObject({ title: "Bookbinder", company: "Larch Press Ltd", locations: ["Dubai"] });
  const at = page("Bookbinder at Osmunda — Amstelveen, North Holland, Netherlands | Job Site", `<h1>Bookbinder</h1>${TEXT}`);
  expect(at).toMatchObject({ company: "Osmunda", locations: ["Amstelveen, North Holland, Netherlands"] });
});

test("a name alone before the job, or beside the words of a career page, is the employer", () => {
  const team = `<h2>Bookbinder</h2><div>Dubai</div><div>Production /</div>${TEXT}`;
  expect(page("Osmunda - Bookbinder", team)).toMatchObject({ title: "Bookbinder", company: "Osmunda", locations: ["Dubai"] });
  expect(page("Bookbinder - Osmunda - Career Page", `<h1>Bookbinder</h1>${TEXT}`)?.company).toBe("Osmunda");
  expect(page("Bookbinder - Production", `<h1>Bookbinder</h1>${TEXT}`)?.company).toBeUndefined();
});

test("the names of a page's elements say what their text is", () => {
  const body = `<h1>Bookbinder</h1><div class="job-company-name">Osmunda</div><div class="field--name-field-location">Espoo, Finland</div>${TEXT}`;
  expect(page("Jobs", body)).toMatchObject({ company: "Osmunda", locations: ["Espoo, Finland"] });
});

test("a heading that only announces is no part of the title", () => {
  expect(page("Jobs", `<h1>Job profile for Learning Support Assistant</h1>${TEXT}`)?.title).toBe("Learning Support Assistant");
});

test("the employer's own town is not where the job is, and a page is a page though a line of it is JSON", () => {
  const body = `<h1>Bookbinder</h1><div id="employer_name">Osmunda</div><div id="employer_town">Espoo</div><p>Location: Turku</p>${TEXT}`;
  expect(page("Jobs", body)).toMatchObject({ company: "Osmunda", locations: ["Turku"] });
  const linked = '{"@type":"JobPosting","title":"Bookbinder","hiringOrganization":{"name":"Osmunda"}}';
  const html = `<html><head><script type="application/ld+json">\n${linked}\n</script></head><body><h1>Bookbinder</h1></body></html>`;
  expect(readPostings(html).postings[0]).toMatchObject({ title: "Bookbinder", company: "Osmunda" });
});

test("what a page says of the employer fills structured data that leave it out", () => {
  const linked = '<script type="application/ld+json">{"@type":"JobPosting","title":"Bookbinder","description":"Mending."}</script>';
  expect(page("Bookbinder - Larch Press Ltd", `${linked}<h1>Bookbinder</h1>${TEXT}`)?.company).toBe("Larch Press Ltd");
});

test("the title of a Chinese page names the employer before the word for recruiting", () => {
  const page =
    "<html><head><title>焊接工程师（实习）- 云杉科技招聘</title></head><body>\n<h1>焊接工程师（实习）</h1>\n<p>岗位职责<br>1. 负责焊接；</p></body></html>";
  expect(readPostings(page).postings[0]?.company).toBe("云杉科技");
});

test("an employer marked inside the job without saying whose it is, and a page's announcement that is no name", () => {
  const job = `<div itemscope itemtype="http://schema.org/JobPosting"><meta itemprop="title" content="Bookbinder"><div class="company" itemscope itemtype="http://data-vocabulary.org/Organization"><p><a href="#">Website</a><strong itemprop="name">Larch Press</strong></p></div><div itemprop="description">${TEXT}</div></div>`;
  expect(page("Jobs", job)?.company).toBe("Larch Press");
  expect(page("Stellenanzeige Buchbinder", `<h1>Buchbinder</h1>${TEXT}`)?.company).toBeUndefined();
});
