import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { startWords } from "../lib/i18n.ts";

/** Renders a component as it stands in a page: with words, styles, an empty cache, and links that lead nowhere. */
export async function renderInPage(content: ReactNode) {
  startWords();
  const router = createRouter({ routeTree: createRootRoute({ component: () => content }), history: createMemoryHistory() });
  await router.load();
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
