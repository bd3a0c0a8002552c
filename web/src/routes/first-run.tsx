import { Button, Text, Title } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ResumeDrop, ResumeDropAnywhere } from "../features/resumes/resume-drop.tsx";
import { useLoadSamples } from "../features/workspace/data.ts";
import { useMay } from "../lib/session.ts";
import { Mark } from "../ui/mark.tsx";
import { notifyFailure } from "../ui/notify.ts";
import { Quiet } from "../ui/quiet.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import classes from "./first-run.module.css";
import { useAddResumes } from "./use-add-resumes.ts";

/** What a person sees first: one sentence, a drop zone, and samples for those without a resume at hand. */
export function FirstRun() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const add = useAddResumes();
  const samples = useLoadSamples();
  const mayAdd = useMay("resumes:write");
  usePageTitle("");
  const loadSamples = () =>
    samples.mutate(undefined, {
      onSuccess: () => void navigate({ to: "/matches" }),
      onError: notifyFailure,
    });
  const facts = [
    [t("first.how1"), t("first.how1Text")],
    [t("first.how2"), t("first.how2Text")],
    [t("first.how3"), t("first.how3Text")],
  ] as const;
  return (
    <div className={classes.page}>
      {mayAdd && <ResumeDropAnywhere onFiles={(files) => void add.addFiles(files)} />}
      <div className={classes.mark}>
        <Mark size={44} />
      </div>
      <Title order={1} className={classes.title}>
        {t("product.tagline")}
      </Title>
      {!mayAdd && <Quiet>{t("first.denied")}</Quiet>}
      {mayAdd && (
        <div className={classes.choices}>
          <ResumeDrop isLarge isBusy={add.isBusy} onFiles={(files) => void add.addFiles(files)} onText={(text) => void add.addText(text)} />
          <section className={classes.samples} aria-label={t("first.tryTitle")}>
            <h2 className={classes.choiceTitle}>{t("first.tryTitle")}</h2>
            <Text c="dimmed" size="sm">
              {t("first.tryHint")}
            </Text>
            <Button variant="default" mt={16} loading={samples.isPending} onClick={loadSamples} style={{ justifySelf: "start" }}>
              {t("first.tryButton")}
            </Button>
            <Text component="output" c="dimmed" size="xs" mt="auto" pt={16}>
              {samples.isPending ? t("first.progress") : t("first.tryNote")}
            </Text>
          </section>
        </div>
      )}
      <dl className={classes.facts}>
        {facts.map(([title, text]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
