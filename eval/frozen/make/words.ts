import type { Person } from "./person.ts";

export type Lang = Person["lang"];

/** The parts of a resume that carry a heading. */
export type Part =
  | "summary"
  | "work"
  | "education"
  | "skills"
  | "languages"
  | "certs"
  | "projects"
  | "papers"
  | "awards"
  | "help"
  | "likes"
  | "refs"
  | "facts"
  | "contact";

/** Several ways to head each part; a document uses one column of them. */
export const headings: Record<Lang, Record<Part, [string, string, string]>> = {
  en: {
    summary: ["Summary", "Professional Profile", "About me"],
    work: ["Experience", "Employment History", "Work Experience"],
    education: ["Education", "Education and Training", "Academic Background"],
    skills: ["Skills", "Technical Skills", "Areas of Expertise"],
    languages: ["Languages", "Language Skills", "Languages"],
    certs: ["Certifications", "Licenses & Certificates", "Professional Training"],
    projects: ["Projects", "Selected Projects", "Side Projects"],
    papers: ["Publications", "Selected Publications", "Publications"],
    awards: ["Awards", "Honors & Awards", "Grants and Prizes"],
    help: ["Volunteering", "Volunteer Experience", "Community Involvement"],
    likes: ["Interests", "Hobbies and Interests", "Outside work"],
    refs: ["References", "Referees", "References"],
    facts: ["Personal Details", "Personal Information", "Personal Information"],
    contact: ["Contact", "Get in touch", "Contact details"],
  },
  de: {
    summary: ["Kurzprofil", "Über mich", "Profil"],
    work: ["Berufserfahrung", "Beruflicher Werdegang", "Berufspraxis"],
    education: ["Ausbildung", "Schul- und Berufsausbildung", "Aus- und Weiterbildung"],
    skills: ["Kenntnisse", "Kenntnisse und Fähigkeiten", "Fachkenntnisse"],
    languages: ["Sprachen", "Sprachkenntnisse", "Sprachkenntnisse"],
    certs: ["Weiterbildungen", "Zertifikate", "Weiterbildung und Zertifikate"],
    projects: ["Projekte", "Projekthistorie", "Ausgewählte Projekte"],
    papers: ["Veröffentlichungen", "Publikationen", "Publikationen"],
    awards: ["Auszeichnungen", "Preise", "Auszeichnungen"],
    help: ["Ehrenamt", "Ehrenamtliches Engagement", "Engagement"],
    likes: ["Interessen", "Hobbys", "Freizeit"],
    refs: ["Referenzen", "Referenzen", "Referenzen"],
    facts: ["Persönliche Daten", "Angaben zur Person", "Personalien"],
    contact: ["Kontakt", "Kontakt", "Kontaktdaten"],
  },
  fr: {
    summary: ["Profil", "À propos", "Présentation"],
    work: ["Expériences professionnelles", "Parcours professionnel", "Expérience professionnelle"],
    education: ["Formation", "Formations et diplômes", "Formation"],
    skills: ["Compétences", "Compétences clés", "Savoir-faire"],
    languages: ["Langues", "Langues", "Langues parlées"],
    certs: ["Certifications", "Formations complémentaires", "Certificats"],
    projects: ["Projets", "Projets personnels", "Réalisations"],
    papers: ["Publications", "Publications", "Publications"],
    awards: ["Distinctions", "Prix", "Prix et distinctions"],
    help: ["Bénévolat", "Engagement associatif", "Engagements"],
    likes: ["Centres d'intérêt", "Loisirs", "Centres d’intérêt"],
    refs: ["Références", "Références", "Références"],
    facts: ["Informations personnelles", "État civil", "Divers"],
    contact: ["Contact", "Coordonnées", "Contact"],
  },
  es: {
    summary: ["Perfil profesional", "Sobre mí", "Resumen"],
    work: ["Experiencia profesional", "Experiencia laboral", "Trayectoria profesional"],
    education: ["Formación académica", "Educación", "Estudios"],
    skills: ["Competencias", "Habilidades", "Conocimientos"],
    languages: ["Idiomas", "Idiomas", "Lenguas"],
    certs: ["Certificaciones", "Cursos", "Formación complementaria"],
    projects: ["Proyectos", "Proyectos", "Proyectos"],
    papers: ["Publicaciones", "Publicaciones", "Publicaciones"],
    awards: ["Premios", "Reconocimientos", "Premios y becas"],
    help: ["Voluntariado", "Voluntariado", "Experiencia de voluntariado"],
    likes: ["Intereses", "Aficiones", "Otros intereses"],
    refs: ["Referencias", "Referencias", "Referencias"],
    facts: ["Datos personales", "Información personal", "Datos de interés"],
    contact: ["Contacto", "Contacto", "Datos de contacto"],
  },
  pt: {
    summary: ["Resumo profissional", "Perfil", "Objetivo e perfil"],
    work: ["Experiência profissional", "Histórico profissional", "Percurso profissional"],
    education: ["Formação acadêmica", "Escolaridade", "Educação e formação"],
    skills: ["Competências", "Habilidades", "Conhecimentos técnicos"],
    languages: ["Idiomas", "Idiomas", "Línguas"],
    certs: ["Certificações", "Cursos complementares", "Cursos e certificados"],
    projects: ["Projetos", "Projetos pessoais", "Projetos"],
    papers: ["Publicações", "Publicações", "Publicações"],
    awards: ["Prêmios", "Prémios", "Distinções"],
    help: ["Voluntariado", "Trabalho voluntário", "Voluntariado"],
    likes: ["Interesses", "Hobbies", "Interesses pessoais"],
    refs: ["Referências", "Referências", "Referências"],
    facts: ["Dados pessoais", "Informações pessoais", "Dados pessoais"],
    contact: ["Contato", "Contactos", "Contacto"],
  },
  it: {
    summary: ["Profilo", "Chi sono", "Profilo professionale"],
    work: ["Esperienze lavorative", "Esperienza professionale", "Esperienza lavorativa"],
    education: ["Istruzione", "Istruzione e formazione", "Formazione"],
    skills: ["Competenze", "Capacità e competenze", "Competenze tecniche"],
    languages: ["Lingue", "Conoscenze linguistiche", "Competenze linguistiche"],
    certs: ["Corsi e attestati", "Certificazioni", "Corsi"],
    projects: ["Progetti", "Progetti", "Progetti"],
    papers: ["Pubblicazioni", "Pubblicazioni", "Pubblicazioni"],
    awards: ["Premi", "Riconoscimenti", "Borse e premi"],
    help: ["Volontariato", "Volontariato", "Volontariato"],
    likes: ["Interessi", "Hobby", "Tempo libero"],
    refs: ["Referenze", "Referenze", "Referenze"],
    facts: ["Dati personali", "Informazioni personali", "Informazioni personali"],
    contact: ["Contatti", "Contatti", "Recapiti"],
  },
  nl: {
    summary: ["Profiel", "Over mij", "Persoonlijk profiel"],
    work: ["Werkervaring", "Loopbaan", "Relevante werkervaring"],
    education: ["Opleiding", "Opleidingen", "Opleiding en cursussen"],
    skills: ["Vaardigheden", "Kennis en vaardigheden", "Competenties"],
    languages: ["Talen", "Talenkennis", "Talen"],
    certs: ["Certificaten", "Cursussen", "Trainingen"],
    projects: ["Projecten", "Projectervaring", "Opdrachten"],
    papers: ["Publicaties", "Publicaties", "Publicaties"],
    awards: ["Prijzen", "Prijzen", "Onderscheidingen"],
    help: ["Vrijwilligerswerk", "Nevenactiviteiten", "Vrijwilligerswerk"],
    likes: ["Interesses", "Hobby's", "Vrije tijd"],
    refs: ["Referenties", "Referenties", "Referenties"],
    facts: ["Persoonlijke gegevens", "Personalia", "Persoonsgegevens"],
    contact: ["Contact", "Contactgegevens", "Contact"],
  },
  zh: {
    summary: ["自我评价", "个人简介", "个人总结"],
    work: ["工作经历", "工作经验", "工作与实习经历"],
    education: ["教育背景", "教育经历", "学历"],
    skills: ["专业技能", "技能特长", "个人技能"],
    languages: ["语言能力", "语言", "外语水平"],
    certs: ["资格证书", "证书", "证书"],
    projects: ["项目经验", "项目经历", "项目经历"],
    papers: ["论文发表", "论文", "论文"],
    awards: ["荣誉奖项", "获奖情况", "所获荣誉"],
    help: ["志愿者经历", "志愿服务", "社会实践"],
    likes: ["兴趣爱好", "兴趣", "爱好"],
    refs: ["推荐人", "推荐人", "推荐人"],
    facts: ["基本信息", "个人信息", "基本资料"],
    contact: ["联系方式", "联系方式", "联系方式"],
  },
};

