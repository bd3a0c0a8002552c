import type { Education, JsonResume, Language, SkillGroup, Work } from "@candor/engine";
import { date, period } from "./dates.ts";
import type { Habits } from "./habits.ts";
import type { Contact, Entry, Group, Line, Sheet, SheetSection } from "./sheet.ts";
import { yearly } from "./shown.ts";
import { SECTIONS, type SectionWord, type Words } from "./words.ts";

type Writing = { readonly person: JsonResume; readonly shown: JsonResume; readonly habits: Habits; readonly words: Words };

/** Puts a resume into the words of a document. Dates come from the person, since a document may blur what it knows. */
export function writeSheet(writing: Writing, language: string, promotions: boolean): Sheet {
  const { shown, habits, words } = writing;
  const order: readonly SectionWord[] = habits.educationFirst
    ? ["summary", "education", "work", ...SECTIONS.filter((one) => !["summary", "education", "work"].includes(one))]
    : SECTIONS;
  const name = shown.basics?.name ?? "";
  return {
    language,
    habits,
    name: habits.upperName && !name.includes("ß") ? name.toUpperCase() : name,
    ...(habits.titleLine ? { titleLine: words.title } : {}),
    ...(shown.basics?.label ? { label: shown.basics.label } : {}),
    contact: contactOf(shown, habits, words),
    contactTitle: words.contact,
    sections: order.flatMap((kind) => {
      const body = sectionOf(kind, writing, promotions);
      const titled = !(kind === "summary" && habits.bareSummary);
      return body ? [{ kind, ...(titled ? { title: heading(kind, habits, words) } : {}), ...body }] : [];
    }),
    footer: words.at ? `${words.page} {} ${words.of} {}` : "第 {} / {} 页",
  };
}

function heading(kind: SectionWord, { variant, upperHeadings }: Habits, words: Words): string {
  const spelled = words[kind][variant % words[kind].length] ?? kind;
  return upperHeadings ? spelled.toUpperCase() : spelled;
}

function sectionOf(kind: SectionWord, writing: Writing, promotions: boolean): Omit<SheetSection, "kind" | "title"> | undefined {
  const { person, shown, habits, words } = writing;
  const dated = (iso: string | undefined) => (iso ? date(iso, yearly(habits), words) : undefined);
  const some = <T>(all: readonly T[] | undefined, make: (all: readonly T[]) => Omit<SheetSection, "kind" | "title">) =>
    all?.length ? make(all) : undefined;
  switch (kind) {
    case "summary":
      return shown.basics?.summary ? { text: shown.basics.summary } : undefined;
    case "work":
      return some(inOrder(person.work, habits), (all) => ({ entries: workEntries(all, writing, promotions) }));
    case "education":
      return some(inOrder(person.education, habits), (all) => ({ entries: all.map((one) => educationEntry(one, writing)) }));
    case "projects":
      return some(shown.projects, (all) => ({
        entries: all.map((one, index) => {
          const when = period(person.projects?.[index] ?? {}, habits, words, false);
          return {
            ...(when ? { when } : {}),
            lines: [[{ text: one.name ?? "", strong: true }]],
            ...(one.description ? { text: one.description } : {}),
            points: one.highlights ?? [],
          };
        }),
      }));
    case "skills":
      return some(shown.skills, (all) => skillsBody(all, habits, words));
    case "languages":
      return some(shown.languages, (all) => languagesBody(all, habits));
    case "certificates":
      return some(shown.certificates, (all) => ({ list: all.map((one) => joined(", ", one.name, one.issuer, dated(one.date))) }));
    case "awards":
      return some(shown.awards, (all) => ({ list: all.map((one) => joined(", ", one.title, one.awarder, dated(one.date))) }));
    case "publications":
      return some(shown.publications, (all) => ({
        list: all.map((one) => joined(". ", one.name, joined(", ", one.publisher, one.releaseDate))),
      }));
    case "volunteer":
      return some(shown.volunteer, (all) => ({
        entries: all.map((one, index) => {
          const when = period(person.volunteer?.[index] ?? {}, habits, words, true);
          const line: Line = [{ text: one.position ?? "", strong: true }, { text: ", " }, { text: one.organization ?? "" }];
          return {
            ...placed(when, [line], { ...habits, datePlace: habits.datePlace === "above" ? "side" : habits.datePlace }),
            points: one.highlights ?? [],
          };
        }),
      }));
    case "interests":
      return some(shown.interests, (all) => ({ text: all.map((one) => one.name).join(", ") }));
    case "references":
      return some(shown.references, (all) => ({ list: all.map((one) => joined(", ", one.name, one.reference)) }));
  }
}

