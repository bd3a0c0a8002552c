import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { EMPLOYER_FRAMES } from "../../data/employer-frames/employer-frames.ts";
import type { AdvertSection } from "../../data/requirement-words/requirement-words.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { MONTH_NUMBERS } from "../../recognise/dates/words.ts";
import { sectionAnnouncedBy } from "../../recognise/requirements/headings.ts";
import { LIKELY_EMPLOYER, LOOKS_LIKE_EMPLOYER } from "../weights.ts";
import { isCompanyShaped } from "./one-line.ts";
import { hasWordOfItsOwn } from "./own-words.ts";
import { anyOf } from "./phrases.ts";
import { townDescribed } from "./prose-facts.ts";
import { isFacts, readSegment } from "./segments.ts";
import { isStreetLine } from "./street-line.ts";

/** A name as sentences hold it, as a group of a pattern; the point behind a long word ends a sentence and the name. */
export const NAME =
  "(?<name>(?:[\\p{Lu}\\d][\\p{L}\\p{N}&.'’+-]*)(?:(?<!\\p{Ll}{4}\\.)(?:(?<!&[ ]Co\\.)|(?=[ ](?:KG|OHG|GmbH)))[ ](?:e\\.[ ]?V\\.|g?GmbH|gAG|mb[HB]|&|und|and|of|for|de|du|la|y|(?:van der|van den|van de|van|von der|von|der|den|ter|ten|et|e|di|da|do|dos|della|del|delle)(?=[ ][\\p{Lu}\\d])|(?:(?:de[ ])?[ld]['’])?(?:[\\p{Lu}\\d][\\p{L}\\p{N}&.'’+-]*))){0,5})";
/** Words that open names, but are none alone: "La Redoute". */
const ARTICLES = /^(?:van|von|een|het|de|un|une|le|la|les|el|los|las|il|lo|gli|i|o|os|as|uma|all|on)$/iu;
const NOT_NAMES = new RegExp(`^${anyOf(ADVERT_HEAD.sentenceOpeners)}$`, "iu");
/** "Waldkauz mit Sitz in Leipzig ist", "Fern Rescue (FR) is": what may stand between a name and its verb. */
const ASIDE =
  "(?:\\s\\([^()\\n]{2,20}\\)|,?\\s(?:mit (?:Haupts|S)itz in|based in|headquartered in|basée? à|con sede (?:en|a)|com sede em|gevestigd in)\\s\\p{Lu}[\\p{L} ,-]{1,30}?,?)?";
