import type { PostingField } from "../../data/posting-fields/posting-fields.ts";
import type { EmploymentType, Salary } from "../../model/index.ts";
import { findEmploymentTypes } from "../../recognise/employment-type/find-employment-types.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import { htmlToText } from "../../text/html/index.ts";
import { isCompanyShaped } from "../advert/one-line.ts";
import { placesIn, titleScore } from "../advert/segments.ts";
import type { DraftPart, PostingDraft } from "../draft.ts";
import { TITLE_SCORE } from "../weights.ts";
import { dayOf, daysAgo } from "./dates.ts";
import { fieldOfKey, wordsOfKey } from "./field-of-key.ts";
import { payOf, salaryOf } from "./pay.ts";
import { joinPlace, placesOf } from "./places.ts";
import { heldOf, isObject, type JsonObject, listOf, textOf } from "./values.ts";
import { wholeRecord } from "./whole-record.ts";
import { type Fields, workplaceOf } from "./workplace.ts";

const SECTIONS: readonly { field: PostingField; heading: string }[] = [
  { field: "responsibilities", heading: "Responsibilities" },
  { field: "requirements", heading: "Requirements" },
  { field: "nice", heading: "Nice to have" },
  { field: "benefits", heading: "Benefits" },
];
const MARKUP = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;
const ESCAPED_MARKUP = /&lt;\/?(?:p|div|ul|ol|li|br|h[1-6]|strong|b|em|i|span|section|article|table|a)(?:\s|\/|&gt;)/i;
const MOST_SKILLS = 100;
const TAGS = /tag|keyword/i;

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** The values of a record by what they are; of several names for one thing the plainest comes first. */
function fieldsOf(record: JsonObject): Fields {
  const found = new Map<PostingField, { key: string; value: unknown; rank: number }[]>();
  for (const [key, value] of Object.entries(record)) {
    const known = fieldOfKey(key);
    if (known === undefined || key.startsWith("@") || isEmpty(value)) continue;
    const values = found.get(known.field) ?? [];
    values.push({ key, value, rank: known.rank });
    found.set(known.field, values);
  }
  for (const values of found.values()) values.sort((a, b) => a.rank - b.rank);
  return found;
}

/** Text of an advert as a part of the body; markup is told by its look, also where its signs were escaped once more. */
function partOf(value: unknown, heading?: string): DraftPart | undefined {
  const content = proseOf(value);
  if (content === undefined) return undefined;
  const titled = heading === undefined ? {} : { heading };
  if (MARKUP.test(content)) return { content, isHtml: true, ...titled };
  if (!ESCAPED_MARKUP.test(content)) return { content, ...titled };
  const unescaped = content
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
  return { content: unescaped, isHtml: true, ...titled };
}

/** Running text of a value; the items of a list become lines. */
function proseOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const lines = value.flatMap((item) => proseOf(item) ?? []);
    return lines.length === 0 ? undefined : lines.map((line) => `- ${line}`).join("\n");
  }
  if (isObject(value)) {
    const inner =
      value["description"] ?? value["text"] ?? value["html"] ?? value["rendered"] ?? value["credentialCategory"] ?? value["name"];
    if (inner !== undefined) return proseOf(inner);
    const months = value["monthsOfExperience"];
    return typeof months === "number" || typeof months === "string" ? `${months} months of experience` : undefined;
  }
  return textOf(value);
}

/** Names of skills out of a list, or out of text that is one ("SQL, Excel; Power BI"). */
function skillsOf(value: unknown): string[] {
  const names = listOf(value).flatMap((item) => {
    const text = textOf(item);
    if (text === undefined || MARKUP.test(text)) return [];
    return text.split(/\s*[,;|\n•]\s*/);
  });
  return names.filter((name) => name.length > 1 && name.length <= 60 && name.split(/\s+/).length <= 6).slice(0, MOST_SKILLS);
}

/** The words of keys that are only yes: `isFullTime: true`, `arbeitszeitVollzeit: true`. */
function flagsOf(record: JsonObject): string[] {
  return Object.entries(record).flatMap(([key, value]) => (value === true ? [wordsOfKey(key).join(" ")] : []));
}

