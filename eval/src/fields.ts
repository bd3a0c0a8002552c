import type { JsonResume } from "@candor/engine";

/** What is compared of a resume: for each field the values it holds, in a form where spelling habits do not count. */
export const FIELDS = [
  "name",
  "email",
  "phone",
  "company",
  "position",
  "start",
  "end",
  "institution",
  "degree",
  "skills",
  "languages",
  "certificates",
] as const;
export type Field = (typeof FIELDS)[number];

/** Values of one field as a bag: a value twice in the truth must be found twice. Work facts carry their place in time. */
export function valuesOf(resume: JsonResume, field: Field): string[] {
  const { basics = {}, work = [], education = [] } = resume;
  switch (field) {
    case "name":
      return fold(basics.name);
    case "email":
      return fold(basics.email);
    case "phone":
      return basics.phone ? [basics.phone.replace(/\D/g, "").slice(-9)] : [];
    case "company":
      return work.flatMap((one) => fold(one.name));
    case "position":
      return work.flatMap((one) => fold(one.position));
    case "start":
      return work.flatMap((one) => (one.startDate ? [one.startDate] : []));
    case "end":
      return work.map((one) => one.endDate ?? "present");
    case "institution":
      return education.flatMap((one) => fold(one.institution));
    case "degree":
      return education.flatMap((one) => fold([one.studyType, one.area].filter(Boolean).join(" ")));
    case "skills":
      return (resume.skills ?? []).flatMap((group) => group.keywords ?? []).flatMap(fold);
    case "languages":
      return (resume.languages ?? []).flatMap((one) => fold(one.language));
    case "certificates":
      return (resume.certificates ?? []).flatMap((one) => fold(one.name));
  }
}

/** Lower case, without punctuation other than the signs that tell skills apart (C++, C#). */
function fold(value: string | undefined): string[] {
  const folded = (value ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#&]+/gu, " ")
    .trim();
  return folded ? [folded] : [];
}
