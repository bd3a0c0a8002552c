import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useUploadResume } from "../features/resumes/data.ts";
import { notify, notifyFailure } from "../ui/notify.ts";

const maxBytes = 25 * 1024 * 1024;

/** Takes dropped files and pasted text, and opens the resume when it is a single one. */
export function useAddResumes() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const upload = useUploadResume();

  const send = async (input: { file: File } | { text: string }, isOnly: boolean) => {
    const name = "file" in input ? input.file.name : t("drop.pasteTitle");
    if ("file" in input && input.file.size > maxBytes) {
      notifyFailure(t("drop.tooLarge", { name }));
      return;
    }
    try {
      const resume = await upload.mutateAsync(input);
      if (resume.duplicate) notify(t("drop.duplicate"));
      if (isOnly) await navigate({ to: "/resumes/$resumeId", params: { resumeId: resume.id } });
    } catch (error) {
      notifyFailure(t("drop.failed", { name, message: error instanceof Error ? error.message : String(error) }));
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
