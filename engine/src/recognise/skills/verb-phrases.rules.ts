/** Verbs that open a demand or a duty in postings and resumes. Verbs of applying, offering and joining are left out. */
export const DEMAND_VERBS: readonly string[] = `
achieve act adapt address administer advise align allocate analyse analyze anticipate architect articulate assemble assess assist
assure attract audit automate balance brief bring build calculate calibrate capture care challenge champion check clean coach code
collaborate collect communicate compile complete comply compose conceptualise conceptualize conduct configure construct consult
contribute control convert convey coordinate counsel create cultivate debug decide define delegate deliver demonstrate deploy describe
design determine develop devise diagnose direct discover document draft drive edit educate embed enter empower enable encourage engage
enhance ensure establish estimate evaluate examine execute expand explain explore facilitate forecast form formulate foster gather
generate govern grow guide handle help identify implement improve influence inform initiate innovate inspect inspire install instruct
integrate interact interpret investigate launch lead learn leverage liaise listen maintain manage map market match measure meet mentor migrate
mitigate model moderate modify monitor motivate negotiate observe obtain onboard operate optimise optimize orchestrate order organise
organize oversee own participate partner perform pioneer plan prepare present prevent prioritise prioritize process produce program
promote propose protect prototype provide publish purchase recommend record refactor refine regulate reinforce repair report represent
research resolve respond review run scale schedule secure select sell serve set shape share simplify solve source specify
standardise standardize steer streamline strengthen structure supervise support sustain take teach test think track train transform
translate transport troubleshoot understand update upgrade use utilise utilize validate verify visualise visualize work write
`
  .trim()
  .split(/\s+/);

/** Words after which the plain form of a verb is a demand: "to lead", "you will lead", "and lead". */
export const BEFORE_PLAIN = new Set([
  "to",
  "will",
  "can",
  "must",
  "should",
  "&",
  "or",
  "also",
  "ll",
  "help",
  "may",
  "you",
  "independently",
]);

/** Words after which the -ing form is a demand: "experience in leading", "responsible for leading". */
export const BEFORE_ING = new Set(
  "in of for with by & or experience at include includes including enjoy enjoys love on about skills like through regarding from".split(
    " ",
  ),
);

/** Words that a phrase never runs over. */
export const PHRASE_STOPS = new Set(
  `that which who whom whose while when where if because but than via through within during using including such e g etc based according
  whether before after until we you they he she it is are was were will can must should please throughout as therefore however so both
  i this these those either not be been being have has had under per since due us here there`.split(/\s+/),
);

/** Words that a phrase does not end in. */
export const WEAK_ENDS = new Set(
  `the a an & or of in on for with to at by our your their its his her from into all any other about across over up out well new
  further more most very own`.split(/\s+/),
);

/** Small words that open one more piece of the phrase; two pieces are enough. */
export const PIECE_OPENERS = new Set([
  "of",
  "in",
  "on",
  "for",
  "with",
  "to",
  "at",
  "from",
  "into",
  "across",
  "by",
  "about",
  "between",
  "towards",
]);

export const MOST_PIECES = 2;
export const MOST_PHRASE_WORDS = 9;

/** Subjects whose verbs tell of the employer and not of the person wanted. */
export const EMPLOYER_SUBJECTS = new Set(["we", "they", "company", "it", "i"]);

/** Short verbs double their last letter: `planning`. */
export const DOUBLING = new Set(["plan", "run", "set", "map", "debug", "program", "control"]);

/** Past forms that follow no rule. */
export const IRREGULAR_PAST = ["led", "built", "wrote", "taught", "grew", "ran", "oversaw", "drove", "sold", "met", "took", "brought"];
