import type { JsonResume } from "@candor/engine";
import { type DateStyle, period } from "./dates.ts";
import type { Layout } from "./plan.ts";
import type { Words } from "./words.ts";

/** The resume as plain text or Markdown. */
export function textOf(resume: JsonResume, layout: Layout, dates: DateStyle, words: Words): string {
  const markdown = layout === "markdown";
  const { basics = {} } = resume;
  const heading = (title: string) => (markdown ? `\n## ${title}\n` : `\n${title.toUpperCase()}\n`);
  const place = [basics.location?.city, basics.location?.region].filter(Boolean).join(", ");
  const lines = [
    markdown ? `# ${basics.name}` : basics.name,
    basics.label,
    [basics.email, basics.phone, place].join(markdown ? " | " : "\n"),
    ...(basics.profiles ?? []).map((profile) => profile.url),
    heading(words.summary),
    basics.summary,
    heading(words.work),
    ...(resume.work ?? []).flatMap((one) => {
      const when = period(one, dates, words);
      const bullets = (one.highlights ?? []).map((line) => `- ${line}`);
      if (markdown) return [`### ${one.position}, ${one.name}`, `*${when}, ${one.location}*`, "", ...bullets, ""];
      if (layout === "one-line") return [`${one.position} at ${one.name}, ${one.location} (${when})`, ...bullets, ""];
      return [`${one.name}, ${one.location}`, `${one.position}    ${when}`, ...bullets, ""];
    }),
    heading(words.education),
    ...(resume.education ?? []).map((one) => `${one.studyType}, ${one.area}, ${one.institution}, ${period(one, dates, words, false)}`),
    heading(words.skills),
    ...(resume.skills ?? []).map((group) => (markdown ? `- **${group.name}**: ` : `${group.name}: `) + (group.keywords ?? []).join(", ")),
    ...(resume.languages ? [heading(words.languages), ...resume.languages.map((one) => `${one.language} (${one.fluency})`)] : []),
    ...(resume.certificates
      ? [heading(words.certificates), ...resume.certificates.map((one) => `- ${one.name}, ${one.issuer}, ${one.date}`)]
      : []),
    ...(resume.projects ? [heading(words.projects), ...resume.projects.map((one) => `- ${one.name}: ${one.description}`)] : []),
  ];
  return `${lines.join("\n")}\n`;
}
