import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";

const NAME =
  "(?<name>(?:[A-Z0-9ÄÖÜÉ][\\p{L}\\p{N}&.'’+-]*)(?:[ ](?:&|und|and|of|for|de|du|la|y|(?:[A-Z0-9ÄÖÜÉ][\\p{L}\\p{N}&.'’+-]*))){0,5})";
const NOT_NAMES =
  /^(?:us|the|you|your|our|we|this|role|team|job|company|position|who|what|it|they|i|he|she|here|there|if|in|at|as|an?|der|die|das|wir|uns|ihr|nous|vous|notre|votre|nosotros|about|join|apply|responsibilities|requirements|these|that|for|to|with|werde|become|are|is|sie|du|du bist|candidates?|applicants?)$/i;
/** How sentences name the employer, the surest first. */
const PATTERNS = [
  new RegExp(
    `(?:^|\\n)[ \\t]*(?:About|Über|À propos de|A propos de|Sobre|Acerca de|Who is|Wer ist)\\s+(?:die\\s+|den\\s+|das\\s+)?${NAME}[ \\t]*[:?]?[ \\t]*(?:\\n|$)`,
    "u",
  ),
  new RegExp(
    `(?:^|[.!?\\n][ \\t]*)${NAME}\\s+(?:is|are)\\s+(?:currently\\s+|now\\s+|actively\\s+)?(?:hiring|looking for|seeking|searching for|recruiting|expanding|growing|a|an|the)\\s`,
    "u",
  ),
  new RegExp(
    `(?:^|[.!?\\n][ \\t]*)(?:Die\\s+|Der\\s+|Das\\s+)?${NAME}\\s+(?:sucht|recherche|recrute|busca|ist ein|ist eine|est une?|es una?)\\s`,
    "u",
  ),
  new RegExp(
    `(?:^|[.!?\\n][ \\t]*)(?:At|Bei|Chez|En|Join|Join us at|Work at|Work for)\\s+${NAME},?\\s+(?:we|you|our|wir|nous|and|to|as|in)\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:to join|joining|join|beim|bei der|within)\\s+(?:the\\s+team\\s+at\\s+|our\\s+team\\s+at\\s+)?${NAME}(?=\\s(?:in|as|and|to|on|for|at)\\b|[,.!])`,
    "u",
  ),
] as const;

/** "bei der Sonnenlicht AG in": a weak sign, so the name itself must look like an employer's. */
const AT_NAME = new RegExp(`(?<!\\p{L})(?:bei der|bei|beim|at|chez|presso)\\s+${NAME}(?=[ ](?:in|à|en|a)[ ]|[,.\\n]|$)`, "gu");
const LOOKS_LIKE_EMPLOYER = 0.5;

/** The employer as a sentence of the advert names it: "Acme is looking for", "About Acme", "At Acme, we". */
export function companyInProse(text: string): string | undefined {
  for (const pattern of PATTERNS) {
    const name = pattern.exec(text.slice(0, 6000))?.groups?.["name"]?.replace(/[.,'’-]+$/u, "");
    if (name !== undefined && name.length > 1 && !NOT_NAMES.test(name.split(/\s/)[0] ?? "")) return name;
  }
  for (const { groups } of text.slice(0, 2000).matchAll(AT_NAME)) {
    const name = groups?.["name"];
    if (name !== undefined && scoreOrganisation(name) >= LOOKS_LIKE_EMPLOYER) return name;
  }
  return undefined;
}
