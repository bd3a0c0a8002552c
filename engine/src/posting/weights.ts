/** From this score on a piece of text reads like a job's title. */
export const TITLE_SCORE = 0.5;
/** A title that a sentence names outright may read a little less like one. */
export const SOUGHT_TITLE_SCORE = 0.4;
/** From this score on a piece may name an employer. */
export const LIKELY_EMPLOYER = 0.45;
/** From this score on a name says that it is an employer's. */
export const LOOKS_LIKE_EMPLOYER = 0.5;
/** A name with a legal form behind it is an employer's. */
export const HAS_LEGAL_FORM = 0.9;