function workEntries(work: readonly Work[], { habits, words }: Writing, promotions: boolean): Entry[] {
  const when = (one: Work) => period(one, habits, words, true);
  const rest = (one: Work) => ({ ...(one.summary ? { text: one.summary } : {}), points: one.highlights ?? [] });
  if (!promotions) return work.map((one) => ({ ...placed(when(one), workLines(one, habits, words), habits), ...rest(one) }));
  const bannerTown = habits.town === "own-line" || habits.town === "after-title" ? "comma" : habits.town;
  return [...Map.groupBy(work, (one) => one.name)].map(([company, roles]) => {
    const banner: Line[] = [withTown({ text: company ?? "", strong: true }, roles[0]?.location, { ...habits, town: bannerTown })];
    return {
      lines: banner,
      roles: roles.map((one) => ({ ...placed(when(one), [[{ text: one.position ?? "", soft: true }]], habits), ...rest(one) })),
    };
  });
}

function workLines(one: Work, habits: Habits, words: Words): Line[] {
  const title = { text: one.position ?? "", strong: habits.order.startsWith("title") || undefined } as const;
  const company = { text: one.name ?? "", strong: habits.order.startsWith("company") || undefined } as const;
  const employer = withTown(bare(company), one.location, habits);
  const position: Line = habits.town === "after-title" && one.location ? [bare(title), { text: `, ${one.location}` }] : [bare(title)];
  const between: Line = [{ text: habits.separator }];
  const own: Line[] = habits.town === "own-line" && one.location ? [[{ text: one.location, soft: true }]] : [];
  switch (habits.order) {
    case "title-company":
      return [position, employer, ...own];
    case "company-title":
      return [employer, position, ...own];
    case "title-company-line":
      return [[...position, ...between, ...employer], ...own];
    case "company-title-line":
      return [[...employer, ...between, ...position], ...own];
    case "title-at-company":
      return [[bare(title), { text: words.at ? ` ${words.at} ` : " " }, ...employer], ...own];
  }
}

function educationEntry(one: Education, { habits, words }: Writing): Entry {
  const degree = degreeText(one, habits, words);
  const grade = one.score ? words.grade.replace("{}", one.score) : undefined;
  const courses = one.courses?.length ? [`${words.courses}: ${one.courses.join(", ")}`] : [];
  const school: Line = [{ text: one.institution ?? "", ...(habits.school === "school-first" ? { strong: true } : {}) }];
  const line: Line = [
    { text: degree, ...(habits.school === "school-first" ? {} : { strong: true }) },
    ...(grade ? [{ text: `, ${grade}` }] : []),
  ];
  const between: Line = [{ text: habits.separator.trim() === "," ? ", " : habits.separator }];
  const lines =
    habits.school === "school-first"
      ? [school, line]
      : habits.school === "degree-first" || grade
        ? [line, school]
        : [[...line, ...between, ...school]];
  return {
    ...placed(
      period(one, habits, words, true),
      lines.filter((part) => part.some(({ text }) => text)),
      habits,
    ),
    points: courses,
  };
}

function degreeText({ studyType, area }: Education, { degree }: Habits, words: Words): string {
  if (!studyType || !area) return studyType ?? area ?? "";
  if (!words.at) return degree === "brackets" ? `${area}（${studyType}）` : `${area} ${studyType}`;
  return degree === "brackets" ? `${studyType} (${area})` : `${studyType}${degree}${area}`;
}

