import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (text: string) => readPostings(text).postings[0];
const titleOf = (text: string) => read(text)?.title;
const ASKED = "\n\nRequirements\n- 2 years of experience\n- Good English";

test("what the holder of the job will do names the job, where no line is a title", () => {
  expect(titleOf(`Reporting to the Head Keeper, the Estate Data Analyst will support the wardens.${ASKED}`)).toBe("Estate Data Analyst");
  expect(titleOf(`Care matters to us. The role of Deputy Home Manager is to help the manager.${ASKED}`)).toBe("Deputy Home Manager");
  expect(titleOf(`We value letters. The responsibilities of the Python Engineer will include design.${ASKED}`)).toBe("Python Engineer");
  expect(titleOf(`Letters are our life. We seek a curious mind for our Data Science Lead opening.${ASKED}`)).toBe("Data Science Lead");
});

test("as what somebody joins or works is the job", () => {
  expect(titleOf(`Quillmoor is seeking a calm person to join our team as an Analytics Engineer.${ASKED}`)).toBe("Analytics Engineer");
  expect(titleOf("I am looking for someone to work as a cashier at my store. You must be honest.")).toBe("cashier");
});

test("who chooses among those who apply is not the one sought", () => {
  expect(read(`Our days are long. The Hiring Manager will be in touch with everybody.${ASKED}`)).toBe(undefined);
});

test("an appeal or a heading is no title", () => {
  expect(titleOf(`Make your mark for patients\n\nWe are looking for a Lab Technician for our day team.${ASKED}`)).toBe("Lab Technician");
  expect(titleOf(`Description\n\nThe Senior Sales Manager will be responsible for the north.${ASKED}`)).toBe("Senior Sales Manager");
});

test("somebody who needs to be something is no title", () => {
  expect(titleOf("Bookkeeper in South Bristol. You will need to be a part or fully qualified Accountant to apply.")).toBe("Bookkeeper");
});

test("a craft alone is sought for it", () => {
  expect(titleOf(`[Me Tri, Hanoi] Senior Kotlin_ $3000 - $3500\n\n## Salary\n\n$1,000 - 3,000${ASKED}`)).toBe("Senior Kotlin");
});

test("what one is trained as stands behind the gender mark", () => {
  expect(titleOf("Wir suchen einen Auszubildenden (m/w/d) zum Werkzeugmechaniker:\n\nDas bringst du mit:\n- Abitur")).toBe(
    "Auszubildenden (m/w/d) zum Werkzeugmechaniker",
  );
});
