import { Button, CloseButton, Tabs, Textarea } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportResult } from "../../lib/api-types.ts";
import { countPostings, kindOfPaste } from "../../lib/paste.ts";
import classes from "./add-jobs.module.css";
import type { NewJob } from "./data.ts";
import { ImportOutcome } from "./import-outcome.tsx";
import { JobForm } from "./job-form.tsx";

export type AddTab = "paste" | "file" | "form";

/** Sends a pasted text; `onAdded` is called once it has become a job. */
type OnText = (text: string, onAdded: () => void) => void;

/** Three ways to add jobs: paste, a file, or a small form; and what came of it. */
export function AddJobs(props: {
  readonly tab: AddTab;
  readonly isBusy: boolean;
  readonly error: string | undefined;
  readonly result: ImportResult | undefined;
  readonly onTab: (tab: AddTab) => void;
  readonly onText: OnText;
  readonly onFile: (file: File) => void;
  readonly onJob: (job: NewJob) => void;
  readonly onSamples: (() => void) | undefined;
  readonly onShow: (jobId: string | undefined) => void;
  readonly onClose: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const open = useRef<() => void>(null);
  return (
    <section className={classes.add} aria-labelledby="add-title">
      <div className={classes.head}>
        <h2 id="add-title" className={classes.title}>
          {t("addJobs.title")}
        </h2>
        {props.onClose && <CloseButton aria-label={t("common.close")} onClick={props.onClose} />}
      </div>
      {props.result && <ImportOutcome result={props.result} onShow={props.onShow} />}
      {props.error && (
        <p role="alert" className={classes.error}>
          {props.error}
        </p>
      )}
      <Tabs value={props.tab} onChange={(tab) => tab && props.onTab(tab as AddTab)} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="paste">{t("addJobs.paste")}</Tabs.Tab>
          <Tabs.Tab value="file">{t("addJobs.file")}</Tabs.Tab>
          <Tabs.Tab value="form">{t("addJobs.form")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="paste">
          <PasteJobs isBusy={props.isBusy} onText={props.onText} />
        </Tabs.Panel>
        <Tabs.Panel value="file">
          <Dropzone
            className={classes.zone ?? ""}
            onDrop={([file]) => file && props.onFile(file)}
            openRef={open}
            loading={props.isBusy}
            multiple={false}
            activateOnClick={false}
            activateOnKeyboard={false}
            tabIndex={-1}
            enablePointerEvents
            inputProps={{ "aria-label": t("first.choose") }}
          >
            <p className={classes.zoneTitle}>{t("addJobs.dropTitle")}</p>
            <p className={classes.hint}>{t("addJobs.dropHint")}</p>
            <Button variant="default" onClick={() => open.current?.()}>
              {t("first.choose")}
            </Button>
          </Dropzone>
        </Tabs.Panel>
        <Tabs.Panel value="form">
          <JobForm isBusy={props.isBusy} onJob={props.onJob} />
        </Tabs.Panel>
      </Tabs>
      {props.onSamples && (
        <Button variant="subtle" size="xs" mt="lg" ml={-10} onClick={props.onSamples}>
          {t("addJobs.samples")}
        </Button>
      )}
    </section>
  );
}

function PasteJobs({ isBusy, onText }: { readonly isBusy: boolean; readonly onText: OnText }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const kind = kindOfPaste(text);
  const count = countPostings(text);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // What was typed meanwhile stays; so does a posting that was not taken.
        if (kind !== "empty") onText(text, () => setText((now) => (now === text ? "" : now)));
      }}
    >
      <Textarea
        label={t("addJobs.pasteLabel")}
        placeholder={t("addJobs.pastePlaceholder")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={10}
        maxRows={20}
        data-autofocus
      />
      <div className={classes.actions}>
        <Button type="submit" disabled={kind === "empty"} loading={isBusy}>
          {t("addJobs.import")}
        </Button>
        <output className={`${classes.hint} tabular`}>
          {kind === "jsonl" || kind === "csv" ? t(`addJobs.looksLike.${kind}`, { count }) : t(`addJobs.looksLike.${kind}`)}
        </output>
      </div>
    </form>
  );
}
