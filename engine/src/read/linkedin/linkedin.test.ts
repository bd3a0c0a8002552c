import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

const zipped = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const EXPORT = {
  "Complete_LinkedInDataExport/Profile.csv":
    '\ufeffFirst Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nInès,Exemple,,,Mar 3,Cook and teacher,"I cook.\n\nAnd I teach.",Food,,"Lyon, Auvergne-Rhône-Alpes, France",[inesexemple],[PERSONAL:https://example.com/ines],\n',
  "Complete_LinkedInDataExport/Positions.csv":
    'Company Name,Title,Description,Location,Started On,Finished On\n"Cuisine Générique, SARL",Head cook,"Runs the kitchen.\n• Cut waste by 20%\n• Trained six cooks",Lyon,Mar 2021,\nExample Bistro,Cook,"  - Cooked  - Cleaned",,2017,févr. 2021\n',
  "Complete_LinkedInDataExport/Education.csv":
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nExample University,2012,2015,Grade: 16/20,"Bachelor of Arts, French",Choir\n',
  "Complete_LinkedInDataExport/Skills.csv": "Name\nCooking\nTeam leadership\n",
  "Complete_LinkedInDataExport/Languages.csv": "Name,Proficiency\nFrench,Native or bilingual proficiency\n",
  "Complete_LinkedInDataExport/Email Addresses.csv":
    "Email Address,Confirmed,Primary,Updated On\nold@example.com,Yes,No,\nines@example.com,Yes,Yes,\n",
  "Complete_LinkedInDataExport/PhoneNumbers.csv": "Extension,Number,Type\n,+33 1 23 45 67 89,Mobile\n",
  "Complete_LinkedInDataExport/Certifications.csv":
    'Notes:\n"These are the certificates that you have added, and they may not be complete."\n\nName,Url,Authority,Started On,Finished On,License Number\nFood safety,https://example.org/c,Example Authority,Jan 2020,,42\n',
  "Complete_LinkedInDataExport/Volunteering.csv":
    "Company Name,Role,Cause,Started On,Finished On,Description\nExample Shelter,Cook,,Jan 2016,Dec 2016,\n",
  "Complete_LinkedInDataExport/Connections.csv": "Notes:\n\nFirst Name,Last Name\nSomebody,Else\n",
};

async function read(files: Readonly<Record<string, string>>) {
  const outcome = await parseResume(zipped(files), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

describe("a LinkedIn data export", () => {
  it("fills the resume from its tables, remarks above them and line breaks in them included", async () => {
    const { document, resume } = await read(EXPORT);
    expect(document.format).toBe("linkedin");
    expect(resume).toEqual({
      basics: {
        name: "Inès Exemple",
        label: "Cook and teacher",
        email: "ines@example.com",
        phone: "+33 1 23 45 67 89",
        url: "https://example.com/ines",
        summary: "I cook.\n\nAnd I teach.",
        location: { city: "Lyon", region: "Auvergne-Rhône-Alpes", countryCode: "FR" },
        profiles: [{ network: "Twitter", username: "inesexemple" }],
      },
      work: [
        {
          name: "Cuisine Générique, SARL",
          position: "Head cook",
          location: "Lyon",
          startDate: "2021-03",
          summary: "Runs the kitchen.",
          highlights: ["Cut waste by 20%", "Trained six cooks"],
        },
        { name: "Example Bistro", position: "Cook", startDate: "2017", endDate: "2021-02", highlights: ["Cooked", "Cleaned"] },
      ],
      volunteer: [{ organization: "Example Shelter", position: "Cook", startDate: "2016-01", endDate: "2016-12" }],
      education: [{ institution: "Example University", studyType: "Bachelor of Arts", area: "French", startDate: "2012", endDate: "2015" }],
      certificates: [{ name: "Food safety", issuer: "Example Authority", date: "2020-01", url: "https://example.org/c" }],
      skills: [{ keywords: ["Cooking", "Team leadership"] }],
      languages: [{ language: "French", fluency: "Native or bilingual proficiency" }],
    });
  });

  it("shows where each field stands, and what became no field", async () => {
    const { evidence, text, notes } = await read(EXPORT);
    const spanOf = (pointer: string) => evidence[pointer]?.map(({ start, end }) => text.slice(start, end));
    expect(spanOf("/work/0/name")).toEqual(["Cuisine Générique, SARL"]);
    expect(spanOf("/work/1/endDate")).toEqual(["2021-02"]);
    expect(spanOf("/basics/summary")).toBeDefined();
    const missed = notes.flatMap(({ code, where }) =>
      code === "LINE_NOT_UNDERSTOOD" && where ? [text.slice(where.start, where.end)] : [],
    );
    expect(missed).toEqual(["Grade: 16/20, Choir"]);
  });

  it("leaves birth dates and other people out", async () => {
    expect(JSON.stringify(await read(EXPORT))).not.toMatch(/Mar 3|Somebody/u);
  });

  it("is read from a part of the tables too", async () => {
    const { resume } = await read({ "Positions.csv": "Company Name;Title;Started On\nExample Ltd;Clerk;2021年3月\n" });
    expect(resume).toEqual({ work: [{ name: "Example Ltd", position: "Clerk", startDate: "2021-03" }] });
  });

  it("is refused in one sentence when it holds nothing or unpacks to too much", async () => {
    const outcome = async (files: Readonly<Record<string, string>>, limits = {}) => {
      const read = await parseResume(zipped(files), { asOf: "2026-11-01", limits });
      return read.ok ? "read" : read.problem.code;
    };
    expect(await outcome({ "Positions.csv": "" })).toBe("NO_TEXT");
    expect(await outcome({ "Orders.csv": "a,b\n1,2\n" })).toBe("UNKNOWN_FORMAT");
    expect(await outcome({ "Positions.csv": "x".repeat(2_000_000) }, { maxInflatedBytes: 1_000_000 })).toBe("TOO_LARGE");
  });
});
