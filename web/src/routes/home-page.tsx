import { Loader } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { statusQuery } from "../features/workspace/data.ts";
import { ErrorState } from "../ui/page-state.tsx";
import { FirstRun } from "./first-run.tsx";

/** The first-run page while nothing is here, the matches afterwards. */
export function HomePage() {
  const status = useQuery(statusQuery);
  if (status.isError) return <ErrorState error={status.error} onRetry={() => void status.refetch()} />;
  if (!status.data) return <Loader size="sm" m="xl" />;
  if (status.data.resumes + status.data.jobs > 0) return <Navigate to="/matches" replace />;
  return <FirstRun />;
}
