import { describe, expect, it } from "vitest";
import { readPostings } from "../read-postings.ts";

const readOne = (text: string) => readPostings(text).postings[0];

describe("whose advert it is, by its head", () => {
  it("takes no benefit of a short advert for its employer", () => {
    const text = "Florist\n\nOur tasks\nBouquets every day\n\nWhat you bring\n- 2 years of experience\n\nBenefits\n- Pension scheme";
    expect(readOne(text)?.company).toBeUndefined();
  });

  it("knows a house that writes itself small, where a town follows it", () => {
    const text = "Warehouse Associate\nkelpio\nDayton, OH\nFull-time\n\nWhat you bring\n- A forklift licence";
    expect(readOne(text)).toMatchObject({ company: "kelpio", locations: ["Dayton, OH"] });
  });

  it("knows a house whose name begins with a number and a dash", () => {
    const text = "Warehouse Associate\n9-Lanterns\nDayton, OH\nFull-time\n\nWhat you bring\n- A forklift licence";
    expect(readOne(text)?.company).toBe("9-Lanterns");
  });

  it("leaves a town and its state together though the way of working stands behind them", () => {
    const text = "Truck Driver\nHollis Freight · Omaha, Nebraska (On-site)\nFull-time\n\nWhat you bring\n- A licence";
    expect(readOne(text)).toMatchObject({ company: "Hollis Freight", locations: ["Omaha, Nebraska"], workplace: "onsite" });
  });

  it("reads who seeks behind the verb of a German sentence", () => {
    const text =
      "Sachbearbeiter*in Kultur\n\nFür unseren Standort in Kassel sucht die Stadt Fernau zum nächstmöglichen Zeitpunkt Verstärkung in Teilzeit.";
    expect(readOne(text)?.company).toBe("Stadt Fernau");
  });

  it("takes neither a second title nor a ward for the employer", () => {
    const titles = "Gärtner (m/w/d)\nInhouse SAP Key User (m/w/d)\nFernmoor AG\n\nIhr Profil\n- Gute Deutschkenntnisse";
    expect(readOne(titles)?.company).toBe("Fernmoor AG");
    const ward = "Nurse Manager\nSurgical Unit 3G\n\nRequirements:\n- Licensed as a nurse in New Jersey";
    expect(readOne(ward)?.company).toBeUndefined();
  });
});
