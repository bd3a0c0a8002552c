import { describe, expect, it } from "vitest";
import { countPostings, kindOfPaste } from "./paste.ts";

describe("pasting a job", () => {
  it("takes the words of an advert as plain text", () => {
    expect(kindOfPaste("Senior nurse\nHarbour Clinic\nYou have three years of ward experience.")).toBe("text");
    expect(countPostings("Senior nurse\nHarbour Clinic")).toBe(1);
  });

  it("recognises the source of a web page", () => {
    expect(kindOfPaste("<!doctype html><html><body><h1>Nurse</h1></body></html>")).toBe("html");
    expect(kindOfPaste("  <div class='job'>Nurse</div>")).toBe("html");
  });

  it("recognises one posting per line and counts them", () => {
    const text = '{"title":"Nurse","description":"Ward"}\n\n{"title":"Cook","description":"Kitchen"}\n{"title":"Clerk", broken\n';
    expect(kindOfPaste(text)).toBe("jsonl");
    expect(countPostings(text)).toBe(3);
  });

  it("recognises a schema.org posting even when it is spread over many lines", () => {
    expect(kindOfPaste('{\n  "@context": "https://schema.org",\n  "@type": "JobPosting",\n  "title": "Nurse"\n}')).toBe("json-ld");
  });

  it("recognises a table with a title column", () => {
    expect(kindOfPaste("title,company,description\nNurse,Harbour Clinic,Ward work")).toBe("csv");
    expect(countPostings("title,company,description\nNurse,Harbour Clinic,Ward work\nCook,Old Mill,Kitchen")).toBe(2);
  });

  it("does not take a sentence with commas for a table", () => {
    expect(kindOfPaste("We need a title clerk, a cook, and a driver.\nApply now, please.")).toBe("text");
  });

  it("says that there is nothing when there is nothing", () => {
    expect(kindOfPaste("   \n ")).toBe("empty");
    expect(countPostings("")).toBe(0);
  });
});
