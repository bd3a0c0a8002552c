import { Button, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Resume } from "../../lib/api-types.ts";
import { en } from "../../lib/words/en.ts";
import classes from "./resume-problem.module.css";

type Known = keyof typeof en.resumes.failedHelp;

/** Why a resume could not be read, in the machine's words, and what the person can do. */
export function ResumeProblem({
  resume,
  originalUrl,
  onAnother,
}: {
  readonly resume: Resume;
  readonly originalUrl: string;
  readonly onAnother: () => void;
}) {
  const { t } = useTranslation();
  const code: Known = resume.problem && resume.problem.code in en.resumes.failedHelp ? (resume.problem.code as Known) : "other";
  return (
    <div className={classes.problem} role="alert">
      <Title order={2} size="h2">
        {t("resumes.failedTitle")}
      </Title>
      <Text>{resume.problem?.message}</Text>
      <Text c="dimmed">{t(`resumes.failedHelp.${code}`)}</Text>
      <div className={classes.actions}>
        <Button onClick={onAnother}>{t("resumes.another")}</Button>
        {resume.size > 0 && (
          <Button variant="default" component="a" href={originalUrl} target="_blank" rel="noreferrer">
            {t("resumes.original")}
          </Button>
        )}
      </div>
    </div>
  );
}
