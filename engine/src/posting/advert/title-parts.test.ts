import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const first = (content: string) => readPostings(content).postings[0];

test("whom the job is with may stand behind a preposition, with an article, a town in brackets, a fact behind a dash", () => {
  expect(first("Vacature Kok bij Brouwerij Hop (Gent)\n\nJij kookt voor onze gasten.")).toMatchObject({
    title: "Kok",
    company: "Brouwerij Hop",
    locations: ["Gent"],
  });
  expect(first("Frontend Developer bij de Stichting Waterpeil\n\nJij bouwt mee.")).toMatchObject({
    title: "Frontend Developer",
    company: "Stichting Waterpeil",
  });
  expect(first("Développeur Front-end (H/F) pour M lumière – CDI\n\n## Société\n\nM lumière est une régie.")).toMatchObject({
    title: "Développeur Front-end (H/F)",
    company: "M lumière",
    employmentTypes: ["FULL_TIME"],
  });
});

test("what a weak preposition leads to is an employer only where the text says so", () => {
  expect(first("Estágio em Marketing Digital – Curitiba/PR\n\nA agência Lumiária busca estagiário(a).")?.title).toBe(
    "Estágio em Marketing Digital",
  );
  expect(first("Estagiário de Design na Tintura Lab\n\nA Tintura Lab é um estúdio.\n\nRequisitos: Figma")).toMatchObject({
    title: "Estagiário de Design",
    company: "Tintura Lab",
  });
});

test("employer, job and facts may be parted by dashes", () => {
  expect(first("# CrateMover - RoR Developer - Hybrid/Hanoi - FT\n\n## Skills\n\n* Ruby")).toMatchObject({
    title: "RoR Developer",
    company: "CrateMover",
    locations: ["Hanoi"],
    workplace: "hybrid",
    employmentTypes: ["FULL_TIME"],
  });
  expect(first("SENIOR FRONT-END ENGINEER - Quillrush\n\nStack: React\n\nApply: app.onquillrush.com/jobs")).toMatchObject({
    title: "SENIOR FRONT-END ENGINEER",
    company: "Quillrush",
  });
  expect(first("Data Engineer - Machine Learning\n\nMachine Learning is what we do.\n\nPython.")?.title).toBe(
    "Data Engineer - Machine Learning",
  );
});

test("between the job and the place a piece with a word of its own is the employer", () => {
  expect(first("Warehouse Operative, Osmunda Pallet & Crate, Luton\n\nYou pick and pack.")).toMatchObject({
    title: "Warehouse Operative",
    company: "Osmunda Pallet & Crate",
    locations: ["Luton"],
  });
  expect(first("Product Manager, Payments, Germany\n\nYou plan what we build.")?.company).toBeUndefined();
});

test("the employer may open a row of commas, or stand last behind the place", () => {
  expect(first("Osmunda & Thrale, Site Manager, Leeds\n\nYou plan the shifts.")).toMatchObject({
    title: "Site Manager",
    company: "Osmunda & Thrale",
    locations: ["Leeds"],
  });
  expect(first("Uitvoerder bouw - Osmunda & Thrale - Zwolle\n\nJij plant de bouw.")).toMatchObject({
    title: "Uitvoerder bouw",
    company: "Osmunda & Thrale",
  });
  expect(first("Site Manager with Osmunda in Leeds, full-time\n\nYou plan the shifts.")).toMatchObject({
    title: "Site Manager",
    company: "Osmunda",
    locations: ["Leeds"],
  });
});

test("a record without an employer may name it in its title", () => {
  expect(first('{"title": "Baker at Ironmoss", "description": "You keep the oven."}')).toMatchObject({
    title: "Baker",
    company: "Ironmoss",
  });
  expect(first('{"title": "Baker at Ironmoss", "company": "Fernwell", "description": "You keep the oven."}')).toMatchObject({
    title: "Baker at Ironmoss",
    company: "Fernwell",
  });
});

test("words that only say that this is an advert are no part of the title", () => {
  expect(first("Marketing Coordinator - job post\nTallow & Reed\nHoboken, NJ 07030")?.title).toBe("Marketing Coordinator");
  expect(first("[远程] Quillrush 诚聘 前端开发工程师 薪水 10K-25K RMB\n\n岗位要求\n- 熟悉 Vue")).toMatchObject({
    title: "前端开发工程师",
    company: "Quillrush",
  });
  expect(first("Lohnbuchhalter/in gesucht!\n\nKanzlei Wegener mbB, 24103 Kiel")?.title).toBe("Lohnbuchhalter/in");
});

test("job, place and employer may be parted by commas", () => {
  expect(first("# Ruby Developer, Ho Chi Minh City, Quillrush\n\n## Skills\n\n- Rails")).toMatchObject({
    title: "Ruby Developer",
    company: "Quillrush",
    locations: ["Ho Chi Minh City"],
  });
  expect(first("Engineer, Platform, Berlin\n\nCompany: Quillrush\n\nGo.")?.company).toBe("Quillrush");
});

test("a French word with both its endings is one word", () => {
  expect(first("Chargé·e de déploiement\n\nLieu : Paris\n\nVous accompagnez les mairies.")?.title).toBe("Chargé·e de déploiement");
});

test("between a job and a place stands what the job is about, unless the text knows it as the employer", () => {
  const first = (title: string, description: string) => readPostings(JSON.stringify([{ title, description }])).postings[0];
  expect(first("Product Manager, Payments, Germany", "Own the checkout.")).toMatchObject({ title: "Product Manager, Payments, Germany" });
  expect(first("Product Manager, Payments, Germany", "Own the checkout.")?.company).toBeUndefined();
  expect(first("Product Manager, Osmunda, Germany", "Osmunda is a lender.")).toMatchObject({ company: "Osmunda" });
});

test("in a row of facts the piece that is none is the employer, if it opens the row or is written like a sign", () => {
  const read = (line: string) => readPostings(`${line}\n\nYou keep our services running and fix what breaks.`).postings[0];
  expect(read("Osmunda^ - Backend Developer - HCMC - FT")).toMatchObject({ title: "Backend Developer", company: "Osmunda^" });
  expect(read("Backend Developer (Go) - IRONMOSS - FT - HN")).toMatchObject({ title: "Backend Developer (Go)", company: "IRONMOSS" });
  expect(read("Engineering - Backend Developer - Berlin")?.company).toBeUndefined();
});
