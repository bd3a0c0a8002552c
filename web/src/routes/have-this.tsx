import type { Requirement } from "@candor/engine/model";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { correctionsFor } from "../features/matches/correction-for.ts";
import { HaveThisDialog } from "../features/matches/have-this-dialog.tsx";
import { readingQuery, useCorrectReading } from "../features/resumes/data.ts";
import { notify } from "../ui/notify.ts";

/** Takes the person's own words on a demand, and has the match computed again. */
export function HaveThis({
  resumeId,
  requirement,
  onClose,
}: {
  readonly resumeId: string;
  readonly requirement: Requirement;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const reading = useQuery(readingQuery(resumeId));
  const correct = useCorrectReading(resumeId);
  const save = (words: string) => {
    if (!reading.data) return;
    const corrections = correctionsFor(requirement, words, reading.data.resume, t("match.addedByYou"));
    correct.mutate(
      { corrections },
      {
        onSuccess: () => {
          notify(t("reading.saved"));
          onClose();
        },
      },
    );
  };
  return (
    <HaveThisDialog
      requirement={requirement}
      isBusy={correct.isPending || reading.isPending}
      error={correct.error?.message ?? reading.error?.message}
      onClose={onClose}
      onSave={save}
    />
  );
}
