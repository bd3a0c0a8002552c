import { expect, test } from "vitest";
import { headLines } from "./head-lines.ts";

test("buttons, counters and logos that were copied along are no part of an advert", () => {
  expect(
    headLines(
      "Skip to main content\nLumen & Oak logo\nLighting Designer\nManchester · 1 week ago · 47 applicants\nEasy Apply\nSave\nJetzt bewerben\nAbout our shows",
    ),
  ).toEqual(["Lighting Designer", "Manchester", "About our shows"]);
});

test("of a forwarded mail the subject counts, its marks, addresses and greeting do not", () => {
  expect(
    headLines(
      "Von: Nora Feld <nora@example.com>\nAn: team@example.org\nBetreff: WG: Neue Stelle: Bauleiter in Kassel\n\nGuten Tag,\n\nes geht um Kanäle.\n\nViele Grüße",
    ),
  ).toEqual(["Bauleiter in Kassel", "es geht um Kanäle."]);
});

test("a line that begins with 'From:' stays where no mail is", () => {
  expect(headLines("Night Porter\nFrom: 1 March\nTo: 30 April")).toEqual(["Night Porter", "From: 1 March", "To: 30 April"]);
});

test("what only announces a job is taken off, and signs before a line become its label", () => {
  expect(headLines("Vacature: UX Designer\n📍 Zaragoza\n💰 3.000 € al mes\n🚀 Go!\nStellenausschreibung")).toEqual([
    "UX Designer",
    "Location: Zaragoza",
    "Salary: 3.000 € al mes",
    "Go!",
  ]);
});

test("a first line may say who seeks before a colon, and then what", () => {
  expect(headLines("Osmunda GmbH & Co. KG: Full Stack Developer\nYou build.").slice(0, 2)).toEqual([
    "Full Stack Developer",
    "Company: Osmunda GmbH & Co. KG",
  ]);
  expect(headLines("We are hiring: Full Stack Developer\nYou build.")[0]).not.toContain("Company");
});

test("whom a first line invites to join employs, and as what is the title", () => {
  expect(headLines("Join Tallowgate as a Warehouse Operative!\nLeeds")).toEqual(["Warehouse Operative", "Company: Tallowgate", "Leeds"]);
  expect(headLines("Werden Sie Teil unseres Teams\nVerstärken Sie Orchil als Buchhalter (m/w/d)!")).toEqual([
    "Buchhalter (m/w/d)",
    "Company: Orchil",
  ]);
  expect(headLines("Join us as a Cook\nYork")[0]).toBe("Join us as a Cook");
});
