import { type HostileDocument, hostile, RESUME_LINES } from "./hostile-document.ts";

const MEGABYTE = 1024 * 1024;
const RESUME = RESUME_LINES.join("\n");
const FLOOD = 300_000;
/** Beginnings of what patterns look for, over and over: a pattern that starts anew at each takes hours. */
const FLOODS = [
  "a",
  "1",
  "(",
  "[",
  "{",
  "<",
  "-",
  "_",
  ".",
  ",",
  "@",
  "/",
  "\\",
  "*",
  "#",
  "`",
  "|",
  "+",
  "&",
  "é",
  "中",
  "a.",
  "a@",
  "a-",
  "(a",
  "[a](",
];
const MORE_FLOODS = [
  "a\tb\t",
  "a | ",
  "http://",
  "+49 (",
  "2019 - ",
  "Jan 2020 - ",
  "m/w/d (",
  "60k-",
  "a: ",
  "A, ",
  "\\u00",
  "&#",
  "<a href=",
  "**a",
];
const LINE_FLOODS = ["a", "- a", "# a", "> ", "| a | b |", "```", "A: b", "1)", "2019 - 2021", "• a", "Experience", "a — b"];

/** Texts: empty ones, floods, endless nesting in everything that nests, values of wrong kinds. */
export const TEXTS: readonly HostileDocument[] = [
  ...hostile("text", "refused", {
    nothing: () => "",
    blanks: () => " ".repeat(1000),
    "line breaks": () => "\r\n".repeat(100_000),
    "byte order mark only": () => "\ufeff",
    "byte order mark of UTF-16 only": () => Uint8Array.of(0xff, 0xfe),
    "zero bytes": () => new Uint8Array(100_000),
    "zero bytes after a name": () => Buffer.concat([Buffer.from(RESUME), Buffer.alloc(MEGABYTE)]),
    "control characters": () => "\u0001\u0002\u0003\u0007".repeat(5000),
    "half of UTF-16": () => Uint8Array.of(0xff, 0xfe, 0x41),
    "more than 25 megabytes": () => new Uint8Array(26 * MEGABYTE).fill(97),
  }),
  ...hostile("text", "read", {
    "UTF-16 with its mark": () => Buffer.from(`\ufeff${RESUME}`, "utf16le"),
    "UTF-16 without its mark": () => Buffer.from(RESUME, "utf16le"),
    "UTF-16 the other way round": () => Buffer.from(`\ufeff${RESUME}`, "utf16le").swap16(),
  }),
  ...hostile("text", "either", {
    "one line of 25 megabytes": () => new Uint8Array(25 * MEGABYTE).fill(97),
    "one line of 25 megabytes of blanks and a letter": () => `a${" ".repeat(25 * MEGABYTE - 1)}`,
    "25 megabytes of brackets": () => new Uint8Array(25 * MEGABYTE).fill(0x5b),
    "25 megabytes of tags": () => "<p>a</p>".repeat(3 * MEGABYTE),
    "text turned around and made invisible": () => `${RESUME}\u202e${"\u200b\u200d\ufeff".repeat(50_000)}`,
    "letters with a thousand accents": () => `${RESUME}\na${"\u0301".repeat(100_000)}`,
    "halves of letters": () => Buffer.from(`${RESUME}\n${"\ud800".repeat(10_000)}`, "utf16le"),
  }),
  ...hostile(
    "flood of",
    "either",
    Object.fromEntries([...FLOODS, ...MORE_FLOODS].map((part) => [JSON.stringify(part), () => flood(part)])),
  ),
  ...hostile("lines of", "either", Object.fromEntries(LINE_FLOODS.map((line) => [JSON.stringify(line), () => flood(`${line}\n`)]))),
  ...hostile("JSON", "either", {
    "lists in lists": () => "[".repeat(FLOOD),
    "closed lists in lists": () => "[".repeat(FLOOD) + "]".repeat(FLOOD),
    "objects in objects": () => '{"a":'.repeat(FLOOD),
    "a resume of wrong kinds": () => '{"basics":7,"work":{"a":1},"education":[null,[],"x",7],"skills":"all"}',
    "a resume deep inside": () => `{"basics":{"name":"Ada"},"work":${"[".repeat(5000)}${"]".repeat(5000)}}`,
    "names that change objects": () =>
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"basics":{"name":"Ada","__proto__":[]}}',
    "giant numbers": () => `{"basics":{"name":"Ada"},"work":[{"name":"Acme","startDate":${"9".repeat(100_000)}}]}`,
    "hundred thousand jobs": () =>
      JSON.stringify({ basics: { name: "Ada" }, work: Array.from({ length: 100_000 }, () => ({ name: "A", position: "B" })) }),
    "a posting of wrong kinds": () =>
      '{"@type":"JobPosting","title":{"a":[]},"hiringOrganization":[[7]],"baseSalary":"x","jobLocation":[null,{"address":7}]}',
    "postings in each other": () => `${'{"@type":"JobPosting","title":"Clerk","subjectOf":'.repeat(3000)}1${"}".repeat(3000)}`,
  }),
  ...hostile("HTML", "either", {
    "elements in elements": () => `<html><body>${"<div>".repeat(FLOOD)}`,
    "tables in tables": () => `<html><body>${"<table><tr><td>".repeat(100_000)}`,
    "lists in lists": () => `<html><body>${"<ul><li>".repeat(100_000)}`,
    "comment that never ends": () => `<html><body><p>${RESUME}</p><!--${"-".repeat(5 * MEGABYTE)}`,
    "script that never ends": () => `<html><body><p>${RESUME}</p><script>${"</scrip".repeat(500_000)}`,
    "endless attributes": () => `<html><body><p ${Array.from({ length: 300_000 }, (_, at) => `a${at}=1`).join(" ")}>${RESUME}</p>`,
    "attribute that never ends": () => `<html><body><p>${RESUME}</p><p style="${"a".repeat(5 * MEGABYTE)}`,
    "endless entities": () => `<html><body><p>${"&amp;&#x41;&nosuch;".repeat(200_000)}</p>`,
    "styles of styles": () => `<html><head><style>${"p{color:red}".repeat(200_000)}</style></head><body>${"<p class=a>a</p>".repeat(5000)}`,
    "end tags only": () => `<html><body>${"</p></div></td>".repeat(200_000)}`,
    "frames, objects and refreshes": () =>
      '<html><head><meta http-equiv="refresh" content="0;url=http://example.com"><base href="file:///"></head><body><iframe src="file:///etc/hostname"></iframe><object data="http://example.com"></object></body></html>',
    "JSON-LD that never ends": () => `<html><script type="application/ld+json">${'{"@graph":['.repeat(100_000)}</script><p>${RESUME}</p>`,
  }),
  ...hostile("XML", "either", {
    "entities that double": () =>
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}">]><a>&c;</a>`,
    "entity from a file": () =>
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss><channel><item><title>&a;</title></item></channel></rss>',
    "entity from the network": () =>
      '<?xml version="1.0"?><!DOCTYPE a SYSTEM "http://example.com/a.dtd"><jobs><job><title>Clerk</title></job></jobs>',
    "inclusion of a file": () =>
      '<?xml version="1.0"?><a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/hostname"/></a>',
    "elements in elements": () => `<?xml version="1.0"?>${"<a>".repeat(FLOOD)}`,
    "a passport in a passport": () =>
      `<?xml version="1.0"?>${'<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>'.repeat(20_000)}`,
  }),
  ...hostile("RTF", "either", {
    "groups in groups": () => `{\\rtf1 ${"{".repeat(FLOOD)}`,
    "closed groups in groups": () => `{\\rtf1 ${"{\\b ".repeat(100_000)}${RESUME}${"}".repeat(100_000)}}`,
    "ends only": () => `{\\rtf1 ${"}".repeat(FLOOD)}`,
    "picture that is longer than the file": () => `{\\rtf1 ${RESUME}{\\pict\\bin2147483647 x}}`,
    "negative picture": () => `{\\rtf1 ${RESUME}{\\pict\\bin-5 x}}`,
    "numbers without end": () => `{\\rtf1\\fs${"9".repeat(100_000)} ${RESUME}}`,
    "letters that are none": () => `{\\rtf1\\uc9999999 ${"\\u99999999?\\u-1?\\'zz\\'".repeat(50_000)}}`,
    "table with endless cells": () => `{\\rtf1 \\trowd${"\\cellx1".repeat(100_000)}\\intbl ${"a\\cell ".repeat(100_000)}\\row}`,
    "program inside": () =>
      `{\\rtf1 ${RESUME}{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata 4d5a9000}}{\\field{\\*\\fldinst DDEAUTO cmd /c calc}}}`,
    "template from the network": () => `{\\rtf1{\\*\\template http://example.com/a.dotm}${RESUME}}`,
    "unknown fonts and code pages": () => `{\\rtf1\\ansicpg99999{\\fonttbl${"{\\f1\\fcharset250 A;}".repeat(50_000)}}${RESUME}}`,
  }),
  ...hostile("table", "either", {
    "quotation mark that never closes": () => `title,company,description\nClerk,Acme,"${"a,b\n".repeat(100_000)}`,
    "hundred thousand columns": () => `title,company,${"a,".repeat(100_000)}\n${"1,".repeat(100_000)}`,
    "a quarter of a million empty rows": () => `title,company,description\n${",,\n".repeat(250_000)}`,
    "quotation marks only": () => `title,company,description\n${'"'.repeat(FLOOD)}`,
    formulas: () => 'title,company,description\n"=cmd|\'/c calc\'!A1","=1+1","@SUM(1)"',
  }),
];

function flood(part: string): string {
  return `${RESUME}\n${part.repeat(Math.ceil(FLOOD / part.length))}`;
}
