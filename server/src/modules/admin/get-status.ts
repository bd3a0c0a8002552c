import { ENGINE_VERSION } from "@candor/engine";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { countJobs } from "../jobs/index.ts";
import { countResumes } from "../resumes/index.ts";
import type { StatusView } from "./admin.schemas.ts";

/** What the installation says about itself. */
export type Installation = {
  readonly version: string;
  readonly dataFolder: string;
  /** Whether the people of this workspace run the installation. */
  readonly isOperators: (workspaceId: string) => Promise<boolean>;
};

export async function getStatus(ctx: Ctx, installation: Installation): Promise<StatusView> {
  requirePermission(ctx, "workspace:read");
  const [resumes, jobs, tasks] = [await countResumes(ctx), await countJobs(ctx), await ctx.tasks.counts(ctx.workspaceId)];
  return {
    resumes: resumes.all,
    jobs: jobs.all,
    samples: resumes.samples + jobs.samples > 0,
    tasks,
    version: installation.version,
    engineVersion: ENGINE_VERSION,
    ...((await installation.isOperators(ctx.workspaceId)) && { dataFolder: installation.dataFolder }),
  };
}
