/** One position held; dates are `2019`, `2019-03` or `now`. */
export interface Role {
  title: string;
  from: string;
  to: string;
  does: string[];
}

/** One employer and the positions held there, newest first. */
export interface Job {
  at: string;
  where?: string;
  roles: Role[];
}

/** One school and what was earned there. */
export interface School {
  at: string;
  where?: string;
  degree: string;
  area?: string;
  from?: string;
  to: string;
  grade?: string;
  courses?: string[];
}

/** A client project, as consultants and students list them. */
export interface Project {
  name: string;
  client?: string;
  role?: string;
  from?: string;
  to?: string;
  what: string;
  tools?: string[];
}

/** An invented person; a document shows a part of it. */
export interface Person {
  id: string;
  lang: "en" | "de" | "fr" | "es" | "pt" | "it" | "nl" | "zh";
  name: string;
  label?: string;
  email: string;
  phone: string;
  street?: string;
  postcode?: string;
  city: string;
  region?: string;
  country?: string;
  code: string;
  links?: [network: string, url: string][];
  summary?: string;
  jobs: Job[];
  schools: School[];
  skills: [group: string, items: string[]][];
  /** What a functional resume says instead of a history: headings with achievements. */
  strengths?: [heading: string, achievements: string[]][];
  tongues?: [language: string, level: string][];
  certs?: { name: string; by?: string; on?: string }[];
  projects?: Project[];
  papers?: { authors: string; title: string; in: string; on: string }[];
  awards?: { title: string; by?: string; on: string }[];
  help?: { at: string; role: string; from: string; to: string; does?: string }[];
  likes?: string[];
  refs?: { name: string; text: string }[];
  /** Lines a resume has but JSON Resume has no field for: birth, nationality, licence. */
  facts?: [label: string, value: string][];
}