function employmentOf(fields: Fields, flags: readonly string[]): readonly EmploymentType[] {
  const texts = (fields.get("employmentType") ?? []).flatMap(({ value }) =>
    heldOf(value).flatMap((item) => (isObject(item) ? (textOf(item) ?? textOf(item["type"])) : textOf(item)) ?? []),
  );
  const words = texts.map((text) => (/^(?:full|part)$/i.test(text) ? `${text} time` : text));
  const types = findEmploymentTypes(words.join(" | ").replaceAll("_", " "), { isField: true });
  return types.length > 0 ? types : findEmploymentTypes(flags.join(" | "), { isField: true });
}

function isOnlyRemote(place: string): boolean {
  return findWorkplace(place) === "remote" && placesIn(place).length === 0;
}

function locationsOf(fields: Fields): string[] {
  const named = (fields.get("location") ?? []).map(({ value }) => placesOf(value));
  const more = (fields.get("location") ?? []).filter(({ key }) => SECONDARY.test(key)).flatMap(({ value }) => placesOf(value));
  const places = [...new Set([...firstPlaces(named, fields), ...more])];
  const rest = [fields.get("region")?.[0]?.value, fields.get("country")?.[0]?.value].map(textOf);
  const [only, second] = places;
  if (second !== undefined) return places;
  const joined = joinPlace([only, ...rest.filter((part) => part === undefined || !only?.toLowerCase().includes(part.toLowerCase()))]);
  return joined === undefined ? [] : [joined];
}

const SECONDARY = /secondary|additional|other|further/i;
const LONGEST_PLACE = 80;

/** Of several fields for the place the first that names one; "Fully Remote" as a town says nothing, where applicants have to live says more. */
function firstPlaces(named: readonly string[][], fields: Fields): readonly string[] {
  const found = named.find((list) => list.some((place) => !isOnlyRemote(place))) ?? named.find((list) => list.length > 0);
  if (found !== undefined) return found;
  // "workplace: Turku" names the place, and not how much is done at home.
  const workplaces = (fields.get("workplace") ?? []).flatMap(({ value }) => textOf(value) ?? []);
  return workplaces.filter((text) => text.length <= LONGEST_PLACE && findWorkplace(text) === undefined && placesIn(text).length > 0);
}

