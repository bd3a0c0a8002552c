import { describe, expect, it } from "vitest";
import { normalTitle } from "./normal-title.ts";

describe("a normalised title", () => {
  it.each([
    ["Sr. Data Engineer (m/w/d) - Berlin - €70k", "Data Engineer", "senior"],
    ["Staff Software Engineer, New York, NY", "Software Engineer", "lead"],
    ["Staff Nurse, Intensive Care", "Staff Nurse, Intensive Care", "mid"],
    ["Junior Project Manager in Munich", "Project Manager", "junior"],
    ["Physiotherapeut/in 60-100 %", "Physiotherapeut", "mid"],
    ["Softwareentwickler*in (w/m/d) Vollzeit", "Softwareentwickler", "mid"],
    ["Développeur Full Stack H/F", "Développeur Full Stack", "mid"],
    ["Software Engineering Intern", "Software Engineering", "intern"],
    ["Community Nurse (Band 5/6)", "Community Nurse", "mid"],
    ["Accountant II", "Accountant", "mid"],
    ["Head of Marketing", "Head of Marketing", "director"],
    ["Warehouse Operative 28.000 - 31.000 EUR", "Warehouse Operative", "mid"],
    ["Senior", "Senior", "senior"],
  ])("of %s is %s, %s", (advertised, title, level) => {
    expect(normalTitle(advertised)).toMatchObject({ title, seniority: { name: level } });
  });

  it("loses the posting's own place, also one that no list knows", () => {
    expect(normalTitle("Line Cook, Port Elster", ["Port Elster, Westmark"]).title).toBe("Line Cook");
    expect(normalTitle("Line Cook, Port Elster").title).toBe("Line Cook, Port Elster");
  });
});
