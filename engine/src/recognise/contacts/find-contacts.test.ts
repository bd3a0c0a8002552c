import { describe, expect, test } from "vitest";
import { findEmails, findPhones, findUrls } from "./find-contacts.ts";
import { profileOf } from "./networks.ts";

const values = (found: readonly { readonly value: string }[]) => found.map((item) => item.value);

describe("ways to reach a person", () => {
  test("an icon glued to an e-mail address is left out", () => {
    expect(values(findEmails("\uf0e0jane.public@example.com"))).toEqual(["jane.public@example.com"]);
    expect(values(findEmails("@jane@example.com"))).toEqual(["jane@example.com"]);
  });

  test("fictional numbers are kept as written", () => {
    expect(values(findPhones("(206) 555-0188"))).toEqual(["(206) 555-0188"]);
    expect(values(findPhones("Mobile: 555-123-4567 | Home"))).toEqual(["555-123-4567"]);
    expect(values(findPhones("404-555-0119 88 Pinecrest Dr, 30318 Atlanta"))).toEqual(["404-555-0119"]);
    expect(values(findPhones("07700 900431 14 Ferry Lane, Sunderland"))).toEqual(["07700 900431"]);
  });

  test("figures in the address of a page are no number", () => {
    expect(values(findPhones("https://example.org/journals/PIIS0140-6736(16)31416-7/fulltext"))).toEqual([]);
  });

  test("a Belgian number with a stroke behind its area code is no date", () => {
    expect(values(findPhones("Gsm: 0485/25.68.00"))).toEqual(["0485/25.68.00"]);
  });

  test("a valid international number is written in the international form", () => {
    expect(values(findPhones("+442079460123"))).toEqual(["+44 20 7946 0123"]);
  });

  test.each([
    "2019 - 2021",
    "01/2019 - 05/2020",
    "2017-03 – 2020-12",
    "12/03/1988",
    "94588",
    "18.555.014-K",
    "1.000.555.014",
    "31 – 47121",
  ])("%s is no telephone number", (text) => {
    expect(findPhones(text)).toEqual([]);
  });

  test("a profile tells its network and user name, a site of one's own does not", () => {
    const urls = values(findUrls("john@example.com | linkedin.com/in/jane-public | https://johndoe.me/"));
    expect(urls).toEqual(["linkedin.com/in/jane-public", "https://johndoe.me/"]);
    expect(profileOf(urls[0] ?? "")).toEqual({ network: "LinkedIn", username: "jane-public", url: "linkedin.com/in/jane-public" });
    expect(profileOf(urls[1] ?? "")).toBeUndefined();
  });
});
