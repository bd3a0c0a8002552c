import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { ErrorState } from "../ui/page-state.tsx";
import { HomePage } from "./home-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { RootLayout } from "./root-layout.tsx";
import { readCompareSearch, readDoorSearch, readJobsSearch, readMatchesSearch, readMatchSearch, readResumeSearch } from "./search.ts";

const root = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  component: RootLayout,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <ErrorState isPage error={error} onRetry={reset} />,
});

const routes = [
  createRoute({ getParentRoute: () => root, path: "/", component: HomePage }),
  createRoute({
    getParentRoute: () => root,
    path: "/resumes",
    component: lazyRouteComponent(() => import("./resumes-page.tsx"), "ResumesPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/resumes/$resumeId",
    validateSearch: readResumeSearch,
    component: lazyRouteComponent(() => import("./resume-page.tsx"), "ResumePage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/jobs",
    validateSearch: readJobsSearch,
    component: lazyRouteComponent(() => import("./jobs-page.tsx"), "JobsPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/matches",
    validateSearch: readMatchesSearch,
    component: lazyRouteComponent(() => import("./matches-page.tsx"), "MatchesPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/compare",
    validateSearch: readCompareSearch,
    component: lazyRouteComponent(() => import("./compare-page.tsx"), "ComparePage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/matches/$matchId",
    validateSearch: readMatchSearch,
    component: lazyRouteComponent(() => import("./match-page.tsx"), "MatchPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/sign-in",
    validateSearch: readDoorSearch,
    component: lazyRouteComponent(() => import("./sign-in-page.tsx"), "SignInPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/register",
    validateSearch: readDoorSearch,
    component: lazyRouteComponent(() => import("./register-page.tsx"), "RegisterPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/forgot-password",
    validateSearch: readDoorSearch,
    component: lazyRouteComponent(() => import("./forgot-password-page.tsx"), "ForgotPasswordPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/reset-password",
    validateSearch: readDoorSearch,
    component: lazyRouteComponent(() => import("./reset-password-page.tsx"), "ResetPasswordPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/verify-email",
    validateSearch: readDoorSearch,
    component: lazyRouteComponent(() => import("./verify-email-page.tsx"), "VerifyEmailPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/set-up",
    validateSearch: readDoorSearch,
    component: lazyRouteComponent(() => import("./set-up-page.tsx"), "SetUpPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/invitation",
    validateSearch: readDoorSearch,
    component: lazyRouteComponent(() => import("./invitation-page.tsx"), "InvitationPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/account",
    component: lazyRouteComponent(() => import("./account-page.tsx"), "AccountPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/workspace",
    component: lazyRouteComponent(() => import("./workspace-page.tsx"), "WorkspacePage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/ledger",
    component: lazyRouteComponent(() => import("./ledger-page.tsx"), "LedgerPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/spending",
    component: lazyRouteComponent(() => import("./spending-page.tsx"), "SpendingPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/background",
    component: lazyRouteComponent(() => import("./background-page.tsx"), "BackgroundPage"),
  }),
] as const;

/** All pages by address. Filters, sort and selection are part of the address, so that a view can be shared and reloaded. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren(routes),
    context: { queryClient },
    defaultPreload: "intent",
    scrollRestoration: false,
    defaultPendingMs: 300,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
