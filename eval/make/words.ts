/** The words that a layout needs in one language: headings and months. */
export type Words = {
  readonly summary: string;
  readonly work: string;
  readonly education: string;
  readonly skills: string;
  readonly languages: string;
  readonly certificates: string;
  readonly projects: string;
  readonly present: string;
  readonly to: string;
  readonly months: readonly string[];
};

export const WORDS: Record<string, Words> = {
  en: {
    summary: "Profile",
    work: "Professional Experience",
    education: "Education",
    skills: "Skills",
    languages: "Languages",
    certificates: "Certifications",
    projects: "Projects",
    present: "Present",
    to: "to",
    months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  },
  de: {
    summary: "Profil",
    work: "Berufserfahrung",
    education: "Ausbildung",
    skills: "Kenntnisse",
    languages: "Sprachen",
    certificates: "Zertifikate",
    projects: "Projekte",
    present: "heute",
    to: "bis",
    months: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
  },
  fr: {
    summary: "Profil",
    work: "Expérience professionnelle",
    education: "Formation",
    skills: "Compétences",
    languages: "Langues",
    certificates: "Certifications",
    projects: "Projets",
    present: "aujourd'hui",
    to: "à",
    months: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
  },
  es: {
    summary: "Perfil",
    work: "Experiencia laboral",
    education: "Formación académica",
    skills: "Competencias",
    languages: "Idiomas",
    certificates: "Certificados",
    projects: "Proyectos",
    present: "actualidad",
    to: "a",
    months: ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
  },
  pt: {
    summary: "Perfil",
    work: "Experiência profissional",
    education: "Formação académica",
    skills: "Competências",
    languages: "Idiomas",
    certificates: "Certificados",
    projects: "Projetos",
    present: "atual",
    to: "a",
    months: ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
  },
  nl: {
    summary: "Profiel",
    work: "Werkervaring",
    education: "Opleiding",
    skills: "Vaardigheden",
    languages: "Talen",
    certificates: "Certificaten",
    projects: "Projecten",
    present: "heden",
    to: "tot",
    months: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
  },
};
