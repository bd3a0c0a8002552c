import { expect, test } from "vitest";
import type { Posting } from "../../model/index.ts";
import { readPostings } from "../read-postings.ts";

const told: readonly (readonly [string, Partial<Posting>])[] = [
  [
    "One of the leading law firms in Leeds is currently recruiting for a Legal Secretary to join their team.",
    { title: "Legal Secretary", locations: ["Leeds"] },
  ],
  [
    "Quillmoor is a family-run garden centre. We now need a full-time Garden Supervisor for our shop in Norwich.",
    { title: "Garden Supervisor", company: "Quillmoor", locations: ["Norwich"], employmentTypes: ["FULL_TIME"] },
  ],
  [
    "Brightpath urgently requires experienced Care Workers for community roles throughout Swansea.",
    { title: "Care Workers", company: "Brightpath", locations: ["Swansea"] },
  ],
  [
    "An opportunity has arisen for an experienced Dental Nurse to join our practice in Exeter.",
    { title: "Dental Nurse", locations: ["Exeter"] },
  ],
  ["Are you an experienced Bus Driver looking for a new challenge? We drive in Hull.", { title: "Bus Driver" }],
  [
    "Our Dublin office is growing and we need two more Customer Support Specialists.",
    { title: "Customer Support Specialists", locations: ["Dublin"] },
  ],
  [
    "VACANCY ANNOUNCEMENT\n\nThe Maji Trust seeks to recruit a qualified person for the position of Procurement Assistant based in Nakuru.",
    { title: "Procurement Assistant" },
  ],
  [
    "Wir, die Stadtwerke Talheim, suchen zum 1. Januar 2027 eine*n Netzmonteur*in in Vollzeit.",
    { title: "Netzmonteur*in", company: "Stadtwerke Talheim", employmentTypes: ["FULL_TIME"] },
  ],
  [
    "Nous recrutons pour notre client, acteur majeur de la région, un Conducteur de ligne H/F à Rennes.",
    { title: "Conducteur de ligne H/F", locations: ["Rennes"] },
  ],
  ["Lavande recherche un développeur web en alternance pour la rentrée.", { title: "développeur web", company: "Lavande" }],
  [
    "Bij Bakkerij De Korf zoeken we een enthousiaste verkoopmedewerker voor onze winkel in Breda.",
    { title: "verkoopmedewerker", locations: ["Breda"] },
  ],
  ["Per azienda metalmeccanica di Modena ricerchiamo tornitore CNC.", { title: "tornitore CNC", locations: ["Modena"] }],
  ["我们是一家做在线教育的公司，现诚聘产品经理一名，base成都，薪资20-30K。", { title: "产品经理", locations: ["成都"] }],
];

test.each(told)("%s", (text, posting) => {
  expect(readPostings(text).postings[0]).toMatchObject(posting);
});

test("whoever writes of themselves as 'we' in Chinese is not named by it", () => {
  expect(readPostings("我们是一家做在线教育的公司，现诚聘产品经理一名，base成都。").postings[0]?.company).toBe(undefined);
});
