import { readdirSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";

/** A whole, real document to damage, and what reads it. */
export type SeedDocument = {
  readonly name: string;
  readonly format: string;
  readonly reads: "resume" | "postings";
  readonly bytes: Uint8Array;
};

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FOLDERS = ["eval/corpus/documents/", "host/samples/resumes/"];
/** Larger ones add time to every mutant and no other kinds of damage. */
const LARGEST_BYTES = 300_000;
/** Recognising text takes seconds a page: pictures and scans have tests of their own. */
const PICTURES = /\.(?:png|jpe?g|tiff?|bmp|gif|webp)$|-scan\.pdf$/;

/** Every document of the corpus and the samples, and one of each further format that can be read. */
export function seedDocuments(): readonly SeedDocument[] {
  return [...FOLDERS.flatMap(inFolder), ...WRITTEN_HERE];
}

function inFolder(folder: string): SeedDocument[] {
  return readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !PICTURES.test(entry.name) && extname(entry.name) !== ".ts")
    .map((entry) => ({ name: basename(entry.name), path: `${entry.parentPath}/${entry.name}` }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, path }) => ({
      name,
      format: extname(name).slice(1),
      reads: "resume" as const,
      bytes: new Uint8Array(readFileSync(path)),
    }))
    .filter(({ bytes }) => bytes.length <= LARGEST_BYTES);
}

const JSON_RESUME = JSON.stringify({
  basics: { name: "Ada Example", label: "Clerk", email: "ada@example.com", phone: "+44 20 7946 0123", location: { city: "Leeds" } },
  work: [{ name: "Acme Ltd", position: "Clerk", startDate: "2019-01", endDate: "2021-03", highlights: ["Filed letters", "Kept books"] }],
  education: [{ institution: "Example College", area: "Accounting", studyType: "Bachelor", endDate: "2018" }],
  skills: [{ name: "Office", keywords: ["Excel", "Word"] }],
});

const RICH_TEXT = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}
{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}{\\info{\\title Resume}}
{\\header\\pard ada@example.com\\par}
\\pard\\s1\\b\\fs28 Ada Ex\\'e4mple\\b0\\par\\pard\\fs20 Experience\\par
\\trowd\\cellx3000\\cellx9000\\intbl 2019 \\endash  2021\\cell Clerk, Acme Ltd\\cell\\row
\\pard{\\field{\\*\\fldinst HYPERLINK "https://ada.example.com"}{\\fldrslt my page}}\\par
{\\v hidden words}\\u21704?\\u25991?{\\pict\\pngblip 89504e47}\\par}`;

const EUROPASS = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><Identification><PersonName><FirstName>Ada</FirstName>
<Surname>Example</Surname></PersonName><ContactInfo><Email><Contact>ada@example.com</Contact></Email></ContactInfo></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2019" month="--01"/><To year="2021"/></Period><Position><Label>Clerk</Label></Position>
<Employer><Name>Acme Ltd</Name></Employer></WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>`;

/** The time is given so that the same bytes come out every day. */
const LINKEDIN_EXPORT = zipSync(
  {
    "Profile.csv": strToU8("First Name,Last Name,Headline,Geo Location\nAda,Example,Clerk,Leeds\n"),
    "Positions.csv": strToU8(
      'Company Name,Title,Description,Started On,Finished On\nAcme Ltd,Clerk,"Filing\n• Letters",Jan 2019,Mar 2021\n',
    ),
    "Email Addresses.csv": strToU8("Notes:\n\nEmail Address,Primary\nada@example.com,Yes\n"),
  },
  { mtime: "2020-01-01T00:00:00" },
);

const JOB_LINES = ["Clerk", "Nurse", "Welder"]
  .map((title, id) =>
    JSON.stringify({
      id,
      title,
      company: "Acme Ltd",
      location: "Leeds",
      description: `${title} wanted.\nRequirements:\n- Excel\n- 3+ years`,
    }),
  )
  .join("\n");

const JOB_PAGE = `<!doctype html><html><head><title>Clerk - Acme Ltd</title><script type="application/ld+json">
{"@context":"https://schema.org","@type":"JobPosting","title":"Clerk","hiringOrganization":{"@type":"Organization","name":"Acme Ltd"},
"baseSalary":{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","minValue":40000,"maxValue":50000,"unitText":"YEAR"}},
"jobLocation":{"@type":"Place","address":{"addressLocality":"Leeds","addressCountry":"GB"}},"description":"<p>Filing</p><ul><li>Must have Excel</li></ul>"}
</script></head><body><nav>Jobs</nav><h1>Clerk</h1><p>Acme Ltd, Leeds, remote</p><ul><li>Excel</li></ul></body></html>`;

const JOB_FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Jobs</title><item><title>Clerk</title><link>https://jobs.example.com/1</link>
<description><![CDATA[<p>Filing for Acme Ltd in Leeds. Must have Excel.</p>]]></description><pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>`;

const JOB_TABLE = `title,company,location,description\nClerk,Acme Ltd,Leeds,"Filing, with ""Excel""\nand Word"\nNurse,Example Clinic,York,Ward work\n`;

const JOB_ADVERT =
  "Senior Clerk (m/f/d)\nAcme Ltd, Leeds, hybrid\n£45k - £55k a year\n\nWhat you bring\n- 3+ years of Excel\n- Good German (B2)\n";

const WRITTEN_HERE: readonly SeedDocument[] = [
  written("resume.json", "json", "resume", JSON_RESUME),
  written("resume.rtf", "rtf", "resume", RICH_TEXT),
  written("europass.xml", "xml", "resume", EUROPASS),
  { name: "linkedin.zip", format: "zip", reads: "resume", bytes: LINKEDIN_EXPORT },
  written("jobs.jsonl", "postings as JSONL", "postings", JOB_LINES),
  written("job.html", "postings as HTML", "postings", JOB_PAGE),
  written("jobs.xml", "postings as XML", "postings", JOB_FEED),
  written("jobs.csv", "postings as CSV", "postings", JOB_TABLE),
  written("job.txt", "postings as text", "postings", JOB_ADVERT),
];

function written(name: string, format: string, reads: SeedDocument["reads"], text: string): SeedDocument {
  return { name, format, reads, bytes: new TextEncoder().encode(text) };
}
