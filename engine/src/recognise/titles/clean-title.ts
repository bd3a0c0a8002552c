/** What adverts hang on a title: brackets, pay, references, "urgently hiring", the place behind a bar. */
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
const TAIL = /\s+[-–—|]\s+.*$|\s*\|.*$/;
/** What boards write about the page: "Job Application for Nurse", "Nurse Job in Houston". */
const PAGE = /^.*\b[Jj]ob [Aa]pplication for\s+|\s+[Jj]obs? in \p{Lu}.*$/gu;
const ADVERTISING =
  /\b(?:urgent(?:ly)?|immediate|now|we are)\s+hiring\b\s*[:!-]?|\bhiring\s*[:!]|\b(?:sign[- ]?on|signing) bonus\b!?|\b(?:req(?:uisition)?|job|ref|id)\.?\s*(?:id|no\.?|#)?\s*[#:]?\s*[A-Z]{0,4}-?\d{3,}\b|[$€£]\s?\d[\d.,]*\s?k?(?:\s?[-–]\s?[$€£]?\d[\d.,]*\s?k?)?(?:\s?\/?\s?(?:hr|hour|year|yr|pa))?/gi;
const LONGEST_TITLE = 300;
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bsr\b\.?/gi, "Senior"],
  [/\bjr\b\.?/gi, "Junior"],
  [/\bmgr\b\.?/gi, "Manager"],
  [/\bmngr\b\.?/gi, "Manager"],
  [/\basst\b\.?/gi, "Assistant"],
  [/\bassoc\b\.?/gi, "Associate"],
  [/\bdir\b\./gi, "Director"],
  [/\beng\b\./gi, "Engineer"],
  [/\bengr\b\.?/gi, "Engineer"],
  [/\btech\b\./gi, "Technician"],
  [/\bexec\b\./gi, "Executive"],
  [/\brep\b\.?(?=$|[\s,])/gi, "Representative"],
  [/\bspec\b\./gi, "Specialist"],
  [/\bcoord\b\.?/gi, "Coordinator"],
  [/\badmin\b\.?/gi, "Administrator"],
  [/\bdev\b\.?(?=$|[\s,])/gi, "Developer"],
  [/\bhrbp\b/gi, "Human Resources Business Partner"],
  [/\bvp\b/gi, "Vice President"],
  [/\bfp&a\b/gi, "Financial Planning and Analysis"],
];

/** A job title without what adverts hang on it, short forms written out: "Sr. Mgr, HRBP (Remote) - $90k" is "Senior Manager, Human Resources Business Partner". */
export function cleanTitle(title: string): string {
  const bare = title.slice(0, LONGEST_TITLE).replace(PAGE, " ").replace(BRACKETS, " ").replace(ADVERTISING, " ");
  const headed = tidy(bare.replace(TAIL, ""));
  const kept = /\p{L}{2}/u.test(headed) ? headed : tidy(bare);
  const full = SHORT_FORMS.reduce((words, [short, long]) => words.replace(short, long), kept);
  return /\p{L}{2}/u.test(full) ? full : title.trim();
}

function tidy(title: string): string {
  return title.replace(/\s+/g, " ").replace(/^[\s,;:|!–—-]+|[\s,;:|!–—-]+$/g, "");
}
