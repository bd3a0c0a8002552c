import hosts from "../../data/board-hosts/board-hosts.json" with { type: "json" };
import { squash } from "./company-by-address.ts";

const NOT_NAMES = new Set(hosts.notNames);
const WORKDAY = /^(?<slug>[a-z0-9-]{2,40})\.wd\d+\.myworkdayjobs\.com$/u;
/** "careers-acme.icims.com", "acme-jobs.breezy.hr" */
const AROUND_SLUG = /^(?:careers?|jobs?|karriere|recruiting)-|-(?:careers?|jobs?|karriere)$/gu;
const ADDRESS = /^https?:\/\/(?<host>[a-z0-9.-]+)(?<path>\/[^?#]*)?/iu;
const TEXT_LOOKED_AT = 8000;
const ROW_OF_NAMES = /[\p{Lu}\d][\p{L}\p{N}&.’'-]*(?:\s(?:[\p{Lu}\d][\p{L}\p{N}&.’'-]*|of|and|&|de|von)){0,4}/gu;

/** The part of an address in which a board of many employers keeps whose board it is. */
function slugOf(url: string): string | undefined {
  const { host = "", path = "" } = ADDRESS.exec(url)?.groups ?? {};
  const bare = host.toLowerCase().replace(/^www\./u, "");
  const workday = WORKDAY.exec(bare)?.groups?.["slug"];
  if (workday !== undefined) return workday;
  const board = hosts.inPath.find((known) => `${bare}${path.toLowerCase()}`.startsWith(`${known}/`));
  const own = board === undefined ? hosts.inHost.find((known) => bare.endsWith(`.${known}`)) : undefined;
  if (board !== undefined) return `${bare}${path}`.slice(board.length + 1).split("/")[0];
  return own === undefined
    ? undefined
    : bare
        .slice(0, -own.length - 1)
        .split(".")
        .at(-1);
}

/** "harbor-line" as the text beside it writes it, or each of its words with a capital letter. */
function writtenName(slug: string, text: string): string {
  const key = squash(slug);
  for (const [row] of text.slice(0, TEXT_LOOKED_AT).matchAll(ROW_OF_NAMES)) {
    const words = row.split(/\s+/u);
    for (let to = words.length; to > 0; to -= 1) {
      const name = words
        .slice(0, to)
        .join(" ")
        .replace(/(?:['’]s)?[.,'’-]*$/u, "");
      if (squash(name) === key) return name;
    }
  }
  return slug
    .split(/[-_\s]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** The employer by the address of a posting on a board where each employer has a place of its own. */
export function companyByBoard(url: string | undefined, text: string): string | undefined {
  const slug = decoded(slugOf(url ?? "") ?? "").replace(AROUND_SLUG, "");
  const isName = slug.length > 1 && !NOT_NAMES.has(slug.toLowerCase()) && /\p{L}{2}/u.test(slug) && !/^[0-9a-f-]{16,}$/iu.test(slug);
  return isName ? writtenName(slug, text) : undefined;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
