import { describe, expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function read(xml: string) {
  const outcome = await parseResume(new TextEncoder().encode(xml), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  expect(outcome.value.document.format).toBe("europass");
  return outcome.value;
}

const PASSPORT = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en"><LearnerInfo>
<Identification><PersonName><FirstName>Inês</FirstName><Surname>Exemplo</Surname></PersonName>
<ContactInfo><Address><Contact><AddressLine>1 Example Street</AddressLine><PostalCode>1000-001</PostalCode><Municipality>Lisboa</Municipality><Country><Code>PT</Code><Label>Portugal</Label></Country></Contact></Address>
<Email><Contact>ines@example.com</Contact></Email><TelephoneList><Telephone><Contact>+351 21 000 0000</Contact></Telephone></TelephoneList>
<WebsiteList><Website><Contact>https://example.com/ines</Contact></Website></WebsiteList></ContactInfo>
<Demographics><Birthdate year="1980" month="--02" day="---10"/><Gender><Code>F</Code></Gender></Demographics><Photo><Data>${"QUJD".repeat(2000)}</Data></Photo></Identification>
<Headline><Type><Code>preferred_job</Code></Type><Description><Label>Project manager</Label></Description></Headline>
<WorkExperienceList><WorkExperience><Period><From year="2019" month="--08"/><Current>true</Current></Period>
<Position><Label>Project manager</Label></Position><Activities>&lt;p&gt;Leads two teams&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Planned a budget&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>Exemplo &amp; Filhos</Name><ContactInfo><Address><Contact><Municipality>Porto</Municipality><Country><Label>Portugal</Label></Country></Contact></Address></ContactInfo></Employer></WorkExperience>
<WorkExperience><Period><From year="2015"/><To year="2019" month="--07"/></Period><Position><Label>Clerk</Label></Position><Employer><Name>Example Ltd</Name></Employer></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2010"/><To year="2014"/></Period><Title>Licenciatura</Title><Activities>&lt;p&gt;Statistics&lt;/p&gt;</Activities><Organisation><Name>Universidade Exemplo</Name></Organisation><Field><Label>Management</Label></Field></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Code>pt</Code><Label>Portuguese</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Label>English</Label></Description><ProficiencyLevel><Listening>C1</Listening><Reading>C1</Reading><SpokenInteraction>B2</SpokenInteraction><SpokenProduction>B2</SpokenProduction><Writing>B2</Writing></ProficiencyLevel></ForeignLanguage>
<ForeignLanguage><Description><Label>French</Label></Description><ProficiencyLevel><Listening>A2</Listening><Reading>A2</Reading></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic>
<Computer><Description>&lt;p&gt;Excel, SAP, Python&lt;/p&gt;</Description></Computer>
<Communication><Description>I learnt to speak in front of large groups as the head of a school choir.</Description></Communication>
<Driving><Description><Licence>B</Licence></Description></Driving></Skills>
<AchievementList><Achievement><Title><Code>publications</Code><Label>Publications</Label></Title><Description>&lt;p&gt;How to plan, 2020&lt;/p&gt;</Description></Achievement></AchievementList>
</LearnerInfo></SkillsPassport>`;

const CANDIDATE = `<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
<CandidatePerson><PersonName><oa:GivenName>Bo</oa:GivenName><hr:FamilyName>Example</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>bo@example.org</oa:URI></Communication>
<Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>33</CountryDialing><oa:DialNumber>123456789</oa:DialNumber></Communication>
<Communication><UseCode>home</UseCode><Address><oa:CityName>Lyon</oa:CityName><CountryCode>fr</CountryCode></Address></Communication>
<hr:BirthDate>1990-01-01</hr:BirthDate><PrimaryLanguageCode name="NORMAL">fre</PrimaryLanguageCode></CandidatePerson>
<CandidateProfile languageCode="en"><ExecutiveSummary>&lt;p&gt;A nurse.&lt;/p&gt;</ExecutiveSummary>
<EmploymentHistory><EmployerHistory><hr:OrganizationName>Example Clinic</hr:OrganizationName>
<PositionHistory><PositionTitle>Nurse</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2018-09-01</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod><oa:Description>&lt;ul&gt;&lt;li&gt;Cared for 20 patients&lt;/li&gt;&lt;/ul&gt;</oa:Description><City>Lyon</City></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Example School</hr:OrganizationName><AttendancePeriod><StartDate><hr:FormattedDateTime>2014</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2017-06</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing></AttendancePeriod><EducationDegree><hr:DegreeName>Diploma in nursing</hr:DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory>
<PersonQualifications><PersonCompetency><CompetencyID>ger</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID><eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>
<PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Excel</hr:CompetencyName></PersonCompetency></PersonQualifications>
<Certifications><Certification><hr:CertificationTypeName>First aid</hr:CertificationTypeName></Certification></Certifications>
<NetworksAndMemberships><NetworkAndMembership><Title>Example Union</Title></NetworkAndMembership></NetworksAndMemberships>
</CandidateProfile></Candidate>`;

describe("a Europass skills passport", () => {
  it("fills the resume, lowest language level first, and leaves the birth date and photo out", async () => {
    const { resume, text } = await read(PASSPORT);
    expect(resume).toEqual({
      basics: {
        name: "Inês Exemplo",
        label: "Project manager",
        email: "ines@example.com",
        phone: "+351 21 000 0000",
        url: "https://example.com/ines",
        location: { address: "1 Example Street", postalCode: "1000-001", city: "Lisboa", countryCode: "PT" },
      },
      work: [
        {
          name: "Exemplo & Filhos",
          position: "Project manager",
          location: "Porto, Portugal",
          startDate: "2019-08",
          summary: "Leads two teams",
          highlights: ["Planned a budget"],
        },
        { name: "Example Ltd", position: "Clerk", startDate: "2015", endDate: "2019-07" },
      ],
      education: [
        {
          institution: "Universidade Exemplo",
          studyType: "Licenciatura",
          area: "Management",
          startDate: "2010",
          endDate: "2014",
          courses: ["Statistics"],
        },
      ],
      skills: [
        { name: "Digital skills", keywords: ["Excel", "SAP", "Python"] },
        { name: "Driving licence", keywords: ["B"] },
      ],
      languages: [
        { language: "Portuguese", fluency: "Mother tongue" },
        { language: "English", fluency: "B2 (spoken interaction, spoken production, writing), C1 (listening, reading)" },
        { language: "French", fluency: "A2" },
      ],
      publications: [{ name: "How to plan, 2020" }],
    });
    expect(text).not.toMatch(/1980|QUJD/u);
  });

  it("lists a sentence about skills as not understood", async () => {
    const { text, notes } = await read(PASSPORT);
    const missed = notes.flatMap(({ code, where }) =>
      code === "LINE_NOT_UNDERSTOOD" && where ? [text.slice(where.start, where.end)] : [],
    );
    expect(missed).toEqual([expect.stringContaining("head of a school choir")]);
  });
});

describe("a Europass profile", () => {
  it("fills the resume, with names for the codes of languages", async () => {
    const { resume, evidence, text } = await read(CANDIDATE);
    expect(resume).toEqual({
      basics: {
        name: "Bo Example",
        email: "bo@example.org",
        phone: "+33 123456789",
        summary: "A nurse.",
        location: { city: "Lyon", countryCode: "FR" },
      },
      work: [{ name: "Example Clinic", position: "Nurse", location: "Lyon", startDate: "2018-09", highlights: ["Cared for 20 patients"] }],
      education: [{ institution: "Example School", studyType: "Diploma", area: "nursing", startDate: "2014", endDate: "2017-06" }],
      skills: [{ keywords: ["Excel"] }],
      languages: [
        { language: "French", fluency: "Mother tongue" },
        { language: "German", fluency: "B1" },
      ],
      certificates: [{ name: "First aid" }],
    });
    const [at] = evidence["/work/0/name"] ?? [];
    expect(text.slice(at?.start, at?.end)).toBe("Example Clinic");
    expect(text).toContain("Example Union");
  });
});

describe("hostile or empty Europass files", () => {
  it("expand no entity and read no other file", async () => {
    const bomb = PASSPORT.replace(
      "?>",
      `?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>`,
    ).replace("Inês", "Inês&b;&x;");
    expect((await read(bomb)).resume.basics?.name).toBe("Inês&b;&x; Exemplo");
  });

  it("end in one sentence", async () => {
    const outcome = async (xml: string) => {
      const read = await parseResume(new TextEncoder().encode(xml), { asOf: "2026-11-01" });
      return read.ok ? "read" : read.problem.code;
    };
    const open = '<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>';
    expect(await outcome(`${open}</LearnerInfo></SkillsPassport>`)).toBe("NO_TEXT");
    expect(await outcome(`${open}${"<Skills>".repeat(100_000)}`)).toBe("NO_TEXT");
    expect(await outcome("<?xml version='1.0'?><order><Candidate/></order>")).toBe("UNKNOWN_FORMAT");
  });
});
