import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import organisations from "../../data/companies/organisations.json" with { type: "json" };
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { MONTH_NUMBERS } from "../../recognise/dates/words.ts";
import { isKnownPlace } from "../../recognise/places/read-place.ts";
import { hasWordOfItsOwn } from "./own-words.ts";
import { anyOf, WORD_END } from "./phrases.ts";
import { titleScore } from "./segments.ts";
import { isElse, knownIn, ownTownIn, placeNamedIn } from "./sought-place.ts";
import { titleAtStart } from "./sought-title.ts";
import { withoutTown } from "./town-behind.ts";
import { isTownShaped } from "./town-shape.ts";

/** What a sentence that looks for somebody says. */
export type Sought = {
  readonly title: string;
  readonly company?: string;
  readonly place?: string;
  /** Whatever it is called: the line below a sentence that broke off with the verb ("Wonen in Brabant zoekt"), or what stands in quotes. */
  readonly isSure?: true;
};

const MOST_WORDS_OF_A_NAME = 8;
const UNLIKELY_NAME = 0.5;
/** "招服务员3名": the short word for it seeks only where a job and how many stand behind it, since banks and towns have it in their names. */
const HAN_SEEKS = "招(?=\\p{Script=Han}{2,12}(?:\\d{1,3}|[一二两三四五六七八九十数]{1,3}|若干)[名位人])";
const THEY_SEEK = new RegExp(
  `^(?<who>[^!?:]{2,120}?)(?:\\s*:?\\s+|(?<=\\p{Script=Han})|(?=\\p{Script=Han}))(?:${anyOf(ADVERT_HEAD.seekers)}|${HAN_SEEKS})(?:${WORD_END})[\\s:]*(?<rest>.*)$`,
  "iu",
);
const WE_SEEK = new RegExp(
  `^(?:(?<lead>.{0,140}?)(?:(?<!\\p{L})|(?<=\\p{Script=Han})))?(?:${anyOf(ADVERT_HEAD.weSeek)})(?:${WORD_END})[\\s:!–—-]*(?<rest>.*)$`,
  "iu",
);
const LEAD_IN = new RegExp(`^(?:${anyOf(ADVERT_HEAD.beforeTitle)}|${anyOf(ADVERT_HEAD.articles)})(?:${WORD_END})[\\s,:]*`, "iu");
const A_MONTH = new RegExp(
  `^(?:zum|ab|from|starting|à partir de|dès|desde|a partir de|da|vanaf|per|für|für den)\\s+(?:${[...MONTH_NUMBERS.keys()].join("|")})(?!\\p{L})(?:\\s+\\d{4})?[\\s,]*`,
  "iu",
);
const A_DATE = new RegExp(
  `^(?:zum|ab|ab dem|per|am|from|starting|à partir du|dès le|a partir de|dal|vanaf)\\s+\\d[\\d./-]*(?:\\s+(?:${[...MONTH_NUMBERS.keys()].join("|")})(?!\\p{L})\\.?(?:\\s+\\d{4})?)?(?=[\\s,]|$)[\\s,]*`,
  "iu",
);
/** "auf das neue Schuljahr 2027", "pour la rentrée", "for the new term": from when. */
const A_TERM =
  /^(?:auf|für|zum|zur|ab|per|ab dem|pour|dès|à|para|desde|per|da|dal|voor|vanaf|for|from)\s(?:(?:das|dem|den|die|der|la|le|el|il|o|a|het|de|the)\s)?(?:(?:neue|neuen|kommende|kommenden|nächste|nächsten|nouvelle|prochaine|nuevo|próximo|próxima|nuovo|prossimo|novo|nieuwe|komende|new|next|coming)\s)?(?:schuljahr|semester|wintersaison|sommersaison|saison|herbst|frühjahr|frühling|sommer|winter|rentrée|année scolaire|curso(?: escolar)?|temporada|anno scolastico|stagione|ano letivo|schooljaar|seizoen|school year|academic year|term|season)(?!\p{L})(?:\s\d{4}(?:\s?[/–-]\s?\d{2,4})?)?[\s,]*/iu;
