import { useEffect, useRef, useState } from "react";
import type { Resume } from "../../lib/api-types.ts";

/** The resume that was finished last while this page was open, until the person dismisses it. */
export function useFinishedResume(resumes: readonly Resume[]) {
  const before = useRef(new Map<string, Resume["status"]>());
  const [finishedId, setFinishedId] = useState<string>();
  useEffect(() => {
    for (const resume of resumes) {
      const earlier = before.current.get(resume.id);
      const isDone = resume.status === "ready" || resume.status === "failed";
      if (isDone && earlier !== undefined && earlier !== resume.status && !resume.sample) setFinishedId(resume.id);
      before.current.set(resume.id, resume.status);
    }
  }, [resumes]);
  return { finished: resumes.find((resume) => resume.id === finishedId), dismiss: () => setFinishedId(undefined) };
}
