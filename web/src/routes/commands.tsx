import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { jobSearchQuery } from "../features/jobs/data.ts";
import { resumesQuery } from "../features/resumes/data.ts";
import { CommandSearch } from "../features/workspace/command-search.tsx";
import type { Me, Permission } from "../lib/api-types.ts";
import { may } from "../lib/session.ts";

/** Everything that the command field can find or do. */
export function Commands({
  me,
  onShowKeys,
  onDeleteEverything,
}: {
  readonly me: Me | undefined;
  readonly onShowKeys: () => void;
  readonly onDeleteEverything: () => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [query, setQuery] = useState("");
  const [settled] = useDebouncedValue(query.trim(), 150);
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const resumes = useQuery(resumesQuery).data ?? [];
  const jobs = useQuery({ ...jobSearchQuery(settled), enabled: settled.length > 1, placeholderData: keepPreviousData }).data ?? [];
  const can = (permission: Permission) => me === undefined || may(me, permission);
  const groups = [
    {
      name: t("search.pages"),
      commands: [
        { id: "matches", label: t("nav.matches"), run: () => void navigate({ to: "/matches" }) },
        { id: "jobs", label: t("nav.jobs"), run: () => void navigate({ to: "/jobs" }) },
        { id: "resumes", label: t("nav.resumes"), run: () => void navigate({ to: "/resumes" }) },
      ],
    },
    {
      name: t("search.jobs"),
      commands:
        settled.length > 1
          ? jobs.map((job) => ({
              id: job.id,
              label: job.title,
              hint: [job.company, job.locations[0]].filter(Boolean).join(" · ") || undefined,
              run: () => void navigate({ to: "/jobs", search: { job: job.id } }),
            }))
          : [],
    },
    {
      name: t("search.resumes"),
      commands: resumes.slice(0, 20).map((resume) => ({
        id: resume.id,
        label: resume.name ?? resume.fileName,
        hint: resume.label ?? undefined,
        run: () => void navigate({ to: "/resumes/$resumeId", params: { resumeId: resume.id } }),
      })),
    },
    {
      name: t("search.actions"),
      commands: [
        can("jobs:write") && {
          id: "add-jobs",
          label: t("search.addJobs"),
          run: () => void navigate({ to: "/jobs", search: { add: "paste" } }),
        },
        can("resumes:write") && { id: "add-resume", label: t("search.addResume"), run: () => void navigate({ to: "/resumes" }) },
        { id: "scheme", label: t("search.switchScheme"), run: () => setColorScheme(scheme === "dark" ? "light" : "dark") },
        { id: "keys", label: t("settings.keys"), run: onShowKeys },
        can("workspace:erase") && { id: "delete", label: t("settings.deleteAll"), run: onDeleteEverything },
      ].filter((command) => command !== false),
    },
  ];
  return <CommandSearch groups={groups} query={query} onQuery={setQuery} />;
}
