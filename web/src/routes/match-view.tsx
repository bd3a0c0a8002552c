import type { Requirement } from "@candor/engine/model";
import { Collapse, SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Counterfactuals } from "../features/matches/counterfactuals.tsx";
import { Explanation } from "../features/matches/explanation.tsx";
import { highlightsOfMatch, stepRequirement } from "../features/matches/match-evidence.ts";
import { MatchHead } from "../features/matches/match-head.tsx";
import { MatchNotes } from "../features/matches/match-notes.tsx";
import { ReceiptTable } from "../features/matches/receipt-table.tsx";
import { RequirementList } from "../features/matches/requirement-list.tsx";
import { ScoreCheck } from "../features/matches/score-check.tsx";
import { VerdictSummary } from "../features/matches/verdict-summary.tsx";
import { resumeFileUrl } from "../features/resumes/data.ts";
import type { MatchDetail } from "../lib/api-types.ts";
import { type Highlight, isVerdict } from "../lib/highlight.ts";
import { useMay } from "../lib/session.ts";
import { useKeys } from "../lib/use-keys.ts";
import { DocumentView } from "../ui/document/document-view.tsx";
import { PostingText } from "../ui/document/posting-text.tsx";
import { VerdictDot } from "../ui/verdict-dot.tsx";
import { HaveThis } from "./have-this.tsx";
import classes from "./match-view.module.css";
import type { MatchTab } from "./search.ts";

type Pane = MatchTab | "receipt";

/** The three panes of a match. Selecting in one highlights the other two and brings them there. */
export function MatchView({ detail }: { readonly detail: MatchDetail }) {
  const { t } = useTranslation();
  const search = useSearch({ from: "/matches/$matchId" });
  const navigate = useNavigate({ from: "/matches/$matchId" });
  const posting = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [source, setSource] = useState<Pane>();
  const mayCorrect = useMay("resumes:write");
  const [owned, setOwned] = useState<Requirement>();
  const { match } = detail;
  const selectedId = search.req;
  const tab = search.tab ?? "requirements";
  const sides = useMemo(() => highlightsOfMatch(match, selectedId), [match, selectedId]);
  const set = (change: Partial<typeof search>) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const select = (id: string | undefined, from: Pane) => {
    setSource(from);
    if (id) set({ req: id });
  };

  useEffect(() => {
    if (!selectedId) return;
    const id = CSS.escape(selectedId);
    if (source !== "posting") posting.current?.querySelector(`[data-highlight="${id}"]`)?.scrollIntoView({ block: "center" });
    if (source !== "requirements") list.current?.querySelector(`[data-requirement="${id}"]`)?.scrollIntoView({ block: "center" });
  }, [selectedId, source, tab]);

  useKeys({
    j: () => select(stepRequirement(match.requirements, selectedId, 1), "receipt"),
    k: () => select(stepRequirement(match.requirements, selectedId, -1), "receipt"),
    Escape: () => void navigate({ to: "/matches", search: { resume: detail.resumeId, row: detail.id } }),
  });

  const sign = (highlight: Highlight) =>
    isVerdict(highlight.tone) && (
      <span className={classes.sign}>
        <VerdictDot verdict={highlight.tone} size={10} label={t(`match.verdicts.${highlight.tone}`)} />
      </span>
    );

  return (
    <div className={classes.page} data-tab={tab}>
      <MatchHead detail={detail} isReceiptOpen={search.receipt ?? false} onToggleReceipt={() => set({ receipt: !search.receipt })} />
      <MatchNotes notes={match.notes} recomputed={detail.recomputed} />
      <Collapse expanded={search.receipt ?? false} transitionDuration={120}>
        <ReceiptTable match={match} selectedId={selectedId} onSelect={(id) => select(id, "receipt")}>
          <ScoreCheck matchId={detail.id} />
        </ReceiptTable>
      </Collapse>
      <SegmentedControl
        className={classes.tabs ?? ""}
        fullWidth
        size="xs"
        value={tab}
        onChange={(value) => set({ tab: value as MatchTab })}
        data={[
          { value: "posting", label: t("match.posting") },
          { value: "requirements", label: t("match.requirements") },
          { value: "resume", label: t("match.resume") },
        ]}
      />
      <div className={classes.panes} data-tab={tab}>
        <section className={classes.pane} data-pane="posting" ref={posting} aria-labelledby="pane-posting" tabIndex={-1}>
          <h2 className={classes.paneTitle} id="pane-posting">
            {t("match.posting")}
          </h2>
          <div className={classes.posting}>
            <PostingText
              text={detail.posting.text}
              highlights={sides.posting}
              activeId={selectedId}
              onActivate={(id) => select(id, "posting")}
              sign={sign}
            />
          </div>
        </section>
        <section className={classes.pane} data-pane="requirements" ref={list} aria-labelledby="pane-requirements" tabIndex={-1}>
          <h2 className={classes.paneTitle} id="pane-requirements">
            {t("match.requirements")}
            <VerdictSummary requirements={match.requirements} />
          </h2>
          {match.explanation && <Explanation text={match.explanation} language={detail.language} />}
          {match.requirements.length === 0 && <p className={classes.explanation}>{t("jobs.noRequirements")}</p>}
          <RequirementList
            requirements={match.requirements}
            selectedId={selectedId}
            language={detail.language}
            onSelect={(id) => select(id, "requirements")}
            onHaveThis={mayCorrect ? (one) => setOwned(one.requirement) : undefined}
          />
        </section>
        <section className={classes.pane} data-pane="resume" aria-labelledby="pane-resume" tabIndex={-1}>
          <h2 className={classes.paneTitle} id="pane-resume">
            {t("match.resume")}
          </h2>
          <DocumentView
            reading={detail.reading}
            fileUrl={resumeFileUrl(detail.resumeId)}
            highlights={sides.resume}
            activeId={selectedId}
            scrollTo={source === "resume" ? undefined : selectedId}
            onActivate={(id) => select(id, "resume")}
          />
        </section>
      </div>
      {owned && <HaveThis resumeId={detail.resumeId} requirement={owned} onClose={() => setOwned(undefined)} />}
      <div className={classes.changes}>
        <Counterfactuals changes={match.counterfactuals} onSelect={(id) => select(id, "receipt")} />
      </div>
    </div>
  );
}