/** How sentences name the employer, the surest first. */
const PATTERNS = [
  new RegExp(
    `(?:^|[.!?\\n][ \\t]*)(?:En|Na|No|In|Bei|Chez|Bij|At|Voor|Für|Pour|Para|Per|Desde|Presso)\\s+(?:(?:de|het|die|den|das|la|le|el|il|o|a)\\s+)?${NAME},?\\s+(?:nous|\\p{Ll}+(?:mos|iamo)|(?:\\p{Ll}+en\\s+)(?:wir|we|wij))(?!\\p{L})`,
    "gu",
  ),
  new RegExp(
    `(?:^|[.!?\\n][ \\t]*)${NAME},\\s+(?:spécialiste|leader|acteur|entreprise|société|filiale|ein|eine|einer|der|die|das|a|an|the|una|uno|une|un|empresa|líder|azienda|realtà|een|de|het|uma|um)\\s`,
    "gu",
  ),
  new RegExp(
    `(?:^|[.!?\\n][ \\t]*)(?:(?:Hi|Hey|Hello|Hola|Olá|Hallo)[!,]?\\s+)?(?:We're|We’re|We are|Wir sind|Nous sommes|[Nn]ós somos|Somos|Siamo|Wij zijn)\\s+(?:a\\s+)?${NAME}(?=,|!|\\s[–—-]\\s|\\s\\(|[ \\t]*(?:\\n|$))`,
    "gu",
  ),
  new RegExp(
    `(?:^|\\n)[ \\t]*(?:About|Über|À propos de|A propos de|Sobre|Acerca de|Who is|Wer ist)\\s+(?:(?:die|den|das|the|la|le|el|a|o|de|het|il)\\s+)?${NAME}[ \\t]*[:?]?[ \\t]*(?:\\n|$)`,
    "gu",
  ),
  new RegExp(
    `(?:^|[.!?\\n][ \\t]*)${NAME}${ASIDE}\\s+(?:is|are)\\s+(?:currently\\s+|now\\s+|actively\\s+)?(?:hiring|looking for|seeking|searching for|recruiting|expanding|growing|on a|a|an|the|this|one of)\\s`,
    "gu",
  ),
  new RegExp(
    `(?:^|[.!?\\n][ \\t]*)(?:(?:Die|Der|Das|Le|La|El|Il|O|A|De|Het)\\s+)?${NAME}${ASIDE}\\s+(?:sucht|recherche|recrute|busca|ist ein|ist eine|est une?|es una?|is een|é uma?|è una?|is de|is het)\\s`,
    "gu",
  ),
  new RegExp(
    `(?:^|[.!?:\\n][ \\t]*|\\bus\\s)(?:At|Bei|Chez|En|Join|Join us at|Work at|Work for)\\s+${NAME}(?:,\\s+(?=\\p{Ll})|,?\\s+(?:we|you|our|wir|nous|and|to|as|in)\\b)`,
    "gu",
  ),
  new RegExp(
    `\\b(?:to join|joining|join|beim|bei der|within)\\s+(?:the\\s+team\\s+at\\s+|our\\s+team\\s+at\\s+)?${NAME}(?=\\s(?:in|as|and|to|on|for|at)\\b|[,.!])`,
    "gu",
  ),
  // "Für unseren Standort in Kassel sucht die Fernau Klinik zum nächstmöglichen Zeitpunkt"
  new RegExp(`\\s(?:sucht|zoekt)\\s+(?:(?:die|der|das|de|het)\\s+)?${NAME}\\s+(?:zum|ab|per|eine?n?|een|für|voor|nach|naar)\\s`, "gu"),
  new RegExp(
    `(?<!\\p{L})(?:[Ff]irma|[Ss]ociété|[Dd]itta|[Aa]zienda|[Hh]et bedrijf|[Ll]a empresa|[Ee]mpresa|[Ee]ntreprise|naam)[ ]+${NAME}(?=[ ,.\\n)]|$)`,
    "gu",
  ),
] as const;

