import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import organisations from "../../data/companies/organisations.json" with { type: "json" };
import { isKnownPlace } from "../../recognise/places/read-place.ts";
import type { PostingDraft } from "../draft.ts";
import { SOUGHT_TITLE_SCORE } from "../weights.ts";
import { soughtIn } from "./choose-title.ts";
import { APPLY_TO, companyInProse, NAME, readsLikeEmployer } from "./company-name.ts";
import { isLikelyTown } from "./likely-town.ts";
import { COINED, isHostName } from "./name-signs.ts";
import { isCompanyShaped } from "./one-line.ts";
import { anyOf } from "./phrases.ts";
import { placesIn, titleScore } from "./segments.ts";

const AROUND_EMPLOYER = /\s+(?:[–—|@·-]|at|bei|chez|en|na|no|em|bij|presso|@)\s+$/iu;
const LEAST_MENTIONS = 2;
const LINES_THAT_SEEK = 6;
const TEXT_LOOKED_AT = 4000;
/** Only summaries of a line or two begin with the employer and a bar. */
const LONGEST_SUMMARY = 600;
const AT_NAME = new RegExp(`(?<!\\p{L})(?:[Aa]t|[Bb]ei|[Cc]hez|[Pp]resso|[Jj]oin|[Aa]bout|@)\\s+${NAME}`, "gu");

