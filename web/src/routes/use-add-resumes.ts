import { notifications } from "@mantine/notifications";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useUploadResume } from "../features/resumes/data.ts";

const maxBytes = 25 * 1024 * 1024;

/** Takes dropped files and pasted text, and opens the resume when it is a single one. */
export function useAddResumes() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const upload = useUploadResume();

  const send = async (input: { file: File } | { text: string }, isOnly: boolean) => {
    const name = "file" in input ? input.file.name : t("drop.pasteTitle");
    if ("file" in input && input.file.size > maxBytes) {
      notifications.show({ color: "red", message: t("drop.tooLarge", { name }) });
      return;
    }
    try {
      const resume = await upload.mutateAsync(input);
      if (resume.duplicate) notifications.show({ message: t("drop.duplicate") });
      if (isOnly) await navigate({ to: "/resumes/$resumeId", params: { resumeId: resume.id } });
    } catch (error) {
      notifications.show({
        color: "red",
        message: t("drop.failed", { name, message: error instanceof Error ? error.message : String(error) }),
        autoClose: 10_000,
      });
    }
  };

  return {
    isBusy: upload.isPending,
    addFiles: async (files: readonly File[]) => {
      for (const file of files) await send({ file }, files.length === 1);
    },
    addText: (text: string) => send({ text }, true),
  };
}
