import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const asked = "\n\nYour tasks\n- Plan the shifts\n\nYour profile\n- Three years in a similar job";
const employerIn = (sentence: string) => readPostings(`Warehouse Supervisor\nLeeds\n\n${sentence}${asked}`).postings[0]?.company;

test.each([
  "Welcome to Osmunda & Thrale!",
  "Founded in 2011, Osmunda & Thrale makes paper from straw.",
  "Since 1952 Osmunda & Thrale has supplied hospitals with linen.",
  "Osmunda & Thrale, based in Leeds, makes paint.",
  "Why Osmunda & Thrale?",
  "An exciting opportunity has arisen at Osmunda & Thrale.",
  "Werden Sie Teil der Osmunda & Thrale.",
  "Mit 400 Mitarbeitenden gehört Osmunda & Thrale zu den größten Arbeitgebern der Region.",
  "Depuis 1952, Osmunda & Thrale fournit les hôpitaux en linge.",
  "¿Quieres formar parte de Osmunda & Thrale?",
  "Per il nostro cliente Osmunda & Thrale cerchiamo una persona seria.",
  "Al sinds 1952 levert Osmunda & Thrale linnen aan ziekenhuizen.",
  "Junta-te à Osmunda & Thrale!",
])("an advert that names its employer only in a sentence has one: %s", (sentence) => {
  expect(employerIn(sentence)).toBe("Osmunda & Thrale");
});

test("a sentence about a quality of the work names no employer", () => {
  expect(employerIn("Flexibility is what we offer. Teamwork makes us strong.")).toBeUndefined();
  expect(employerIn("Die Einarbeitung ist gründlich. Gleitzeit bietet dir Freiraum.")).toBeUndefined();
});

test("of several names the one that most sentences speak of is the employer", () => {
  expect(employerIn("Join Osmunda. Osmunda builds on tools such as Tavenor. At Osmunda we care. Tavenor is a product.")).toBe("Osmunda");
});

test("a sentence below the title is not taken for a name as a whole", () => {
  expect(employerIn("Die Osmunda betreibt elf Hotels")).toBe("Osmunda");
});
