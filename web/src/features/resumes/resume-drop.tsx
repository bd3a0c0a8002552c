import { Button, Modal, Stack, Text, Textarea } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./resume-drop.module.css";

/** The drop zone for a resume: a file, several files, or pasted text. */
export function ResumeDrop(props: {
  readonly isBusy: boolean;
  readonly onFiles: (files: File[]) => void;
  readonly onText: (text: string) => void;
  readonly isLarge?: boolean;
}) {
  const { t } = useTranslation();
  const open = useRef<() => void>(null);
  const [isPasting, setIsPasting] = useState(false);
  return (
    <>
      <Dropzone
        onDrop={props.onFiles}
        openRef={open}
        loading={props.isBusy}
        className={classes.zone ?? ""}
        data-large={props.isLarge || undefined}
        activateOnClick={false}
        activateOnKeyboard={false}
        tabIndex={-1}
        inputProps={{ "aria-label": t("first.choose") }}
        enablePointerEvents
      >
        <Text component="h2" className={classes.title}>
          {t("first.dropTitle")}
        </Text>
        <Text c="dimmed" size="sm">
          {t("first.dropHint")}
        </Text>
        <div className={classes.actions}>
          <Button onClick={() => open.current?.()}>{t("first.choose")}</Button>
          <Button variant="subtle" onClick={() => setIsPasting(true)}>
            {t("first.paste")}
          </Button>
        </div>
      </Dropzone>
      <PasteResume
        opened={isPasting}
        onClose={() => setIsPasting(false)}
        onText={(text) => {
          setIsPasting(false);
          props.onText(text);
        }}
      />
    </>
  );
}

/** Catches files dropped anywhere on the page. */
export function ResumeDropAnywhere({ onFiles }: { readonly onFiles: (files: File[]) => void }) {
  const { t } = useTranslation();
  return (
    <Dropzone.FullScreen withinPortal={false} onDrop={onFiles} inputProps={{ "aria-label": t("first.choose") }}>
      <div className={classes.anywhere}>{t("drop.anywhere")}</div>
    </Dropzone.FullScreen>
  );
}

function PasteResume(props: { readonly opened: boolean; readonly onClose: () => void; readonly onText: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  return (
    <Modal
      closeButtonProps={{ "aria-label": t("common.close") }}
      opened={props.opened}
      onClose={props.onClose}
      title={t("drop.pasteTitle")}
      size="lg"
      centered
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) props.onText(text);
        }}
      >
        <Stack>
          <Textarea
            label={t("drop.pasteLabel")}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={10}
            maxRows={18}
            data-autofocus
          />
          <Button type="submit" disabled={text.trim() === ""} style={{ justifySelf: "start", alignSelf: "flex-start" }}>
            {t("drop.pasteButton")}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
