import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (text: string) => readPostings(text).postings[0];
const record = (payload: unknown) => readPostings(JSON.stringify(payload)).postings[0];

test("adverts that go on from their sentence name the job without its articles", () => {
  const town =
    "Die Stadt Weidenfurt stellt zum nächstmöglichen Zeitpunkt\n\neine Heizerin / einen Heizer (m/w/d) für das Freibad\n\nein. Wir freuen uns auf Sie.";
  expect(read(town)?.title).toBe("Heizerin / Heizer (m/w/d) für das Freibad");
});

test("what only announces a job is no part of the title that a record or a label gives", () => {
  expect(record({ title: "Appel à candidatures : Jardinier", description: "Vous entretenez le parc de la ville." })?.title).toBe(
    "Jardinier",
  );
  expect(record({ title: "Vacancy for a Project Coordinator", description: "You plan the surveys of old houses." })?.title).toBe(
    "Project Coordinator",
  );
  expect(record({ title: "Hiring Manager", description: "You hire for all our shops." })?.title).toBe("Hiring Manager");
  expect(read("VAGA ABERTA – BALCONISTA\n\nDrogaria Quillmar\nLocal: Uberlândia\nAtender no balcão da loja.")?.title).toBe("BALCONISTA");
});

test("a sentence ends with the point behind a long word, and so does a name", () => {
  const text = "We're looking for a Sous Chef at The Salt Loft, Dingle, Co. Kerry. This is a permanent role in a busy kitchen by the sea.";
  expect(read(text)?.company).toBe("The Salt Loft");
  const csr =
    "Stoker/Fireman/Bookkeeping\n\nOur house looks for a Stoker/Fireman/Bookkeeping. As one of the first to come, you light the fires.";
  expect(read(csr)?.company).toBeUndefined();
});

test("an address that has one word of the employer's name leads to the whole of it", () => {
  const text =
    "Se necesita mozo/a de almacén para empresa de distribución en Getafe.\n\nTurno de mañana, contrato de seis meses.\nSalario según convenio.\n\nDistribuciones Osmunda S.L. – empleo@osmunda.example";
  expect(read(text)?.company).toBe("Distribuciones Osmunda S.L.");
});

test("a Chinese name ends before the words for seeking somebody", () => {
  expect(read("青木国际学校诚聘\n\n岗位：小学数学教师\n地点：苏州\n性质：全职\n\n任职要求：\n1. 3年以上教学经验")?.company).toBe(
    "青木国际学校",
  );
});

test("an employer whose name holds a digit is parted from the job in front of it", () => {
  const text = "# [São Paulo] Programador Júnior 7mares\n\nA **7mares** está com vaga aberta para programador(a) júnior\n\nVale refeição";
  expect(read(text)).toMatchObject({ title: "Programador Júnior", company: "7mares", locations: ["São Paulo"] });
});

test("a German trade with half a word in it is no employer, and how much is none of its title", () => {
  const text =
    "Elektroniker für Energie- und Gebäudetechnik (m/w/d)\nElektro Quillmann GmbH – Gera\nVollzeit | unbefristet\n\nWas du mitbringst:\n✔ Führerschein Klasse B";
  expect(read(text)).toMatchObject({ title: "Elektroniker für Energie- und Gebäudetechnik (m/w/d)", company: "Elektro Quillmann GmbH" });
  expect(read("Un Soudeur\n\nLieu : Cholet\n\nVous soudez des cuves et des portails.")?.company).toBeUndefined();
  expect(
    read("Landhotel Quillmühle\n83471 Schönau\n\nWir suchen ab sofort:\n\nHeizer (m/w/d) Vollzeit\n\nKost und Logis frei.")?.title,
  ).toBe("Heizer (m/w/d)");
});

test("towns that no list knows are told by their state, their province or their department", () => {
  const bus = "School Bus Driver - Maple Kiln School District - Cedar Flats, OR\n$22.15/hour, part-time. CDL with S endorsement required.";
  expect(read(bus)).toMatchObject({ title: "School Bus Driver", company: "Maple Kiln School District", locations: ["Cedar Flats, OR"] });
  const agent = "Agent d'entretien H/F\nAssociation Le Relais des Ormes – Chazelles-sur-Rive (42)\nCDD 6 mois, 20h hebdo\nSMIC horaire";
  expect(read(agent)).toMatchObject({ company: "Association Le Relais des Ormes", locations: ["Chazelles-sur-Rive (42)"] });
});

test("who appoints on behalf of a house, and what kind of house it is, are no names", () => {
  const school =
    "OSMUNDA PRIMARY SCHOOL\nCaretaker\n£22,100 - £23,400\n\nThe Governors wish to appoint a caretaker. Ours is a village school with 120 pupils.";
  expect(read(school)?.company).toBe("OSMUNDA PRIMARY SCHOOL");
  const pub = "Cook\n\nBusy village pub seeks a cook for its summer menu. Full time, £12.50 an hour.";
  expect(read(pub)?.company).toBeUndefined();
  const commune = "COMMUNE DE VALBRAC (12)\n\nLa commune recrute :\n\nUN GARDIEN DE CAMPING (H/F)\n\nTemps complet.";
  expect(read(commune)).toMatchObject({ title: "GARDIEN DE CAMPING (H/F)", company: "COMMUNE DE VALBRAC" });
});

test("a borough council is named after its town, and its vacancies say how much in bare numbers", () => {
  const text =
    "Post: Planning Officer\nHours: 37 per week\nContract: Fixed term for 18 months\nSalary: £38,223 to £43,421 per annum\n\nOrmsford Borough Council is looking for a planner.";
  expect(read(text)).toMatchObject({
    company: "Ormsford Borough Council",
    locations: ["Ormsford"],
    employmentTypes: ["FULL_TIME", "TEMPORARY"],
  });
});

test("a site that is called after its vacancies and its house names the employer", () => {
  const page =
    "<html><head><title>Vacancies | Fernkiln Veterinary Practice</title></head><body><main><h1>Work with us</h1><h2>Veterinary Nurse</h2><p>Our friendly six-vet practice looks for a nurse to share the surgical and ward work.</p></main></body></html>";
  expect(read(page)).toMatchObject({ title: "Veterinary Nurse", company: "Fernkiln Veterinary Practice" });
});

test("what a label says is to be done is no title", () => {
  const text =
    "Basisschool De Quillhoek in Leerdam zoekt per direct een\n\nOnderwijsassistent (0,6 fte)\n\nFunctie: ondersteunen in groep 1 t/m 4\nDienstverband: tijdelijk";
  expect(read(text)).toMatchObject({ title: "Onderwijsassistent (0,6 fte)", employmentTypes: ["PART_TIME", "TEMPORARY"] });
});
