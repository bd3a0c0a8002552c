import { Button, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./add-jobs.module.css";
import type { NewJob } from "./data.ts";

const empty = { title: "", company: "", location: "", url: "", description: "" };

/** One job written by hand. */
export function JobForm({ isBusy, onJob }: { readonly isBusy: boolean; readonly onJob: (job: NewJob) => void }) {
  const { t } = useTranslation();
  const [job, setJob] = useState(empty);
  const [isTried, setIsTried] = useState(false);
  const field = (name: keyof typeof empty) => ({
    value: job[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setJob({ ...job, [name]: event.currentTarget.value }),
  });
  const titleError = isTried && job.title.trim() === "" ? t("addJobs.titleNeeded") : undefined;
  const descriptionError = isTried && job.description.trim() === "" ? t("addJobs.descriptionNeeded") : undefined;
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (job.title.trim() && job.description.trim()) onJob(filled(job));
      }}
    >
      <TextInput label={t("addJobs.jobTitle")} required error={titleError} {...field("title")} />
      <div className={classes.pair}>
        <TextInput label={t("addJobs.company")} {...field("company")} />
        <TextInput label={t("addJobs.location")} {...field("location")} />
      </div>
      <TextInput label={t("addJobs.url")} type="url" {...field("url")} />
      <Textarea
        label={t("addJobs.description")}
        required
        error={descriptionError}
        autosize
        minRows={8}
        maxRows={18}
        {...field("description")}
      />
      <div className={classes.actions}>
        <Button type="submit" loading={isBusy}>
          {t("addJobs.import")}
        </Button>
      </div>
    </form>
  );
}

function filled({ title, description, ...rest }: typeof empty): NewJob {
  const optional = Object.fromEntries(Object.entries(rest).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : [])));
  return { title: title.trim(), description, ...optional };
}