/** "云杉科技有限公司成立于2016年": a Chinese house is called what it is, and what follows is told of it. */
const HAN_HOUSE =
  /(?:^|[\n。！])\s*(?<name>(?!我|本公司|公司|一家|这)\p{Script=Han}{2,18}(?:公司|集团|研究院|事务所))(?=成立|创立|是|为|，|（|\(|专注|致力)/u;

/** "bei der Sonnenlicht AG in": a weak sign, so the name itself must look like an employer's. */
const AT_NAME = new RegExp(`(?<!\\p{L})(?:bei der|bei|beim|at|chez|presso)\\s+${NAME}(?=[ ](?:in|à|en|a)[ ]|[,.\\n]|$)`, "gu");
/** "An der Hochschule Nordhafen ist folgende Stelle zu besetzen": so public bodies begin. */
const IN_HOUSE = new RegExp(
  `(?:^|[.!?\\n][ \\t]*)(?:An der|Am|An|Bei der|Beim|Im|In der|Aan de|Aan het|Bij de|Bij het|À l['’]|À la|Au|En el|En la|No|Na|Presso l['’]|Presso il|Presso la|All['’])\\s?${NAME},?\\s+(?:ist|sind|wird|werden|suchen wir|is|zijn|est|sont|recherche|se|abre|é|è)\\s`,
  "gu",
);

/** A name without the sign behind it; the points of "e.V." are its own. */
function withoutSignBehind(name: string | undefined): string | undefined {
  return name?.replace(/(?<!\be\.\s?V)[.,'’-]+$/u, "");
}

/** "The Observation Unit is a small one": a part of a house, and no house. */
const PART_OF_A_HOUSE = /\s(?:unit|department|team|ward|programme|program|project)$/iu;
const SURELY_A_HOUSE = 0.6;

/** "The Fernmoor Ambulance Authority" without its article; "The Kiln Team" keeps it, and is no name for it. */
function withoutThe(name: string | undefined): string | undefined {
  const bare = name?.replace(/^The\s(?=\S+\s\S)/u, "");
  return bare !== undefined && bare !== name && scoreOrganisation(bare) >= SURELY_A_HOUSE ? bare : name;
}

/** The employer as a sentence of the advert names it: "Acme is looking for", "About Acme", "At Acme, we". */
export function companyInProse(text: string): string | undefined {
  const opening = text.slice(0, 6000);
  for (const pattern of PATTERNS) {
    for (const { groups } of opening.matchAll(pattern)) {
      const name = withoutThe(withoutSignBehind(groups?.["name"]));
      const [first = ""] = name?.replaceAll("’", "'").split(/\s/) ?? [];
      const isName =
        name !== undefined &&
        name.length > 1 &&
        !NOT_NAMES.test(first) &&
        !ARTICLES.test(name) &&
        !PART_OF_A_HOUSE.test(name) &&
        !MONTH_NUMBERS.has(name.toLowerCase()) &&
        !townDescribed(opening).includes(name);
      if (isName && sectionAnnouncedBy(name) === undefined) return name;
    }
  }
  const han = HAN_HOUSE.exec(opening)?.groups?.["name"];
  if (han !== undefined) return han;
  for (const pattern of [AT_NAME, IN_HOUSE]) {
    for (const { groups } of text.slice(0, 2000).matchAll(pattern)) {
      const name = groups?.["name"];
      if (name !== undefined && Math.max(scoreOrganisation(name), LEADS.test(name) ? LOOKS_LIKE_EMPLOYER : 0) >= LOOKS_LIKE_EMPLOYER)
        return name;
    }
  }
  return undefined;
}

function employerScore(text: string): number {
  return Math.max(scoreOrganisation(text), LEADS.test(text) ? LOOKS_LIKE_EMPLOYER : 0);
}

/** Whether a piece of text reads like an employer rather than a town or a subject. */
export function readsLikeEmployer(text: string): boolean {
  return employerScore(text) >= LIKELY_EMPLOYER && !ONLY_A_SITE.test(text);
}

const LONGEST_SHORT_ADVERT = 600;
/** "Hotel Alpenblick", "Transportes Mancha Verde": the first word says what it is. */
const LEADS = new RegExp(
  `^(?:(?:L[ae]|Les|El|Los|Las|Il|O|A|The|De|Het)\\s|L['’])?${anyOf(ADVERT_HEAD.companyLeads)}\\s+(?!in\\s|en\\s|à\\s)\\p{L}`,
  "iu",
);
const ABOUT = /^(?:about|über|à propos|sobre|acerca|chi|over|wie|who|what)(?!\p{L})/iu;
const BETWEEN_PIECES =
  /(?<!(?<!\p{L})(?:\p{Lu}|Dr|St|Sr|Sra|Dott|Ing|Co|Inc|Ltd|Gebr))\.\s+|(?<=&\sCo\.)\s+(?!KG|OHG|GmbH|UG)|[,;:|•·()]\s+|\s+[–—-]\s+|(?<!\.\p{Lu})[.]$/u;

/** "Apply to Harrow Staffing Ltd": to whom to write. */
export const APPLY_TO = new RegExp(`^${anyOf(ADVERT_HEAD.applyTo)}\\s+(?=[\\p{Lu}\\p{N}])`, "u");

/** "Our team is multilingual", "The job includes": a sentence, and no name. */
const TELLS = new RegExp(`^${anyOf([...ADVERT_HEAD.sentenceOpeners, ...EMPLOYER_FRAMES.we])}\\s.*\\s\\p{Ll}{2}`, "iu");
const LABEL_OF_LINE = /^(.{2,30}?)\s?:\s/u;

/** "votre candidature au Cabinet Ormeau Conseil": a house that says what it is inside a sentence. */
const HOUSE_IN_SENTENCE = new RegExp(
  `(?<=\\p{Ll}\\s)${anyOf(ADVERT_HEAD.companyLeads.map((lead) => lead.slice(0, 1).toUpperCase() + lead.slice(1)))}[ ]${NAME}`,
  "u",
);

/** "au restaurant La Table d'Orelie", "bij boekhandel Het Lezertje": a kind of house written small, then the name with its article. */
const NAME_BEHIND_KIND = new RegExp(
  `(?<=(?:^|\\s)${anyOf(ADVERT_HEAD.companyLeads)}[ ])(?=(?:L[ae]|Les|El|Los|Las|Il|O|The|De|Het|Da|Chez|Zum|Zur)\\s\\p{Lu}|L['’]\\p{Lu})${NAME}`,
  "u",
);

/** Neither a fact, nor a title, nor a heading such as "About the company". */
function isNoOther(piece: string): boolean {
  if (TELLS.test(piece) || isStreetLine(piece)) return false;
  const segment = readSegment(piece);
  return !isFacts(segment) && segment.titleScore < LOOKS_LIKE_EMPLOYER && sectionAnnouncedBy(piece) === undefined && !ABOUT.test(piece);
}

/** "Bäckerei Hagenbuch" says by its first word that it is one, "Verkauf und Beratung" only looks so. */
const saysWhat = (piece: string) => (LEADS.test(piece) ? 0.2 : 0);

const ONLY_A_SITE = new RegExp(`^${anyOf(ADVERT_HEAD.siteWords)}$`, "iu");

/** "Centro" and "Escritório" say what kind of place it is, "Voucher (so far" is cut out of a sentence. */
function isWholeName(piece: string): boolean {
  // "CO" behind a town is its state, and the short form of a company.
  if (/^\p{Lu}{1,2}$/u.test(piece)) return false;
  return !ONLY_A_SITE.test(piece) && !/\([^)]*$|\s(?:or|oder|ou)\s(?:\p{Ll}+\s)?\p{Ll}|\p{Ll}\/\p{Ll}/u.test(piece);
}

/** What stands below such a heading is a task, a demand or an offer, and nobody's name. */
const LISTS: ReadonlySet<AdvertSection | undefined> = new Set(["duties", "requirements", "nice", "benefits"]);

/** "Pension scheme" below "Benefits" looks like a house and is none; a foot such as "Bäckerei Hagenbuch, 88131 Lindau" says what it is. */
function outsideLists(lines: readonly string[]): readonly string[] {
  let isInList = false;
  return lines.filter((line) => {
    const announced = sectionAnnouncedBy(line);
    if (announced !== undefined) isInList = LISTS.has(announced);
    return !isInList || (LEADS.test(line) && line.includes(","));
  });
}

/** In an advert of a few lines the employer may stand anywhere: whatever piece reads like one. */
export function companyInShortAdvert(lines: readonly string[], title: string | undefined): string | undefined {
  if (lines.join("\n").length > LONGEST_SHORT_ADVERT) return undefined;
  // "Domaine : Agriculture": an estate is called so, and here it is what the value is.
  const labels = new Set(lines.map((line) => LABEL_OF_LINE.exec(line)?.[1]));
  const told = lines.filter((line) => !isStreetLine(line)).join("\n");
  const pieces = outsideLists(lines)
    .flatMap((line) => line.split(BETWEEN_PIECES))
    .map((piece) => piece.trim())
    .map((piece) => ({ piece: piece.replace(APPLY_TO, ""), isAppliedTo: APPLY_TO.test(piece) }));
  return (
    pieces
      .filter(
        ({ piece }) =>
          title?.includes(piece) !== true && !labels.has(piece) && isCompanyShaped(piece) && isNoOther(piece) && isWholeName(piece),
      )
      .map(({ piece, isAppliedTo }) => ({
        piece,
        score: Math.max(employerScore(piece), isAppliedTo && hasWordOfItsOwn(piece) ? LOOKS_LIKE_EMPLOYER : 0),
      }))
      .filter(({ score }) => score >= LOOKS_LIKE_EMPLOYER)
      .toSorted((a, b) => b.score + saysWhat(b.piece) - a.score - saysWhat(a.piece))[0]?.piece ??
    HOUSE_IN_SENTENCE.exec(told)?.[0] ??
    NAME_BEHIND_KIND.exec(told)?.groups?.["name"]
  );
}
