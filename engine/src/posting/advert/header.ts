import { findEmploymentTypes } from "../../recognise/employment-type/find-employment-types.ts";
import { findSalary } from "../../recognise/money/find-salary.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import type { PostingDraft } from "../draft.ts";
import { dayOf } from "../records/dates.ts";
import { chooseTitle, soughtIn, tidyTitle, withoutNamesBehind } from "./choose-title.ts";
import { companyByAddress, companyInProse, companyInShortAdvert, readsLikeEmployer } from "./company-name.ts";
import { type Header, readHead, typesOfHead } from "./head-facts.ts";
import { headLines } from "./head-lines.ts";
import { labelledFacts } from "./labels.ts";
import { companyByHost } from "./names-by-host.ts";
import { companyByMention } from "./names-in-text.ts";
import { isCompanyShaped } from "./one-line.ts";
import { deadlineIn, placesInProse, townOfAddress, townOfEmployer } from "./prose-facts.ts";
import { roleInProse } from "./role-in-prose.ts";
import { placesIn, titleScore } from "./segments.ts";
import { partTitle } from "./title-parts.ts";

const TITLE_LINES = 6;
const LINES_THAT_SEEK = 8;
const LEAST_SOUGHT_SCORE = 0.4;
const AROUND_EMPLOYER = /\s+(?:[–—|@·-]|at|bei|chez|en|na|no|em|bij|presso|@)\s+$/iu;
const TOUCHING_SIGN = /^(?<title>.{3,80}?)\s+@(?<company>\p{Lu}[\p{L}\p{N}&.' -]{1,50})$/u;

/** Reads an advert's head; what the draft already says is not looked for. */
export function readHeader(text: string, draft: PostingDraft): Header {
  const lines = headLines(text);
  const facts = labelledFacts(lines);
  const firstLine = lines.findIndex((line) => !/https?:\/\/\S+$/i.test(line));
  const opening = lines.slice(0, TITLE_LINES).map((line, index) => ({ text: line, isFirst: index === firstLine }));
  const allSought = draft.isFreeText ? soughtIn(lines.slice(0, LINES_THAT_SEEK)) : [];
  const found = allSought.find(({ sought }) => titleScore(sought.title) >= LEAST_SOUGHT_SCORE || sought.isLineBelow === true);
  const seen: { readonly title?: string; readonly line: number } =
    draft.title === undefined && !facts.has("title")
      ? chooseTitle(opening, found)
      : { line: lines.indexOf(draft.title ?? facts.get("title") ?? "") };
  const isUntitled = draft.isFreeText === true && draft.title === undefined && !facts.has("title") && seen.title === undefined;
  const role = isUntitled ? roleInProse(text) : undefined;
  const chosen = role === undefined ? seen : { ...seen, title: role.title };
  // Whom a sentence seeks may be no title ("skilled hands"), and who seeks and where holds all the same.
  const sought = (found ?? allSought.find(({ sought: one }) => one.company !== undefined))?.sought;
  const parts = partTitle((facts.get("title") ?? chosen.title ?? "").replace(TOUCHING_SIGN, "$<title> @ $<company>"), text);
  const whole = tidyTitle(parts?.title ?? facts.get("title") ?? chosen.title);
  const bare = draft.title === undefined && whole !== undefined ? withoutNamesBehind(whole, parts?.company) : whole;
  const first = draft.isFreeText ? readHead(lines, chosen.line, bare) : { locations: [] };
  // "Engineer — Distributed Systems": if the employer stands elsewhere, the line is the title and no name is in it.
  const isWhole = bare !== whole && !endsInPlaces(whole, bare) && isNamedElsewhere(lines, chosen.line, whole);
  const title = isWhole ? whole : bare;
  const read: Header = isWhole ? readHead(lines, chosen.line, whole) : first;
  const head: Header = { ...read, locations: read.locations.map((place) => withoutEnd(place, parts?.company)) };
  const [site, address] = siteAndTown(facts.get("location") ?? "");
  const stated = placesIn(address);
  const isStreet = stated.length === 0 && /\d/.test(address) && head.locations.length > 0;
  const locations =
    stated.length > 0 || isStreet || (isRemoteOnly(address) && WHOLLY.test(address))
      ? ([stated, head.locations].find((places) => places.length > 0) ?? [])
      : address !== "" && address.length < 60 && !isRemoteOnly(address)
        ? [address]
        : head.locations.length > 0 || !draft.isFreeText
          ? head.locations
          : sought?.place !== undefined
            ? [sought.place]
            : ([placesInProse(text), placesOfTitle(chosen.title), townOfAddress(lines), head.likelyPlaces ?? []].find(
                (places) => places.length > 0,
              ) ?? []);
  const named =
    facts.get("company") ??
    parts?.company ??
    role?.company ??
    sought?.company ??
    head.company ??
    site ??
    (draft.isFreeText
      ? (companyInProse(text) ??
        companyByAddress(text) ??
        companyInShortAdvert(lines, title) ??
        companyByMention(text, lines) ??
        companyByHost(text))
      : undefined);
  const { company, place: bracketed } = partedName(named);
  const short = draft.title === undefined ? withoutEmployer(title, company) : title;
  const town = draft.isFreeText && locations.length === 0 ? (bracketed ?? townOfEmployer(company)) : undefined;
  const employmentTypes = findEmploymentTypes(facts.get("employmentType") ?? "", { isField: true });
  const paid = facts.get("salary") ?? "";
  const salary = findSalary(/\p{Script=Han}/u.test(title ?? "") ? `薪资 ${paid}` : paid, { isPayField: true })?.salary;
  const workplace = findWorkplace(`${facts.get("workplace") ?? ""}\n${facts.get("location") ?? ""}`) ?? head.workplace;
  const datePosted = dayOf(facts.get("datePosted"));
  const validThrough = dayOf(facts.get("validThrough")) ?? deadlineIn(lines);
  return {
    ...(short !== undefined && { title: short }),
    ...(company !== undefined && { company }),
    locations: town === undefined ? locations : [town],
    employmentTypes: employmentTypes.length > 0 ? employmentTypes : typesOfHead(head, lines),
    ...(salary && { salary }),
    ...(workplace && { workplace }),
    ...(datePosted && { datePosted }),
    ...(validThrough && { validThrough }),
    ...(head.url !== undefined && { url: head.url }),
  };
}

/** "Analytics Engineer — Parfait": the employer, known from elsewhere, is no part of the title. */
function withoutEmployer(title: string | undefined, company: string | undefined): string | undefined {
  if (title === undefined || company === undefined || !title.endsWith(company)) return title;
  const bare = title.slice(0, -company.length).replace(AROUND_EMPLOYER, "");
  return bare.length < title.length - company.length && titleScore(bare) >= LEAST_SOUGHT_SCORE ? bare : title;
}

/** "Técnico de Contabilidade – Braga": what stands behind the title is a place and no part of it. */
function endsInPlaces(whole: string | undefined, title: string | undefined): boolean {
  const tail = (whole ?? "").slice((title ?? "").length).replace(/^[\s–—-]+/u, "");
  return tail.split(/\s+[–—-]\s+/).every((piece) => placesIn(piece).length > 0);
}

function isNamedElsewhere(lines: readonly string[], titleLine: number, title: string | undefined): boolean {
  return readHead(lines, titleLine, title).company !== undefined;
}

/** Behind a title, in brackets or after a dash, may stand where: "Welder – Curitiba/PR", "(Remote LATAM)". */
function placesOfTitle(title: string | undefined): string[] {
  return (title ?? "")
    .split(/\s+[–—-]\s+|[()]/)
    .slice(1)
    .flatMap(placesIn);
}

const WHOLLY = /100\s?%|fully|totalmente|completamente|vollständig|komplett|volledig|anywhere/iu;

/** "Ghent, Acme" behind a title: the place without the employer. */
function withoutEnd(place: string, name: string | undefined): string {
  return name !== undefined && place.endsWith(`, ${name}`) ? place.slice(0, -name.length - 2) : place;
}

/** Where an advert says only "remote" it names no place. */
function isRemoteOnly(text: string): boolean {
  return findWorkplace(text) !== undefined && placesIn(text).length === 0 && text.split(/\s+/).length <= 4;
}

/** "Where? Hôtel Le Grand Tétras, Morzine": the house, then the town. */
function siteAndTown(stated: string): readonly [string | undefined, string] {
  const [first = "", ...rest] = stated.split(/,\s+/);
  const isSite = rest.length > 0 && placesIn(first).length === 0 && isCompanyShaped(first) && readsLikeEmployer(first);
  return isSite ? [first, rest.join(", ")] : [undefined, stated];
}

/** "远图软件有限公司 / 500-2000人": how many work there. */
const HEADCOUNT =
  /\s{0,3}[/·|,]\s{0,3}\d[\d.,+–-]{0,12}\s?(?:人|employees|mitarbeiter|mitarbeitende|salariés|empleados|funcionários|dipendenti|medewerkers)(?:以上)?$/iu;

/** "Acme (https://acme.example)", "[Acme](https://acme.example)": a name and its address. */
const LINKED = /^\[?(?<name>[^[\]()]{2,60}?)\]?\s*\(?(?:https?:\/\/|www\.)\S+$/u;

/** "Quill公司": behind a name in Latin letters the word for company is no part of it. */
const HAN_COMPANY_BEHIND = /(?<=[A-Za-z\d])\s?公司$/u;

/** "Estudio Bóveda (Sevilla)": the employer, and in brackets where it is. */
function partedName(written: string | undefined): { readonly company?: string; readonly place?: string } {
  const named = written?.replace(HEADCOUNT, "").replace(HAN_COMPANY_BEHIND, "").replace(LINKED, "$<name>");
  const [, name, inside = ""] = /^(.{2,60}?)\s*\(([^()]{2,40})\)$/.exec(named ?? "") ?? [];
  if (name !== undefined && (placesIn(inside).length > 0 || /^\p{Lu}\p{Ll}+$/u.test(inside))) return { company: name, place: inside };
  // "Stadt Weidenfurt (48.000 Einwohner)", "Kestrel (YC W24)": what is counted or coded is no part of the name.
  if (name !== undefined && /\d/.test(inside)) return { company: name };
  return named === undefined ? {} : { company: named };
}
