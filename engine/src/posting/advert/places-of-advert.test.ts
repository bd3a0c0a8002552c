import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (text: string) => readPostings(text).postings[0];
const placesOf = (text: string) => read(text)?.locations;
const ASKED = "\n\nRequirements\n- 2 years of experience";

test("each of several places below a label has a line of its own", () => {
  expect(placesOf(`Stoker\nlocations\nToronto, Ontario, Canada\nHalifax, Nova Scotia, Canada\ntime type\nFull time${ASKED}`)).toEqual([
    "Toronto, Ontario, Canada",
    "Halifax, Nova Scotia, Canada",
  ]);
});

test("a sentence below the heading says where, and all places in its row count", () => {
  const sentence = "We are hiring for this position in Denver, CO; Boston, MA; and Pittsburgh, PA. Fully remote work is considered.";
  expect(placesOf(`Stoker${ASKED}\n\nLocation\n\n${sentence}`)).toEqual(["Denver, CO", "Boston, MA", "Pittsburgh, PA"]);
  expect(placesOf(`Stoker\n\nThis role is based in our Atlanta, GA, Raleigh, NC or Boston, MA offices.${ASKED}`)).toEqual([
    "Atlanta, GA",
    "Raleigh, NC",
    "Boston, MA",
  ]);
});

test("a place may stand in another fact, or behind the word for its surroundings", () => {
  expect(placesOf(`Stoker\n\nEmployment Type: Onsite, Block 9, Islamabad (with a room)${ASKED}`)).toEqual(["Islamabad"]);
  expect(placesOf(`Stoker\n\nThe job is in the LE4 area of Leicester.${ASKED}`)).toEqual(["Leicester"]);
});

test("where the label tells no place, no other town of the text is one", () => {
  expect(placesOf(`Stoker\n\nLocation: Home office\n\nWe began as a small shop in Porto Alegre.${ASKED}`)).toEqual([]);
  expect(placesOf(`前端工程师\n\n工作地点：任意\n\n要求：\n- 三年经验`)).toEqual([]);
});

test("a firm of two is no place, though one of them is called like a town", () => {
  expect(placesOf(`Stoker\nDunmore & Thrale\nLeeds${ASKED}`)).toEqual(["Leeds"]);
});

test("a quarter of a town is where it is", () => {
  expect(placesOf(`Heizer (m/w/d)\nKöln-Ehrenfeld\n\nDu heizt.`)).toEqual(["Köln-Ehrenfeld"]);
});

test("what somebody operates is no town", () => {
  expect(placesOf(`Our client is looking for a Machine Operator with experience operating a CNC Milling Machine${ASKED}`)).toEqual([]);
});

test("dollars are those of the country, unless the advert names the American ones", () => {
  const currencyOf = (text: string) => read(text)?.salary?.currency;
  expect(currencyOf(`Stoker\nLocation: Toronto, Ontario, Canada\nPay: $32 an hour${ASKED}`)).toBe("CAD");
  expect(currencyOf(`Stoker\nLocation: Toronto, Ontario, Canada\nPay: US$32 an hour${ASKED}`)).toBe("USD");
  expect(currencyOf(`Stoker\nLocation: Perth WA\nPay: $32 an hour${ASKED}`)).toBe("AUD");
  expect(currencyOf(`Stoker\nLocation: Santiago de Chile\nPay: $620.000 mensual${ASKED}`)).toBe("CLP");
  expect(currencyOf(`Stoker\nLocation: Santiago de Chile\nPay: $2,500 a month${ASKED}`)).toBe("USD");
  expect(currencyOf(`Stoker\nLocation: Boston, MA\nPay: $32 an hour${ASKED}`)).toBe("USD");
});

test("a line that says when the advert was put up dates it", () => {
  expect(read(`Stoker\nGhent\nPublié le 20 novembre 2024${ASKED}`)?.datePosted).toBe("2024-11-20");
});

test("labels that run together in one line are read one by one", () => {
  const line = `Job Title: Stoker Reports To: Foreman Position Type: Part-time Job Summary: The Stoker tends the fire and keeps the house warm. ${"Coal is carried every morning. ".repeat(4)}`;
  expect(read(`via a board\n${line}`)).toMatchObject({ title: "Stoker", employmentTypes: ["PART_TIME"] });
});