/** The employer of a record that has no field for it, where its text speaks of one name plainly and more than once. */
export function companyOfRecord(text: string, draft: PostingDraft): string | undefined {
  if (draft.company !== undefined) return undefined;
  const lines = text.length <= LONGEST_SUMMARY ? text.split("\n") : [];
  const barred = lines.flatMap((line) => (line.includes(" | ") ? [line.split(" | ")[0] ?? ""] : []));
  const first = barred.find((piece) => isCompanyShaped(piece) && readsLikeEmployer(piece) && placesIn(piece).length === 0);
  if (first !== undefined) return first;
  const told = companyInProse(text);
  if (told !== undefined && (text.split(told).length > LEAST_MENTIONS || isHostName(told, draft.url ?? ""))) return told;
  const seeker = soughtIn(text.split("\n").slice(0, LINES_THAT_SEEK)).find(({ sought }) => sought.company !== undefined)?.sought.company;
  if (seeker !== undefined && isCompanyShaped(seeker) && placesIn(seeker).length === 0) return seeker;
  // "I'm Ellis, COO at Fernbank" on careers.fernbank.example: the address repeats the name.
  return [...text.slice(0, TEXT_LOOKED_AT).matchAll(AT_NAME)]
    .map(({ groups }) => groups?.["name"]?.replace(/[.,'’-]+$/u, "") ?? "")
    .find((name) => isHostName(name, draft.url ?? ""));
}

/** "Analytics Engineer — Parfait": the employer, known from elsewhere, is no part of the title. */
export function withoutEmployer(title: string | undefined, company: string | undefined): string | undefined {
  if (title === undefined || company === undefined) return title;
  const behind = title.toLowerCase().startsWith(company.toLowerCase())
    ? /^\s+[–—-]\s+(?<rest>.+)$/u.exec(title.slice(company.length))?.groups?.["rest"]
    : undefined;
  if (behind !== undefined && titleScore(behind) >= SOUGHT_TITLE_SCORE) return behind;
  // "Stoker (Osmunda)": the employer in brackets behind the job.
  const bracketed = title.endsWith(` (${company})`) ? title.slice(0, -company.length - 3) : undefined;
  if (bracketed !== undefined && titleScore(bracketed) >= SOUGHT_TITLE_SCORE) return bracketed;
  if (!title.endsWith(company)) return title;
  const before = title.slice(0, -company.length);
  const bare = before.replace(AROUND_EMPLOYER, "");
  const isParted = bare.length < before.length || (/\s$/u.test(before) && (COINED.test(company) || /\d\p{L}|\p{L}\d/u.test(company)));
  return isParted && titleScore(bare) >= SOUGHT_TITLE_SCORE ? bare.trim() : title;
}

/** "远图软件有限公司 / 500-2000人": how many work there. */
const HEADCOUNT = new RegExp(`\\s{0,3}[/·|,]\\s{0,3}\\d[\\d.,+–-]{0,12}\\s?${anyOf(organisations.headcountUnits)}(?:以上)?$`, "iu");

/** "云帆 (B轮)", "Kestrel (Series B)": how it is paid for. */
const OF_FUNDING = /轮|輪|融资|融資|上市|series|seed|round|funded|backed/iu;

/** "Hotel Zugspitzblick, Tel. 08821 ..." */
const PHONE_BEHIND = /,?\s(?:tel|fon|phone|telefon|tél|mobil|e-?mail)(?!\p{L})[.:]?.*$/iu;

/** "Acme (https://acme.example)", "[Acme](https://acme.example)": a name and its address. */
const LINKED = /^\[?(?<name>[^[\]()]{2,60}?)\]?\s*\(?(?:https?:\/\/|www\.)\S+$/u;

/** "Quill公司": behind a name in Latin letters the word for company is no part of it. */
const HAN_COMPANY_BEHIND = /(?<=[A-Za-z\d])\s?公司$/u;

/** "青山实验小学2027年教师招聘公告": behind the name, what the page is. */
const HAN_NOTICE_BEHIND = /(?<=\p{Script=Han}{3})(?:\d{4}年.{0,16}|(?:公开)?招聘.{0,12})(?:公告|启事|简章|通知|信息)$/u;

/** "青禾国际学校诚聘": behind a name, that people are sought. */
const HAN_RECRUITING = new RegExp(`(?<=\\p{Script=Han}{3})${anyOf(ADVERT_HEAD.recruitingBehindHan)}$`, "u");

/** "Waldkauz Verlag GmbH mit Sitz in Leipzig": where a house sits is no part of its name. */
const SEAT_BEHIND =
  /,?\s(?:mit (?:Haupts|S)itz|based|headquartered|located|basée?|située?|installée?|con sede|ubicad[ao]|gevestigd|sediad[ao]|com sede)(?!\p{L}).*$/u;

/** "Osmunda, opérateur de piscines": what is said of a house behind a comma is no part of its name. */
const SAID_BEHIND = /(?<=^\p{Lu}.{1,40}),\s(?:(?:a|an|the|une?|la|le|ein|eine|una?|um|uma|een)\s)?\p{Ll}{3,}\s.*$/u;

/** "Empresa Quillmar": a single word behind the one for company is the whole name. */
const KIND_BEFORE =
  /^(?:(?:company|employer|firma|ditta)\s(?=\p{Lu})|(?:empresa|company|firma|société|entreprise|bedrijf)\s(?=\p{Lu}[\p{L}\d.-]+$)|(?:(?:die|la|a|het|il|the|de)\s|l['’])(?:empresa|firma|société|entreprise|bedrijf|azienda|ditta|società|compañía|company|maison|enseigne)\s)/iu;

/** "Estudio Bóveda (Sevilla)": the employer, and in brackets where it is. */
export function partedName(written: string | undefined): { readonly company?: string; readonly place?: string } {
  const named = written
    ?.replace(APPLY_TO, "")
    .replace(KIND_BEFORE, "")
    .replace(PHONE_BEHIND, "")
    .replace(HEADCOUNT, "")
    .replace(HAN_COMPANY_BEHIND, "")
    .replace(HAN_NOTICE_BEHIND, "")
    .replace(HAN_RECRUITING, "")
    .replace(SEAT_BEHIND, "")
    .replace(SAID_BEHIND, "")
    .replace(LINKED, "$<name>");
  const [, name, inside = ""] = /^(.{2,60}?)\s*\(([^()]{2,50})\)$/.exec(named ?? "") ?? [];
  if (name !== undefined && (placesIn(inside).length > 0 || /^\p{Lu}\p{Ll}+$/u.test(inside))) return { company: name, place: inside };
  if (name !== undefined && readsLikeEmployer(name) && isLikelyTown(inside)) return { company: name, place: inside };
  // "Osmunda (Thai restaurant, riverside)": what it is.
  if (name !== undefined && /\s\p{Ll}{3}/u.test(inside)) return { company: name };
  // "Stadt Weidenfurt (48.000 Einwohner)", "Kestrel (YC W24)": what is counted or coded is no part of the name.
  if (name !== undefined && (/\d/.test(inside) || OF_FUNDING.test(inside))) return { company: name };
  // "Bracken Studio, Bristol"
  const [, house, town = ""] = /^(.{2,60}?),\s(\p{Lu}[\p{L}’' -]{2,30})$/u.exec(named ?? "") ?? [];
  // "Kindertagesstätte Arche Noah, Bad Rothen": behind a name that says what it is stands where it is.
  const isTown = isKnownPlace(town) || (readsLikeEmployer(house ?? "") && !readsLikeEmployer(town) && /^\p{Lu}\p{Ll}/u.test(town));
  if (house !== undefined && isTown && !isKnownPlace(house)) return { company: house, place: town };
  const [, kind = "", where = ""] = /^(.{4,60}?)\s(?:in|à|en|em|te|a|uit|aus|from)\s(\p{Lu}[\p{L}’' -]{2,30})$/u.exec(named ?? "") ?? [];
  if (readsLikeEmployer(kind) && isLikelyTown(where)) return { company: kind, place: where };
  // "Scuola Il Girasole di Correggio (RE)": an Italian town by its province.
  const [, school, village = ""] = /^(.{4,60}?)\s(?:di|a)\s(\p{Lu}[\p{L}’' -]{2,30}\s\(\p{Lu}{2}\))$/u.exec(named ?? "") ?? [];
  if (school !== undefined) return { company: school, place: village };
  return named === undefined ? {} : { company: named };
}
