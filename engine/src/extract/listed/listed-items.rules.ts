import lexicon from "../../data/honours/award-words.json" with { type: "json" };

/** "Winner", "1st place": a rank is no award without the contest behind it. */
const RANK =
  /^(?:(?:winner|finalist|semi-?finalist|runner[- ]up|shortlisted|lauréate?|finaliste|vincitore|vincitrice|finalista|ganador[ae]?|vencedor[ae]?|gewinner(?:in)?|preisträger(?:in)?|winnaar)|(?:\d{1,2}(?:st|nd|rd|th|er|ère|ème|e)|\d{1,2}[.ºª°]|first|second|third|primer|primera|segundo|segunda|tercer|primeiro|primo|secondo|terzo|erster|zweiter|dritter|eerste|tweede|premier|deuxième)\s+(?:place|prize|platz|preis|lugar|puesto|prix|premio|prêmio|prémio|posto|plaats|prijs)|(?:gold|silver|bronze)\s+medal(?:ist)?)$/iu;
/** "Developer – Associate": a level belongs to the name before it. */
const LEVEL =
  /^(?:associate|professional|specialty|speciality|expert|foundation|practitioner|administrator|fundamentals|advanced|intermediate|basic|(?:\p{L}+\s+)?level\s+\S+|niveau\s+\S+|nivel\s+\S+|livello\s+\S+|stufe\s+\S+|[a-c][12]|i{1,3})$/iu;
/** Hours, points, numbers and validity say more about an item and are nobody's name. */
const MEASURE = /^(?:\d+[\s/]?[\d.,]*\s?(?:\p{Ll}|$)|\p{Ll}[\p{Ll}\s]*$)/u;
const NUMBER_OR_VALIDITY = /^(?:id|no|nr|credential|licen[cs]e|valid|expire[sd]?|gültig|válid[oa]|geldig|score|ref)(?!\p{L})/iu;
const LETTERS = /^[\p{Lu}\d&.-]{2,8}$/u;

/** "Gold, Harbour Beer Awards": the metal of a medal is no award without the contest either. */
const METALS: ReadonlySet<string> = new Set(Object.values(lexicon.metals).flat());

export function isRank(text: string): boolean {
  return RANK.test(text) || METALS.has(text.toLowerCase());
}

export function isLevel(text: string): boolean {
  return LEVEL.test(text);
}

/** Can a piece behind a name be who gave it? */
export function canBeIssuer(text: string): boolean {
  if (NUMBER_OR_VALIDITY.test(text)) return false;
  return !MEASURE.test(text) || /^\p{Ll}+(?:\p{Lu}|\.\p{L})/u.test(text);
}

/** "Ausbildereignung (AdA)": a few letters, two of them capitals, are the name once more where somebody else gave it. */
export function isAbbreviated(name: string): boolean {
  const inside = /\(([\p{L}\d]{2,6})\)$/u.exec(name)?.[1];
  return inside !== undefined && [...inside.matchAll(/\p{Lu}/gu)].length >= 2;
}

/** Is what stands in brackets the name again? "Project Management Professional (PMP)", "CCNA (Cisco Certified Network Associate)": one is the other, written short. */
export function isShortFor(one: string, other: string): boolean {
  return areInitials(one, other) || areWordInitials(one, other) || (areInitials(other, one) && other.length === one.split(/\s+/u).length);
}

/** "Sauveteur secouriste du travail (SST)": the first letters of all long words, in languages that write them small. */
function areWordInitials(short: string, long: string): boolean {
  if (!LETTERS.test(short)) return false;
  const initials = [...long.matchAll(/(?<![\p{L}\p{N}])(\p{L})\p{L}{3,}/gu)].map((match) => match[1]?.toUpperCase());
  return initials.length >= 2 && initials.join("") === short;
}

function areInitials(short: string, long: string): boolean {
  if (!LETTERS.test(short)) return false;
  const initials = [...long.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].map((match) => match[0]);
  let at = -1;
  return initials.length >= 2 && initials.every((letter) => (at = short.indexOf(letter, at + 1)) >= 0);
}
