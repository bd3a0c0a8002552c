import { z } from "zod";

const otherShape = {
  id: z.string(),
  title: z.string(),
  company: z.string().nullable(),
  locations: z.array(z.string()),
};

export const similarJobsSchema = z
  .object({
    alsoPostedAs: z.array(z.object({ ...otherShape, alike: z.number(), reason: z.enum(["text", "employer"]) })),
    similar: z.array(
      z.object({
        ...otherShape,
        likeness: z.number(),
        sharedSkills: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
        family: z.string().optional(),
      }),
    ),
  })
  .meta({
    id: "SimilarJobs",
    description:
      "Open jobs like one. `alsoPostedAs`: the same job advertised again, with 0-1 how much of the text is alike; `similar`: other jobs, best first, with what they have in common.",
  });
export type SimilarJobs = z.output<typeof similarJobsSchema>;
