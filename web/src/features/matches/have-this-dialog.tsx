import type { Requirement } from "@candor/engine/model";
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { openingWords } from "./correction-for.ts";
import classes from "./have-this-dialog.module.css";

/** Asks for the person's own words on a demand that the resume does not answer. */
export function HaveThisDialog(props: {
  readonly requirement: Requirement;
  readonly isBusy: boolean;
  readonly error: string | undefined;
  readonly onClose: () => void;
  readonly onSave: (words: string) => void;
}) {
  const { t } = useTranslation();
  const [words, setWords] = useState(() => openingWords(props.requirement));
  return (
    <Modal opened onClose={props.onClose} title={t("match.haveThis")} closeButtonProps={{ "aria-label": t("common.close") }} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim()) props.onSave(words);
        }}
      >
        <Stack gap="md">
          <q className={classes.quote}>{props.requirement.quote.trim()}</q>
          <Textarea
            label={
              props.requirement.language
                ? t("match.haveThisLevel", { language: props.requirement.language.name })
                : t("match.haveThisWords")
            }
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            error={props.error}
            autosize
            minRows={3}
            data-autofocus
          />
          <Text size="sm" c="dimmed">
            {t("match.haveThisHint")}
          </Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={props.onClose}>
              {t("common.cancel")}
            </Button>
            <Button type="submit" disabled={words.trim() === ""} loading={props.isBusy}>
              {t("common.save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
