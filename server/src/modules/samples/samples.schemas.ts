import { z } from "zod";

export const samplesSchema = z.object({ resumes: z.number(), jobs: z.number() });
export type SampleCount = z.output<typeof samplesSchema>;
