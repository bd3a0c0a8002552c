import { describe, expect, it } from "vitest";
import { engine } from "../../testing/engine.ts";
import { backendPosting, kitchenPosting } from "../../testing/match-samples.ts";
import { occupationLookup } from "./occupation-lookup.ts";

const KNOWN = [
  { code: "35-2014.00", language: "en", title: "Cooks, Restaurant", labels: ["Cooks, Restaurant", "Line Cook", "Chef"] },
  { code: "29-1141.00", language: "de", title: "Pflegefachkräfte", labels: ["Pflegefachkraft"] },
  { code: "29-1141.00", language: "en", title: "Registered Nurses", labels: ["Registered Nurse"] },
];

describe("the role of a posting", () => {
  const lookup = occupationLookup(KNOWN);

  it("has the official occupation that its normalised title names, where tables are imported", () => {
    const posting = { ...kitchenPosting(), title: "Senior Line Cook (m/w/d) - Berlin" };
    const role = engine.roleOf(posting, engine.preparePosting(posting), lookup);
    expect(role).toMatchObject({ title: "Line Cook", seniority: { name: "senior" } });
    expect(role.occupation).toEqual({ code: "35-2014.00", title: "Cooks, Restaurant", isExact: true });
    expect(engine.roleOf(posting, engine.preparePosting(posting)).occupation).toBeUndefined();
  });

  it("has no occupation by a name that means another to most tables, though one lists it", () => {
    const caring = [
      { code: "39-2021.00", language: "en", title: "Animal Caretakers", labels: ["Care Assistant", "Dog Groomer", "Kennel Worker"] },
      { code: "31-1121.00", language: "en", title: "Home Health Aides", labels: ["Home Care Assistant", "Elderly Care Assistant"] },
    ];
    expect(occupationLookup(caring)("Care Assistant")).toBeUndefined();
    expect(occupationLookup(caring)("Dog Groomer")).toMatchObject({ title: "Animal Caretakers" });
  });

  it("has the occupation of the first table, where two tables have one of the same title, and none where one table has two", () => {
    const official = { code: "15-2051.00", language: "en", title: "Data Scientists", labels: [] };
    const european = { code: "http://data.example/1", language: "en", title: "data scientist", labels: [] };
    expect(occupationLookup([official, european])("Data Scientist")).toMatchObject({ code: "15-2051.00" });
    expect(occupationLookup([official, { ...official, code: "15-2051.01" }])("Data Scientist")).toBeUndefined();
  });

  it("has an occupation's English title, whatever language named it", () => {
    expect(lookup("Pflegefachkraft")).toEqual({ code: "29-1141.00", title: "Registered Nurses", isExact: true });
    expect(lookup("Community Line Cook")).toMatchObject({ title: "Cooks, Restaurant", isExact: false });
    expect(lookup("Community Chef")).toBeUndefined();
    expect(lookup("Zxqv")).toBeUndefined();
  });

  it("has a family only where text and title point to one, by the vectors that know families", () => {
    const posting = { ...kitchenPosting(), title: "Restaurant Cook" };
    const features = engine.preparePosting(posting);
    expect(engine.roleOf(posting, features).family).toMatch(/cook/i);
    expect(engine.roleOf(posting, { ...features, vectorizer: "other@1" }).family).toBeUndefined();
    const vague = { ...backendPosting(), title: "Zxqv", text: "Zxqv", requirements: [], skills: [] };
    expect(engine.roleOf(vague, engine.preparePosting(vague)).family).toBeUndefined();
  });
});
