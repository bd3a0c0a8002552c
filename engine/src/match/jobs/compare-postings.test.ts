import { describe, expect, it } from "vitest";
import { engine } from "../../testing/engine.ts";
import { duplicatePostings } from "./duplicate-postings.ts";
import type { ComparedPosting } from "./similar-postings.ts";

const NURSING = `We care for patients of all ages in a busy district hospital near the harbour.
Requirements:
- Registered nurse licence
- Two years of acute care and wound care
- Advanced life support certificate
You document every medication round in the electronic health record and teach students on the ward.`;
const KITCHEN = `Our bistro cooks what the boats bring in, five evenings a week, with a crew of four.
Requirements:
- Experience with menu planning and food safety
- HACCP certificate
You order from the market, train the commis and keep the kitchen clean until the last guest leaves.`;

function advert(id: string, given: { title: string; company?: string; location?: string; description: string }): ComparedPosting {
  const read = engine.parsePostings(JSON.stringify({ id, location: "Port Elster", company: "Elster Hospital", ...given }), {
    asOf: "2026-11-01",
  });
  const [posting] = read.ok ? read.value.postings : [];
  if (!posting) throw new Error("The advert of this test cannot be read.");
  const { title, company, locations } = posting;
  return { id, title, locations, features: engine.preparePosting(posting), ...(company !== undefined && { company }) };
}

const nurse = advert("nurse", { title: "Registered Nurse", description: NURSING });
const cook = advert("cook", { title: "Line Cook", company: "Quay Bistro", description: KITCHEN });

describe("similar jobs", () => {
  const ward = advert("ward", {
    title: "Staff Nurse, Surgery",
    company: "Hillside Clinic",
    description: "Requirements:\n- Registered nurse licence\n- Wound care\nYou look after patients before and after surgery.",
  });

  it("are of the same work, with the skills in common as the reason", () => {
    const [best, ...others] = engine.similarPostings(nurse, [cook, ward]);
    expect(best?.id).toBe("ward");
    expect(best?.sharedSkills.map(({ name }) => name)).toContain("Wound care");
    expect(others).toEqual([]);
  });

  it("come in the same order whatever order they are given in, and no more than asked for", () => {
    const twin = { ...ward, id: "twin" };
    expect(engine.similarPostings(nurse, [ward, twin, cook])).toEqual(engine.similarPostings(nurse, [cook, twin, ward]));
    expect(engine.similarPostings(nurse, [ward, twin], 1)).toHaveLength(1);
  });

  it("are never found by vectors of another vectorizer", () => {
    const foreign = { ...ward, features: { ...ward.features, vectorizer: "other@1" } };
    expect(engine.similarPostings(nurse, [foreign])).toEqual([]);
  });
});

describe("duplicates", () => {
  it("are texts that are nearly the same, whoever advertises, with how alike in figures", () => {
    const agency = advert("agency", {
      title: "Nurse (all genders)",
      company: "Staffing Agency",
      location: "Westmark",
      description: NURSING.replace("teach students on the ward", "help our agency grow"),
    });
    const [found, ...others] = duplicatePostings(nurse, [cook, agency]);
    expect(found).toMatchObject({ id: "agency", reason: "text" });
    expect(found?.alike).toBeGreaterThan(0.7);
    expect(found?.alike).toBeLessThan(1);
    expect(others).toEqual([]);
  });

  it("are the same title of the same employer at the same place, however the text was rewritten", () => {
    const again = advert("again", { title: "Registered Nurse (m/w/d)", company: "Elster Hospital GmbH", description: KITCHEN });
    expect(duplicatePostings(nurse, [again])).toEqual([{ id: "again", alike: 0, reason: "employer" }]);
  });

  it.each([
    ["another level", { title: "Senior Registered Nurse" }],
    ["another place", { title: "Registered Nurse", location: "Westmark" }],
    ["another employer", { title: "Registered Nurse", company: "Elster School" }],
    ["another title", { title: "Registered Nurse, Dialysis" }],
  ])("are not jobs of %s", (_, given) => {
    expect(duplicatePostings(nurse, [advert("other", { ...given, description: KITCHEN })])).toEqual([]);
  });
});