/** "3 dossierbehandelaars", "2x Koch": how many are sought. */
const A_COUNT = /^\d{1,2}\s?x?\s+(?=\p{L}{4})/iu;
/** "Wir suchen in der Abteilung Statistik eine/n Assistent*in": first where, then whom. */
const UNIT_FIRST = /^(?:[^,.]{0,40}\s)?(?:in|an|bei|für)\s+(?:der|die|dem|den|das|unser\p{L}*)\s.{3,60}?\s(?=eine?n?(?:[/*(:]|\s))/u;
/** "Nous recrutons pour notre client, acteur de la région, un …": first for whom, then whom. */
const CLIENT_FIRST = /^(?:pour|para|per|voor|für|for)\s[^.]{5,100}?,\s(?=(?:un|une|un\(e\)|una|uno|eine?n?|een|an?|um|uma)\s)/u;
/** "recrute pour son EHPAD de Montfleury un(e) infirmier(ère)": first for which of its houses, then whom. */
const OWN_SITE_FIRST = new RegExp(
  `^${anyOf(ADVERT_HEAD.forWhom)}\\s${anyOf(ADVERT_HEAD.ownSites)}\\s(?<site>[^.:]{3,80}?),?\\s(?=${anyOf(ADVERT_HEAD.oneOf)}\\s)`,
  "iu",
);
const BEFORE_NAME = new RegExp(`^(?:${anyOf(ADVERT_HEAD.beforeCompany)})(?:${WORD_END})[\\s,]*`, "iu");
/** Public employers are called by what they are and where. */
const PUBLIC_BODY = new RegExp(`^${anyOf(organisations.publicBodies)}(?!\\p{L})`, "iu");
const NAMED_LEAD = new RegExp(`^(?:${anyOf(ADVERT_HEAD.companyBefore)})\\s+(?<name>[^,]{2,60}?),?\\s*$`, "iu");
const AT_NAME =
  /^\s*(?<word>at|chez|presso|@|bei|bij|for|für|pour|para|per|voor|na|no)\s+(?:(?:the|der|die|de|het|la|le|el|il|o|a)\s+)?(?<name>\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{N}&.'’-]*|&|and|of|de|di)){0,5})(?=[\s,.;(!]|$)/u;
/** Behind the other words may stand what the work is for: "for Windows", "para Android". */
const SURELY_AT = /^(?:at|chez|presso|@)$/iu;
/** "La Colline": a French article and one plain word are a name together, "La Clinique" is a kind. */
const NAME_WITH_ARTICLE = new RegExp(`^(?:Le|La|Les)\\s(?!${anyOf(ADVERT_HEAD.companyLeads)}(?!\\p{L}))\\p{Lu}[\\p{L}’'-]+$`, "iu");
/** "Klinikum Wesertal in Hameln": the town is no part of the name. */
const TOWN_BEHIND = /(?<=\S\s\S.*)\s+in\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u;
/** "Quill Srl di Modena": behind the legal form the name has ended. */
const TOWN_BEHIND_FORM =
  /(?<=\s(?:S\.?r\.?l\.?|S\.?p\.?A\.?|S\.?n\.?c\.?|SARL|SAS|SASU|S\.?L\.?U?\.?|GmbH|AG|B\.?V\.?|NV|Ltd\.?|Lda\.?|Ltda\.?))\s(?:di|de|da|do|uit|aus|à|en|from|of|te)\s\p{Lu}.*$/u;
/** "A agência Araucária Criativa": the kind of employer, then its name. */
const SMALL_WORDS = /^(?:\p{Ll}[\p{L}-]*\s+){1,2}(?=\p{Lu})/u;
const NO_NAME = new RegExp(`^${anyOf([...ADVERT_HEAD.notCompany, ...ADVERT_HEAD.sentenceOpeners])}(?:${WORD_END})`, "iu");
/** Takes lead-ins away, one after the other: "zum 1.3.2027 eine/n", "urgently a". */
function withoutLeadIn(rest: string): string {
  let bare = rest.trim();
  for (let before = ""; before !== bare; ) {
    before = bare;
    bare = bare.replace(LEAD_IN, "").replace(A_DATE, "").replace(A_MONTH, "").replace(A_TERM, "").replace(A_COUNT, "").trim();
  }
  return bare;
}

/** "Porter (YC S20)": by its class a young company, though a porter is a job. */
const STARTUP = /\(YC\s\p{L}{1,2}\d{2}\)/u;

/** "我校现面向社会公开": of itself, and by no name. */
const HAN_OPENER = /^(?:我|本(?!田)|现|因|目前|面向)/u;
/** "瑞丰纺织有限公司因扩大生产": behind the house, why it seeks. */
const HAN_REASON_BEHIND = /(?<=公司|集团|工厂|医院|学校|大学|小学|中学|酒店|饭店)(?:因|为|现|拟)(?!\p{Script=Han}{0,2}(?:公司|集团)).*$/u;

/** "Quill is expanding their team and", "The Quill – Harbour Street location": who it is, without what else is said of it. */
function withoutVerbBefore(who: string): string {
  const subject = /^(?<name>\p{Lu}\S*(?:\s\p{Lu}\S*){0,4})\s(?:is|are|has|have)\s\p{Ll}+.*\s(?:and|so)$/u.exec(who)?.groups?.["name"];
  return subject ?? who.replace(SITE_BEHIND, "");
}

/** "The Quill – Pelican Bay location": which of its houses. */
const siteOf = (who: string) =>
  [SITE_BEHIND.exec(who)?.groups?.["site"]?.split("/")[0] ?? ""].find((site) => isTownShaped(site) && !isElse(site));

const SITE_BEHIND = /\s[–—-]\s(?<site>.{2,50})\s(?:location|branch|store|site|restaurant|campus|office)$/iu;

/** "Die Stadt Hollerau (rund 18.400 Einwohner)": how large it is. */
const COUNTED_BEHIND = /\s\([^()]*\d[^()]*\)\s*$/u;

/** "An der Musikschule Quillzach suchen wir": a house that says what it is, behind a word for where. */
const HOUSE_LEAD =
  /^(?:an der|am|an|im|in der|beim|bei der|aan de|aan het|in het|à l['’]|à la|au|en el|en la|all['’]|alla|al)\s?(?<name>\p{Lu}[^,]{2,60}?),?\s*$/iu;
const saysWhatItIs = (name: string) => A_HOUSE_BEFORE.test(name) || scoreOrganisation(name) >= UNLIKELY_NAME;

/** Who seeks, by the words before the verb: "unser Kunde, die Grabner Bau GmbH," is the Grabner Bau GmbH. */
function nameOf(who: string): string | undefined {
  const pieces = withoutVerbBefore(who.replace(COUNTED_BEHIND, ""))
    .split(/[,，]\s*(?![^()]*\))/)
    .map((piece) => {
      let bare = piece.trim().replace(HAN_REASON_BEHIND, "");
      for (let before = ""; before !== bare && !NAME_WITH_ARTICLE.test(bare); ) {
        before = bare;
        bare = bare.replace(BEFORE_NAME, "").trim();
      }
      // "La mairie de Nantes": behind the article stands no name of its own.
      if (!/^\p{Ll}/u.test(bare) || !/^\p{Lu}/u.test(piece.trim())) return bare;
      return PUBLIC_BODY.test(bare) && bare.includes(" ") ? piece.trim() : bare.replace(SMALL_WORDS, "");
    });
  return pieces
    .map((name) => withoutTown(name.replace(TOWN_BEHIND, "").replace(TOWN_BEHIND_FORM, "")))
    .find(
      (name) =>
        name.length > 1 &&
        /^[\p{Lu}\p{N}\p{Script=Han}]/u.test(name) &&
        name.split(/\s+/).length <= MOST_WORDS_OF_A_NAME &&
        !NO_NAME.test(name) &&
        !HAN_OPENER.test(name) &&
        !OF_A_CLIENT.test(name) &&
        !isPhrase(name) &&
        (STARTUP.test(name) || titleScore(name) < UNLIKELY_NAME || isNamedByArticle(name, who) || scoreOrganisation(name) >= UNLIKELY_NAME),
    );
}

/** "The Anchor Smokehouse": an anchor may be a job, and what ends the name with its capital article is none. */
function isNamedByArticle(name: string, who: string): boolean {
  const [last = "", ...before] = name.split(/\s+/).toReversed();
  return before.length > 0 && who.trimStart().startsWith(`The ${name}`) && titleScore(last) < UNLIKELY_NAME;
}

/** "Busy village pub seeks a cook": only what opens the sentence is large, and the words tell what kind of house it is. */
const isPhrase = (name: string) => /^\p{Lu}\p{Ll}+(?:[ -]\p{Ll}{2,}){1,5}$/u.test(name) && !A_HOUSE_BEFORE.test(name);
const A_HOUSE_BEFORE = new RegExp(`^${anyOf(ADVERT_HEAD.companyLeads)}(?!\\p{L})`, "iu");

/** "Stoker in South London Our client": the breaks were lost, and no name stands here. */
const OF_A_CLIENT = /(?<!\p{L})(?:our|my)\sclients?$/iu;

/** "a dishwasher at Marigold Cafe": behind "at" stands who it is for, unless that is a town. */
function nameBehind(behind: string): string | undefined {
  const { word = "", name: written } = AT_NAME.exec(behind)?.groups ?? {};
  const name = written?.replace(/[.'’-]+$/u, "");
  if (name === undefined || isKnownPlace(name) || MONTH_NUMBERS.has(name.toLowerCase())) return undefined;
  // "at The Salt Loft": a capital article is a part of the name.
  if (NO_NAME.test(name) && !(SURELY_AT.test(word) && /^The\s\p{Lu}/u.test(name))) return undefined;
  return SURELY_AT.test(word) || hasWordOfItsOwn(name) ? name : undefined;
}

/** "is currently recruiting", "urgently requires": how soon somebody is sought stands in the middle of the words for it. */
const HOW_SOON =
  /(?<=\s)(?:currently|presently|actively|urgently|now|immediately|always|also|aktuell|derzeit|dringend|actuellement|activement|actualmente|atualmente|attualmente|momenteel)\s/giu;

/** "2、负责招聘渠道的拓展": a task among others, and nobody is sought. */
export const NUMBERED_TASK = /^\d{1,2}[、．.)]\s?\p{Script=Han}/u;
/** "Concorso pubblico per la copertura di n. 3 posti di FISIOTERAPISTA": how many posts are given, then what they are. */
export const COUNTED_POSTS = new RegExp(
  `^.{0,140}?(?:(?<!\\p{L})n[.º°]{0,2}\\s?\\d{1,2}\\s(?:${anyOf(ADVERT_HEAD.countedPosts)}\\s?)?|(?<![\\d\\p{L}])(?:\\d{1,2}|${anyOf(ADVERT_HEAD.countWords)})\\s${anyOf(ADVERT_HEAD.countedPosts)}\\s?)(?:[:–—-]\\s)?(?=\\p{L})`,
  "iu",
);

/** What a notice gives posts for, where no word says that somebody is sought. */
function countedIn(sentence: string): Sought | undefined {
  const counted = COUNTED_POSTS.exec(sentence)?.[0];
  const title = counted === undefined ? undefined : titleAtStart(sentence.slice(counted.length));
  return title !== undefined && titleScore(title) >= UNLIKELY_NAME ? { title } : undefined;
}

/** "Aviso n.º 212/2027. - Torna-se público que a Câmara ...": by what words a notice opens. */
const NOTICE_OPENER = new RegExp(`^.{0,80}?${anyOf(ADVERT_HEAD.noticeOpeners)}\\s+`, "iu");

const FOR_WHOM = /^(?:per|für|for|pour|para|por|voor)\s[^.!?:]{3,80}:$/iu;

/** Reads a sentence in which somebody is looked for; where it ends before the title, the next line is the title. */
export function readSeeking(written: string, nextLine?: string): Sought | undefined {
  if (NUMBERED_TASK.test(written)) return undefined;
  const sentence = written.replace(HOW_SOON, "").replace(NOTICE_OPENER, "");
  const they = THEY_SEEK.exec(sentence)?.groups;
  const seeker = they === undefined ? undefined : nameOf(they["who"] ?? "");
  const found = seeker !== undefined ? they : (WE_SEEK.exec(sentence)?.groups ?? they);
  const house = HOUSE_LEAD.exec(found?.["lead"] ?? "")?.groups?.["name"];
  const lead = NAMED_LEAD.exec(found?.["lead"] ?? "")?.groups?.["name"] ?? (house !== undefined && saysWhatItIs(house) ? house : undefined);
  if (found === undefined) return countedIn(sentence);
  // "The Hiring Manager will write to you" seeks nobody.
  if (/(?:^|\s)(?:the|our|your)\s*$/iu.test(found["lead"] ?? "")) return undefined;
  const rest = withoutLeadIn(
    (found["rest"] ?? "")
      .replace(/^[\s!.]+$/u, "")
      .replace(UNIT_FIRST, "")
      .replace(CLIENT_FIRST, "")
      .replace(OWN_SITE_FIRST, ""),
  );
  // "Osmunda cerca per il negozio di Gera:", and whom on the line below, before what is to be done.
  if (FOR_WHOM.test(found["rest"] ?? "") && nextLine !== undefined) {
    const below = titleAtStart(nextLine.split(/:\s/)[0] ?? "");
    if (below !== undefined && seeker !== undefined) return { title: below, company: seeker, isSure: true };
  }
  // "You will need to be a qualified stoker" asks something of the one who is sought.
  if (/^to\s/iu.test(rest)) return undefined;
  const quoted = /^[“「『《"](?<title>[^”」』》"]{2,40})[”」』》"]/u.exec(rest)?.groups?.["title"];
  const title = quoted ?? titleAtStart(rest === "" ? withoutLeadIn(nextLine ?? "") : rest);
  if (title === undefined) return undefined;
  const behind = rest === "" ? "" : rest.slice(Math.max(0, rest.indexOf(title) + title.length));
  const company = seeker ?? (lead === undefined ? undefined : nameOf(lead)) ?? nameBehind(behind);
  const who = they?.["who"] ?? "";
  const site = OWN_SITE_FIRST.exec(found["rest"] ?? "")?.groups?.["site"] ?? "";
  const place =
    placeNamedIn(behind) ??
    placeNamedIn(site) ??
    placeNamedIn(who) ??
    siteOf(who) ??
    knownIn(placeNamedIn(found["lead"] ?? "")) ??
    ownTownIn(found["lead"] ?? "") ??
    knownIn(who.split(/,\s(?![^()]*\))/).at(-1));
  const isLineBelow = rest === "" && seeker !== undefined && titleScore(seeker) < UNLIKELY_NAME;
  const isQuoted = quoted !== undefined && seeker !== undefined;
  return {
    title,
    ...(company !== undefined && { company }),
    ...(place !== undefined && { place }),
    ...((isLineBelow || isQuoted) && { isSure: true }),
  };
}
