import { Loader } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { statusQuery } from "../features/workspace/data.ts";
import { ErrorState } from "../ui/page-state.tsx";

const FirstRun = lazy(() => import("./first-run.tsx").then((module) => ({ default: module.FirstRun })));

/** The first-run page while nothing is here, the matches afterwards. */
export function HomePage() {
  const status = useQuery(statusQuery);
  const [isFirstRun, setIsFirstRun] = useState<boolean>();
  if (status.isError) return <ErrorState isPage error={status.error} onRetry={() => void status.refetch()} />;
  if (isFirstRun === undefined && status.data) setIsFirstRun(status.data.resumes + status.data.jobs === 0);
  if (isFirstRun === undefined) return <Loader size="sm" m="xl" />;
  // Decided once: a drop makes the first resume, and the page must stay until it has opened that resume.
  return isFirstRun ? (
    <Suspense>
      <FirstRun />
    </Suspense>
  ) : (
    <Navigate to="/matches" replace />
  );
}