function withTown(company: Line[number], town: string | undefined, { town: habit }: Habits): Line {
  if (!town || habit === "none" || habit === "own-line" || habit === "after-title") return [company];
  const glued = { comma: `, ${town}`, brackets: ` (${town})`, dash: ` – ${town}`, pipe: ` | ${town}` }[habit];
  return [company, { text: glued }];
}

/** An entry's date in the lines themselves, or beside them where the layout has a place for it. */
function placed(when: string, lines: readonly Line[], { datePlace, separator }: Habits): Entry {
  if (!when) return { lines };
  const [first = [], ...rest] = lines;
  switch (datePlace) {
    case "side":
      return { when, lines };
    case "above":
      return { lines: [[{ text: when, soft: true }], ...lines] };
    case "below":
      return { lines: [...lines, [{ text: when, soft: true }]] };
    case "first":
      return { lines: [[{ text: `${when}${separator.trim() === "," ? ": " : separator}` }, ...first], ...rest] };
    case "inline":
      return { lines: [[...first, { text: ` (${when})` }], ...rest] };
  }
}

function skillsBody(skills: readonly SkillGroup[], { skills: style }: Habits, words: Words): Omit<SheetSection, "kind" | "title"> {
  const items = skills.flatMap((group) => group.keywords ?? (group.name ? [group.name] : []));
  const last = items.at(-1) ?? "";
  if (style === "prose") {
    const sentence = words.at ? `${items.slice(0, -1).join(", ")} ${words.and} ${last}` : items.join("、");
    return { text: words.prose.replace("{}", sentence) };
  }
  if (style === "lines") return { list: items };
  if (style === "levels" || style === "dots" || style === "bars") {
    return { groups: [{ items, levels: items.map((item, index) => 3 + ((item.length + index) % 3)) }] };
  }
  if (style === "groups" || style === "label-column" || style === "table") {
    return { groups: skills.map((one): Group => ({ ...(one.name ? { label: one.name } : {}), items: one.keywords ?? [] })) };
  }
  return { groups: [{ items }] };
}

function languagesBody(all: readonly Language[], { languages: style }: Habits): Omit<SheetSection, "kind" | "title"> {
  const spelled = all.map(({ language = "", fluency }) => {
    if (!fluency) return language;
    if (style === "brackets") return `${language} (${fluency})`;
    return style === "dash" || style === "line" ? `${language} – ${fluency}` : `${language}: ${fluency}`;
  });
  return style === "line" ? { text: spelled.join(", ") } : { list: spelled };
}

function contactOf({ basics = {} }: JsonResume, habits: Habits, words: Words): Contact[] {
  const { address, postalCode, city, region } = basics.location ?? {};
  const town = postalCode && /^\d/.test(postalCode) ? joined(" ", postalCode, city) : joined(" ", city, postalCode);
  const place = joined(", ", address, joined(", ", town, region));
  const labelled = (kind: Contact["kind"], text: string | undefined, label: string, href?: string): Contact[] =>
    text ? [{ kind, text, ...(habits.contactLabels ? { label } : {}), ...(href ? { href } : {}) }] : [];
  return [
    ...labelled("email", basics.email, words.email, `mailto:${basics.email}`),
    ...labelled("phone", basics.phone, words.phone),
    ...labelled("place", place || undefined, words.address),
    ...labelled("url", basics.url?.replace(/^https?:\/\//, ""), "Web", basics.url),
    ...(basics.profiles ?? []).flatMap((one) =>
      labelled("profile", one.url?.replace(/^https?:\/\/(www\.)?/, ""), one.network ?? "", one.url),
    ),
  ];
}

function inOrder<T>(all: readonly T[] | undefined, { oldestFirst }: Habits): readonly T[] | undefined {
  return oldestFirst ? all?.toReversed() : all;
}

const bare = <T extends { strong?: true | undefined; text: string }>({ text, strong }: T): Line[number] =>
  strong ? { text, strong } : { text };
const joined = (separator: string, ...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(separator);
