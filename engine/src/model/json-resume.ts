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
export type Location = { address?: string; postalCode?: string; city?: string; region?: string; countryCode?: string };
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
export type Volunteer = {
  organization?: string;
  position?: string;
  url?: string;
  startDate?: string;
  endDate?: string;
  summary?: string;
  highlights?: string[];
};
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
export type Award = { title?: string; date?: string; awarder?: string; summary?: string };
export type Certificate = { name?: string; date?: string; issuer?: string; url?: string };
export type Publication = { name?: string; publisher?: string; releaseDate?: string; url?: string; summary?: string };
export type SkillGroup = { name?: string; level?: string; keywords?: string[] };
export type Language = { language?: string; fluency?: string };
export type Interest = { name?: string; keywords?: string[] };
export type Reference = { name?: string; reference?: string };
export type Project = {
  name?: string;
  description?: string;
  highlights?: string[];
  keywords?: string[];
  startDate?: string;
  endDate?: string;
  url?: string;
};