interface LangWords {
  cv: string;
  name: string;
  phone: string;
  mail: string;
  address: string;
  web: string;
  now: string;
  since: string;
  to: string;
  months: string[];
  short: string[];
  page: (n: number, of: number) => string;
  years: (y: number, m: number) => string;
}

const plural = (n: number, one: string, many: string) => (n === 0 ? "" : `${n} ${n === 1 ? one : many}`);
const lasting = (y: [string, string], m: [string, string]) => (years: number, months: number) =>
  [plural(years, ...y), plural(months, ...m)].filter(Boolean).join(" ");

/** Small words of each language. */
export const words: Record<Lang, LangWords> = {
  en: {
    cv: "Curriculum Vitae",
    name: "Name",
    phone: "Phone",
    mail: "Email",
    address: "Address",
    web: "Web",
    now: "Present",
    since: "since",
    to: "to",
    months: "January February March April May June July August September October November December".split(" "),
    short: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
    page: (n, of) => `Page ${n} of ${of}`,
    years: lasting(["year", "years"], ["month", "months"]),
  },
  de: {
    cv: "Lebenslauf",
    name: "Name",
    phone: "Telefon",
    mail: "E-Mail",
    address: "Anschrift",
    web: "Web",
    now: "heute",
    since: "seit",
    to: "bis",
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
    short: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.".split(" "),
    page: (n, of) => `Seite ${n} von ${of}`,
    years: lasting(["Jahr", "Jahre"], ["Monat", "Monate"]),
  },
  fr: {
    cv: "Curriculum vitæ",
    name: "Nom",
    phone: "Tél.",
    mail: "Courriel",
    address: "Adresse",
    web: "Site",
    now: "aujourd'hui",
    since: "depuis",
    to: "à",
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
    short: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" "),
    page: (n, of) => `Page ${n} sur ${of}`,
    years: lasting(["an", "ans"], ["mois", "mois"]),
  },
  es: {
    cv: "Currículum vítae",
    name: "Nombre",
    phone: "Teléfono",
    mail: "Correo electrónico",
    address: "Dirección",
    web: "Web",
    now: "Actualidad",
    since: "desde",
    to: "a",
    months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
    short: "ene feb mar abr may jun jul ago sep oct nov dic".split(" "),
    page: (n, of) => `Página ${n} de ${of}`,
    years: lasting(["año", "años"], ["mes", "meses"]),
  },
  pt: {
    cv: "Currículo",
    name: "Nome",
    phone: "Telefone",
    mail: "E-mail",
    address: "Endereço",
    web: "Site",
    now: "atual",
    since: "desde",
    to: "a",
    months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(" "),
    short: "jan fev mar abr mai jun jul ago set out nov dez".split(" "),
    page: (n, of) => `Página ${n} de ${of}`,
    years: lasting(["ano", "anos"], ["mês", "meses"]),
  },
  it: {
    cv: "Curriculum Vitae",
    name: "Nome",
    phone: "Telefono",
    mail: "E-mail",
    address: "Indirizzo",
    web: "Sito",
    now: "oggi",
    since: "da",
    to: "a",
    months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" "),
    short: "gen feb mar apr mag giu lug ago set ott nov dic".split(" "),
    page: (n, of) => `Pagina ${n} di ${of}`,
    years: lasting(["anno", "anni"], ["mese", "mesi"]),
  },
  nl: {
    cv: "Curriculum vitae",
    name: "Naam",
    phone: "Telefoon",
    mail: "E-mail",
    address: "Adres",
    web: "Website",
    now: "heden",
    since: "sinds",
    to: "tot",
    months: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
    short: "jan feb mrt apr mei jun jul aug sep okt nov dec".split(" "),
    page: (n, of) => `Pagina ${n} van ${of}`,
    years: lasting(["jaar", "jaar"], ["maand", "maanden"]),
  },
  zh: {
    cv: "个人简历",
    name: "姓名",
    phone: "电话",
    mail: "邮箱",
    address: "地址",
    web: "主页",
    now: "至今",
    since: "自",
    to: "至",
    months: "1 2 3 4 5 6 7 8 9 10 11 12".split(" "),
    short: "1 2 3 4 5 6 7 8 9 10 11 12".split(" "),
    page: (n, of) => `第${n}页 共${of}页`,
    years: (y, m) => `${y ? `${y}年` : ""}${m ? `${m}个月` : ""}`,
  },
};
