/** JSON Resume v1 (https://jsonresume.org/schema), the subset that Candor fills. Dates are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type JsonResume = {
  basics?: Basics;
  work?: Work[];
  volunteer?: Volunteer[];
  education?: Education[];
  awards?: Award[];
  certificates?: Certificate[];
  publications?: Publication[];
  skills?: SkillGroup[];
  languages?: Language[];
  interests?: Interest[];
  references?: Reference[];
  projects?: Project[];
};
/** Who the person is and how to reach them. */
export type Basics = {
  name?: string;
  label?: string;
  email?: string;
  phone?: string;
  url?: string;
  summary?: string;
  location?: Location;
  profiles?: Profile[];
};
/** Where the person lives, as far as told. */
export type Location = { address?: string; postalCode?: string; city?: string; region?: string; countryCode?: string };
/** An account on a network. */
export type Profile = { network?: string; username?: string; url?: string };
/** A current job has no `endDate`. */
export type Work = {
  name?: string;
  position?: string;
  location?: string;
  url?: string;
  startDate?: string;
  endDate?: string;
  summary?: string;
  highlights?: string[];
};
/** Unpaid work. */
export type Volunteer = {
  organization?: string;
  position?: string;
  url?: string;
  startDate?: string;
  endDate?: string;
  summary?: string;
  highlights?: string[];
};
/** One school or course; `score` is a grade as written. */
export type Education = {
  institution?: string;
  area?: string;
  studyType?: string;
  startDate?: string;
  endDate?: string;
  score?: string;
  url?: string;
  courses?: string[];
};
/** A prize. */
export type Award = { title?: string; date?: string; awarder?: string; summary?: string };
/** A certificate or licence. */
export type Certificate = { name?: string; date?: string; issuer?: string; url?: string };
/** An article, book or talk. */
export type Publication = { name?: string; publisher?: string; releaseDate?: string; url?: string; summary?: string };
/** A line of skills: `name` is its label, `keywords` are the skills. */
export type SkillGroup = { name?: string; level?: string; keywords?: string[] };
/** A human language, with its fluency as written. */
export type Language = { language?: string; fluency?: string };
/** A pastime. */
export type Interest = { name?: string; keywords?: string[] };
/** Somebody who vouches for the person. */
export type Reference = { name?: string; reference?: string };
/** A piece of work outside of or within a job. */
export type Project = {
  name?: string;
  description?: string;
  highlights?: string[];
  keywords?: string[];
  startDate?: string;
  endDate?: string;
  url?: string;
  roles?: string[];
  /** For whom it was done. */
  entity?: string;
  type?: string;
};
