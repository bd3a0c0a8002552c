import { describe, expect, test } from "vitest";
import { scoreOrganisation, scoreSchool } from "../companies/score-organisation.ts";
import { scoreTitle } from "./score-title.ts";

describe("titles and employers", () => {
  test.each([
    "Senior Software Engineer",
    "Head of Product",
    "Qualitätsingenieurin",
    "Auxiliar de enfermería",
    "Chef de projet",
    "高级软件工程师",
    "Werkvoorbereider",
    "Kontrolleurin",
    "Femme de ménage",
    "Sportinstructeur",
  ])("%s is a job title and no employer", (text) => {
    expect(scoreTitle(text)).toBeGreaterThanOrEqual(0.6);
    expect(scoreOrganisation(text)).toBeLessThan(0.6);
  });

  test.each([
    "Acme Corp",
    "Rheintal Feinmechanik GmbH & Co. KG",
    "Puget Sound Weekly",
    "Hospital Comarcal de la Ribera",
    "北京星河科技有限公司",
    "Siemens",
  ])("%s is an employer and no job title", (text) => {
    expect(scoreOrganisation(text)).toBeGreaterThanOrEqual(0.45);
    expect(scoreTitle(text)).toBeLessThan(0.6);
  });

  test.each(["Neurogeriatrician", "Trapezbordadora", "Glaceuse", "Wirkstoffologin"])(
    "%s is on no list and still looks more like a title than like an employer",
    (text) => {
      expect(scoreTitle(text)).toBeGreaterThan(scoreOrganisation(text));
    },
  );

  test.each(["Lancaster", "Münster", "Contoso", "Fabrikam Nord"])("%s does not look like a title", (text) => {
    expect(scoreTitle(text)).toBe(0);
  });

  test("a department's word alone does not make an employer", () => {
    expect(scoreOrganisation("Payments")).toBeLessThan(0.6);
    expect(scoreOrganisation("Lakeshore Foods")).toBeGreaterThanOrEqual(0.6);
  });

  test.each(["State University", "Annette-Gymnasium Münster", "INSA Lyon", "北京大学", "Istituto Tecnico Crescenzi"])(
    "%s is a school",
    (text) => {
      expect(scoreSchool(text)).toBeGreaterThanOrEqual(0.8);
    },
  );
});
