import { expect, it } from "vitest";
import { degreeOf } from "./split-degree.ts";

const one = (title: string) => degreeOf(title, undefined);

it("parts a degree from its subject where a form had one box for both", () => {
  expect(one("BA Design")).toEqual({ studyType: "BA", area: "Design" });
  expect(one("Bachelor of Arts, French")).toEqual({ studyType: "Bachelor of Arts", area: "French" });
  expect(one("Master of Science in Marine Biology")).toEqual({ studyType: "Master of Science", area: "Marine Biology" });
  expect(one("Diploma in nursing")).toEqual({ studyType: "Diploma", area: "nursing" });
});

it("takes both as they are where the form had two boxes", () => {
  expect(degreeOf("BA Design", "Type")).toEqual({ studyType: "BA Design", area: "Type" });
});

it("leaves a degree alone that names no subject, and words that are no degree", () => {
  expect(one("Bachelor of Science")).toEqual({ studyType: "Bachelor of Science" });
  expect(one("Secondary education of ships' cooks")).toEqual({ studyType: "Secondary education of ships' cooks" });
});
