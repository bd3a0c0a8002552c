import { SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { resumeFileUrl, useCorrectReading, useUseLearnt } from "../features/resumes/data.ts";
import { highlightsOf } from "../features/resumes/field-highlights.ts";
import { MachineText } from "../features/resumes/machine-text.tsx";
import { MayCorrect } from "../features/resumes/may-correct.ts";
import { backTo, type Change, pieceOf, place } from "../features/resumes/placing.rules.ts";
import { fieldsOf, groupsOf } from "../features/resumes/reading-fields.ts";
import { looseHighlights } from "../features/resumes/reading-notes.rules.ts";
import { ReadingNotes } from "../features/resumes/reading-notes.tsx";
import { ReadingPanel } from "../features/resumes/reading-panel.tsx";
import { SameLayoutNotice } from "../features/resumes/same-layout-notice.tsx";
import { SavedBar } from "../features/resumes/saved-bar.tsx";
import { useFieldName } from "../features/resumes/use-field-name.ts";
import type { CorrectedReading } from "../lib/api-types.ts";
import { useMay } from "../lib/session.ts";
import { DocumentView } from "../ui/document/document-view.tsx";
import { dragWords } from "../ui/drag-words.ts";
import { notifyFailure } from "../ui/notify.ts";
import classes from "./reading-view.module.css";

/** The document and what was read of it, side by side; pointing at one shows the other. */
export function ReadingView({ resumeId, reading }: { readonly resumeId: string; readonly reading: CorrectedReading }) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const navigate = useNavigate({ from: "/resumes/$resumeId" });
  const search = useSearch({ from: "/resumes/$resumeId" });
  const mayCorrect = useMay("resumes:write");
  const correct = useCorrectReading(resumeId);
  const useOthers = useUseLearnt(resumeId);
  const [done, setDone] = useState<readonly Change[]>([]);
  const fields = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string>();
  const [scrollTo, setScrollTo] = useState(search.field);
  const view = search.view ?? "document";
  const highlights = useMemo(
    () => [...highlightsOf(fieldsOf(groupsOf(reading.resume)), reading, nameOf), ...looseHighlights(reading, t("reading.notUnderstood"))],
    [reading, nameOf, t],
  );
  const activeId = pointed ?? search.field;
  const set = (change: Partial<typeof search>) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });

  const selectField = (id: string) => {
    set({ field: id, view: "document" });
    setScrollTo(id);
  };
  const selectInDocument = (id: string) => {
    set({ field: id, tab: "fields" });
    fields.current?.querySelector(`[data-field="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "center" });
  };
  const point = (id: string | undefined) => {
    setPointed(id);
    setScrollTo(undefined);
  };

  const save = (change: Change) =>
    correct.mutate(change, {
      // After a heading the document is read again, and what was undone before may mean another field.
      onSuccess: (after) => setDone((before) => [...(change.headings.length > 0 ? [] : before), backTo(reading, after)]),
      onError: notifyFailure,
    });
  const undo = () => {
    const last = done.at(-1);
    if (last) correct.mutate(last, { onSuccess: () => setDone((before) => before.slice(0, -1)), onError: notifyFailure });
  };
  const put = (id: string, targetId: string) => {
    const piece = pieceOf(reading, id);
    if (!piece) return;
    save(place(reading, piece, targetId));
    if (!targetId.startsWith("heading:")) set({ field: targetId });
  };
  const grab = (id: string, press: PointerEvent) => {
    const piece = mayCorrect && pieceOf(reading, id);
    if (piece) dragWords(press, piece.text, (targetId) => put(id, targetId));
  };

  return (
    <MayCorrect value={mayCorrect}>
      <div className={classes.tabs}>
        <SegmentedControl
          size="xs"
          aria-label={t("resumes.view")}
          value={view}
          onChange={(value) => set({ view: value === "text" ? "text" : "document", tab: "document" })}
          data={[
            { value: "document", label: t("resumes.viewDocument") },
            { value: "text", label: t("resumes.viewText") },
          ]}
          className={classes.viewSwitch ?? ""}
        />
        <SegmentedControl
          size="xs"
          aria-label={t("resumes.view")}
          value={search.tab === "fields" ? "fields" : view}
          onChange={(value) =>
            set(value === "fields" ? { tab: "fields" } : { tab: "document", view: value === "text" ? "text" : "document" })
          }
          data={[
            { value: "document", label: t("resumes.viewDocument") },
            { value: "text", label: t("resumes.viewTextShort") },
            { value: "fields", label: t("resumes.fields") },
          ]}
          className={classes.phoneSwitch ?? ""}
          fullWidth
        />
        <h2 className={classes.fieldsTitle}>{t("resumes.fields")}</h2>
      </div>
      <div className={classes.panes} data-tab={search.tab ?? "document"}>
        <div className={classes.document}>
          {view === "text" ? (
            <MachineText reading={reading} />
          ) : (
            <DocumentView
              reading={reading}
              fileUrl={resumeFileUrl(resumeId)}
              highlights={highlights}
              activeId={activeId}
              isQuiet
              scrollTo={scrollTo}
              onActivate={selectInDocument}
              onPoint={point}
              onGrab={grab}
            />
          )}
        </div>
        <div className={classes.fields} ref={fields} data-scrolls>
          <SameLayoutNotice
            sameLayout={reading.sameLayout}
            isBusy={useOthers.isPending}
            onUse={(use) => useOthers.mutate(use, { onError: notifyFailure })}
          />
          <ReadingPanel
            reading={reading}
            activeId={activeId}
            selectedId={search.field}
            onSelect={selectField}
            onPoint={point}
            onChange={save}
          />
          <ReadingNotes
            reading={reading}
            activeId={activeId}
            selectedId={search.field}
            onSelect={selectField}
            onGrab={grab}
            onPut={put}
            onChange={save}
          />
          <SavedBar count={done.length} isBusy={correct.isPending} onUndo={undo} />
        </div>
      </div>
    </MayCorrect>
  );
}
