import { useDisclosure, useLocalStorage } from "@mantine/hooks";
import { Notifications } from "@mantine/notifications";
import { FileTextIcon, ListBulletIcon, ReaderIcon } from "@radix-ui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NewWorkspaceDialog } from "../features/account/new-workspace-dialog.tsx";
import { WorkspaceMenu } from "../features/account/workspace-menu.tsx";
import { WeightsDialog } from "../features/matches/weights-dialog.tsx";
import { resumesQuery } from "../features/resumes/data.ts";
import { ActivityStrip } from "../features/workspace/activity-strip.tsx";
import { statusQuery, useDeleteEverything, useRemoveSamples } from "../features/workspace/data.ts";
import { DeleteEverythingDialog } from "../features/workspace/delete-everything-dialog.tsx";
import { KeyHelp } from "../features/workspace/key-help.tsx";
import { SettingsMenu } from "../features/workspace/settings-menu.tsx";
import { useFinishedResume } from "../features/workspace/use-finished-resume.ts";
import type { Me } from "../lib/api-types.ts";
import { may } from "../lib/session.ts";
import { useKeys } from "../lib/use-keys.ts";
import { useLiveUpdates } from "../lib/use-live-updates.ts";
import { Frame } from "../ui/frame/frame.tsx";
import { Rail } from "../ui/frame/rail.tsx";
import { SearchButton } from "../ui/frame/search-button.tsx";
import { notify, notifyFailure } from "../ui/notify.ts";
import { Commands } from "./commands.tsx";
import { Inside, isDoor } from "./inside.tsx";

/** The frame around every page of the product, once it is known who is here. */
export function RootLayout() {
  const { pathname, href } = useLocation();
  return isDoor(pathname) ? <Outlet /> : <Inside here={href}>{(me) => <Workspace me={me} />}</Inside>;
}

/** The frame, and what is open on top of it: commands, settings, keys, activity. */
function Workspace({ me }: { readonly me: Me | undefined }) {
  const { t } = useTranslation();
  const [newWorkspaceOpen, newWorkspaceDialog] = useDisclosure(false);
  const navigate = useNavigate();
  const isOnline = useLiveUpdates();
  const status = useQuery(statusQuery).data;
  const resumes = useQuery(resumesQuery).data ?? [];
  const [isNarrow, setIsNarrow] = useLocalStorage({ key: "candor-rail-narrow", defaultValue: false });
  const [keysOpen, keysDialog] = useDisclosure(false);
  const [weightsOpen, weightsDialog] = useDisclosure(false);
  const [deleteOpen, deleteDialog] = useDisclosure(false);
  const removeSamples = useRemoveSamples();
  const deleteEverything = useDeleteEverything();
  const { finished, dismiss } = useFinishedResume(resumes);
  useKeys({
    "?": keysDialog.open,
    "g m": () => void navigate({ to: "/matches" }),
    "g j": () => void navigate({ to: "/jobs" }),
    "g r": () => void navigate({ to: "/resumes" }),
  });

  // First to a page that shows nothing of what goes, so that nothing gone is asked for.
  const empty = async (remove: () => Promise<unknown>, done: string) => {
    await navigate({ to: "/resumes" });
    try {
      await remove();
      deleteDialog.close();
      notify(done);
      await navigate({ to: "/" });
    } catch (error) {
      notifyFailure(error);
    }
  };

  return (
    <Frame
      isNarrow={isNarrow}
      rail={
        <Rail
          isNarrow={isNarrow}
          isLocal={me === undefined}
          onToggle={() => setIsNarrow(!isNarrow)}
          items={[
            { to: "/matches", label: t("nav.matches"), icon: <ListBulletIcon width={17} height={17} /> },
            { to: "/jobs", label: t("nav.jobs"), icon: <ReaderIcon width={17} height={17} />, count: status?.jobs },
            { to: "/resumes", label: t("nav.resumes"), icon: <FileTextIcon width={17} height={17} />, count: status?.resumes },
          ]}
        />
      }
      top={
        <>
          <SearchButton />
          <SettingsMenu
            status={status}
            onShowWeights={weightsDialog.open}
            maySeeLedger={me === undefined || may(me, "audit:read")}
            maySeeSpending={me === undefined || may(me, "spending:read")}
            mayRemoveSamples={me === undefined || may(me, "resumes:write")}
            mayErase={me === undefined || may(me, "workspace:erase")}
            onShowKeys={keysDialog.open}
            onRemoveSamples={() => void empty(removeSamples.mutateAsync, t("settings.samplesRemoved"))}
            onDeleteEverything={deleteDialog.open}
          />
          {me && <WorkspaceMenu me={me} onNewWorkspace={newWorkspaceDialog.open} />}
        </>
      }
      strip={<ActivityStrip resumes={resumes} status={status} isOnline={isOnline} finished={finished} onDismiss={dismiss} />}
    >
      <Outlet />
      <Notifications withinPortal={false} position="bottom-right" limit={3} autoClose={5000} />
      <Commands me={me} onShowKeys={keysDialog.open} onDeleteEverything={deleteDialog.open} />
      <NewWorkspaceDialog opened={newWorkspaceOpen} onClose={newWorkspaceDialog.close} />
      <KeyHelp opened={keysOpen} onClose={keysDialog.close} />
      <WeightsDialog mayChange={me === undefined || may(me, "workspace:write")} opened={weightsOpen} onClose={weightsDialog.close} />
      <DeleteEverythingDialog
        opened={deleteOpen}
        status={status}
        isBusy={deleteEverything.isPending}
        error={deleteEverything.error?.message}
        onClose={deleteDialog.close}
        onConfirm={() => void empty(deleteEverything.mutateAsync, t("deleteAll.done"))}
      />
    </Frame>
  );
}
