/** What a job title says beside the occupation, over text as advertised. Written for this project. */

/** "m/w/d", "H/F", "all genders": the law's words, not the job's. */
export const GENDER_MARKS: readonly RegExp[] = [
  /[([]?\b[mwfdxhi]\s?[/|*]\s?[mwfdxhi](?:\s?[/|*]\s?[mwfdxhi]){0,3}\b[)\]]?/gi,
  /\b(?:all genders?|alle geschlechter|gn)\b/gi,
  /(?<=[a-z]{3})(?:[/:*_]-?(?:in|innen)\b|\((?:in|innen)\)|\/-?(?:r|n|e|frau|mann)\b)/gi,
];

/** Levels that stand beside an occupation. "Manager" and "director" are none of these: they are what the job is. */
export const LEVEL_MARKS: readonly RegExp[] = [
  /\b(?:senior|snr|junior|jnr|entry[- ]level|mid[- ]level|graduate|trainee|principal|lead(?=\s+[a-z])|leitende[rs]?)\b/gi,
  /\bstaff(?=\s+(?:[a-z-]+\s+){0,3}(?:engineer|developer|scientist|designer|architect)\b)/gi,
  /\b(?:internship|intern|praktikant(?:in)?|praktikum|werkstudent(?:in)?|stagiaire|becari[oa])\b/gi,
  /\b(?:level|grade|band|stufe)\s*\d(?:\s?[/-]\s?\d)?\b/gi,
  /\s(?:i{1,3}|iv)$/gi,
];

/** How much and where the work is done, and pay in letters: each has a field of its own. */
export const TERMS_MARKS: readonly RegExp[] = [
  /\b(?:full|part)[- ]time\b|\b(?:vollzeit|teilzeit|remote|hybrid|on[- ]?site|home[- ]?office|freelance|permanent|temporary)\b/gi,
  /\b\d{2,3}\s?(?:-|to|bis)?\s?\d{0,3}\s?%/gi,
  /\b\d[\d.,]*\s?k?(?:\s?-\s?\d[\d.,]*\s?k?)?\s?(?:eur|usd|gbp|chf|€|£|\$)(?![a-z])/gi,
];

/** Words that tell a level whatever the rest of the title says: a junior project manager leads nobody yet, an HR business partner owns no firm. */
export const PLAIN_LEVELS: readonly (readonly [level: number, pattern: RegExp])[] = [
  [0, /\b(?:internship|intern|praktikant(?:in)?|praktikum|werkstudent(?:in)?|stagiaire|becari[oa])\b/i],
  [1, /\b(?:junior|jnr|jr|entry[- ]level|trainee)\b/i],
  [2, /\bbusiness partner\b/i],
  [4, /\bstaff(?=\s+(?:[a-z-]+\s+){0,3}(?:engineer|developer|scientist|designer|architect)\b)/i],
];

/** Names of levels as `seniority` counts them. */
export const LEVEL_NAMES = ["intern", "junior", "mid", "senior", "lead", "director", "executive"] as const;

/** Words that lead from a title to its place. */
export const PLACE_LEADS = /\s+(?:in|near|at|bei|nahe|a|en|based in)\s+$/i;
