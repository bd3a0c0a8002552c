import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { anyOf } from "./phrases.ts";

const TEXT_LOOKED_AT = 8000;
const LABELLED = new RegExp(
  `(?:^|\\n)[\\s*_-]*${anyOf(ADVERT_HEAD.siteLabels)}[*_]*\\s*[:：]\\s*[*_<[(]*(?<address>[^\\s<>|]{4,200})`,
  "giu",
);
const MAIL = /(?<![\p{L}\d])[\p{L}\d._%+-]{1,40}@(?<host>(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12})(?![\p{L}\d])/giu;
const PUBLIC = new RegExp(`(?:^|[.-])${anyOf(ADVERT_HEAD.publicHosts)}(?:[.-]|$)`, "iu");
const ENDING = /^(?:co|com|org|net|gov|ac|edu|or|ne)$/iu;

/** "jobs.acme-labs.co.uk" belongs to "Acme Labs". */
function nameOfHost(written: string): string | undefined {
  const host = written.replace(/^https?:\/\//iu, "").split(/[/?#:]/u)[0] ?? "";
  const parts = host.toLowerCase().split(".");
  if (parts.length < 2 || PUBLIC.test(host) || parts.includes("example") || !/^\p{L}[a-z]+$/iu.test(parts.at(-1) ?? "")) return undefined;
  const second = parts.at(-2) ?? "";
  const name = ENDING.test(second) && parts.length > 2 ? (parts.at(-3) ?? "") : second;
  if (name.length < 3 || !/\p{L}{3}/u.test(name)) return undefined;
  return name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** The employer by its web or mail address, where nothing in the advert names it. */
export function companyByHost(text: string): string | undefined {
  const opening = text.slice(0, TEXT_LOOKED_AT);
  const sites = [...opening.matchAll(LABELLED)].map(({ groups }) => groups?.["address"] ?? "");
  const mails = [...opening.matchAll(MAIL)].map(({ groups }) => groups?.["host"] ?? "");
  return [...sites, ...mails].map(nameOfHost).find((name) => name !== undefined);
}