/** Reads a record by the names of its fields: a JSON object, a JSONL line, a CSV row, schema.org JobPosting. */
export function draftOfRecord(record: JsonObject): PostingDraft {
  const fields = fieldsOf(wholeRecord(record));
  const first = (field: PostingField): unknown => fields.get(field)?.[0]?.value;
  const text = (field: PostingField): string | undefined =>
    (fields.get(field) ?? []).map(({ value }) => textOf(value)).find((found) => found !== undefined);
  const whole = partOf(first("description")) ?? partOf(first("text"));
  const body = [whole, ...SECTIONS.map(({ field, heading }) => partOf(allOf(fields, field), heading))].filter((part) => part !== undefined);
  const identifier = first("id");
  const externalId = isObject(identifier) ? textOf(identifier["value"] ?? identifier) : text("id");
  const [title, company, url] = [text("title"), companyOf(fields) ?? nameBesideTitle(fields), text("url")];
  const [currency, period] = [text("currency"), text("period")];
  const salary = completed(
    payOf({ min: first("salaryMin"), max: first("salaryMax"), currency, period: period ?? periodOfKey(fields.get("salaryMin")?.[0]?.key) }),
    firstOf(fields, "salary", (value) => salaryOf(inLanguageOf(title, value), currency, period)) ?? payByType(first("employmentType")),
  );
  const datePosted = dayOf(first("datePosted"));
  const postedDaysAgo = datePosted === undefined ? daysAgo(first("datePosted")) : undefined;
  const validThrough = dayOf(first("validThrough"));
  const workplace = workplaceOf(fields);
  return {
    ...(externalId !== undefined && { externalId }),
    ...(title !== undefined && { title: plainLine(title) }),
    ...(company !== undefined && { company: plainLine(company) }),
    locations: locationsOf(fields),
    ...(workplace && { workplace }),
    employmentTypes: employmentOf(fields, flagsOf(record)),
    ...(salary && { salary }),
    ...(datePosted && { datePosted }),
    ...(postedDaysAgo !== undefined && { postedDaysAgo }),
    ...(validThrough && { validThrough }),
    ...(url !== undefined && /^https?:\/\//i.test(url) && { url }),
    body,
    skills: skillsOf(first("skills")),
    areTags: TAGS.test(fields.get("skills")?.[0]?.key ?? ""),
  };
}

/** What the first of several values of a field gives that gives anything: beside `salary: "competitive"` a range may stand. */
function firstOf<T>(fields: Fields, field: PostingField, read: (value: unknown) => T | undefined): T | undefined {
  return fields
    .get(field)
    ?.map(({ value }) => read(value))
    .find((found) => found !== undefined);
}

/** "annualSalaryFrom" says for how long by its name. */
function periodOfKey(key: string | undefined): string | undefined {
  return /annual|year/i.test(key ?? "") ? "year" : /month/i.test(key ?? "") ? "month" : /hour/i.test(key ?? "") ? "hour" : undefined;
}

/** Some boards tell the pay with each kind of contract: `[{ type, from, to, currency }]`. */
function payByType(types: unknown): Salary | undefined {
  const paid = listOf(types).find((type) => isObject(type) && ("from" in type || "to" in type || "min" in type));
  return paid === undefined ? undefined : salaryOf(paid);
}

/** "companies/17" and bare numbers point to the employer, and another field may name it. */
const ONLY_A_KEY = /^(?:[a-z]+[/:][\w-]+|\d+|[0-9a-f-]{32,})$/u;

function companyOf(fields: Fields): string | undefined {
  const names = (fields.get("company") ?? []).flatMap(({ value }) => textOf(value) ?? nameInside(value) ?? []);
  return names.find((name) => !ONLY_A_KEY.test(name));
}

/** `company_data: { company_name: "Acme" }` */
function nameInside(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  return textOf(Object.entries(value).find(([key, inner]) => typeof inner === "string" && fieldOfKey(key)?.field === "company")?.[1]);
}

/** Beside a title a name that is none is the employer's: `{ title: "Cook", name: "Tilo & Co" }`. */
function nameBesideTitle(fields: Fields): string | undefined {
  const keys = fields.get("title") ?? [];
  const name = textOf(keys.find(({ key }) => key === "name")?.value);
  const isBeside = name !== undefined && keys[0]?.key === "title" && name !== textOf(keys[0].value);
  return isBeside && /^\p{Lu}/u.test(name) && isCompanyShaped(name) && titleScore(name) < TITLE_SCORE ? name : undefined;
}

/** "8K-15K" of a Chinese record is told by the month, though its field holds no Chinese word. */
function inLanguageOf(title: string | undefined, salary: unknown): unknown {
  return typeof salary === "string" && /\p{Script=Han}/u.test(title ?? "") ? `薪资 ${salary}` : salary;
}

/** Two numbers say neither currency nor period; the words beside them may, where they speak of the same pay. */
function completed(parts: Salary | undefined, worded: Salary | undefined): Salary | undefined {
  if (parts === undefined || worded === undefined || isHundredfold(parts, worded)) return worded ?? parts;
  const isSame = parts.min === worded.min && parts.max === worded.max;
  return isSame && parts.currency === undefined && worded.currency !== undefined ? worded : parts;
}

const CENTS = 100;
const NEARLY = 0.02;

/** The words beside two numbers tell the same pay, and the numbers count cents. */
function isHundredfold(parts: Salary, worded: Salary): boolean {
  const ratio = (parts.min ?? parts.max ?? 0) / ((worded.min ?? worded.max ?? 0) * CENTS);
  return Math.abs(ratio - 1) < NEARLY;
}

/** Several fields may hold parts of one thing: `qualifications` and `experienceRequirements`. */
function allOf(fields: Fields, field: PostingField): unknown {
  const values = (fields.get(field) ?? []).map(({ value }) => proseOf(value)).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : [...new Set(values)].join("\n");
}

/** One line of text without markup, entities read. */
function plainLine(text: string): string {
  return (/[<&]/.test(text) ? htmlToText(text) : text).replace(/\s+/g, " ").trim();
}
