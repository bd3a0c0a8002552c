import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (payload: unknown) => readPostings(JSON.stringify(payload)).postings;

test("a job whose facts lie in objects of their own is one job", () => {
  const job = {
    workplace: { name: "Atelier Orme", location: { address: "3 rue des Saules, 44000 Nantes" } },
    contract: { type: ["CDI"], remote: "hybrid" },
    offer: { title: "Menuisier d'atelier", description: "Fabriquer des meubles sur mesure." },
  };
  const postings = read({ jobs: [job, { ...job, offer: { title: "Vendeuse", description: "Accueillir." } }] });
  expect(postings).toMatchObject([
    { title: "Menuisier d'atelier", company: "Atelier Orme", workplace: "hybrid", employmentTypes: ["FULL_TIME"] },
    { title: "Vendeuse", company: "Atelier Orme" },
  ]);
  expect(postings[0]?.locations.join()).toContain("Nantes");
});

test("attributes of an answer, and the employer as an object with attributes of its own", () => {
  const attributes = {
    title: "Panadera de noche",
    description: "<p>Amasar y hornear.</p>",
    countries: ["Chile"],
    company: { data: { id: "7", attributes: { name: "Horno Tilo" } } },
  };
  expect(read({ data: [{ id: "1", type: "job", attributes }] })).toMatchObject([
    { title: "Panadera de noche", company: "Horno Tilo", locations: ["Chile"] },
  ]);
});

test("a job told in several languages is read in English, else in the first", () => {
  const position = { title: { fi: "Kokki", en: "Cook" }, jobDescription: { fi: "Etsimme kokkia.", en: "We look for a cook." } };
  expect(read({ position, owner: { company: { fi: "Ravintola Kuusi Oy" } } })).toMatchObject([
    { title: "Cook", company: "Ravintola Kuusi Oy" },
  ]);
});

test("the list alone, without the answer around it, is read as the board's", () => {
  const opening = { jobOpeningName: "Bookbinder", employmentStatusLabel: "Part-Time", atsLocation: { city: "Ghent" }, location: {} };
  expect(read([opening])).toMatchObject([{ title: "Bookbinder", locations: ["Ghent"], employmentTypes: ["PART_TIME"] }]);
});

test("remote: false alone leaves the workplace open, with hybrid: false it is on site", () => {
  const job = { title: "Cook", company: "Tilo", description: "Cooking.", remote: false };
  expect(read([job])[0]?.workplace).toBeUndefined();
  expect(read([{ ...job, hybrid: false }])[0]?.workplace).toBe("onsite");
  expect(read([{ ...job, remote: "partial" }])[0]?.workplace).toBe("hybrid");
  expect(read([{ ...job, remote: "full" }])[0]?.workplace).toBe("remote");
});

test("a description that lies in its sections is read with them, and titles none of them", () => {
  const description = { poste: "Nous cherchons quelqu'un de patient.", missions: ["Réparer des orgues"], profil: ["2 ans d'expérience"] };
  const [posting] = read({ intitule: "Facteur d'orgues", city: "Tanger", description });
  expect(posting).toMatchObject({ title: "Facteur d'orgues", locations: ["Tanger"] });
  expect(posting?.requirements[0]?.years?.min).toBe(2);
});

test("parts of the pay and of the employer are known by keys of their own", () => {
  const job = {
    job_title: "Forklift Operator",
    employee_type: "Full-Time",
    company_data: { image_url: "", company_name: "Prairie Kiln Storage" },
    location: { city: "Joliet", state: "IL" },
    pay_info: { currency_code: "USD", pay_low: 19.5, pay_high: 23, pay_period: "Hour" },
  };
  expect(read({ job_data: job })[0]).toMatchObject({
    company: "Prairie Kiln Storage",
    employmentTypes: ["FULL_TIME"],
    salary: { min: 19.5, max: 23, currency: "USD", period: "HOUR" },
  });
});
