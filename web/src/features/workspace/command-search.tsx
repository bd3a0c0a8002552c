import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from "@mantine/spotlight";
import { MagnifyingGlassIcon } from "@radix-ui/react-icons";
import { useTranslation } from "react-i18next";
import classes from "./command-search.module.css";

/** What the command field can find; `run` opens or does it. */
type Command = { readonly id: string; readonly label: string; readonly hint?: string | undefined; readonly run: () => void };
export type CommandGroup = { readonly name: string; readonly commands: readonly Command[] };

/** The one search and command field, opened with Ctrl or Cmd and K. */
export function CommandSearch(props: {
  readonly groups: readonly CommandGroup[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
}) {
  const { t } = useTranslation();
  const actions: (SpotlightActionGroupData | SpotlightActionData)[] = props.groups
    .filter((group) => group.commands.length > 0)
    .map((group) => ({
      group: group.name,
      actions: group.commands.map((command) => ({
        id: command.id,
        label: command.label,
        ...(command.hint ? { description: command.hint } : {}),
        onClick: command.run,
      })),
    }));
  return (
    <Spotlight
      actions={actions}
      query={props.query}
      onQueryChange={props.onQuery}
      nothingFound={t("search.nothing")}
      shortcut={["mod + K", "mod + P"]}
      highlightQuery
      classNames={{ actionDescription: classes.hint ?? "" }}
      scrollable
      maxHeight={420}
      limit={30}
      searchProps={{ leftSection: <MagnifyingGlassIcon />, placeholder: t("search.placeholder"), "aria-label": t("search.open") }}
    />
  );
}
